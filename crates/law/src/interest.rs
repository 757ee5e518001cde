//! Interest on private loans: exact rates, the legal cap, and simple interest by days.
//!
//! The cap is four times the one-year loan prime rate (LEND 25, 31), in [`mod@cap`]; which rate a loan
//! bears on which day is in [`loan`], what counts as principal in [`principal`], the statement of
//! account with partial repayments (CC 561) in [`mod@account`], one payment for several debts (CC 560)
//! in [`several`], interest for delayed performance in [`delay`]. How people type a rate is read in
//! [`typed`]. Compound interest is never computed: no article grants it but LEND 27 by a new note.

mod account;
mod cap;
mod delay;
mod loan;
mod principal;
mod several;
mod typed;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::fee::ExactMoney;
use crate::money::Money;

pub use account::{
    Account, AccountProblem, Applied, Cost, Debit, Ledger, Notice, Part, Payment, Row, RowEnd,
    Totals, account,
};
pub use cap::{Cap, cap};
pub use delay::{DelayInterest, delay_interest};
pub use loan::{AgreedInterest, Loan, Span, spans};
pub use principal::{Rolled, Together, ceiling_with_rolled, really_lent, rolled_over, together};
pub use several::{Debt, Reason, Share, among};
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

/// Simple interest, exact: for the days from `from` to `to`, the first counted and the last not, on
/// a year of 365 days (LEND 25; the count of days is custom). Nothing when `to` is not later.
#[must_use]
pub fn exact(principal: Money, rate: Rate, from: Date, to: Date) -> ExactMoney {
    let days = u32::try_from(from.days_until(to)).unwrap_or(0);
    let principal = Money::ZERO.max(principal);
    ExactMoney::by_days(principal, rate.ppm(), days)
}

/// As [`exact`], at so many millionths a day.
fn exact_by_day(principal: Money, daily_ppm: u32, from: Date, to: Date) -> ExactMoney {
    exact(
        principal,
        Rate::from_ppm(daily_ppm.saturating_mul(365)),
        from,
        to,
    )
}

/// As [`exact`], rounded once, half-up to 分.
#[must_use]
pub fn simple(principal: Money, rate: Rate, from: Date, to: Date) -> Money {
    exact(principal, rate, from, to).rounded()
}

#[cfg(test)]
mod tests;
