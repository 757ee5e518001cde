//! Which debt a payment pays: a table that a lawyer can read, and what never fails.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::*;
use proptest::prelude::*;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

/// Owed and secured in 元, due on, rate in per cent.
fn debt(owed: i64, secured: i64, due: &str, percent: u32) -> Debt {
    Debt {
        owed: Money::from_yuan(owed),
        due_on: Date::parse_iso(due),
        secured: Money::from_yuan(secured),
        burden: Rate::from_ppm(percent * 10_000),
    }
}

/// Facts, paid in 分, debts, the one named; which debt gets how many 分 and why.
type Case<'a> = (
    &'a str,
    i64,
    Vec<Debt>,
    Option<usize>,
    Vec<(usize, i64, Reason)>,
);

#[test]
fn a_payment_goes_to_the_debts_in_the_order_of_the_law() {
    use Reason::{InOrder, InProportion, Named};
    let today = day("2025-06-01");
    let (early, late, never) = ("2025-01-01", "2025-03-01", "2026-01-01");
    let cases: [Case; 9] = [
        (
            "due before not due",
            50_00,
            vec![debt(100, 0, never, 9), debt(100, 0, early, 0)],
            None,
            vec![(1, 50_00, InOrder)],
        ),
        (
            "the debtor's word before everything",
            150_00,
            vec![debt(100, 0, early, 9), debt(100, 100, never, 0)],
            Some(1),
            vec![(1, 100_00, Named), (0, 50_00, InOrder)],
        ),
        (
            "unsecured before secured",
            50_00,
            vec![debt(100, 100, early, 9), debt(100, 0, late, 0)],
            None,
            vec![(1, 50_00, InOrder)],
        ),
        (
            "a fifth secured before wholly secured",
            50_00,
            vec![debt(100, 100, early, 9), debt(1_000, 200, late, 0)],
            None,
            vec![(1, 50_00, InOrder)],
        ),
        (
            "heavier before lighter",
            50_00,
            vec![debt(100, 0, early, 3), debt(100, 0, late, 12)],
            None,
            vec![(1, 50_00, InOrder)],
        ),
        (
            "earlier due before later due",
            50_00,
            vec![debt(100, 0, late, 3), debt(100, 0, early, 3)],
            None,
            vec![(1, 50_00, InOrder)],
        ),
        (
            "alike: in proportion",
            50_00,
            vec![debt(100, 0, early, 3), debt(300, 0, early, 3)],
            None,
            vec![(0, 12_50, InProportion), (1, 37_50, InProportion)],
        ),
        (
            "enough for all",
            500_00,
            vec![debt(100, 0, late, 3), debt(300, 0, early, 3)],
            None,
            vec![(1, 300_00, InOrder), (0, 100_00, InOrder)],
        ),
        (
            "a place that does not exist",
            50_00,
            vec![debt(100, 0, early, 3)],
            Some(7),
            vec![(0, 50_00, InOrder)],
        ),
    ];
    for (facts, paid, debts, named, expected) in cases {
        let shares: Vec<_> = among(Money::from_fen(paid), &debts, named, today)
            .iter()
            .map(|share| (share.debt, share.amount.fen(), share.reason))
            .collect();
        assert_eq!(shares, expected, "{facts}");
    }
}

proptest! {
    #[test]
    fn all_is_given_out_and_no_debt_gets_too_much(
        paid in any::<i64>(),
        debts in prop::collection::vec((any::<i64>(), any::<i64>(), 0i32..3, 0u32..3), 0..6),
        named in prop::option::of(0usize..8),
    ) {
        let today = day("2025-06-01");
        let debts: Vec<Debt> = debts
            .iter()
            .map(|(owed, secured, due, burden)| Debt {
                owed: Money::from_fen(*owed),
                due_on: (*due < 2).then(|| today.plus_days(*due * 30 - 15)),
                secured: Money::from_fen(*secured),
                burden: Rate::from_ppm(*burden),
            })
            .collect();
        let shares = among(Money::from_fen(paid), &debts, named, today);
        let given: i128 = shares.iter().map(|share| i128::from(share.amount.fen())).sum();
        let owed: i128 = debts.iter().map(|debt| i128::from(debt.owed.fen().max(0))).sum();
        prop_assert_eq!(given, i128::from(paid.max(0)).min(owed));
        for share in shares {
            prop_assert!(share.amount > Money::ZERO && share.amount <= debts[share.debt].owed);
        }
    }
}
