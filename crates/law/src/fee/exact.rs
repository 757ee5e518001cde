//! Fractions of a 分, exact for every rate, half and third that the Measures know.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::money::{Money, divide_half_up};

/// The unit is 1/600,000,000 of a 分: rates in millionths, then a half, a third or a per cent.
const PER_FEN: i128 = 600_000_000;

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

    /// Whole 分, half-up. The only place where a fee is rounded.
    #[must_use]
    pub const fn rounded(self) -> Money {
        Money::from_fen(divide_half_up(self.0, PER_FEN))
    }
}

impl fmt::Display for ExactMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // PER_FEN is 6 * 10^8, so six decimals of a 分 come out without a remainder but for thirds.
        let millionths_of_fen = self.0.unsigned_abs() / 600;
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
