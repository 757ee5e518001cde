//! Cumulative fee tables: each bracket's rate on the part of the amount inside it.

use super::{ExactMoney, Fee, FeeLine, FeeStep};
use crate::money::Money;
use crate::tables::FeeTable;

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
        let (step, exact) = if bracket.rate_ppm == 0 {
            (
                FeeStep::Flat { from, up_to },
                ExactMoney::from_money(bracket.flat),
            )
        } else {
            let rate_ppm = bracket.rate_ppm;
            (
                FeeStep::Share {
                    from,
                    up_to,
                    part,
                    rate_ppm,
                },
                ExactMoney::millionths(part, rate_ppm),
            )
        };
        lines.push(FeeLine {
            article: table.article,
            step,
            exact,
        });
    }
    let fee = Fee::of(lines);
    let exact = fee.exact();
    match table.cap.map(ExactMoney::from_money) {
        Some(cap) if exact > cap => {
            let mut lines = fee.lines;
            lines.push(FeeLine {
                article: table.article,
                step: FeeStep::Capped,
                exact: cap.minus(exact),
            });
            Fee::of(lines)
        }
        _ => fee,
    }
}
