//! Interest for delayed performance of a judgment: the doubled part, by the day (DELAY 1–4).
//!
//! Interest that the judgment itself grants goes on by its own terms and is not part of this.

use serde::Serialize;

use super::{Payment, exact_by_day};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::fee::ExactMoney;
use crate::money::Money;
use crate::tables::DELAY;

/// The doubled part of interest for delayed performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DelayInterest {
    /// Rounded once, half-up to 分.
    pub amount: Money,
    /// The same, exact.
    pub exact: ExactMoney,
    /// Days for which some of the debt was late.
    pub days: u32,
    /// What is still owed of the debt of money itself.
    pub unpaid: Money,
    /// Paid beyond that debt: it goes to the doubled part next (DELAY 4).
    pub left_over: Money,
    /// Millionths of the debt for one day: 175.
    pub daily_ppm: u32,
    /// DELAY 1 para. 3.
    pub article: Article,
}

/// The doubled part on the money a judgment grants besides interest (DELAY 1–4), not yet paid after
/// `due`, the last day for performance, up to `to`.
///
/// Payments go to the debt before the doubled part (DELAY 4), and each part of the debt is late to
/// the day it was paid (DELAY 3); payments after `to` and of nothing are left out, the order in
/// which they stand does not matter. Days before 2014-08-01 fall under a rule not known here and
/// are not counted (DELAY 7).
#[must_use]
pub fn delay_interest(debt: Money, due: Date, payments: &[Payment], to: Date) -> DelayInterest {
    let mut in_order: Vec<&Payment> = payments
        .iter()
        .filter(|payment| payment.on <= to && payment.amount > Money::ZERO)
        .collect();
    in_order.sort_by_key(|payment| payment.on);
    let mut unpaid = Money::ZERO.max(debt);
    let mut left_over = Money::ZERO;
    let mut sum = ExactMoney::ZERO;
    let mut days = 0;
    let mut from = due.max(DELAY.effective_from);
    let mut count = |from: &mut Date, until: Date, unpaid: Money| {
        if until > *from {
            if !unpaid.is_zero() {
                days += u32::try_from(from.days_until(until)).unwrap_or(0);
                sum = sum.plus(exact_by_day(unpaid, DELAY.daily_ppm, *from, until));
            }
            *from = until;
        }
    };
    for payment in in_order {
        count(&mut from, payment.on, unpaid);
        let applied = payment.amount.min(unpaid);
        unpaid = unpaid.saturating_sub(applied);
        left_over = left_over.saturating_add(payment.amount.saturating_sub(applied));
    }
    count(&mut from, to, unpaid);
    DelayInterest {
        amount: sum.rounded(),
        exact: sum,
        days,
        unpaid,
        left_over,
        daily_ppm: DELAY.daily_ppm,
        article: Article::new(Statute::DelayInterest, "1-3"),
    }
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn the_doubled_part_is_one_and_three_quarters_in_ten_thousand_a_day() {
        // Debt in 元, last day to perform, payments, to; expected: 分, days, unpaid in 元.
        type Case<'a> = (
            &'a str,
            i64,
            &'a str,
            &'a [(&'a str, i64)],
            &'a str,
            i64,
            u32,
            i64,
        );
        let cases: [Case; 7] = [
            (
                "X39: 100 days",
                100_000,
                "2025-01-01",
                &[],
                "2025-04-11",
                1_750_00,
                100,
                100_000,
            ),
            (
                "one day",
                100_000,
                "2025-01-01",
                &[],
                "2025-01-02",
                17_50,
                1,
                100_000,
            ),
            (
                "paid on the last day",
                100_000,
                "2025-01-01",
                &[("2025-01-01", 100_000)],
                "2025-04-11",
                0,
                0,
                0,
            ),
            (
                "half paid after 50 days",
                100_000,
                "2025-01-01",
                &[("2025-02-20", 50_000)],
                "2025-04-11",
                1_312_50,
                100,
                50_000,
            ),
            (
                "all paid after 10 days",
                100_000,
                "2025-01-01",
                &[("2025-01-11", 100_000)],
                "2025-04-11",
                175_00,
                10,
                0,
            ),
            (
                "not yet late",
                100_000,
                "2025-05-01",
                &[],
                "2025-04-11",
                0,
                0,
                100_000,
            ),
            (
                "only from August 2014 on",
                100_000,
                "2014-01-01",
                &[],
                "2014-08-11",
                175_00,
                10,
                100_000,
            ),
        ];
        for (what, debt, due, paid, to, fen, days, unpaid) in cases {
            let payments: Vec<Payment> = paid
                .iter()
                .map(|(on, yuan)| Payment::new(day(on), Money::from_yuan(*yuan)))
                .collect();
            let delay = delay_interest(Money::from_yuan(debt), day(due), &payments, day(to));
            assert_eq!(delay.amount, Money::from_fen(fen), "{what}");
            assert_eq!(
                (delay.days, delay.unpaid),
                (days, Money::from_yuan(unpaid)),
                "{what}"
            );
        }
    }

    proptest! {
        #[test]
        fn paying_never_makes_it_more(debt in 0i64..10_000_000_00, paid in 0i64..10_000_000_00, on in 0i32..1_000, to in 0i32..1_000) {
            let start = day("2020-01-01");
            let payment = Payment::new(start.plus_days(on), Money::from_fen(paid));
            let with = delay_interest(Money::from_fen(debt), start, &[payment], start.plus_days(to));
            let without = delay_interest(Money::from_fen(debt), start, &[], start.plus_days(to));
            prop_assert!(with.exact <= without.exact && with.amount >= Money::ZERO);
        }
    }
}
