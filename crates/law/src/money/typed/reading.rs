//! The grammar of one number: figures with separators, Chinese digits and units, mixed freely.

use super::{AmountProblem, PER_YUAN};
use crate::money::Money;
use crate::numerals;

/// A number with Chinese units, such as `3.5万`, 十二万三千 or 一亿零五百.
pub(super) fn number(text: &str) -> Result<(i128, bool), AmountProblem> {
    let mut reading = Reading::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_digit() || c == '.' {
            let end = rest
                .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.' | '。' | '\'')))
                .unwrap_or(rest.len());
            let (figure, after) = rest.split_at(end);
            reading.figure(decimal(figure)?, figure.len() == 1)?;
            rest = after;
            continue;
        }
        rest = rest.get(c.len_utf8()..).unwrap_or("");
        reading.words = true;
        match c {
            'w' | 'W' => reading.unit(4)?,
            'k' | 'K' => reading.unit(3)?,
            '点' | '點' => reading.point()?,
            _ => match (numerals::chinese_digit(c), numerals::chinese_unit(c)) {
                (Some(0), _) => reading.zero()?,
                (Some(digit), _) => reading.digit(digit)?,
                (_, Some(power)) => reading.unit(power)?,
                _ => return Err(AmountProblem::NotAnAmount),
            },
        }
    }
    reading.finish()
}

/// Figures with separators every three or every four digits and at most one decimal point.
fn decimal(figure: &str) -> Result<i128, AmountProblem> {
    let (whole, fraction) = match figure.split_once(['.', '。']) {
        Some((_, fraction)) if !fraction.bytes().all(|b| b.is_ascii_digit()) => {
            return Err(AmountProblem::NotAnAmount);
        }
        Some((whole, fraction)) => (whole, fraction.trim_end_matches('0')),
        None => (figure, ""),
    };
    if figure.starts_with(['.', '。']) && fraction.is_empty() {
        return Err(AmountProblem::NotAnAmount);
    }
    let mut groups = whole.split([',', '\'']);
    let head = groups.next().unwrap_or("");
    let widths = groups
        .clone()
        .fold((true, true), |(by_three, by_four), group| {
            (by_three && group.len() == 3, by_four && group.len() == 4)
        });
    if widths == (false, false) || (head.is_empty() && groups.clone().next().is_some()) {
        return Err(AmountProblem::NotAnAmount);
    }
    let mut value = 0i128;
    for digit in head.bytes().chain(groups.flat_map(str::bytes)) {
        value = value * 10 + i128::from(digit - b'0');
        if value > 1_000_000_000_000_000_000 {
            return Err(AmountProblem::TooLarge);
        }
    }
    value *= PER_YUAN;
    if fraction.len() > 6 {
        return Err(AmountProblem::TooManyDecimals);
    }
    let mut place = PER_YUAN;
    for digit in fraction.bytes() {
        place /= 10;
        value += i128::from(digit - b'0') * place;
    }
    Ok(value)
}

/// The number read so far; units must fall from left to right within each 万 and 亿.
#[derive(Default)]
struct Reading {
    high: i128,
    section: i128,
    current: Option<i128>,
    single_digit: bool,
    after_zero: bool,
    after_point: Option<i128>,
    last_power: Option<u32>,
    small_power: Option<u32>,
    seen_yi: bool,
    seen_wan: bool,
    words: bool,
}

impl Reading {
    fn figure(&mut self, value: i128, single_digit: bool) -> Result<(), AmountProblem> {
        if self.current.is_some() || self.after_point.is_some() {
            return Err(AmountProblem::NotAnAmount);
        }
        self.current = Some(value);
        self.single_digit = single_digit;
        Ok(())
    }

    fn digit(&mut self, digit: u8) -> Result<(), AmountProblem> {
        let digit = i128::from(digit);
        if let Some(place) = &mut self.after_point {
            *place /= 10;
            if *place == 0 {
                return Err(AmountProblem::TooManyDecimals);
            }
            self.current = Some(self.current.unwrap_or(0) + digit * *place);
            return Ok(());
        }
        match self.current {
            // Digits by place: 三〇〇〇〇, 一二三.
            Some(value) if self.last_power.is_none() && value < 1_000_000_000_000 * PER_YUAN => {
                self.current = Some(value * 10 + digit * PER_YUAN);
                self.single_digit = false;
                Ok(())
            }
            Some(_) => Err(AmountProblem::NotAnAmount),
            None => self.figure(digit * PER_YUAN, true),
        }
    }

    fn zero(&mut self) -> Result<(), AmountProblem> {
        if self.current.is_some() || self.after_point.is_some() || self.last_power.is_none() {
            self.digit(0)
        } else {
            self.after_zero = true;
            Ok(())
        }
    }

    fn point(&mut self) -> Result<(), AmountProblem> {
        if self.current.is_none() || self.after_point.is_some() {
            return Err(AmountProblem::NotAnAmount);
        }
        self.after_point = Some(PER_YUAN);
        self.single_digit = false;
        Ok(())
    }

    fn unit(&mut self, power: u32) -> Result<(), AmountProblem> {
        let digit = self.current.take();
        self.after_point = None;
        let factor = 10i128.pow(power);
        match power {
            1..=3 => {
                let fits = self.small_power.is_none_or(|before| before > power);
                // Only 十 may stand alone, as in 十二万.
                let digit = match digit {
                    Some(value) => value,
                    None if power == 1 && self.small_power.is_none() => PER_YUAN,
                    None => return Err(AmountProblem::NotAnAmount),
                };
                if !fits {
                    return Err(AmountProblem::NotAnAmount);
                }
                self.section += digit * factor;
                self.small_power = Some(power);
            }
            _ => {
                let below = self.section + digit.unwrap_or(0);
                let head = if power == 8 { self.high + below } else { below };
                let twice = if power == 8 {
                    self.seen_yi
                } else {
                    self.seen_wan
                };
                if head == 0 && digit.is_some() {
                    return Err(AmountProblem::Zero);
                }
                if head == 0 || twice {
                    return Err(AmountProblem::NotAnAmount);
                }
                if head > i128::from(Money::LIMIT.fen()) * super::PER_FEN {
                    return Err(AmountProblem::TooLarge);
                }
                if power == 8 {
                    self.high = head * factor;
                    self.seen_yi = true;
                    self.seen_wan = false;
                } else {
                    self.high += head * factor;
                    self.seen_wan = true;
                }
                self.section = 0;
                self.small_power = None;
            }
        }
        self.last_power = Some(power);
        self.after_zero = false;
        Ok(())
    }

    fn finish(self) -> Result<(i128, bool), AmountProblem> {
        let mut value = self.high + self.section;
        match (self.current, self.last_power) {
            (None, None) => return Err(AmountProblem::NotAnAmount),
            (None, Some(_)) => {}
            // 三万五 is 35,000; 三万零五 is 30,005; 十五 is 15.
            (Some(digit), Some(power)) if power > 1 && self.single_digit && !self.after_zero => {
                value += digit * 10i128.pow(power - 1);
            }
            (Some(digit), Some(power)) if digit < 10i128.pow(power) * PER_YUAN => value += digit,
            (Some(_), Some(_)) => return Err(AmountProblem::NotAnAmount),
            (Some(digit), None) => value += digit,
        }
        Ok((value, self.words))
    }
}
