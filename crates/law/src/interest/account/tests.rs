//! Worked statements of account, readable by a lawyer.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::*;
use crate::interest::AgreedInterest;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

const fn fen(fen: i64) -> Money {
    Money::from_fen(fen)
}

/// 100,000 lent on 2025-01-01 (cap 12.4 %), the account made to 2026-01-01. Events of 2025 in 元:
/// `07-01 10000` is a payment, `cost 06-01 3000` a cost.
fn ledger(percent: u32, events: &str) -> Ledger {
    let mut ledger = Ledger {
        loan: Loan {
            on_paper: fen(100_000_00),
            deducted: Money::ZERO,
            lent_on: day("2025-01-01"),
            contract_on: None,
            due_on: None,
            interest: AgreedInterest::Yearly(Rate::from_ppm(percent * 10_000)),
            overdue: None,
            penalty: None,
            sued_on: None,
            earlier_rule_asked: false,
        },
        costs: Vec::new(),
        payments: Vec::new(),
        to: day("2026-01-01"),
    };
    for event in events.split("; ").filter(|event| !event.is_empty()) {
        let (is_cost, event) = match event.strip_prefix("cost ") {
            Some(cost) => (true, cost),
            None => (false, event),
        };
        let (on, yuan) = event.split_once(' ').unwrap();
        let on = if on.len() == 10 {
            day(on)
        } else {
            day(&["2025-", on].concat())
        };
        let amount = Money::from_yuan(yuan.parse().unwrap());
        if is_cost {
            ledger.costs.push(Cost { on, amount });
        } else {
            ledger.payments.push(Payment::new(on, amount));
        }
    }
    ledger
}

fn with(mut ledger: Ledger, change: impl FnOnce(&mut Ledger)) -> Ledger {
    change(&mut ledger);
    ledger
}

/// All interest | owed: costs, interest, principal | paid too much.
fn outcome(ledger: &Ledger) -> String {
    let Account {
        owed, totals, rows, ..
    } = account(ledger).unwrap();
    assert!(!rows.is_empty());
    let [all, costs, interest, principal, over] = [
        totals.interest,
        owed.costs,
        owed.interest,
        owed.principal,
        totals.applied.over,
    ]
    .map(Money::grouped);
    format!("{all} | {costs}, {interest}, {principal} | {over}")
}

#[test]
fn accounts_come_out_as_worked_by_hand() {
    // Agreed rate in per cent, what happened, outcome.
    for (percent, events, expected) in [
        (12, "", "12,000 | 0, 12,000, 100,000 | 0"),
        // Above the cap of 12.4 %.
        (24, "", "12,400 | 0, 12,400, 100,000 | 0"),
        // 181 days bear 5,950.68, so 4,049.32 go to principal; 184 more days bear 5,804.36.
        (12, "07-01 10000", "11,755.04 | 0, 5,804.36, 95,950.68 | 0"),
        // Within the interest: principal stays.
        (12, "07-01 2000", "12,000 | 0, 10,000, 100,000 | 0"),
        // 3,000 of costs first, also of the same day: only 1,049.32 go to principal.
        (
            12,
            "cost 06-01 3000; 07-01 10000",
            "11,936.52 | 0, 5,985.84, 98,950.68 | 0",
        ),
        (
            12,
            "07-01 10000; cost 07-01 3000",
            "11,936.52 | 0, 5,985.84, 98,950.68 | 0",
        ),
        (
            12,
            "07-01 10000; cost 08-01 3000",
            "11,755.04 | 3,000, 5,804.36, 95,950.68 | 0",
        ),
        // Paid off and too much, and again after that.
        (12, "07-01 110000", "5,950.68 | 0, 0, 0 | 4,049.32"),
        (12, "07-01 110000; 09-01 1", "5,950.68 | 0, 0, 0 | 4,050.32"),
        (
            12,
            "07-01 4000; 07-01 6000",
            "11,755.04 | 0, 5,804.36, 95,950.68 | 0",
        ),
        (12, "01-01 40000", "7,200 | 0, 7,200, 60,000 | 0"),
        (12, "2026-01-01 112000", "12,000 | 0, 0, 0 | 0"),
        (0, "07-01 10000", "0 | 0, 0, 90,000 | 0"),
    ] {
        assert_eq!(
            outcome(&ledger(percent, events)),
            expected,
            "{percent} {events}"
        );
    }
}

#[test]
fn other_agreements_come_out_as_worked_by_hand() {
    let deducted = with(ledger(12, ""), |it| it.loan.deducted = fen(10_000_00));
    assert_eq!(outcome(&deducted), "10,800 | 0, 10,800, 90,000 | 0");

    let principal_first = with(ledger(12, "07-01 10000"), |it| {
        it.payments[0].towards = Some(Part::Principal);
    });
    assert_eq!(
        outcome(&principal_first),
        "11,395.07 | 0, 11,395.07, 90,000 | 0"
    );

    // No interest agreed, due in the middle: the prime rate of 3 % for 184 days.
    let overdue = with(ledger(0, ""), |it| it.loan.due_on = Some(day("2025-07-01")));
    assert_eq!(outcome(&overdue), "1,512.33 | 0, 1,512.33, 100,000 | 0");

    // 597 days at 24 % bear 39,254.79; 134 days at 15.4 % bear 5,653.70.
    let old = with(ledger(24, ""), |it| {
        it.loan.lent_on = day("2019-01-01");
        it.loan.earlier_rule_asked = true;
        it.to = day("2021-01-01");
    });
    assert_eq!(outcome(&old), "44,908.49 | 0, 44,908.49, 100,000 | 0");

    let first_day = with(ledger(12, ""), |it| it.to = it.loan.lent_on);
    assert_eq!(outcome(&first_day), "0 | 0, 0, 100,000 | 0");
}

