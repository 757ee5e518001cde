//! The second and the third screen.

use super::*;

#[test]
fn choosing_asks_for_procedure_and_court_but_never_forces_the_mediation_wish() {
    assert_eq!(
        at(&loan(), CheckStage::Choose),
        [
            (
                "/choice/procedure".to_owned(),
                P::Missing,
                Severity::MustFix
            ),
            ("/choice/court".to_owned(), P::Missing, Severity::MustFix),
            ("/choice/mediation".to_owned(), P::Missing, Severity::Note),
        ]
    );
}

#[test]
fn a_court_without_competence_is_questioned() {
    let choose = |court: &str| {
        let draft = with(|draft| {
            draft.choice.procedure = Some(Procedure::Summary);
            draft.choice.court = court.to_owned();
            draft.choice.mediation = Some(crate::draft::MediationWish::No);
        });
        at(&draft, CheckStage::Choose)
    };
    assert_eq!(choose("浙0106"), []);
    assert_eq!(
        choose("浙0203"),
        one("/choice/court", P::CourtNotCompetent, Severity::ShouldFix)
    );
    assert_eq!(
        choose("浙9906"),
        one("/choice/court", P::CourtNotCompetent, Severity::MustFix)
    );
}

#[test]
fn small_claims_above_twice_the_wage_are_questioned() {
    let draft = with(|draft| {
        draft.loan.principal = "50万".to_owned();
        draft.choice.procedure = Some(Procedure::SmallClaims);
        draft.choice.court = "浙0106".to_owned();
        draft.choice.mediation = Some(crate::draft::MediationWish::Yes);
    });
    let found = at(&draft, CheckStage::Choose);
    assert_eq!(
        found,
        one(
            "/choice/procedure",
            P::ProcedureNotOpen,
            Severity::ShouldFix
        )
    );
}

#[test]
fn signing_notes_what_the_court_may_still_ask() {
    let draft = with(|draft| {
        draft.choice.procedure = Some(Procedure::Summary);
        draft.choice.court = "浙0106".to_owned();
        draft.choice.mediation = Some(crate::draft::MediationWish::Unsure);
    });
    assert_eq!(
        at(&draft, CheckStage::Sign),
        [
            (
                "/claimants/0/ethnicity".to_owned(),
                P::EthnicityMissing,
                Severity::Note
            ),
            (
                "/claimants/0/occupation".to_owned(),
                P::OccupationMissing,
                Severity::Note
            ),
            ("/evidence".to_owned(), P::NoEvidence, Severity::ShouldFix),
        ]
    );
}
