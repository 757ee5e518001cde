//! What begins with a figure: identity numbers, credit codes, phones, dates, spans of time,
//! rates and amounts. Each reader answers what it read and the index behind it, or nothing.

use law::date::Date;
use law::money::Money;

use super::glyphs::{Text, is_han};

mod days;
mod sums;

/// A figure and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    /// 18 or 15 characters shaped like a citizen's number.
    Id,
    /// 18 characters shaped like a credit code.
    Code,
    /// A mobile or landline number.
    Phone,
    /// A day; `whole` when the year was written too.
    Day { day: Date, whole: bool },
    /// A month or year without a day, or a day that does not exist: not to be used.
    VagueDay,
    /// A span of time.
    Span { months: i32, days: i32 },
    /// A rate: `12%`, 1分, 百分之十二.
    Rate,
    /// A sum of money; `bare` when it is digits without a unit.
    Sum { amount: Money, bare: bool },
    /// Any other number.
    Number,
}

/// From where the reader counts days that are told in part.
#[derive(Clone, Copy)]
pub(super) struct Calendar {
    pub(super) today: Date,
    /// The day told last with its year.
    pub(super) last: Option<Date>,
}

/// Reads the figure that begins at `index`.
pub(super) fn read(text: &Text<'_>, index: usize, calendar: Calendar) -> Option<(Figure, usize)> {
    let first = text.at(index);
    if !(first.is_ascii_alphanumeric()
        || is_numeral(first)
        || matches!(first, '¥' | '今' | '去' | '前' | '昨' | '半' | '+'))
    {
        return None;
    }
    code_or_id(text, index)
        .or_else(|| phone(text, index))
        .or_else(|| days::day(text, index, calendar))
        .or_else(|| days::span(text, index))
        .or_else(|| sums::rate(text, index))
        .or_else(|| sums::sum(text, index))
        .or_else(|| {
            let end = text.skip(index, |c| c.is_ascii_alphanumeric());
            (end > index).then_some((Figure::Number, end))
        })
}

fn code_or_id(text: &Text<'_>, index: usize) -> Option<(Figure, usize)> {
    let end = text.skip(index, |c| c.is_ascii_alphanumeric());
    let digits = text.skip(index, |c| c.is_ascii_digit());
    let figure = match end - index {
        18 if digits == end => Figure::Id,
        18 if digits == end - 1 && matches!(text.at(digits), 'x' | 'X') => Figure::Id,
        18 if digits >= index + 2 || matches!(text.at(index), 'N' | 'Y' | 'A') => Figure::Code,
        // 15 digits are an old number only with a believable month and day.
        15 if digits == end => {
            let two = |at: usize| number(text, index + at, index + at + 2);
            let dated = matches!(two(8), 1..=12) && matches!(two(10), 1..=31);
            if dated { Figure::Id } else { Figure::Number }
        }
        12.. => Figure::Number,
        _ => return None,
    };
    Some((figure, end))
}

fn phone(text: &Text<'_>, index: usize) -> Option<(Figure, usize)> {
    let mut start = index;
    for prefix in ["+86", "0086"] {
        if text.has(index, prefix) {
            start = text.skip(index + prefix.len(), |c| matches!(c, ' ' | '-'));
        }
    }
    let mut digits = 0;
    let mut end = start;
    let mut parts = 1;
    loop {
        let after = text.skip(end, |c| c.is_ascii_digit());
        digits += after - end;
        end = after;
        let apart = matches!(text.at(end), ' ' | '-') && text.at(end + 1).is_ascii_digit();
        if !apart || digits >= 11 || parts == 3 {
            break;
        }
        parts += 1;
        end += 1;
    }
    if text.at(end).is_ascii_alphanumeric() {
        return None;
    }
    let second = text.at(start + 1);
    let mobile = digits == 11 && text.at(start) == '1' && ('3'..='9').contains(&second);
    let landline = text.at(start) == '0' && second != '0' && (10..=12).contains(&digits);
    (mobile || landline).then_some((Figure::Phone, end))
}

/// A whole number in digits or in Chinese, at most four figures.
fn numeral(text: &Text<'_>, index: usize) -> Option<(u32, usize)> {
    let digits = text.skip(index, |c| c.is_ascii_digit());
    if digits > index {
        return (digits - index <= 4).then(|| (number(text, index, digits), digits));
    }
    let end = text.skip(index, |c| is_digit_numeral(c) || matches!(c, '十' | '拾'));
    if end == index || end - index > 4 {
        return None;
    }
    let mut value = 0;
    let mut tens = false;
    for at in index..end {
        match digit(text.at(at)) {
            Some(figure) if tens => value += figure,
            Some(figure) => value = value * 10 + figure,
            None if tens => return None,
            None => {
                value = if value == 0 { 10 } else { value * 10 };
                tens = true;
            }
        }
    }
    Some((value, end))
}

fn number(text: &Text<'_>, start: usize, end: usize) -> u32 {
    (start..end).fold(0, |value: u32, index| {
        value
            .saturating_mul(10)
            .saturating_add(text.at(index).to_digit(10).unwrap_or(0))
    })
}

fn spaces(text: &Text<'_>, index: usize) -> usize {
    text.skip(index, |c| c == ' ')
}

fn digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' | '○' => 0,
        '一' | '壹' => 1,
        '二' | '贰' | '两' | '貳' => 2,
        '三' | '叁' | '參' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' | '陸' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

fn is_digit_numeral(c: char) -> bool {
    (is_han(c) || c == '○') && digit(c).is_some()
}

/// A Chinese numeral, unit included.
pub(super) fn is_numeral(c: char) -> bool {
    is_digit_numeral(c)
        || matches!(
            c,
            '十' | '拾' | '百' | '佰' | '千' | '仟' | '万' | '萬' | '亿'
        )
}
