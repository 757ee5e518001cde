//! The control for a field of the draft by its pointer: what it looks like, never what is allowed.

use leptos::prelude::*;
use matter::draft::{Dispute, get};
use matter::event::CorrectionItem;
use matter::filing;

use crate::draft::DraftStore;
use crate::draft::fields::{DraftArea, DraftChoices, DraftText};
use crate::i18n;
use crate::ui::InputKind;

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
    if let Some(options) = options(store, &pointer) {
        return view! { <DraftChoices pointer legend=label hint options/> }.into_any();
    }
    let name = pointer.rsplit('/').next().unwrap_or_default();
    match kind(name) {
        Some(kind) => view! { <DraftText pointer label hint kind/> }.into_any(),
        None => view! { <DraftArea pointer label hint/> }.into_any(),
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
