//! What holds for every plan, whatever the facts.

use super::*;
use crate::fee::{AdministrativeKind, FeeStep};
use proptest::prelude::*;
use proptest::sample::select;

fn maybe() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![Just(None), Just(Some(false)), Just(Some(true))]
}

fn maybe_day() -> impl Strategy<Value = Option<Date>> {
    prop_oneof![Just(None), any_day().prop_map(Some)]
}

fn any_day() -> impl Strategy<Value = Date> {
    // Mostly near each other, so that periods run and have run; sometimes anywhere.
    prop_oneof![
        4 => 75_000i32..76_500,
        1 => 0i32..200_000,
    ]
    .prop_map(|days| Date::MIN.plus_days(days))
}

fn kind() -> impl Strategy<Value = MatterKind> {
    use MatterKind::*;
    select(vec![
        Loan,
        Sale,
        LabourService,
        Lease,
        PropertyService,
        OtherContract,
        Employment,
        Divorce,
        Support,
        Inheritance,
        Traffic,
        PersonalInjury,
        Tort,
        PersonalityRights,
        RealProperty,
        IntellectualProperty,
        Administrative,
        Other,
    ])
}

fn claim(fen: i64, shape: u8) -> Option<Claim> {
    let amount = Money::from_fen(fen);
    Some(match shape {
        0 => return None,
        1 => Claim::Divorce { property: amount },
        2 => Claim::PersonalityRights { damages: amount },
        3 => Claim::OtherNonProperty,
        4 => Claim::IntellectualProperty {
            amount: Some(amount),
        },
        5 => Claim::IntellectualProperty { amount: None },
        6 => Claim::Labour,
        7 => Claim::Administrative(AdministrativeKind::Other),
        8 => Claim::AdministrativeCompensation,
        _ => Claim::Property(amount),
    })
}

fn fen() -> impl Strategy<Value = i64> {
    prop_oneof![6 => 0i64..10_000_000_000, 1 => any::<i64>()]
}

fn titles() -> impl Strategy<Value = Option<Decision>> {
    let title = select(vec![
        Title::Judgment,
        Title::MediationStatement,
        Title::PaymentOrder,
        Title::ConfirmedAgreement,
        Title::LabourAward,
        Title::ArbitralAward,
    ]);
    let decision = (title, maybe(), maybe_day(), maybe_day()).prop_map(
        |(title, in_my_favour, effective_on, performance_due)| {
            Some(Decision {
                title,
                in_my_favour,
                effective_on,
                performance_due,
            })
        },
    );
    prop_oneof![2 => Just(None), 1 => decision]
}

fn labour() -> impl Strategy<Value = Option<LabourStep>> {
    prop_oneof![
        Just(None),
        Just(Some(LabourStep::NotYet)),
        Just(Some(LabourStep::NotAccepted)),
        Just(Some(LabourStep::Overdue)),
        maybe_day().prop_map(|received_on| Some(LabourStep::Award { received_on })),
    ]
}

fn clause() -> impl Strategy<Value = Option<ArbitrationClause>> {
    select(vec![
        None,
        Some(ArbitrationClause::Absent),
        Some(ArbitrationClause::Valid),
        Some(ArbitrationClause::Doubtful),
    ])
}

prop_compose! {
    fn facts()(
        dispute in kind(), fen in fen(), shape in 0u8..20, province in 0u8..100,
        said in proptest::collection::vec(maybe(), 22),
        days in proptest::collection::vec(maybe_day(), 5),
        labour in labour(), arbitration in clause(), decision in titles(),
    ) -> PathFacts {
        PathFacts {
            dispute,
            claim: claim(fen, shape),
            province: crate::fee::Province(province),
            known_on: days[0],
            due_passed: said[0],
            defendant_reachable: said[1],
            defendant_in_china: said[2],
            has_counter_obligation: said[3],
            fixed_sum: said[4],
            interest_claimed: said[5],
            interest_in_writing: said[6],
            disputed: said[7],
            preserved_before_suit: said[8],
            preserved_on: days[1],
            preservation_wanted: said[9],
            mediated_agreement: said[10],
            agreement_effective_on: days[2],
            small_claims_agreed: said[11],
            only_money: said[12],
            title_claimed: said[13],
            appraisal_needed: said[14],
            counterclaim: said[15],
            secured: said[16],
            wages: said[17],
            wage_iou: said[18],
            labour,
            arbitration,
            divorce_ended_on: days[3],
            divorce_new_facts: said[19],
            reconsideration_required: said[20],
            reconsidered: said[21],
            reconsideration_ended_on: days[4],
            decision,
        }
    }
}

fn halvings(path: &Path) -> usize {
    let lines = path
        .quote
        .iter()
        .flat_map(|quote| &quote.charge.most().lines);
    lines.filter(|line| line.step == FeeStep::Halved).count()
}

