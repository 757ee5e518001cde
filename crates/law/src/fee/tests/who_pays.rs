//! Who pays first and what comes back: one line per rule.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::fen;
use super::quotes::{apply, ask, loan, suit};
use crate::Money;
use crate::fee::*;

fn at(stage: Stage) -> SuitFacts {
    SuitFacts { stage, ..loan() }
}

#[test]
fn a_suit_is_paid_first_by_the_one_who_asks() {
    let days = 7;
    let notice = PayWhen::AfterNotice { days };
    let joined = true;
    let retrial = Stage::Retrial(RetrialGround::NewEvidence);
    let appeal = Stage::Appeal(Appealed::Judgment);
    let free = Stage::Appeal(Appealed::SuitDismissed);
    let filed = PayWhen::WithAppeal {
        days_after_notice: days,
    };
    let wages = SuitFacts {
        wages: true,
        ..suit(Claim::Labour)
    };
    let unknown = SuitFacts {
        members_unknown: true,
        ..loan()
    };
    let deferred = SuitFacts {
        relief: Some(GrantedRelief::Deferred),
        ..loan()
    };
    let counter = Stage::Counterclaim { joined };
    let third = Stage::ThirdPartyClaim { joined };
    for (facts, payer, when, article) in [
        (loan(), Payer::Claimant, notice, "FEE 22-1"),
        (
            at(counter),
            Payer::Counterclaimant,
            PayWhen::AfterCounterclaim { days },
            "FEE 22-1",
        ),
        (at(third), Payer::ThirdParty, notice, "FEE 20-1"),
        (at(appeal), Payer::Appellant, filed, "FEE 22-2"),
        (at(free), Payer::Nobody, PayWhen::Never, "FEE 8-0-3"),
        (
            at(retrial),
            Payer::RetrialApplicant,
            PayWhen::WithApplication,
            "FEE 23",
        ),
        (wages, Payer::Claimant, PayWhen::MayWait, "FEE 20-1"),
        (unknown, Payer::Loser, PayWhen::AfterTheEnd, "INT 194"),
        (deferred, Payer::Claimant, PayWhen::Deferred, "FEE 47"),
    ] {
        let paid = ask(facts).unwrap().prepayment;
        assert_eq!((paid.payer, paid.when), (payer, when));
        assert_eq!(paid.article.code(), article);
        assert_eq!(paid.unpaid.is_some(), paid.in_advance != Some(Money::ZERO));
    }
}

#[test]
fn what_is_paid_first_does_not_depend_on_the_ending() {
    use Outcome::{Judgment, MediationStatement, PerformedAndWithdrawnBeforeFee, SuitDismissed};
    for (outcome, first, last) in [
        (Judgment, 2_300_00, 2_300_00),
        (MediationStatement, 2_300_00, 1_150_00),
        (SuitDismissed, 2_300_00, 0),
        (PerformedAndWithdrawnBeforeFee, 0, 0),
    ] {
        let facts = SuitFacts { outcome, ..loan() };
        let quote = ask(facts).unwrap();
        assert_eq!(quote.prepayment.in_advance, Some(fen(first)), "{outcome:?}");
        assert_eq!(quote.charge.fixed(), Some(fen(last)), "{outcome:?}");
    }
}

#[test]
fn enforcement_and_bankruptcy_are_not_prepaid() {
    let amount = Some(Money::from_yuan(100_000));
    for (id, application, payer, in_advance, later) in [
        (
            "X37",
            Application::Enforcement { amount },
            Payer::Debtor,
            false,
            1_400_00,
        ),
        (
            "foreign",
            Application::ForeignJudgment { amount },
            Payer::Applicant,
            true,
            1_400_00,
        ),
        (
            "order",
            Application::PaymentOrder {
                amount: fen(100_000_00),
            },
            Payer::Applicant,
            true,
            766_67,
        ),
        (
            "bankruptcy",
            Application::Bankruptcy {
                estate: fen(10_000_00),
            },
            Payer::Estate,
            false,
            25_00,
        ),
    ] {
        let quote = apply(application);
        assert_eq!(quote.charge.fixed(), Some(fen(later)), "{id}");
        assert_eq!(quote.prepayment.payer, payer, "{id}");
        let now = if in_advance { later } else { 0 };
        assert_eq!(quote.prepayment.in_advance, Some(fen(now)), "{id}");
    }
}

#[test]
fn what_was_paid_comes_back_by_the_ending() {
    use Outcome::*;
    let (full, half) = (2_300_00, 1_150_00);
    for (id, paid, outcome, due, borne, back, article) in [
        ("X25 won", full, Judgment, full, Some(0), full, "INT 207"),
        (
            "won in part",
            full,
            Judgment,
            full,
            Some(800_00),
            1_500_00,
            "INT 207",
        ),
        ("lost", full, Judgment, full, None, 0, "INT 207"),
        (
            "X27 refused",
            full,
            FilingRefused,
            0,
            None,
            full,
            "FEE 27-2",
        ),
        (
            "X27 dismissed",
            full,
            SuitDismissed,
            0,
            None,
            full,
            "FEE 27-2",
        ),
        ("remanded", full, Remanded, 0, None, full, "FEE 27-1"),
        (
            "mediated",
            full,
            MediationStatement,
            half,
            None,
            half,
            "FEE 15",
        ),
        (
            "X11 mediated, half paid",
            half,
            MediationStatement,
            half,
            None,
            0,
            "FEE 15",
        ),
        (
            "police",
            full,
            SentToCriminal {
                civil_goes_on: false,
            },
            0,
            None,
            full,
            "FEE 25",
        ),
        (
            "goes on",
            full,
            SentToCriminal {
                civil_goes_on: true,
            },
            full,
            None,
            0,
            "FEE 25",
        ),
        ("transferred", full, Transferred, full, None, 0, "FEE 24"),
        ("suspended", full, Stayed, full, None, 0, "FEE 26"),
        ("ended", full, Terminated, full, None, 0, "FEE 28"),
    ] {
        let refund = refund(fen(paid), outcome, fen(due), borne.map(fen));
        assert_eq!(refund.amount, fen(back), "{id}");
        assert_eq!(refund.article.code(), article, "{id}");
        assert_eq!(refund.days, (back > 0).then_some(15), "{id}");
    }
}

#[test]
fn a_fee_decision_is_reviewed_not_appealed() {
    let president = FeeReview::President { days: 15 };
    assert_eq!(FeeComplaint::Decision.review(), president);
    assert_eq!(FeeComplaint::Computation.review(), FeeReview::SameCourt);
    assert_eq!(FeeComplaint::Computation.article().code(), "FEE 43-3");
    assert_eq!(ways_to_pay(false), [PayBy::VoucherAtTheBank]);
    assert_eq!(ways_to_pay(true).len(), 2);
    assert_eq!(Unpaid::DeemedWithdrawn.article().code(), "INT 213");
}
