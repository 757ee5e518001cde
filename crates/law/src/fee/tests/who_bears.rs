//! Who bears a fee in the end: one line per rule.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::quotes::{apply_ending, ask, loan, suit};
use crate::Money;
use crate::fee::*;

fn at(stage: Stage) -> SuitFacts {
    SuitFacts { stage, ..loan() }
}

fn ending(outcome: Outcome) -> SuitFacts {
    SuitFacts { outcome, ..loan() }
}

fn result(result: SuitResult) -> SuitFacts {
    SuitFacts { result, ..loan() }
}

#[test]
fn a_suit_is_borne_by_the_loser_unless_a_rule_says_otherwise() {
    let known = SuitResult::default();
    let paid_retrial = Stage::Retrial(RetrialGround::NotAppealed);
    let divorce = suit(Claim::Divorce {
        property: Money::ZERO,
    });
    for (id, facts, bears, article) in [
        ("judgment", loan(), Bears::Loser, "FEE 29-1"),
        (
            "the winner offers",
            result(SuitResult {
                winner_volunteers: true,
                ..known
            }),
            Bears::WinnerByChoice,
            "FEE 29-1",
        ),
        (
            "won in part",
            result(SuitResult {
                partly: true,
                ..known
            }),
            Bears::SplitByCourt,
            "FEE 29-2",
        ),
        (
            "several lost",
            result(SuitResult {
                losers: Losers::Several,
                ..known
            }),
            Bears::LosersByInterest,
            "FEE 29-3",
        ),
        (
            "liable together",
            result(SuitResult {
                losers: Losers::LiableTogether,
                ..known
            }),
            Bears::LosersTogether,
            "INT 203",
        ),
        (
            "mediated",
            ending(Outcome::MediationStatement),
            Bears::ByAgreementElseCourt,
            "FEE 31",
        ),
        ("divorce", divorce, Bears::ByAgreementElseCourt, "FEE 33"),
        (
            "withdrawn",
            ending(Outcome::Withdrawn),
            Bears::Withdrawing,
            "FEE 34-1",
        ),
        (
            "paid retrial",
            at(paid_retrial),
            Bears::RetrialApplicant,
            "FEE 32",
        ),
        (
            "dismissed",
            ending(Outcome::SuitDismissed),
            Bears::Nobody,
            "FEE 8-0-2",
        ),
        ("ended", ending(Outcome::Terminated), Bears::Payer, "FEE 28"),
        (
            "suspended",
            ending(Outcome::Stayed),
            Bears::Undecided,
            "FEE 26",
        ),
    ] {
        let bearing = ask(facts).unwrap().bearing;
        assert_eq!(bearing.bears, bears, "{id}");
        assert_eq!(bearing.article.code(), article, "{id}");
    }
    let authority = SuitFacts {
        outcome: Outcome::Withdrawn,
        result: SuitResult {
            authority_changed_act: true,
            ..known
        },
        ..suit(Claim::Administrative(AdministrativeKind::Other))
    };
    assert_eq!(ask(authority).unwrap().bearing.bears, Bears::Authority);
}

#[test]
fn what_goes_with_a_share_is_said() {
    let changed = SuitResult {
        earlier_judgment_changed: true,
        late_evidence: true,
        ..SuitResult::default()
    };
    let appeal = SuitFacts {
        result: changed,
        ..at(Stage::Appeal(Appealed::Judgment))
    };
    let besides = ask(appeal).unwrap().bearing.besides;
    assert!(besides.contains(&Besides::FirstShareChanges));
    assert!(besides.contains(&Besides::LateEvidence));
    let helped = SuitFacts {
        relief: Some(GrantedRelief::Exempt),
        ..loan()
    };
    let quote = ask(helped).unwrap();
    assert!(quote.charge.is_nothing(), "X19");
    assert_eq!(
        quote.bearing.bears,
        Bears::Loser,
        "the other side still pays"
    );
    assert!(quote.bearing.besides.contains(&Besides::HelpedPartySpared));
}

#[test]
fn an_application_is_borne_as_the_measures_say() {
    use ApplicationEnding::{DebtorObjects, Granted, SettledInEnforcement};
    let order = Application::PaymentOrder {
        amount: Money::from_yuan(1),
    };
    let enforcement = Application::Enforcement { amount: None };
    let preservation = Application::Preservation { property: None };
    for (application, ending, bears, article, claimable) in [
        (order, Granted, Bears::Debtor, "FEE 36", false),
        (order, DebtorObjects, Bears::Applicant, "FEE 36", true),
        (enforcement, Granted, Bears::Debtor, "FEE 38-1", false),
        (
            enforcement,
            SettledInEnforcement,
            Bears::ByAgreementElseCourt,
            "FEE 38-2",
            false,
        ),
        (preservation, Granted, Bears::Applicant, "FEE 38-3", true),
        (
            Application::SetAsideAward,
            Granted,
            Bears::Loser,
            "FEE 38-4",
            false,
        ),
        (
            Application::PublicNotice,
            Granted,
            Bears::Applicant,
            "FEE 37",
            false,
        ),
        (
            Application::LimitationFund,
            Granted,
            Bears::Applicant,
            "FEE 39-0-4",
            false,
        ),
        (
            Application::MaritimeInjunction,
            Granted,
            Bears::Applicant,
            "FEE 39-0-1",
            true,
        ),
        (
            Application::SpecialProcedure,
            Granted,
            Bears::Nobody,
            "FEE 8-0-1",
            false,
        ),
    ] {
        let bearing = apply_ending(application, ending).bearing;
        assert_eq!(bearing.bears, bears, "{application:?}");
        assert_eq!(bearing.article.code(), article, "{application:?}");
        assert_eq!(!bearing.besides.is_empty(), claimable, "{application:?}");
    }
}
