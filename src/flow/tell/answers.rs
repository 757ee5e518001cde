//! A question of the first screen: a few answers, one of many or one line of text, as its pointer
//! says.

use leptos::prelude::*;

use super::Reading;
use crate::draft::answers::{kind, options};
use crate::draft::fields::{DraftChoices, DraftSelect, DraftText};
use crate::i18n::Prose;

/// More answers than these are a list to choose from.
const FEW: usize = 6;

/// The question. It is hidden while the story answers it.
#[component]
pub fn Ask(
    /// Where it stands in the draft.
    #[prop(into)]
    pointer: String,
    /// The question.
    label: &'static str,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// Whether it may stay empty and says so.
    #[prop(optional)]
    optional: bool,
) -> AnyView {
    let reading = Reading::here();
    let options = options(&pointer);
    let kind = kind(&pointer);
    let asked = pointer.clone();
    let answered = Memo::new(move |_| reading.answers(&asked));
    let control = if options.is_empty() {
        view! { <DraftText pointer label hint optional kind/> }.into_any()
    } else if options.len() > FEW {
        view! { <DraftSelect pointer label hint options/> }.into_any()
    } else {
        view! { <DraftChoices pointer legend=label hint options/> }.into_any()
    };
    view! { <div hidden=move || answered.get()>{control}</div> }.into_any()
}
