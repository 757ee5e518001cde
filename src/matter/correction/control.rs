//! The control for a field of the draft by its pointer: what it looks like, never what is allowed.

use leptos::prelude::*;
use matter::draft::{Dispute, get};
use matter::event::CorrectionItem;
use matter::filing;

use crate::draft::fields::{DraftArea, DraftChoices, DraftText};
use crate::draft::{self, DraftStore};
use crate::i18n;
use crate::ui::{InputKind, TextArea};

/// Pointer of the story.
pub(super) const STORY: &str = "/story";
const STORY_ID: &str = "correction-story";

/// The control for one field, with what the court says about it.
pub(super) fn field(store: DraftStore, item: CorrectionItem) -> AnyView {
    let t = &i18n::matter().correction;
    let CorrectionItem { pointer, note } = item;
    let label = (i18n::problems().field)(&pointer);
    let hint = format!("{}{note}", t.note);
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
    let name = pointer.rsplit('/').next().unwrap_or_default();
    match kind(name) {
        Some(kind) => view! { <DraftText pointer label hint kind/> }.into_any(),
        None => view! { <DraftArea pointer label hint/> }.into_any(),
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

/// DOM id of the control for the field at `pointer`.
pub(super) fn id(pointer: &str) -> String {
    if pointer == STORY {
        STORY_ID.to_owned()
    } else {
        draft::id(pointer)
    }
}

/// What a line of text takes; nothing for a text of several lines.
fn kind(name: &str) -> Option<InputKind> {
    Some(match name {
        "name" | "representative" => InputKind::Name,
        "id_number" => InputKind::Identity,
        "phone" => InputKind::Phone,
        "address" => InputKind::Address,
        "principal" | "interest_claimed" | "costs" | "agreed_amount" | "lent_amount"
        | "repaid_principal" | "repaid_interest" | "other_amount" => InputKind::Amount,
        "lent_on" | "due_on" | "signed_on" | "interest_paid_to" | "last_demand_on" => {
            InputKind::Date
        }
        "credit_code"
        | "ethnicity"
        | "occupation"
        | "work_unit"
        | "representative_position"
        | "rate"
        | "agreed_court"
        | "purpose" => InputKind::Text,
        _ => return None,
    })
}

/// Wire names and labels, where one of a few is chosen.
fn options(store: DraftStore, pointer: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let t = i18n::tell();
    let ui = i18n::ui();
    let pair = |names: &[&'static str], labels: &[&'static str]| {
        names
            .iter()
            .copied()
            .zip(labels.iter().copied())
            .collect::<Vec<_>>()
    };
    Some(match pointer.rsplit('/').next()? {
        "dispute" => {
            let labels = Dispute::ALL.iter().zip(t.disputes);
            labels
                .map(|(dispute, (label, _))| (wire(*dispute), label))
                .collect()
        }
        "kind" => pair(&["person", "organisation"], &t.party.kinds),
        "document" => pair(&["iou", "contract", "messages", "oral"], &t.loan.documents),
        "delivery" => pair(&["transfer", "cash", "other"], &t.loan.deliveries),
        "term" => pair(&["fixed", "open"], &t.loan.terms),
        "interest" => pair(&["none", "agreed"], &t.loan.interests),
        "repayment" => pair(
            &[
                "at_once",
                "monthly_interest",
                "quarterly_interest",
                "yearly_interest",
                "other",
            ],
            &t.more.repayments,
        ),
        "guarantee" => pair(&["general", "joint"], &t.more.guarantees),
        "repaid" => pair(&["true", "false"], &t.loan.repaid_answers),
        "interest_until_paid" | "given" | "arbitration_clause" | "preserved" => {
            pair(&["true", "false"], &[ui.yes, ui.no])
        }
        "mediation" => {
            let unsure = i18n::matter().correction.unsure;
            pair(&["yes", "no", "unsure"], &[ui.yes, ui.no, unsure])
        }
        "procedure" => {
            use law::Procedure::{Ordinary, SmallClaims, Summary};
            let label = i18n::law().procedure;
            let labels = [label(SmallClaims), label(Summary), label(Ordinary)];
            pair(&["small_claims", "summary", "ordinary"], &labels)
        }
        "court" => {
            let courts = store.draft.with_untracked(filing::courts);
            courts
                .iter()
                .map(|option| (option.court.code, option.court.name))
                .collect()
        }
        _ => return None,
    })
}

const fn wire(dispute: Dispute) -> &'static str {
    match dispute {
        Dispute::PrivateLoan => "private_loan",
        Dispute::Sale => "sale",
        Dispute::Labour => "labour",
        Dispute::Lease => "lease",
        Dispute::PropertyService => "property_service",
        Dispute::Traffic => "traffic",
        Dispute::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use matter::draft::{Draft, set};

    use super::*;

    #[test]
    fn every_choice_offered_is_one_that_the_draft_takes() {
        let owner = Owner::new();
        owner.set();
        let store = DraftStore::new(Draft::default());
        for pointer in [
            "/dispute",
            "/claimants/0/kind",
            "/loan/document",
            "/loan/delivery",
            "/loan/term",
            "/loan/interest",
            "/loan/repayment",
            "/loan/repaid",
            "/loan/interest_until_paid",
            "/loan/security/given",
            "/loan/security/guarantee",
            "/arbitration_clause",
            "/preserved",
            "/choice/mediation",
            "/choice/procedure",
        ] {
            let options = options(store, pointer).unwrap_or_default();
            assert!(options.len() > 1, "{pointer}");
            for (wire, label) in options {
                assert!(
                    set(&mut Draft::default(), pointer, wire),
                    "{pointer}: {wire}"
                );
                assert!(!label.is_empty());
            }
        }
    }

    #[test]
    fn the_story_to_correct_does_not_share_the_id_of_the_first_screen() {
        assert_eq!(id(STORY), STORY_ID);
        assert_eq!(id("/respondents/0/address"), "respondents-0-address");
    }
}
