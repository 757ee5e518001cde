//! Simple interest: worked examples, and the same figures by a second, independent computation.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

/// A second computation: days by walking the calendar, interest by long division.
fn by_hand(fen: i64, ppm: u32, from: (i32, i32, i32), to: (i32, i32, i32)) -> i64 {
    let lengths = |year: i32| {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        [
            31,
            if leap { 29 } else { 28 },
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
        ]
    };
    let in_year = |(year, month, day): (i32, i32, i32)| -> i32 {
        lengths(year).iter().take(month as usize - 1).sum::<i32>() + day
    };
    let years: i32 = (from.0..to.0)
        .map(|year| lengths(year).iter().sum::<i32>())
        .sum();
    let days = u64::try_from(years + in_year(to) - in_year(from)).unwrap_or(0);
    let whole = 365_000_000u64;
    let (mut quotient, mut rest) = (0u64, 0u64);
    // The principal digit by digit, so that nothing grows beyond 64 bits.
    for digit in fen.to_string().bytes().map(|byte| u64::from(byte - b'0')) {
        let next = rest * 10 + digit * u64::from(ppm) * days;
        quotient = quotient * 10 + next / whole;
        rest = next % whole;
    }
    i64::try_from(quotient + u64::from(rest * 2 >= whole)).unwrap()
}

#[test]
fn two_hundred_thousand_figures_agree_with_a_second_computation() {
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    for _ in 0..200_000 {
        let fen = random(10_000_000_000_000).cast_signed();
        let ppm = u32::try_from(random(400_000)).unwrap();
        let mut some_day = || {
            let (year, month) = (1990 + random(60), 1 + random(12));
            (year as i32, month as i32, 1 + random(28) as i32)
        };
        let (from, to) = (some_day(), some_day());
        let date = |(year, month, day): (i32, i32, i32)| {
            Date::new(year as u16, month as u8, day as u8).unwrap()
        };
        let interest = simple(
            Money::from_fen(fen),
            Rate::from_ppm(ppm),
            date(from),
            date(to),
        );
        let expected = if from < to {
            by_hand(fen, ppm, from, to)
        } else {
            0
        };
        assert_eq!(interest.fen(), expected, "{fen} {ppm} {from:?} {to:?}");
    }
}

#[test]
fn interest_is_exact_to_the_day() {
    let principal = Money::from_yuan(100_000);
    for (rate, from, to, fen) in [
        (120_000, "2025-01-01", "2026-01-01", 1_200_000),
        (120_000, "2024-01-01", "2025-01-01", 1_203_288),
        (120_000, "2025-01-01", "2025-01-02", 3_288),
        // X39: one ten-thousandth and three quarters a day, 100 days.
        (63_875, "2025-01-01", "2025-04-11", 175_000),
        (120_000, "2025-01-02", "2025-01-01", 0),
    ] {
        let interest = simple(principal, Rate::from_ppm(rate), day(from), day(to));
        assert_eq!(interest, Money::from_fen(fen), "{from} {to}");
    }
}

proptest! {
    #[test]
    fn no_figures_are_too_strange(fen in any::<i64>(), ppm in any::<u32>(), a in 0i32..84_000, b in 0i32..84_000) {
        let (from, to) = (Date::MIN.plus_days(a), Date::MIN.plus_days(b));
        prop_assert!(simple(Money::from_fen(fen), Rate::from_ppm(ppm), from, to) >= Money::ZERO);
        let _ = (cap(from, to), Rate::from_ppm(ppm).to_string());
    }

    #[test]
    fn a_period_may_be_split_on_any_day(fen in 0i64..=Money::LIMIT.fen(), ppm in 0u32..1_000_000, days in 0i32..5_000, at in 0i32..5_000) {
        let start = day("2019-03-01");
        let (middle, end) = (start.plus_days(at.min(days)), start.plus_days(days));
        let (principal, rate) = (Money::from_fen(fen), Rate::from_ppm(ppm));
        let parts = exact(principal, rate, start, middle).plus(exact(principal, rate, middle, end));
        prop_assert_eq!(parts, exact(principal, rate, start, end));
    }

    #[test]
    fn more_days_and_more_rate_bear_more(fen in 0i64..=Money::LIMIT.fen(), ppm in 0u32..1_000_000, days in 0i32..5_000) {
        let (start, end) = (day("2019-03-01"), day("2019-03-01").plus_days(days));
        let principal = Money::from_fen(fen);
        let base = exact(principal, Rate::from_ppm(ppm), start, end);
        prop_assert!(exact(principal, Rate::from_ppm(ppm + 1), start, end) >= base);
        prop_assert!(exact(principal, Rate::from_ppm(ppm), start, end.plus_days(1)) >= base);
    }
}
