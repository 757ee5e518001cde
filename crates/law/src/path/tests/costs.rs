//! What each way costs, against the comparison of the reference and the fees of each kind.
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::*;

/// A situation, a way, and what it costs now, on notice and at the end, in 分.
type Price = (&'static str, PathFacts, PathKind, i64, i64, i64);

fn prices(rows: &[Price]) {
    for (id, facts, kind, now, later, end) in rows {
        let path = way(facts, TODAY, *kind);
        let fixed = |cost: Option<Cost>| cost.and_then(Cost::fixed).map(Money::fen);
        let found = (
            fixed(path.cost_now),
            fixed(path.prepaid_later),
            fixed(path.cost_at_end),
        );
        assert_eq!(
            found,
            (Some(*now), Some(*later), Some(*end)),
            "{id} {kind:?}"
        );
    }
}

#[test]
fn one_hundred_thousand_compares_as_in_the_reference() {
    let decided = with(loan(100_000), |f| {
        f.decision = Some(Decision {
            title: Title::Judgment,
            in_my_favour: Some(true),
            effective_on: None,
            performance_due: None,
        });
    });
    prices(&[
        ("talk", loan(100_000), PathKind::Negotiation, 0, 0, 0),
        (
            "committee",
            loan(100_000),
            PathKind::PeoplesMediation,
            0,
            0,
            0,
        ),
        (
            "performed",
            loan(100_000),
            PathKind::MediationAfterFiling,
            0,
            0,
            0,
        ),
        (
            "confirmed",
            loan(100_000),
            PathKind::JudicialConfirmation,
            0,
            0,
            0,
        ),
        (
            "order",
            loan(100_000),
            PathKind::PaymentOrder,
            766_67,
            0,
            766_67,
        ),
        (
            "small",
            loan(100_000),
            PathKind::SmallClaims,
            0,
            1_150_00,
            1_150_00,
        ),
        (
            "summary",
            loan(100_000),
            PathKind::Summary,
            0,
            1_150_00,
            1_150_00,
        ),
        (
            "调解书",
            loan(100_000),
            PathKind::MediationStatement,
            0,
            1_150_00,
            1_150_00,
        ),
        (
            "ordinary",
            loan(100_000),
            PathKind::Ordinary,
            0,
            2_300_00,
            2_300_00,
        ),
        (
            "preserved",
            loan(100_000),
            PathKind::Preservation,
            1_020_00,
            0,
            1_020_00,
        ),
        ("enforced", decided, PathKind::Enforcement, 0, 0, 1_400_00),
    ]);
}

#[test]
fn every_kind_of_claim_has_the_fee_of_its_own() {
    use PathKind::{AdministrativeSuit, LabourArbitration, Ordinary, Reconsideration, Summary};
    let divorce = |yuan| {
        let property = Money::from_yuan(yuan);
        matter(MatterKind::Divorce, Claim::Divorce { property })
    };
    let ip = |amount| {
        let claim = Claim::IntellectualProperty { amount };
        matter(MatterKind::IntellectualProperty, claim)
    };
    let job = |wages| {
        with(matter(MatterKind::Employment, yuan(20_000)), |f| {
            f.labour = Some(LabourStep::Overdue);
            f.wages = Some(wages);
        })
    };
    let fame = |yuan| {
        let damages = Money::from_yuan(yuan);
        let claim = Claim::PersonalityRights { damages };
        matter(MatterKind::PersonalityRights, claim)
    };
    let act = PathFacts::new(MatterKind::Administrative, None);
    let harm = Some(Claim::AdministrativeCompensation);
    let harm = PathFacts::new(MatterKind::Administrative, harm);
    prices(&[
        (
            "divorce, little property",
            divorce(200_000),
            Ordinary,
            0,
            300_00,
            300_00,
        ),
        (
            "divorce, 300,000",
            divorce(300_000),
            Ordinary,
            0,
            800_00,
            800_00,
        ),
        (
            "divorce, 300,000",
            divorce(300_000),
            Summary,
            0,
            400_00,
            400_00,
        ),
        ("reputation", fame(0), Ordinary, 0, 400_00, 400_00),
        (
            "reputation, 80,000",
            fame(80_000),
            Ordinary,
            0,
            700_00,
            700_00,
        ),
        ("trademark", ip(None), Ordinary, 0, 900_00, 900_00),
        (
            "patent, 300,000",
            ip(Some(Money::from_yuan(300_000))),
            Ordinary,
            0,
            5_800_00,
            5_800_00,
        ),
        ("dismissal", job(false), LabourArbitration, 0, 0, 0),
        ("dismissal", job(false), Ordinary, 0, 10_00, 10_00),
        ("dismissal", job(false), Summary, 0, 5_00, 5_00),
        ("wages: not in advance", job(true), Summary, 0, 0, 5_00),
        ("a fine", act, Reconsideration, 0, 0, 0),
        ("a fine", act, AdministrativeSuit, 0, 50_00, 50_00),
        ("harm by an authority", harm, AdministrativeSuit, 0, 0, 0),
    ]);
}

#[test]
fn what_a_court_sets_is_a_range_and_what_nobody_can_tell_is_no_price() {
    let elsewhere = with(
        matter(
            MatterKind::Divorce,
            Claim::Divorce {
                property: Money::ZERO,
            },
        ),
        |f| f.province = crate::fee::Province(11),
    );
    let cost = way(&elsewhere, TODAY, PathKind::Ordinary)
        .cost_at_end
        .unwrap();
    let yuan = Money::from_yuan;
    assert_eq!((cost.least, cost.most), (yuan(50), yuan(300)));
    assert_eq!(cost.fixed(), None);
    let retrial = way(&loan(100_000), TODAY, PathKind::Retrial);
    let cost = retrial.cost_at_end.unwrap();
    assert_eq!((cost.least, cost.most), (Money::ZERO, yuan(2_300)));
    let unsaid = PathFacts::new(MatterKind::Loan, None);
    for kind in [
        PathKind::PaymentOrder,
        PathKind::Summary,
        PathKind::Arbitration,
    ] {
        assert_eq!(way(&unsaid, TODAY, kind).cost_at_end, None, "{kind:?}");
    }
    let free = way(&unsaid, TODAY, PathKind::MediationAfterFiling);
    assert_eq!(free.cost_at_end, Some(Cost::ZERO));
}

#[test]
fn who_bears_it_is_said_with_its_rule() {
    for (kind, bearer, rule) in [
        (PathKind::MediationAfterFiling, Bearer::Nobody, "OPN25 4"),
        (PathKind::MediationStatement, Bearer::ByAgreement, "FEE 31"),
        (PathKind::JudicialConfirmation, Bearer::Nobody, "FEE 8-0-1"),
        (
            PathKind::PaymentOrder,
            Bearer::DebtorUnlessObjection,
            "FEE 36",
        ),
        (PathKind::Summary, Bearer::Loser, "FEE 29-1"),
        (PathKind::LabourArbitration, Bearer::Nobody, "LAB 53"),
        (PathKind::Reconsideration, Bearer::Nobody, "RECON 87"),
        (PathKind::Preservation, Bearer::Applicant, "FEE 38-3"),
        (PathKind::Enforcement, Bearer::Debtor, "FEE 38-1"),
        (PathKind::Retrial, Bearer::Applicant, "FEE 32"),
    ] {
        let path = way(&loan(100_000), TODAY, kind);
        let found = (path.bearer, path.bearer_article.code());
        assert_eq!(found, (bearer, rule.to_owned()), "{kind:?}");
    }
}
