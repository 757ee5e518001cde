//! A short word that sets a card or an entry apart from others.

use leptos::prelude::*;

/// The word; `kind` decides drawing and colour in `style/components/mark.css`.
#[must_use]
pub fn mark(kind: &'static str, word: &'static str) -> AnyView {
    view! { <span class="mark" data-kind=kind>{word}</span> }.into_any()
}
