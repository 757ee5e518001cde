//! The planner against the comparison of the reference, and its invariants.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::*;
use proptest::prelude::*;

fn facts(yuan: i64, today: &str) -> LoanFacts {
    LoanFacts {
        due_passed: Some(true),
        defendant_reachable: Some(true),
        defendant_in_china: Some(true),
        has_counter_obligation: Some(false),
        disputed: Some(false),
        ..LoanFacts::new(Money::from_yuan(yuan), Date::parse_iso(today).unwrap())
    }
}

fn way(facts: &LoanFacts, kind: PathKind) -> Path {
    plan(facts)
        .into_iter()
        .find(|path| path.kind == kind)
        .unwrap()
}

fn whys(path: &Path) -> Vec<Why> {
    path.reasons.iter().map(|reason| reason.why).collect()
}

#[test]
fn one_hundred_thousand_compares_as_in_the_reference() {
    for (kind, now, end) in [
        (PathKind::Negotiation, 0, 0),
        (PathKind::MediationAfterFiling, 0, 0),
        (PathKind::JudicialConfirmation, 0, 0),
        (PathKind::PaymentOrder, 766_67, 766_67),
        (PathKind::SmallClaims, 0, 1_150_00),
        (PathKind::Summary, 0, 1_150_00),
        (PathKind::Ordinary, 0, 2_300_00),
    ] {
        let path = way(&facts(100_000, "2026-11-24"), kind);
        assert_eq!(
            (path.cost_now.fen(), path.cost_at_end.fen()),
            (now, end),
            "{kind:?}"
        );
    }
}

#[test]
fn a_payment_order_is_open_when_every_condition_is_known() {
    let path = way(&facts(30_000, "2026-11-24"), PathKind::PaymentOrder);
    assert_eq!((path.openness, path.reasons), (Openness::Open, vec![]));
    assert!(!path.can_file_here);
}

#[test]
fn an_unknown_condition_is_to_be_checked_and_a_broken_one_closes() {
    let mut facts = facts(30_000, "2026-11-24");
    facts.has_counter_obligation = None;
    let path = way(&facts, PathKind::PaymentOrder);
    assert_eq!(path.openness, Openness::ToBeChecked);
    assert_eq!(whys(&path), [Why::CounterObligationUnknown]);
    facts.has_counter_obligation = Some(true);
    facts.defendant_reachable = None;
    let path = way(&facts, PathKind::PaymentOrder);
    assert_eq!(path.openness, Openness::Closed);
    assert_eq!(
        whys(&path),
        [Why::CounterObligation, Why::ReachabilityUnknown]
    );
}

#[test]
fn small_claims_are_not_promised_on_an_old_threshold() {
    let path = way(&facts(30_000, "2026-11-24"), PathKind::SmallClaims);
    assert_eq!(path.openness, Openness::ToBeChecked);
    assert_eq!(whys(&path), [Why::ThresholdStale]);
    assert!(path.final_instance && path.gives_up.contains(&GivesUp::Appeal));
    let fresh = way(&facts(30_000, "2022-06-01"), PathKind::SmallClaims);
    assert_eq!(fresh.openness, Openness::Open);
    let middle = way(&facts(100_000, "2022-06-01"), PathKind::SmallClaims);
    assert_eq!(middle.openness, Openness::OnlyByAgreement);
    let large = way(&facts(300_000, "2022-06-01"), PathKind::SmallClaims);
    assert_eq!(large.openness, Openness::Closed);
}

#[test]
fn a_defendant_who_cannot_be_found_leaves_the_ordinary_procedure() {
    let mut facts = facts(30_000, "2026-11-24");
    facts.defendant_reachable = Some(false);
    for path in plan(&facts) {
        let open = path.openness != Openness::Closed;
        assert_eq!(open, path.kind == PathKind::Ordinary, "{:?}", path.kind);
    }
    let ordinary = way(&facts, PathKind::Ordinary);
    assert_eq!(
        ordinary.recommended,
        Some(Recommendation::OnlyWayWithoutTheDefendant)
    );
}

#[test]
fn days_follow_the_calendar() {
    let today = facts(30_000, "2026-11-24");
    for (kind, min, max, extension) in [
        (PathKind::MediationAfterFiling, 0, Some(7 + 7), 30),
        (PathKind::JudicialConfirmation, 0, Some(30), 0),
        (PathKind::PaymentOrder, 15, Some(5 + 15 + 30 + 15), 0),
        (PathKind::SmallClaims, 0, Some(7 + 61), 31),
        (PathKind::Summary, 15, Some(7 + 92 + 15), 31),
        (PathKind::Ordinary, 30, Some(7 + 181 + 15), 184),
    ] {
        let path = way(&today, kind);
        assert_eq!((path.min_days, path.max_days), (min, max), "{kind:?}");
        assert!(
            path.extension_days.abs_diff(extension) <= 3,
            "{kind:?} {}",
            path.extension_days
        );
    }
}

#[test]
fn mediation_after_filing_is_recommended_when_nothing_is_disputed() {
    let paths = plan(&facts(30_000, "2026-11-24"));
    let recommended: Vec<_> = paths
        .iter()
        .filter(|path| path.recommended.is_some())
        .collect();
    assert_eq!(recommended.len(), 1);
    assert_eq!(
        recommended.first().unwrap().kind,
        PathKind::MediationAfterFiling
    );
    let mut disputed = facts(30_000, "2022-06-01");
    disputed.disputed = Some(true);
    let chosen = plan(&disputed)
        .into_iter()
        .find(|path| path.recommended.is_some())
        .unwrap();
    assert_eq!(chosen.recommended, Some(Recommendation::QuickestJudgment));
}

#[test]
fn a_debt_that_is_not_due_is_said_so_and_never_blocked_silently() {
    let mut facts = facts(30_000, "2026-11-24");
    facts.due_passed = Some(false);
    assert_eq!(
        way(&facts, PathKind::PaymentOrder).openness,
        Openness::Closed
    );
    let suit = way(&facts, PathKind::Summary);
    assert_eq!(
        (suit.openness, whys(&suit)),
        (Openness::ToBeChecked, vec![Why::NotDueYet])
    );
}

fn maybe() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![Just(None), Just(Some(false)), Just(Some(true))]
}

proptest! {
    #[test]
    fn every_plan_shows_every_way_with_a_reason_for_each_closed_one(
        fen in any::<i64>(), days in 0i32..109_000,
        known in (maybe(), maybe(), maybe(), maybe(), maybe(), maybe(), maybe(), maybe()),
        preserved_before_suit in any::<bool>(), interest_claimed in any::<bool>(),
    ) {
        let facts = LoanFacts {
            due_passed: known.0,
            defendant_reachable: known.1,
            defendant_in_china: known.2,
            has_counter_obligation: known.3,
            interest_claimed,
            interest_in_writing: known.4,
            disputed: known.5,
            preserved_before_suit,
            mediated_agreement: known.6,
            small_claims_agreed: known.7,
            ..LoanFacts::new(Money::from_fen(fen), Date::MIN.plus_days(days))
        };
        let paths = plan(&facts);
        prop_assert_eq!(paths.len(), 7);
        prop_assert!(paths.iter().filter(|path| path.recommended.is_some()).count() <= 1);
        for path in &paths {
            prop_assert_eq!(path.openness == Openness::Open, path.reasons.is_empty());
            prop_assert!(path.max_days.is_none_or(|max| max >= path.min_days));
            prop_assert!(path.openness != Openness::Closed || path.recommended.is_none());
        }
        prop_assert!(paths.iter().any(|path| path.is_cheapest && path.is_quickest) || !paths.is_empty());
    }
}
