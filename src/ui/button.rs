//! Buttons: something to do here.

use leptos::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here.
    #[default]
    Main,
    /// Something else that may be done.
    Quiet,
    /// Takes something away.
    Danger,
}

/// A button. While `busy` it keeps the focus but does nothing, so that a second click is harmless.
#[component]
pub fn Button(
    /// What it does.
    #[prop(into)]
    label: Signal<String>,
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    /// DOM id, or empty.
    #[prop(optional)]
    id: &'static str,
    /// Whether it sends the form around it, so that Enter in a field presses it.
    #[prop(optional)]
    submits: bool,
    /// Whether its work is under way.
    #[prop(default = Signal::stored(false))]
    busy: Signal<bool>,
    /// Does it.
    pressed: Callback<()>,
) -> AnyView {
    let class = match kind {
        ButtonKind::Main => "button button-main",
        ButtonKind::Quiet => "button button-quiet",
        ButtonKind::Danger => "button button-danger",
    };
    view! {
        <button
            type=if submits { "submit" } else { "button" }
            class=class
            id=(!id.is_empty()).then_some(id)
            aria-disabled=move || busy.get().then_some("true")
            on:click=move |_| {
                if !busy.get_untracked() {
                    pressed.run(());
                }
            }
        >
            {move || label.get()}
        </button>
    }
    .into_any()
}

/// A drawing to press, named for who does not see it.
pub struct IconButton {
    /// DOM id.
    pub id: String,
    /// The drawing, as `style/components/icon.css` knows it.
    pub icon: &'static str,
    /// What it does.
    pub name: Signal<String>,
    /// Does it.
    pub pressed: Callback<()>,
}

impl IconButton {
    /// Shows it.
    #[must_use]
    pub fn view(self) -> AnyView {
        let Self { name, pressed, .. } = self;
        view! {
            <button
                type="button"
                class="icon-button"
                id=self.id
                aria-label=move || name.get()
                on:click=move |_| pressed.run(())
            >
                {icon(self.icon)}
            </button>
        }
        .into_any()
    }
}

/// A drawing beside words that say the same.
#[must_use]
pub fn icon(name: &'static str) -> AnyView {
    view! { <span class="icon" data-icon=name aria-hidden="true"></span> }.into_any()
}