#[test]
fn overdue_days_tell_how_much_interest_and_penalty_may_come_to() {
    let late = with(ledger(6, "07-01 20000"), |it| {
        it.loan.due_on = Some(day("2025-07-01"));
    });
    let totals = account(&late).unwrap().totals;
    // 6 % for 181 days took 2,975.34 of the payment; 82,975.34 for 184 days at 12.4 %.
    assert_eq!(totals.overdue_at_limit.rounded(), fen(5_186_75));
}

#[test]
fn every_line_names_its_days_its_rate_and_its_rules() {
    let account = account(&ledger(24, "cost 03-01 500; 07-01 10000")).unwrap();
    let lines: Vec<String> = account
        .rows
        .iter()
        .map(|row| {
            let order = row.order.map(|article| article.code()).unwrap_or_default();
            format!(
                "{} +{} {:?}: {} x {}% ({}) = {}; paid {} = {} + {} + {} {order}",
                row.to,
                row.days,
                row.end,
                row.principal.grouped(),
                row.rate,
                row.article.code(),
                row.exact,
                row.paid.grouped(),
                row.applied.costs.grouped(),
                row.applied.interest.grouped(),
                row.applied.principal.grouped(),
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "2025-03-01 +59 Cost(0): 100,000 x 12.4% (LEND 25-1) = 2004.38356164; paid 0 = 0 + 0 + 0 ",
            "2025-07-01 +122 Payment(0): 100,000 x 12.4% (LEND 25-1) = 4144.65753424; paid 10,000 = 500 + 6,149.04 + 3,350.96 CC 561",
            "2026-01-01 +184 Close: 96,649.04 x 12.4% (LEND 25-1) = 6041.49177161; paid 0 = 0 + 0 + 0 ",
        ]
    );
}

#[test]
fn what_cannot_be_is_said_all_at_once() {
    use AccountProblem as P;
    let wrong = with(
        ledger(
            12,
            "cost 2024-12-31 1; cost 02-01 0; 2024-12-31 1; 2026-01-02 5; 02-01 0",
        ),
        |it| {
            it.loan.deducted = it.loan.on_paper;
            it.loan.due_on = Some(day("2024-01-01"));
        },
    );
    let problems = account(&wrong).unwrap_err();
    assert_eq!(
        problems,
        [
            P::NothingLent,
            P::DueBeforeLoan,
            P::PaymentBeforeLoan(0),
            P::PaymentAfterEnd(1),
            P::PaymentOfNothing(2),
            P::CostBeforeLoan(0),
            P::CostOfNothing(1),
        ]
    );
    let ended = with(ledger(12, ""), |it| it.to = day("2024-12-31"));
    assert_eq!(account(&ended), Err(vec![P::EndBeforeLoan]));
}

#[test]
fn a_person_is_told_what_the_figures_rest_on() {
    use Notice as N;
    let old = |percent: u32, paid: &str, asked: bool| {
        with(ledger(percent, paid), |it| {
            it.loan.lent_on = day("2018-01-01");
            it.loan.earlier_rule_asked = asked;
        })
    };
    let late = day("2018-06-01");
    for (facts, ledger, expected) in [
        ("a plain loan", ledger(12, ""), vec![]),
        (
            "made after the last prime rate read",
            with(ledger(12, ""), |it| {
                it.loan.contract_on = Some(day("2026-07-01"));
            }),
            vec![N::PrimeRateStale],
        ),
        (
            "earlier rule",
            old(24, "2019-01-01 1", true),
            vec![N::EarlierRuleToConfirm],
        ),
        (
            "paid at 30 % then",
            old(30, "2019-01-01 1", true),
            vec![N::EarlierRuleToConfirm, N::PaidBetweenLimits],
        ),
        (
            "paid at 40 % then",
            old(40, "2019-01-01 1", true),
            vec![
                N::EarlierRuleToConfirm,
                N::VoidBeyondUpperLimit,
                N::PaidBetweenLimits,
            ],
        ),
        (
            "earlier rule not asked for",
            old(40, "2019-01-01 1", false),
            vec![],
        ),
        (
            "overdue before there was a prime rate",
            with(old(0, "", false), |it| it.loan.due_on = Some(late)),
            vec![N::BeforeFirstPrimeRate],
        ),
        (
            "unclear, with a company",
            with(ledger(12, ""), |it| {
                it.loan.interest = AgreedInterest::Unclear {
                    between_persons: false,
                };
            }),
            vec![N::CourtSetsInterest],
        ),
    ] {
        assert_eq!(account(&ledger).unwrap().notices, expected, "{facts}");
    }
}

#[test]
fn above_the_largest_amount_nothing_is_computed() {
    let above = with(ledger(12, ""), |it| {
        it.loan.on_paper = Money::from_fen(i64::MAX);
    });
    assert_eq!(account(&above), Err(vec![AccountProblem::LentAboveLimit]));
}
