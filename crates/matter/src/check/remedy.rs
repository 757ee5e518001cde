//! What to do about a finding, without words: for the screens a button where the right value is
//! certain, for other programs something to act on.

use law::credit_code::CreditCode;
use law::date::Date;
use law::fix::{Fix, Slip};
use law::identity_document::IdentityDocument;
use law::name::{OrganisationName, PersonName};
use law::phone::Phone;
use serde::{Deserialize, Serialize};

use super::Problem;
use crate::draft::{Draft, Party, PartyKind, get};

/// What to do about a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Write this instead: nothing else can have been meant.
    WriteInstead {
        /// The value in its normal form.
        value: String,
    },
    /// Fill the field in, or choose one of its answers.
    FillIn,
    /// Write it again, in a form that is understood.
    WriteAgain,
    /// Look at the paper again, and change the field only if it differs.
    LookAtThePaper,
    /// Two answers do not go together: change the one that is wrong.
    Compare,
    /// Choose another answer.
    ChooseAnother,
    /// Add evidence.
    AddEvidence,
    /// Go another way: this court cannot hear it.
    GoAnotherWay,
    /// Know it; nothing need be done.
    Know,
}

/// The remedy for `problem` at `pointer`.
pub(super) fn remedy(draft: &Draft, pointer: &str, problem: Problem, today: Date) -> Remedy {
    if let Some(fix) = fix(draft, pointer, today)
        && fix.why != Slip::OtherWriting
    {
        return Remedy::WriteInstead {
            value: fix.corrected,
        };
    }
    match problem {
        Problem::Missing | Problem::PartyNotClear | Problem::InterestWithoutRate => Remedy::FillIn,
        Problem::IdUnknownRegion
        | Problem::IdWrongCheck
        | Problem::PaperNumberUnusual
        | Problem::CreditCodeWrongCheck
        | Problem::CreditCodeOddEntity => Remedy::LookAtThePaper,
        Problem::SamePerson
        | Problem::AmountsDiffer
        | Problem::DueBeforeLent
        | Problem::RepaidMoreThanLent
        | Problem::PrincipalAboveLent
        | Problem::PrincipalNotReduced
        | Problem::InterestNotAgreed => Remedy::Compare,
        Problem::PaperOfAnotherKind
        | Problem::TooManyAgents
        | Problem::CourtNotCompetent
        | Problem::ProcedureNotOpen => Remedy::ChooseAnother,
        Problem::NoEvidence | Problem::PowerOfAttorneyMissing => Remedy::AddEvidence,
        Problem::ArbitrationClause => Remedy::GoAnotherWay,
        Problem::NotYetDue
        | Problem::InterestAboveCap { .. }
        | Problem::LimitationMayHavePassed { .. }
        | Problem::PowersToBeNamed
        | Problem::EthnicityMissing
        | Problem::OccupationMissing => Remedy::Know,
        _ => Remedy::WriteAgain,
    }
}

/// What the identifier in the field must have been meant to be, where that is certain.
fn fix(draft: &Draft, pointer: &str, today: Date) -> Option<Fix> {
    let typed = get(draft, pointer)?;
    let name = pointer.rsplit('/').next()?;
    match (name, party(draft, pointer)) {
        ("id_number", Some(party)) => IdentityDocument::fix(party.id_kind, &typed, today),
        ("credit_code", _) => CreditCode::fix(&typed),
        ("phone", _) => Phone::fix(&typed),
        ("name", Some(party)) if party.kind == PartyKind::Organisation => {
            OrganisationName::fix(&typed)
        }
        ("name", _) if !pointer.starts_with("/evidence/") => PersonName::fix(&typed),
        _ => None,
    }
}

/// The party that the field at `pointer` belongs to.
fn party<'a>(draft: &'a Draft, pointer: &str) -> Option<&'a Party> {
    let mut parts = pointer.strip_prefix('/')?.split('/');
    let list = match parts.next()? {
        "claimants" => &draft.claimants,
        "respondents" => &draft.respondents,
        "third_parties" => &draft.third_parties,
        _ => return None,
    };
    list.get(parts.next()?.parse::<usize>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{CheckStage, check};

    fn remedies(number: &str) -> Vec<Remedy> {
        let mut draft = Draft::default();
        if let Some(claimant) = draft.claimants.first_mut() {
            number.clone_into(&mut claimant.id_number);
        }
        let found = check(&draft, Date::MAX, CheckStage::Tell).into_iter();
        found
            .filter(|finding| finding.pointer == "/claimants/0/id_number")
            .map(|finding| finding.remedy)
            .collect()
    }

    #[test]
    fn a_letter_for_a_digit_is_set_right_and_a_slip_is_not_guessed() {
        let value = "330106190102030017".to_owned();
        assert_eq!(
            remedies("33O1O6190102030017"),
            [Remedy::WriteInstead { value }]
        );
        assert_eq!(remedies("330106190102030018"), [Remedy::LookAtThePaper]);
        assert_eq!(remedies(""), [Remedy::FillIn]);
        assert_eq!(remedies("33010619010203001"), [Remedy::WriteAgain]);
    }

    #[test]
    fn an_old_number_is_turned_into_one_of_today() {
        let value = "330106190102030017".to_owned();
        assert_eq!(
            remedies("330106010203001"),
            [Remedy::WriteInstead { value }]
        );
    }
}
