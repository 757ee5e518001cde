//! Claims in foreign money (FEE 55): converted at the rate of the day on which the court of first
//! instance decided to accept the case, also for an appeal or a retrial.
//!
//! No rates are kept here: the caller gives the published rate as an exact fraction.

use serde::{Deserialize, Serialize};

use super::{FeeProblem, Money};
use crate::money::divide_half_up;

/// So many yuan for so many units of the foreign money: 7.1234 yuan for one dollar is 71234 for
/// 10000, 4.71 yuan for 100 yen is 471 for 10000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExchangeRate {
    /// Yuan.
    pub yuan: u64,
    /// For so many units of the foreign money.
    pub per: u64,
}

impl ExchangeRate {
    /// An amount in hundredths of the foreign unit as 分, rounded half-up (our own rule; the
    /// Measures are silent) (FEE 55).
    ///
    /// # Errors
    /// A rate with a nothing above or below the line is none.
    pub fn convert(self, foreign: Money) -> Result<Money, FeeProblem> {
        if self.yuan == 0 || self.per == 0 {
            return Err(FeeProblem::ExchangeRate);
        }
        let product = i128::from(foreign.fen()).checked_mul(i128::from(self.yuan));
        let fen = product.map_or(i64::MAX, |product| {
            divide_half_up(product, i128::from(self.per))
        });
        Ok(Money::from_fen(fen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_money_is_converted_at_the_published_rate() {
        for (what, hundredths, yuan, per, fen) in [
            (
                "USD 10,000.00 at 7.1234",
                1_000_000,
                71_234,
                10_000,
                7_123_400,
            ),
            ("USD 0.01 at 7.15, half-up", 1, 715, 100, 7),
            (
                "JPY 1,000,000 at 4.71 for 100",
                100_000_000,
                471,
                10_000,
                4_710_000,
            ),
            ("EUR 12.30 at 8.05: 99.015", 1_230, 805, 100, 9_902),
        ] {
            let converted = ExchangeRate { yuan, per }.convert(Money::from_fen(hundredths));
            assert_eq!(converted, Ok(Money::from_fen(fen)), "{what}");
        }
    }

    #[test]
    fn a_rate_of_nothing_is_refused() {
        for (yuan, per) in [(0, 1), (1, 0)] {
            let converted = ExchangeRate { yuan, per }.convert(Money::from_yuan(1));
            assert_eq!(converted, Err(FeeProblem::ExchangeRate));
        }
    }

    #[test]
    fn no_amount_and_no_rate_overflows() {
        let highest = ExchangeRate {
            yuan: u64::MAX,
            per: 1,
        };
        for fen in [i64::MIN, i64::MAX] {
            assert!(highest.convert(Money::from_fen(fen)).is_ok());
        }
    }
}
