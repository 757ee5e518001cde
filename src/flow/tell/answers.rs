//! Questions with a few answers: the wire names of the answers and their labels, in one table,
//! for the form and for what was read out of the story. And how any value is shown.

use leptos::prelude::*;
use matter::draft::Dispute;

use super::Reading;
use crate::draft::fields::{DraftChoices, DraftText, amount_echo, date_echo};
use crate::i18n;
use crate::ui::InputKind;

const YES_NO: [&str; 2] = ["true", "false"];

/// Wire name and label of each answer to the question at `pointer`; empty for a text field.
#[must_use]
pub fn options(pointer: &str) -> Vec<(&'static str, &'static str)> {
    let t = i18n::tell();
    let (loan, more) = (&t.loan, &t.more);
    let ui = i18n::ui();
    match pointer {
        "/loan/document" => pair(&["iou", "contract", "messages", "oral"], &loan.documents),
        "/loan/delivery" => pair(&["transfer", "cash", "other"], &loan.deliveries),
        "/loan/term" => pair(&["fixed", "open"], &loan.terms),
        "/loan/interest" => pair(&["none", "agreed"], &loan.interests),
        "/loan/repaid" => pair(&YES_NO, &loan.repaid_answers),
        "/loan/repayment" => pair(
            &[
                "at_once",
                "monthly_interest",
                "quarterly_interest",
                "yearly_interest",
                "other",
            ],
            &more.repayments,
        ),
        "/loan/security/guarantee" => pair(&["general", "joint"], &more.guarantees),
        "/loan/interest_until_paid"
        | "/loan/security/given"
        | "/arbitration_clause"
        | "/preserved" => pair(&YES_NO, &[ui.yes, ui.no]),
        _ if pointer.ends_with("/kind") => pair(&["person", "organisation"], &t.party.kinds),
        _ => Vec::new(),
    }
}

/// A value as it is shown: choices by their label, amounts and days as understood, identity
/// numbers masked.
#[must_use]
pub fn shown(pointer: &str, value: &str) -> String {
    if pointer == "/dispute" {
        let names = Dispute::ALL.into_iter().zip(i18n::tell().disputes);
        let mut names = names.filter(|(dispute, _)| wire(*dispute) == value);
        return names
            .next()
            .map(|(_, (name, _))| name.to_owned())
            .unwrap_or_default();
    }
    if let Some((_, label)) = options(pointer)
        .into_iter()
        .find(|(wire, _)| *wire == value)
    {
        return label.to_owned();
    }
    let echo = match kind(pointer) {
        InputKind::Amount => amount_echo(value),
        InputKind::Date => date_echo(value),
        InputKind::Identity => Some(InputKind::Identity.masked(value)),
        _ => None,
    };
    echo.unwrap_or_else(|| value.to_owned())
}

/// What kind of text the field at `pointer` takes.
#[must_use]
pub fn kind(pointer: &str) -> InputKind {
    let own = pointer.starts_with("/claimants/0/");
    match pointer.rsplit('/').next().unwrap_or_default() {
        "name" if own => InputKind::OwnName,
        "name" | "representative" => InputKind::Name,
        "id_number" => InputKind::Identity,
        "phone" if own => InputKind::OwnPhone,
        "phone" => InputKind::Phone,
        "address" if own => InputKind::OwnAddress,
        "address" => InputKind::Address,
        "principal" | "interest_claimed" | "costs" | "agreed_amount" | "lent_amount"
        | "repaid_principal" | "repaid_interest" | "other_amount" => InputKind::Amount,
        "signed_on" | "lent_on" | "due_on" | "interest_paid_to" | "last_demand_on" => {
            InputKind::Date
        }
        _ => InputKind::Text,
    }
}

/// The wire name of a dispute.
#[must_use]
pub fn wire(dispute: Dispute) -> String {
    let draft = matter::draft::Draft {
        dispute: Some(dispute),
        ..Default::default()
    };
    matter::draft::get(&draft, "/dispute").unwrap_or_default()
}

/// A question of the first screen: choices or one line of text, as its pointer says. It is hidden
/// while the story answers it.
#[component]
pub fn Ask(
    /// Where it stands in the draft.
    #[prop(into)]
    pointer: String,
    /// The question.
    label: &'static str,
    /// One sentence of help, or empty.
    #[prop(optional)]
    hint: &'static str,
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
    } else {
        view! { <DraftChoices pointer legend=label hint options/> }.into_any()
    };
    view! { <div hidden=move || answered.get()>{control}</div> }.into_any()
}

fn pair(wires: &[&'static str], labels: &[&'static str]) -> Vec<(&'static str, &'static str)> {
    wires.iter().copied().zip(labels.iter().copied()).collect()
}
