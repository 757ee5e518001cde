//! Rates as people type them: 年利率12%, 月息2分, 一分五, 2%/月, 日万分之五, 年息8厘.
//!
//! 分 and 厘 mean a tenth and a hundredth a year, but a hundredth and a thousandth a month; a bare
//! 分 is taken as monthly, as the custom is, and asked about.

use serde::{Deserialize, Serialize};

use super::Rate;
use crate::numerals;

/// A rate read from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedRate {
    /// What period was meant.
    pub period: RatePeriod,
    /// Millionths for one such period.
    pub per_period_ppm: u32,
    /// The same for a year of 12 months or 365 days.
    pub annual: Rate,
    /// Words were interpreted, or no period was named: show it back and ask.
    pub needs_confirmation: bool,
}

/// The period that a rate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RatePeriod {
    /// 年
    Year,
    /// 月
    Month,
    /// 日
    Day,
}

/// Why what was typed is no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateProblem {
    /// Nothing was typed.
    Missing,
    /// No rate can be read from it.
    NotARate,
    /// Less than nothing.
    Negative,
    /// Finer than a millionth.
    TooManyDecimals,
    /// More than 1000 % a year.
    TooLarge,
}

const LARGEST_ANNUAL_PPM: u64 = 10_000_000;

/// Reads a rate. 无息 and 0% are a rate of nothing.
///
/// # Errors
/// A [`RateProblem`].
pub fn parse_rate(typed: &str) -> Result<TypedRate, RateProblem> {
    let mut plain = numerals::without_spaces(typed);
    plain.retain(|c| !matches!(c, ',' | '。' | ':' | ';'));
    if plain.is_empty() {
        return Err(RateProblem::Missing);
    }
    if matches!(
        plain.as_str(),
        "无息" | "无利息" | "没有利息" | "不计息" | "不要利息"
    ) {
        return finish(Some(RatePeriod::Year), 0, true);
    }
    let (period, figure) = strip_period(&plain);
    if figure.starts_with(['-', '负']) {
        return Err(RateProblem::Negative);
    }
    let (ppm, words) = portion(figure, period)?;
    // A bare 分 or 厘 is a monthly rate by custom.
    let custom = figure.contains(['分', '厘']) && !figure.contains("分之");
    let meant = period.or(custom.then_some(RatePeriod::Month));
    finish(meant, ppm, words || period.is_none())
}

fn finish(
    period: Option<RatePeriod>,
    ppm: u64,
    needs_confirmation: bool,
) -> Result<TypedRate, RateProblem> {
    let period = period.unwrap_or(RatePeriod::Year);
    let per_year = match period {
        RatePeriod::Year => 1,
        RatePeriod::Month => 12,
        RatePeriod::Day => 365,
    };
    let annual = ppm.saturating_mul(per_year);
    match (u32::try_from(ppm), u32::try_from(annual)) {
        (Ok(per_period_ppm), Ok(annual_ppm)) if annual <= LARGEST_ANNUAL_PPM => Ok(TypedRate {
            period,
            per_period_ppm,
            annual: Rate::from_ppm(annual_ppm),
            needs_confirmation,
        }),
        _ => Err(RateProblem::TooLarge),
    }
}

