//! Amounts as on receipts, in figures and in words: 30000元（叁万元整）, 人民币（大写）叁万元整（￥30,000）.

use super::{AmountProblem, TypedAmount, once, strip_currency};

/// Reads an amount with brackets. One amount outside them is needed; one inside must be the same.
pub(super) fn read(plain: &str) -> Result<TypedAmount, AmountProblem> {
    let mut outside = None;
    let mut inside = None;
    for (place, part) in plain.split(['(', ')']).enumerate() {
        let part = without_labels(part);
        if part.is_empty() {
            continue;
        }
        let labelled = plain.contains("大写") && outside.is_none();
        let found = if place % 2 == 0 || labelled {
            &mut outside
        } else {
            &mut inside
        };
        if found.replace(once(part)?).is_some() {
            return Err(AmountProblem::NotAnAmount);
        }
    }
    let outside = outside.ok_or(AmountProblem::NotAnAmount)?;
    if inside.is_some_and(|inside| inside.money != outside.money) {
        return Err(AmountProblem::FiguresAndWordsDiffer);
    }
    Ok(TypedAmount {
        needs_confirmation: true,
        ..outside
    })
}

/// What is left without 大写, 小写 and the like, and without a currency that stands alone.
fn without_labels(part: &str) -> &str {
    let mut rest = part.trim_matches([':', ',', '。', ';']);
    for label in ["人民币大写", "人民币小写", "大写", "小写", "即", "计"] {
        rest = rest.strip_prefix(label).unwrap_or(rest);
    }
    let rest = rest.trim_start_matches(':');
    match strip_currency(rest) {
        Some("") => "",
        _ => rest,
    }
}
