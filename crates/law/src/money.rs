//! Money: whole 分 (hundredths of a yuan), never a fraction and never a float.
//!
//! How people type an amount is read in [`typed`]; the Chinese capitals of documents are in
//! [`capitals`]. Fractions of a 分 exist only inside the fee computation.

mod capitals;
mod typed;

use serde::{Deserialize, Serialize};

pub use typed::{AmountProblem, TypedAmount, parse_amount};

/// An amount of money in 分. Serialises as that integer.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// The largest amount that a person may type: 10^12 元.
    pub const LIMIT: Self = Self(100_000_000_000_000);

    /// An amount of so many 分.
    #[must_use]
    pub const fn from_fen(fen: i64) -> Self {
        Self(fen)
    }

    /// An amount of so many whole yuan; amounts beyond the range stop at its end.
    #[must_use]
    pub const fn from_yuan(yuan: i64) -> Self {
        Self(yuan.saturating_mul(100))
    }

    /// The amount in 分.
    #[must_use]
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// Whether this is exactly nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, or `None` beyond the range.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(fen) => Some(Self(fen)),
            None => None,
        }
    }

    /// The sum; stops at the end of the range.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// What is left after taking `other` away; never less than nothing.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        let left = self.0.saturating_sub(other.0);
        Self(if left < 0 { 0 } else { left })
    }

    /// Half, rounded half-up to 分. For fees use [`crate::fee::halved`], which rounds once.
    #[must_use]
    pub const fn half(self) -> Self {
        Self(divide_half_up(self.0 as i128, 2))
    }

    /// A third, rounded half-up to 分. For fees use [`crate::fee::payment_order`].
    #[must_use]
    pub const fn third(self) -> Self {
        Self(divide_half_up(self.0 as i128, 3))
    }

    /// For people: `30,000` or `30,000.50`, without a currency sign.
    #[must_use]
    pub fn grouped(self) -> String {
        let fen = self.0.unsigned_abs();
        let yuan = (fen / 100).to_string();
        let mut shown = String::with_capacity(yuan.len() + yuan.len() / 3 + 4);
        if self.0 < 0 {
            shown.push('-');
        }
        for (place, digit) in yuan.chars().enumerate() {
            if place > 0 && (yuan.len() - place).is_multiple_of(3) {
                shown.push(',');
            }
            shown.push(digit);
        }
        let cents = fen % 100;
        if cents > 0 {
            shown.push('.');
            if cents < 10 {
                shown.push('0');
            }
            shown.push_str(&cents.to_string());
        }
        shown
    }

    /// For documents: 叁万元整, 壹拾贰万叁仟肆佰伍拾陆元柒角捌分.
    #[must_use]
    pub fn capitals(self) -> String {
        capitals::write(self.0)
    }
}

/// Rounds `numerator / denominator` half-up (away from zero) to a whole number within `i64`.
pub(crate) const fn divide_half_up(numerator: i128, denominator: i128) -> i64 {
    let twice = numerator.unsigned_abs() * 2 + denominator.unsigned_abs();
    let rounded = twice / (denominator.unsigned_abs() * 2);
    let rounded = if rounded > i64::MAX as u128 {
        i64::MAX
    } else {
        rounded as i64
    };
    if numerator < 0 { -rounded } else { rounded }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_shown_with_separators() {
        for (fen, shown) in [
            (0, "0"),
            (5, "0.05"),
            (50, "0.50"),
            (99_999, "999.99"),
            (3_000_000, "30,000"),
            (3_000_050, "30,000.50"),
            (12_345_678_900, "123,456,789"),
            (-3_000_000, "-30,000"),
        ] {
            assert_eq!(Money::from_fen(fen).grouped(), shown);
        }
    }

    #[test]
    fn halves_and_thirds_round_up_at_half_a_fen() {
        assert_eq!(Money::from_fen(5).half(), Money::from_fen(3));
        assert_eq!(Money::from_fen(230_000).third(), Money::from_fen(76_667));
        assert_eq!(Money::from_fen(4).third(), Money::from_fen(1));
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back_as_the_same_amount(fen in 1i64..=100_000_000_000_000) {
            let money = Money::from_fen(fen);
            let read = parse_amount(&money.grouped());
            prop_assert_eq!(read, Ok(TypedAmount { money, needs_confirmation: false }));
        }

        #[test]
        fn any_amount_can_be_shown(fen in any::<i64>()) {
            let money = Money::from_fen(fen);
            prop_assert!(!money.grouped().is_empty());
            prop_assert!(!money.capitals().is_empty());
            prop_assert!(money.half() <= money || fen < 0);
        }
    }
}
