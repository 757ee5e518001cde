//! Cumulative fee tables: each bracket's rate on the part of the amount inside it; and halves and
//! thirds of the property table.

use super::{ExactMoney, Fee, FeeLine, FeeStep};
use crate::money::Money;
use crate::tables::{FeeTable, Fraction, PROPERTY_FEE};

/// The fee on an amount; brackets that the amount does not reach give no line.
pub(super) fn cumulative(amount: Money, table: &FeeTable) -> Fee {
    let amount = amount.max(Money::ZERO);
    let mut lines = Vec::new();
    for bracket in table.brackets {
        if bracket.from > Money::ZERO && amount <= bracket.from {
            break;
        }
        let part = amount
            .min(bracket.up_to.unwrap_or(amount))
            .saturating_sub(bracket.from);
        let (from, up_to) = (bracket.from, bracket.up_to);
        let rate_ppm = bracket.rate_ppm;
        let (step, exact) = if rate_ppm > 0 {
            let step = FeeStep::Share {
                from,
                up_to,
                part,
                rate_ppm,
            };
            (step, ExactMoney::millionths(part, rate_ppm))
        } else if bracket.flat.is_zero() {
            (FeeStep::Included { up_to }, ExactMoney::ZERO)
        } else {
            let flat = ExactMoney::from_money(bracket.flat);
            (FeeStep::Flat { from, up_to }, flat)
        };
        lines.push(FeeLine {
            article: table.article,
            step,
            exact,
        });
    }
    Fee::of(lines).with_cap(table.article, table.cap)
}

/// A half or a third of the property fee on an amount, up to the cap.
pub(super) fn fraction(amount: Money, part: &Fraction) -> Fee {
    let step = match part.one_in {
        3 => FeeStep::OneThird,
        _ => FeeStep::Halved,
    };
    cumulative(amount, &PROPERTY_FEE)
        .with_share(part.article, step, 1, i128::from(part.one_in))
        .with_cap(part.article, part.cap)
}
