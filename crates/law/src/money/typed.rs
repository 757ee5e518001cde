//! Amounts as tired people type them: `30,000`, `３万`, `3.5万元`, 十二万三千, ￥30000.00, 3w.
//!
//! Anything that needed words or units to be interpreted is handed back for confirmation.

mod reading;
mod twice;

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
    /// Written twice, in figures and in words, and not the same: ask which is right.
    FiguresAndWordsDiffer,
}

/// One 分 in the unit of this file, so that `3.55555万` stays exact.
const PER_FEN: i128 = 10_000;
const PER_YUAN: i128 = 100 * PER_FEN;

/// Reads an amount in yuan, written once or, as on receipts, in figures and in words.
///
/// # Errors
/// One [`AmountProblem`] for whatever cannot be a claimed amount.
pub fn parse_amount(typed: &str) -> Result<TypedAmount, AmountProblem> {
    let plain = numerals::without_spaces(typed);
    if plain.contains(['(', ')']) {
        return twice::read(&plain);
    }
    once(&plain)
}

fn once(plain: &str) -> Result<TypedAmount, AmountProblem> {
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
    if let Some((yuan, coins)) = text.split_once(['元', '块', '圆']) {
        let (value, words) = number(yuan)?;
        let coins = coins.trim_start_matches('零');
        return match coins.chars().count() {
            0 => Ok((value, words)),
            // 三块五: the digit after 块 counts tenths.
            1 => Ok((value + single(coins)? * PER_YUAN / 10, true)),
            _ => Ok((value + small_coins(coins)?, true)),
        };
    }
    match text.split_once(['角', '毛']) {
        // 15角, and 两毛五: the digit after 毛 counts hundredths.
        Some((jiao, "")) => Ok((number(jiao)?.0 / 10, true)),
        Some((jiao, fen)) if fen.chars().count() == 1 => {
            Ok((single(jiao)? * PER_YUAN / 10 + single(fen)? * PER_FEN, true))
        }
        None if !text.ends_with('分') => number(text),
        _ => Ok((small_coins(text)?, true)),
    }
}

/// `…角…分`, `…角` or `…分`, each with one digit.
fn small_coins(coins: &str) -> Result<i128, AmountProblem> {
    let (value, rest) = match coins.split_once(['角', '毛']) {
        Some((jiao, rest)) => (single(jiao)? * PER_YUAN / 10, rest),
        None => (0, coins),
    };
    let rest = rest.trim_start_matches('零');
    match rest.strip_suffix('分') {
        Some(fen) => Ok(value + single(fen)? * PER_FEN),
        None if rest.is_empty() => Ok(value),
        None => Err(AmountProblem::NotAnAmount),
    }
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
