//! The planner on situations that a lawyer can read, its costs and days, and its invariants.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod costs;
mod properties;
mod situations;
mod span;

use super::*;
use crate::fee::Claim;
use crate::money::Money;

const TODAY: &str = "2026-11-24";

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

/// A matter of which everything is known that is good for the person.
fn matter(dispute: MatterKind, claim: Claim) -> PathFacts {
    PathFacts {
        due_passed: Some(true),
        defendant_reachable: Some(true),
        defendant_in_china: Some(true),
        has_counter_obligation: Some(false),
        disputed: Some(false),
        secured: Some(false),
        ..PathFacts::new(dispute, Some(claim))
    }
}

fn yuan(amount: i64) -> Claim {
    Claim::Property(Money::from_yuan(amount))
}

fn loan(amount: i64) -> PathFacts {
    matter(MatterKind::Loan, yuan(amount))
}

fn with(mut facts: PathFacts, change: impl FnOnce(&mut PathFacts)) -> PathFacts {
    change(&mut facts);
    facts
}

fn way(facts: &PathFacts, on: &str, kind: PathKind) -> Path {
    plan(facts, day(on)).path(kind).unwrap().clone()
}

fn whys(path: &Path) -> Vec<Why> {
    path.reasons.iter().map(|reason| reason.why).collect()
}

#[test]
fn an_unknown_condition_is_to_be_checked_and_a_broken_one_closes() {
    let mut facts = loan(30_000);
    let order = |facts: &PathFacts| way(facts, TODAY, PathKind::PaymentOrder);
    facts.has_counter_obligation = None;
    let path = order(&facts);
    assert_eq!(path.openness, Openness::ToBeChecked);
    assert_eq!(whys(&path), [Why::CounterObligationUnknown]);
    facts.has_counter_obligation = Some(true);
    facts.defendant_reachable = None;
    let path = order(&facts);
    assert_eq!(path.openness, Openness::Closed);
    assert_eq!(
        whys(&path),
        [Why::CounterObligation, Why::ReachabilityUnknown]
    );
}

#[test]
fn small_claims_are_final_and_not_promised_on_an_old_threshold() {
    let path = way(&loan(30_000), TODAY, PathKind::SmallClaims);
    assert_eq!(whys(&path), [Why::ThresholdStale]);
    assert!(path.final_instance && path.gives_up.contains(&GivesUp::Appeal));
}

#[test]
fn a_debt_that_is_not_due_is_said_so_and_never_blocked_silently() {
    let facts = with(loan(30_000), |f| f.due_passed = Some(false));
    let suit = way(&facts, TODAY, PathKind::Summary);
    assert_eq!(
        (suit.openness, whys(&suit)),
        (Openness::ToBeChecked, vec![Why::NotDueYet])
    );
}

#[test]
fn some_claims_are_preserved_without_a_security() {
    for (facts, spared) in [
        (loan(30_000), false),
        (matter(MatterKind::Traffic, yuan(80_000)), true),
        (matter(MatterKind::Support, yuan(12_000)), true),
        (with(loan(1), |f| f.wages = Some(true)), true),
    ] {
        let path = way(&facts, TODAY, PathKind::Preservation);
        assert_eq!(whys(&path).contains(&Why::NoSecurityAsked), spared);
        assert_eq!(whys(&path).contains(&Why::SecurityToGive), !spared);
        assert!(path.adds_on && !path.is_quickest);
    }
}

#[test]
fn each_way_has_its_official_paper() {
    for kind in PathKind::ALL {
        let path = way(&loan(30_000), TODAY, kind);
        assert_eq!(path.paper.is_none(), kind == PathKind::Negotiation);
        assert_eq!(path.can_file_here, path.paper == Some(Paper::Complaint));
        assert!(
            path.paper.is_none_or(
                |paper| paper.name().ends_with("状") || paper.name().ends_with("申请书")
            )
        );
    }
}

#[test]
fn a_security_is_not_guessed_where_no_debt_is_in_question() {
    let openness = |kind, secured| {
        let mut facts = PathFacts::new(kind, Some(Claim::Property(Money::from_yuan(30_000))));
        facts.secured = secured;
        let plan = plan(&facts, day("2026-11-24"));
        plan.path(PathKind::RealisationOfSecurity)
            .map(|path| path.openness)
    };
    assert_eq!(openness(MatterKind::Divorce, None), Some(Openness::Closed));
    assert_eq!(openness(MatterKind::Traffic, None), Some(Openness::Closed));
    let unknown = Some(Openness::ToBeChecked);
    assert_eq!(openness(MatterKind::Loan, None), unknown);
    assert_eq!(openness(MatterKind::Inheritance, Some(true)), unknown);
}
