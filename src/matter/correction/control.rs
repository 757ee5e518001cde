//! The control for a field of the draft by its pointer: what it looks like, never what is allowed.

use leptos::prelude::*;
use matter::draft::get;
use matter::event::CorrectionItem;
use matter::filing;
use matter::state::EVIDENCE;

use crate::browser::clock;
use crate::draft::evidence::EvidenceSection;
use crate::draft::fields::{DraftArea, DraftChoices, DraftText};
use crate::draft::{self, DraftStore, answers};
use crate::i18n;
use crate::ui::TextArea;

/// Pointer of the story.
pub(super) const STORY: &str = "/story";
const STORY_ID: &str = "correction-story";
const COURT: &str = "/choice/court";

/// The control for one field of matter `id`, with what the court says about it.
pub(super) fn field(store: DraftStore, item: CorrectionItem, id: &str) -> AnyView {
    let t = &i18n::matter().correction;
    let CorrectionItem { pointer, note } = item;
    let label = (i18n::problems().field)(&pointer);
    let hint = format!("{}{note}", t.note);
    if pointer == EVIDENCE {
        return view! { <EvidenceSection signed_in=id note=hint/> }.into_any();
    }
    let is_field = store
        .draft
        .with_untracked(|draft| get(draft, &pointer).is_some());
    if !is_field {
        return view! {
            <div class="field">
                <p class="field-label">{label}</p>
                <p class="field-hint">{hint}</p>
                <p>{t.no_field}</p>
            </div>
        }
        .into_any();
    }
    if pointer == STORY {
        return story(store, label, hint);
    }
    if let Some(options) = options(store, &pointer) {
        return view! { <DraftChoices pointer legend=label hint options/> }.into_any();
    }
    if answers::is_line(&pointer) {
        let kind = answers::kind(&pointer);
        view! { <DraftText pointer label hint kind/> }.into_any()
    } else {
        view! { <DraftArea pointer label hint/> }.into_any()
    }
}

/// The story box of the first screen is always in the page and keeps its own id, so the story to
/// be corrected has another.
fn story(store: DraftStore, label: String, hint: String) -> AnyView {
    view! {
        <TextArea
            id=STORY_ID.to_owned()
            label
            hint
            value=Signal::derive(move || store.text(STORY))
            problem=Signal::derive(move || store.problem(STORY))
            typed=Callback::new(move |text: String| store.write(STORY, &text))
            left=Callback::new(move |()| store.leave(STORY))
        />
    }
    .into_any()
}

/// DOM id of the control for the field at `pointer`; for a piece of evidence, of its name.
pub(super) fn id(pointer: &str) -> String {
    match pointer.strip_prefix(EVIDENCE) {
        _ if pointer == STORY => STORY_ID.to_owned(),
        Some(place) if place.rfind('/') == Some(0) => draft::id(pointer) + "-name",
        _ => draft::id(pointer),
    }
}

/// Wire names and labels, where one of a few is chosen; of the courts those that are competent.
fn options(store: DraftStore, pointer: &str) -> Option<Vec<(&'static str, &'static str)>> {
    if pointer == COURT {
        let courts = store
            .draft
            .with_untracked(|draft| filing::courts(draft, clock::today()));
        let courts = courts.iter();
        let named = courts.map(|option| (option.court.code, option.court.name));
        return Some(named.collect());
    }
    let options = answers::options(pointer);
    (!options.is_empty()).then_some(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_story_to_correct_does_not_share_the_id_of_the_first_screen() {
        assert_eq!(id(STORY), STORY_ID);
        assert_eq!(id("/respondents/0/address"), "respondents-0-address");
    }

    #[test]
    fn a_piece_of_evidence_is_found_by_its_name() {
        assert_eq!(id("/evidence"), "evidence");
        assert_eq!(id("/evidence/2"), "evidence-2-name");
        assert_eq!(id("/evidence/2/purpose"), "evidence-2-purpose");
    }
}
