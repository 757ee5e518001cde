//! Interest on private loans: exact rates, the legal cap, and simple interest by days.
//!
//! The cap is four times the one-year loan prime rate (LEND 25, 31). How people type a rate is
//! read in [`typed`]. Partial repayments and delay interest come later.

mod typed;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::article::{Article, Statute};
use crate::date::Date;
use crate::money::{Money, divide_half_up};
use crate::tables::{FIRST_LPR, LATER_LPR, LPR_KNOWN_UNTIL, LprRow};

pub use typed::{RatePeriod, RateProblem, TypedRate, parse_rate};

/// A yearly rate in millionths: 120000 is 12 % a year. Serialises as that integer.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Rate(u32);

impl Rate {
    /// No interest.
    pub const ZERO: Self = Self(0);

    /// A yearly rate of so many millionths.
    #[must_use]
    pub const fn from_ppm(ppm: u32) -> Self {
        Self(ppm)
    }

    /// Millionths a year.
    #[must_use]
    pub const fn ppm(self) -> u32 {
        self.0
    }

    /// So many times this rate; stops at the end of the range.
    #[must_use]
    pub const fn times(self, factor: u32) -> Self {
        Self(self.0.saturating_mul(factor))
    }
}

/// Per cent without the sign and without needless zeros: `12`, `13.8`, `6.3875`.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0 / 10_000).fmt(f)?;
        let mut rest = self.0 % 10_000;
        if rest == 0 {
            return Ok(());
        }
        f.write_str(".")?;
        let mut place = 1_000;
        while rest > 0 {
            (rest / place).fmt(f)?;
            rest %= place;
            place /= 10;
        }
        Ok(())
    }
}

/// The highest rate a court will grant on a private loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cap {
    /// Four times the prime rate.
    pub annual_rate: Rate,
    /// The one-year loan prime rate behind it.
    pub lpr: Rate,
    /// Since when that prime rate stood.
    pub lpr_date: Date,
    /// LEND 25, or LEND 31 for loans made before 2020-08-20.
    pub article: Article,
    /// The prime rate of the deciding day has not been read yet; the newest known one was used.
    pub stale: bool,
    /// The loan is older than 2020-08-20: for the time to 2020-08-19 the earlier rule may be asked
    /// for (LEND 31).
    pub earlier_rule_until_2020: bool,
}

/// From this day on the cap is four times the prime rate (LEND 31).
const NEW_RULE: Date = Date::known(2020, 8, 20);

/// The cap for a loan made on `contract` and sued on at `suing` (LEND 25 para. 1; LEND 31 para. 2:
/// for older loans the prime rate at the time of suing decides).
#[must_use]
pub fn cap(contract: Date, suing: Date) -> Cap {
    let older = contract < NEW_RULE;
    let (decisive, at) = if older {
        (suing.max(NEW_RULE), "31-2")
    } else {
        (contract, "25-1")
    };
    let row = prime_rate(decisive);
    let lpr = Rate(row.ppm);
    Cap {
        annual_rate: lpr.times(4),
        lpr,
        lpr_date: row.effective_from,
        article: Article::new(Statute::PrivateLending, at),
        stale: decisive > LPR_KNOWN_UNTIL,
        earlier_rule_until_2020: older,
    }
}

fn prime_rate(on: Date) -> &'static LprRow {
    LATER_LPR
        .iter()
        .rev()
        .find(|row| row.effective_from <= on)
        .unwrap_or(&FIRST_LPR)
}

/// Simple interest for the days from `from` to `to`, the first counted and the last not, on a year
/// of 365 days; rounded once, half-up to 分. Nothing when `to` is not later.
#[must_use]
pub fn simple(principal: Money, rate: Rate, from: Date, to: Date) -> Money {
    let days = i128::from(from.days_until(to).max(0));
    let principal = i128::from(principal.fen().max(0));
    Money::from_fen(divide_half_up(
        principal * i128::from(rate.0) * days,
        365 * 1_000_000,
    ))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn the_cap_is_four_times_the_prime_rate_of_the_deciding_day() {
        for (contract, suing, percent, article, stale) in [
            ("2026-05-25", "2026-11-24", "12", "LEND 25-1", false),
            ("2024-08-01", "2026-11-24", "13.4", "LEND 25-1", false),
            ("2021-06-01", "2026-11-24", "15.4", "LEND 25-1", false),
            ("2026-09-01", "2026-11-24", "12", "LEND 25-1", true),
            ("2019-01-01", "2021-06-01", "15.4", "LEND 31-2", false),
            ("2020-08-19", "2026-11-24", "12", "LEND 31-2", true),
            ("2020-08-20", "2026-11-24", "15.4", "LEND 25-1", false),
        ] {
            let cap = cap(day(contract), day(suing));
            assert_eq!(cap.annual_rate.to_string(), percent, "{contract}");
            assert_eq!(
                (cap.article.code().as_str(), cap.stale),
                (article, stale),
                "{contract}"
            );
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
    }
}
