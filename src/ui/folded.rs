//! More about something, one tap away.

use leptos::prelude::*;

use super::prose::prose;
use crate::i18n::Prose;

/// A `<details>`, closed unless `open`.
#[component]
pub fn Folded(
    /// What unfolds it.
    summary: &'static str,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// What is inside.
    body: AnyView,
) -> AnyView {
    view! { <details class="more" open=open><summary>{summary}</summary>{body}</details> }
        .into_any()
}

/// A `<details>` whose content is built when it is first opened, or at once while it is `needed`,
/// for what few people ever open.
#[component]
pub fn FoldedLater(
    /// What unfolds it.
    summary: &'static str,
    /// Whether something inside is filled in, so that the error summary can lead there.
    needed: Signal<bool>,
    /// Builds what is inside.
    body: Callback<(), AnyView>,
) -> AnyView {
    let opened = RwSignal::new(false);
    let built =
        Memo::new(move |before| before.copied().unwrap_or(false) || opened.get() || needed.get());
    view! {
        <details class="more" on:toggle=move |_| opened.set(true)>
            <summary>{summary}</summary>
            {move || built.get().then(|| body.run(()))}
        </details>
    }
    .into_any()
}

/// A paragraph of a class.
#[must_use]
pub fn paragraph(class: &'static str, text: String) -> AnyView {
    view! { <p class=class>{text}</p> }.into_any()
}

/// A list of lines, each with a note below it or none.
#[must_use]
pub fn lines(lines: Vec<(Prose, String)>) -> AnyView {
    let lines = lines.into_iter().map(|(line, note)| {
        let note = (!note.is_empty()).then(|| view! { <small class="choice-note">{note}</small> });
        view! { <li>{prose(&line)}{note}</li> }.into_any()
    });
    view! { <ul class="reasons">{lines.collect::<Vec<_>>()}</ul> }.into_any()
}
