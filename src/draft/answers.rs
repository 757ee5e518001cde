//! Questions with a few answers: the answers that a draft takes, each with its label on the screen,
//! in one table for every form, for what was read out of the story and for what two devices
//! disagree about. And how any value is shown.

use law::court;
use law::path::PathKind;
use matter::draft;

use crate::i18n;
use crate::ui::{InputKind, date_read, money_read, rate_read};

/// Wire name and label of each answer to the question at `pointer`; empty for a text field.
#[must_use]
pub fn options(pointer: &str) -> Vec<(&'static str, &'static str)> {
    draft::answers(pointer)
        .into_iter()
        .zip(labels(pointer))
        .collect()
}

/// The labels, in the order of [`draft::answers`].
fn labels(pointer: &str) -> Vec<&'static str> {
    let t = i18n::tell();
    let (loan, more) = (&t.loan, &t.more);
    let ui = i18n::ui();
    match pointer.rsplit('/').next().unwrap_or_default() {
        "dispute" => t.disputes.to_vec(),
        "kind" => t.party.kinds.to_vec(),
        "id_kind" => t.party.id_kinds.to_vec(),
        "sex" => t.party.sexes.to_vec(),
        "organisation_type" => t.party.organisation_types.to_vec(),
        "ownership" => t.party.ownerships.to_vec(),
        "scope" => t.agent.scopes.to_vec(),
        "document" => loan.documents.to_vec(),
        "delivery" => loan.deliveries.to_vec(),
        "term" => loan.terms.to_vec(),
        "interest" => loan.interests.to_vec(),
        "repaid" => loan.repaid_answers.to_vec(),
        "repayment" => more.repayments.to_vec(),
        "guarantee" => more.guarantees.to_vec(),
        "knows_mediation" => i18n::choose().mediation.known_answers.to_vec(),
        "mediation" => vec![ui.yes, ui.no, ui.tell_me_more],
        "procedure" => [PathKind::SmallClaims, PathKind::Summary, PathKind::Ordinary]
            .map(i18n::law().path)
            .to_vec(),
        _ => vec![ui.yes, ui.no],
    }
}

/// A value as it is shown: choices by their label, courts by their name, amounts, days and rates
/// as understood, identity numbers masked.
#[must_use]
pub fn shown(pointer: &str, value: &str) -> String {
    let options = options(pointer);
    if let Some((_, label)) = options.into_iter().find(|(wire, _)| *wire == value) {
        return label.to_owned();
    }
    if let ("/choice/court", Some(court)) = (pointer, court::by_code(value)) {
        return court.name.to_owned();
    }
    let echo = match kind(pointer) {
        InputKind::Amount => money_read(value),
        InputKind::Date => date_read(value),
        InputKind::Rate => rate_read(value),
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
        "address" | "residence" | "registered_at" => InputKind::Address,
        "principal" | "interest_claimed" | "costs" | "agreed_amount" | "lent_amount"
        | "repaid_principal" | "repaid_interest" | "other_amount" => InputKind::Amount,
        "birth" | "signed_on" | "lent_on" | "due_on" | "interest_paid_to" | "last_demand_on" => {
            InputKind::Date
        }
        "rate" => InputKind::Rate,
        _ => InputKind::Text,
    }
}

/// Whether the field at `pointer` takes a line of text, not several.
#[must_use]
pub fn is_line(pointer: &str) -> bool {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    kind(pointer) != InputKind::Text
        || [
            "credit_code",
            "ethnicity",
            "occupation",
            "work_unit",
            "representative_position",
            "agreed_court",
            "unit",
            "position",
            "purpose",
        ]
        .contains(&name)
}

#[cfg(test)]
mod tests {
    use matter::draft::{Agent, Draft, Evidence, Party, pointers, set};

    use super::*;

    /// All that two versions of a draft can disagree about.
    fn everything() -> (Draft, Vec<String>) {
        let draft = Draft {
            third_parties: vec![Party::default()],
            agents: vec![Agent::default()],
            evidence: vec![Evidence::default()],
            ..Draft::default()
        };
        let pointers = pointers(&draft);
        (draft, pointers)
    }

    #[test]
    fn every_field_that_takes_few_answers_shows_each_by_its_label() {
        let (draft, pointers) = everything();
        for pointer in pointers {
            let takes_any_text = set(&mut draft.clone(), &pointer, "随便写的");
            let answers = draft::answers(&pointer);
            assert_eq!(takes_any_text, answers.is_empty(), "{pointer}");
            let mut seen = Vec::new();
            for wire in answers {
                let label = shown(&pointer, wire);
                assert!(!label.is_empty() && !label.is_ascii(), "{pointer}: {label}");
                assert!(!seen.contains(&label), "{pointer}: {label} twice");
                seen.push(label);
            }
        }
    }

    #[test]
    fn every_court_is_shown_by_its_name() {
        for court in court::all() {
            assert_eq!(shown("/choice/court", court.code), court.name);
        }
    }
}
