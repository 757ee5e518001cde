//! Amounts as tired people type them: `30,000`, `３万`, `3.5万元`, 十二万三千, ￥30000.00, 3w.
//!
//! Anything that needed words or units to be interpreted is handed back for confirmation.

mod reading;

use serde::{Deserialize, Serialize};

use self::reading::number;
use super::Money;
use crate::numerals;

/// An amount read from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedAmount {
    /// The amount, more than nothing and at most [`Money::LIMIT`].
    pub money: Money,
    /// Words or units (万, 三, w …) were interpreted: show the amount back and ask.
    pub needs_confirmation: bool,
}

/// Why what was typed is no amount that a claim can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmountProblem {
    /// Nothing was typed.
    Missing,
    /// No amount can be read from it.
    NotAnAmount,
    /// Less than nothing.
    Negative,
    /// Exactly nothing: ask, do not go on.
    Zero,
    /// Finer than 分.
    TooManyDecimals,
    /// More than 10^12 元.
    TooLarge,
}

/// One 分 in the unit of this file, so that `3.55555万` stays exact.
const PER_FEN: i128 = 10_000;
const PER_YUAN: i128 = 100 * PER_FEN;

/// Reads an amount in yuan.
///
/// # Errors
/// One [`AmountProblem`] for whatever cannot be a claimed amount.
pub fn parse_amount(typed: &str) -> Result<TypedAmount, AmountProblem> {
    let plain = numerals::without_spaces(typed);
    let mut rest = plain.trim_end_matches(['。', ';', ',', '、']);
    if rest.is_empty() {
        return Err(AmountProblem::Missing);
    }
    let mut negative = false;
    loop {
        if let Some(after) = strip_currency(rest) {
            rest = after;
        } else if let Some(after) = rest.strip_prefix(['-', '负']) {
            negative = true;
            rest = after;
        } else {
            break;
        }
    }
    for ending in ["RMB", "rmb", "CNY", "cny", "整", "正", "钱"] {
        rest = rest.strip_suffix(ending).unwrap_or(rest);
    }
    let (value, needs_confirmation) = sum_of_coins(rest)?;
    if negative {
        return Err(AmountProblem::Negative);
    }
    if value == 0 {
        return Err(AmountProblem::Zero);
    }
    if value > i128::from(Money::LIMIT.fen()) * PER_FEN {
        return Err(AmountProblem::TooLarge);
    }
    if value % PER_FEN != 0 {
        return Err(AmountProblem::TooManyDecimals);
    }
    let fen = i64::try_from(value / PER_FEN).map_err(|_| AmountProblem::TooLarge)?;
    Ok(TypedAmount {
        money: Money::from_fen(fen),
        needs_confirmation,
    })
}

fn strip_currency(text: &str) -> Option<&str> {
    ["¥", "人民币", "RMB", "rmb", "CNY", "cny", ":"]
        .iter()
        .find_map(|sign| text.strip_prefix(sign))
}

/// `…元…角…分`, or a bare number of yuan.
fn sum_of_coins(text: &str) -> Result<(i128, bool), AmountProblem> {
    let Some((yuan, coins)) = text.split_once(['元', '块', '圆']) else {
        if let Some(jiao) = text.strip_suffix(['角', '毛']) {
            return Ok((number(jiao)?.0 / 10, true));
        }
        return number(text);
    };
    let (mut value, mut words) = number(yuan)?;
    let coins = coins.trim_start_matches('零');
    if coins.is_empty() {
        return Ok((value, words));
    }
    words = true;
    let mut rest = coins;
    if let Some((jiao, after)) = rest.split_once(['角', '毛']) {
        value += single(jiao)? * PER_YUAN / 10;
        rest = after;
    } else if rest.chars().count() == 1 {
        // 三块五: the digit after 块 counts tenths.
        return Ok((value + single(rest)? * PER_YUAN / 10, words));
    }
    let rest = rest.trim_start_matches('零');
    if let Some(fen) = rest.strip_suffix('分') {
        value += single(fen)? * PER_FEN;
    } else if !rest.is_empty() {
        return Err(AmountProblem::NotAnAmount);
    }
    Ok((value, words))
}

fn single(text: &str) -> Result<i128, AmountProblem> {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c
            .to_digit(10)
            .or_else(|| numerals::chinese_digit(c).map(u32::from))
            .map(i128::from)
            .ok_or(AmountProblem::NotAnAmount),
        _ => Err(AmountProblem::NotAnAmount),
    }
}

#[cfg(test)]
mod tests;