/// Takes the words for the period off both ends.
fn strip_period(text: &str) -> (Option<RatePeriod>, &str) {
    const HEADS: [(&str, RatePeriod); 18] = [
        ("年化利率", RatePeriod::Year),
        ("年化", RatePeriod::Year),
        ("年利率", RatePeriod::Year),
        ("年利息", RatePeriod::Year),
        ("年利", RatePeriod::Year),
        ("年息", RatePeriod::Year),
        ("每年", RatePeriod::Year),
        ("年", RatePeriod::Year),
        ("月利率", RatePeriod::Month),
        ("月利息", RatePeriod::Month),
        ("月利", RatePeriod::Month),
        ("月息", RatePeriod::Month),
        ("每月", RatePeriod::Month),
        ("月", RatePeriod::Month),
        ("日利率", RatePeriod::Day),
        ("日息", RatePeriod::Day),
        ("每日", RatePeriod::Day),
        ("日", RatePeriod::Day),
    ];
    const TAILS: [(&str, RatePeriod); 9] = [
        ("/年", RatePeriod::Year),
        ("每年", RatePeriod::Year),
        ("一年", RatePeriod::Year),
        ("/月", RatePeriod::Month),
        ("每月", RatePeriod::Month),
        ("一个月", RatePeriod::Month),
        ("/日", RatePeriod::Day),
        ("/天", RatePeriod::Day),
        ("每天", RatePeriod::Day),
    ];
    let mut rest = text;
    for lead in ["约定", "按", "利率", "利息"] {
        rest = rest.strip_prefix(lead).unwrap_or(rest);
    }
    let mut period = None;
    for (head, means) in HEADS {
        if let Some(after) = rest.strip_prefix(head) {
            (period, rest) = (Some(means), after);
            break;
        }
    }
    for lead in ["利率", "利息", "息", "为", "是", "按"] {
        rest = rest.strip_prefix(lead).unwrap_or(rest);
    }
    for tail in ["的利息", "利息", "利", "息"] {
        rest = rest.strip_suffix(tail).unwrap_or(rest);
    }
    for (tail, means) in TAILS {
        if let Some(before) = rest.strip_suffix(tail) {
            return (period.or(Some(means)), before);
        }
    }
    (period, rest)
}

/// Millionths for one period, and whether words were interpreted.
fn portion(figure: &str, period: Option<RatePeriod>) -> Result<(u64, bool), RateProblem> {
    for (sign, unit) in [
        ("%", 10_000),
        ("‰", 1_000),
        ("个点", 10_000),
        ("厘", 0),
        ("分", 0),
    ] {
        let Some(before) = figure.strip_suffix(sign) else {
            continue;
        };
        // 1.5分 and 8厘: ten times as much when the rate is for a year.
        let yearly = period == Some(RatePeriod::Year);
        return match (sign, yearly) {
            ("%" | "‰", _) => Ok((scaled(before, unit)?, false)),
            ("分", true) => Ok((scaled(before, 100_000)?, true)),
            ("分", false) | ("厘", true) => Ok((scaled(before, 10_000)?, true)),
            ("厘", false) => Ok((scaled(before, 1_000)?, true)),
            _ => Ok((scaled(before, unit)?, true)),
        };
    }
    for (words, unit) in [("百分之", 10_000), ("千分之", 1_000), ("万分之", 100)] {
        if let Some(after) = figure.strip_prefix(words) {
            return Ok((scaled(after, unit)?, true));
        }
    }
    // 一分五, 2分5: 分 and a tenth of it; 一分五厘 has lost its 厘 above.
    if let Some((whole, tenth)) = figure.split_once('分') {
        let unit = if period == Some(RatePeriod::Year) {
            100_000
        } else {
            10_000
        };
        return Ok((scaled(whole, unit)? + scaled(tenth, unit / 10)?, true));
    }
    // 12 with 年利率 before it means per cent; a bare number means nothing.
    if period.is_some() {
        return Ok((scaled(figure, 10_000)?, true));
    }
    Err(RateProblem::NotARate)
}

/// A number, in figures or Chinese, times `unit`; must come out whole.
fn scaled(number: &str, unit: u64) -> Result<u64, RateProblem> {
    if let Some((whole, tenth)) = number.split_once('分') {
        // 一分五厘 arrives here as 一分五 with the unit of 厘.
        return Ok(scaled(whole, unit * 10)? + scaled(tenth, unit)?);
    }
    let (whole, fraction) = number.split_once(['.', '点']).unwrap_or((number, ""));
    let whole = digits(whole)?;
    let mut value = whole.checked_mul(unit).ok_or(RateProblem::TooLarge)?;
    let mut place = unit;
    for c in fraction.chars() {
        let digit = c
            .to_digit(10)
            .or_else(|| numerals::chinese_digit(c).map(u32::from));
        let digit = u64::from(digit.ok_or(RateProblem::NotARate)?);
        if digit > 0 && !place.is_multiple_of(10) {
            return Err(RateProblem::TooManyDecimals);
        }
        place /= 10;
        value += digit * place;
    }
    Ok(value)
}

fn digits(text: &str) -> Result<u64, RateProblem> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_err(|_| RateProblem::TooLarge);
    }
    numerals::from_chinese(text)
        .map(u64::from)
        .ok_or(RateProblem::NotARate)
}

#[cfg(test)]
mod tests;
