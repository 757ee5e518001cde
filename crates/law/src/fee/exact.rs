//! Fractions of a 分, exact for every rate, half and third that the Measures know, and for
//! interest by days on a year of 365.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::money::{Money, divide_half_up};

/// The unit is 1/219,000,000,000 of a 分: rates in millionths, then a half, a third, a per cent or
/// a 365th.
const PER_FEN: i128 = 600_000_000 * DAYS;
/// Days of a year of interest.
const DAYS: i128 = 365;

/// An exact amount of money inside a computation. Shown and serialised as yuan with up to eight
/// decimals, cut off where the exact amount goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExactMoney(i128);

impl ExactMoney {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// A whole number of 分.
    #[must_use]
    pub const fn from_money(money: Money) -> Self {
        Self(money.fen() as i128 * PER_FEN)
    }

    /// So many millionths of an amount.
    #[must_use]
    pub const fn millionths(money: Money, ppm: u32) -> Self {
        Self(money.fen() as i128 * ppm as i128 * (PER_FEN / 1_000_000))
    }

    /// So many millionths a year of an amount, for so many days on a year of 365.
    #[must_use]
    pub const fn by_days(money: Money, annual_ppm: u32, days: u32) -> Self {
        Self(money.fen() as i128 * annual_ppm as i128 * days as i128 * (PER_FEN / DAYS / 1_000_000))
    }

    /// The sum.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// `kept / of` of this amount.
    pub(super) const fn share(self, kept: i128, of: i128) -> Self {
        Self(self.0 * kept / of)
    }

    /// Whole 分, half-up: the one rounding of interest.
    #[must_use]
    pub const fn rounded(self) -> Money {
        self.rounded_to(Money::from_fen(1))
    }

    /// Whole units, half-up: 分 or yuan. The only place where a sum is rounded.
    pub(super) const fn rounded_to(self, unit: Money) -> Money {
        let units = divide_half_up(self.0, PER_FEN * unit.fen() as i128);
        Money::from_fen(units.saturating_mul(unit.fen()))
    }
}

impl fmt::Display for ExactMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Six decimals of a 分; what is finer (thirds, 365ths) is cut off.
        let millionths_of_fen = self.0.unsigned_abs() / (PER_FEN as u128 / 1_000_000);
        let (yuan, mut rest) = (
            millionths_of_fen / 100_000_000,
            millionths_of_fen % 100_000_000,
        );
        if self.0 < 0 && millionths_of_fen > 0 {
            f.write_str("-")?;
        }
        yuan.fmt(f)?;
        if rest == 0 {
            return Ok(());
        }
        f.write_str(".")?;
        let mut place = 10_000_000;
        while rest > 0 {
            (rest / place).fmt(f)?;
            rest %= place;
            place /= 10;
        }
        Ok(())
    }
}

impl Serialize for ExactMoney {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