proptest! {
    #[test]
    fn a_plan_shows_every_way_and_gives_a_reason_with_an_article_for_each_closed_one(
        facts in facts(), today in any_day(),
    ) {
        let plan = plan(&facts, today);
        let kinds: Vec<_> = plan.paths.iter().map(|path| path.kind).collect();
        prop_assert_eq!(kinds, PathKind::ALL);
        for path in &plan.paths {
            prop_assert_eq!(path.openness == Openness::Open, path.reasons.is_empty());
            prop_assert!(path.reasons.iter().all(|reason| !reason.article.at.is_empty()));
            prop_assert!(path.max_days.is_none_or(|max| max >= path.min_days));
            prop_assert!(halvings(path) <= 1, "{:?}", path.kind);
            prop_assert_eq!(path.opens_on.is_some(), path.reasons.iter().any(|reason| {
                matches!(reason.why, Why::DivorceTooSoon | Why::PerformanceNotDue)
            }));
            for cost in [path.cost_now, path.prepaid_later, path.cost_at_end] {
                let Some(cost) = cost else { continue };
                prop_assert!(Money::ZERO <= cost.least && cost.least <= cost.most);
            }
        }
    }

    #[test]
    fn at_most_one_way_is_recommended_and_it_can_be_taken(
        facts in facts(), today in any_day(),
    ) {
        let plan = plan(&facts, today);
        let recommended = plan.paths.iter().filter(|path| path.recommended.is_some());
        let recommended: Vec<_> = recommended.collect();
        prop_assert!(recommended.len() <= 1);
        prop_assert!(recommended.iter().all(|path| path.openness.can_be_taken()));
        let kind = recommended.first().map(|path| path.kind);
        prop_assert_eq!(plan.recommended().map(|(kind, _)| kind), kind);
    }

    #[test]
    fn a_guard_leads_to_a_way_that_is_not_closed(facts in facts(), today in any_day()) {
        let plan = plan(&facts, today);
        for guard in &plan.guards {
            let right = plan.path(guard.right_way);
            prop_assert!(right.is_some_and(|path| path.openness != Openness::Closed));
            prop_assert!(!guard.article.at.is_empty());
        }
    }

    #[test]
    fn marks_are_truly_minimal(facts in facts(), today in any_day()) {
        let plan = plan(&facts, today);
        let marked = |path: &Path| path.is_cheapest || path.is_quickest || path.is_fewest_steps;
        let rivals: Vec<_> = plan.paths.iter()
            .filter(|path| path.openness.can_be_taken() && !path.adds_on)
            .collect();
        for path in plan.paths.iter().filter(|path| marked(path)) {
            prop_assert!(path.openness.can_be_taken() && !path.adds_on);
            for rival in &rivals {
                let dearer = rival.cost_at_end.is_none_or(|cost| {
                    path.cost_at_end.is_some_and(|mine| mine.most <= cost.most)
                });
                prop_assert!(!path.is_cheapest || dearer);
                let slower = rival.max_days.is_none_or(|days| {
                    path.max_days.is_some_and(|mine| mine <= days)
                });
                prop_assert!(!path.is_quickest || slower);
                prop_assert!(!path.is_fewest_steps || path.steps_for_me <= rival.steps_for_me);
            }
        }
        prop_assert_eq!(rivals.is_empty(), !plan.paths.iter().any(|path| path.is_fewest_steps));
    }

    #[test]
    fn more_claimed_never_costs_less(
        facts in facts(), one in 1i64..20_000_000_000, more in 0i64..20_000_000_000,
        shape in 0u8..20, today in any_day(),
    ) {
        let lower = plan(&PathFacts { claim: claim(one, shape), ..facts }, today);
        let higher = plan(&PathFacts { claim: claim(one + more, shape), ..facts }, today);
        for (low, high) in lower.paths.iter().zip(&higher.paths) {
            let (Some(low), Some(high)) = (low.cost_at_end, high.cost_at_end) else { continue };
            prop_assert!(low.least <= high.least && low.most <= high.most);
        }
    }

    #[test]
    fn facts_survive_the_wire(facts in facts()) {
        let sent = serde_json::to_string(&facts).unwrap();
        prop_assert_eq!(serde_json::from_str::<PathFacts>(&sent).unwrap(), facts);
    }
}

#[test]
fn facts_that_nobody_has_said_may_be_left_out_and_others_are_refused() {
    let facts: PathFacts = serde_json::from_str(r#"{"dispute":"loan"}"#).unwrap();
    assert_eq!(facts, PathFacts::new(MatterKind::Loan, None));
    assert!(serde_json::from_str::<PathFacts>(r#"{"colour":"red"}"#).is_err());
    let sent = serde_json::to_value(plan(&facts, day(TODAY))).unwrap();
    assert_eq!(sent["paths"][0]["openness"], "only_by_agreement");
    assert_eq!(sent["guards"], serde_json::json!([]));
}
