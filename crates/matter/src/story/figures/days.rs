//! Days and spans of time: 2024年6月1日, 2024-06-01, 去年三月五日, 六个月, 半年.

use law::date::Date;

use super::super::glyphs::Text;
use super::{Calendar, Figure, number, numeral, spaces};

pub(super) fn day(text: &Text<'_>, index: usize, calendar: Calendar) -> Option<(Figure, usize)> {
    let (figure, end) = any_day(text, index, calendar)?;
    // A day of birth is in the identity number already.
    let birth = text.at(end) == '生' && text.at(end + 1) != '意';
    Some((if birth { Figure::VagueDay } else { figure }, end))
}

fn any_day(text: &Text<'_>, index: usize, calendar: Calendar) -> Option<(Figure, usize)> {
    let today = calendar.today;
    let eight = text.skip(index, |c| c.is_ascii_digit());
    if eight == index + 8 {
        let parts = (
            number(text, index, index + 4),
            number(text, index + 4, index + 6),
        );
        let day = date(parts.0, parts.1, number(text, index + 6, eight))?;
        return Some((Figure::Day { day, whole: true }, eight));
    }
    for (word, years) in [("今年", 0), ("去年", 1), ("前年", 2)] {
        if text.has(index, word) {
            let (month, day, end) = month_and_day(text, index + 2)?;
            let day = date(u32::from(today.year()) - years, month, day)?;
            return Some((Figure::Day { day, whole: true }, end));
        }
    }
    for (word, ago) in [("今天", 0), ("昨天", 1), ("前天", 2)] {
        if text.has(index, word) {
            return Some((
                Figure::Day {
                    day: today.plus_days(-ago),
                    whole: false,
                },
                index + 2,
            ));
        }
    }
    if let Some((month, day, end)) = month_and_day(text, index) {
        // Without a year: the next such day after the one told last, else the last such day
        // before today; a guess, and shown as one.
        let from = calendar.last.unwrap_or(today);
        let year = u32::from(from.year());
        let same_year = date(year, month, day);
        let guess = match calendar.last {
            Some(last) => same_year
                .filter(|day| *day >= last)
                .or_else(|| date(year + 1, month, day)),
            None => same_year
                .filter(|day| *day <= today)
                .or_else(|| date(year - 1, month, day)),
        };
        let figure = guess.map_or(Figure::VagueDay, |day| Figure::Day { day, whole: false });
        return Some((figure, end));
    }
    let (year, mut end) = numeral(text, index)?;
    let width = end - index;
    let separator = text.at(spaces(text, end));
    if !(width == 4 || (width == 2 && separator == '年'))
        || !matches!(separator, '年' | '-' | '/' | '.')
    {
        return None;
    }
    let year = match width {
        2 if year <= u32::from(today.year()) % 100 + 10 => 2000 + year,
        2 => 1900 + year,
        _ => year,
    };
    end = spaces(text, end) + 1;
    let Some((month, after)) = numeral(text, spaces(text, end)) else {
        return (separator == '年').then_some((Figure::VagueDay, end));
    };
    let next = text.at(spaces(text, after));
    if next != if separator == '年' { '月' } else { separator } {
        return (separator == '年').then_some((Figure::VagueDay, after));
    }
    end = spaces(text, after) + 1;
    let Some((day, after)) = numeral(text, spaces(text, end)) else {
        return Some((Figure::VagueDay, end));
    };
    let end = if matches!(text.at(after), '日' | '号') {
        after + 1
    } else {
        after
    };
    let figure =
        date(year, month, day).map_or(Figure::VagueDay, |day| Figure::Day { day, whole: true });
    Some((figure, end))
}

/// 6月1日, 六月一号.
fn month_and_day(text: &Text<'_>, index: usize) -> Option<(u32, u32, usize)> {
    let (month, end) = numeral(text, index)?;
    if text.at(end) != '月' {
        return None;
    }
    let (day, end) = numeral(text, spaces(text, end + 1))?;
    matches!(text.at(end), '日' | '号').then_some((month, day, end + 1))
}

pub(super) fn span(text: &Text<'_>, index: usize) -> Option<(Figure, usize)> {
    let half = text.at(index) == '半';
    let (count, end) = if half {
        (0, index + 1)
    } else {
        numeral(text, index)?
    };
    let count = i32::try_from(count).ok().filter(|count| *count <= 600)?;
    let (months, days, mut end) = if text.at(end) == '年' && text.at(end + 1) != '前' {
        (if half { 6 } else { count * 12 }, 0, end + 1)
    } else if text.has(end, "个月") && !half {
        (count, 0, end + 2)
    } else if text.has(end, "个半月") {
        (count, 15, end + 3)
    } else if matches!(text.at(end), '天' | '日') && !half {
        (0, count, end + 1)
    } else {
        return None;
    };
    // More than a hundred years is a year of the calendar.
    if months > 1_200 || (text.at(end - 1) == '年' && count > 100) {
        return None;
    }
    let mut months = months;
    if text.at(end) == '半' && days == 0 && text.at(end - 1) == '年' {
        months += 6;
        end += 1;
    }
    Some((Figure::Span { months, days }, end))
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
}
