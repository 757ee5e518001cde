//! Links: another place to go to.

use leptos::prelude::*;

/// How much a link stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkKind {
    /// The one way on, which looks like a button.
    Main,
    /// Stands alone on its line, large enough to hit.
    #[default]
    Alone,
    /// Opens beside this page, such as a simulator's own.
    Beside,
}

/// A link. Links inside a sentence are plain `<a>`.
#[component]
pub fn Link(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What is there.
    #[prop(into)]
    label: String,
    /// How much it stands out.
    #[prop(optional)]
    kind: LinkKind,
) -> AnyView {
    let class = match kind {
        LinkKind::Main => "button button-main",
        LinkKind::Alone | LinkKind::Beside => "link",
    };
    let beside = kind == LinkKind::Beside;
    view! {
        <a
            class=class
            href=href
            target=beside.then_some("_blank")
            rel=beside.then_some("noopener")
        >
            {label}
        </a>
    }
    .into_any()
}
