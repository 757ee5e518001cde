//! Dates as tired people type them: 2024年3月1日, 2024.3.1, 20240301, 24/3/1, 二〇二四年三月一日.
//!
//! A date without a year is refused unless it says 今年 or 去年; lunar dates are never guessed.

use serde::{Deserialize, Serialize};

use super::{Date, days_in_month};
use crate::numerals;

/// Why what was typed is no usable date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateProblem {
    /// Nothing was typed.
    Missing,
    /// No year, month and day can be read from it.
    NotADate,
    /// That month has no such day, or that year no such month.
    NoSuchDay,
    /// Before 1900 or after 2200.
    OutOfRange,
}

/// Reads a date as people type it. Two-digit years lie between eighty years before and twenty
/// years after `today`.
///
/// # Errors
/// A [`DateProblem`] that says what is wrong.
pub fn parse_typed(typed: &str, today: Date) -> Result<Date, DateProblem> {
    match read(typed, today) {
        // A pasted day may be torn apart by spaces inside a number.
        Err(DateProblem::NotADate) => read(&numerals::without_spaces(typed), today),
        read => read,
    }
}

fn read(typed: &str, today: Date) -> Result<Date, DateProblem> {
    let plain = numerals::to_ascii(typed);
    let plain = plain.trim().trim_end_matches(['。', '.', ',', '，']);
    if plain.is_empty() {
        return Err(DateProblem::Missing);
    }
    for (word, days_ago) in [("今天", 0), ("昨天", 1), ("前天", 2)] {
        if plain == word {
            return Ok(today.plus_days(-days_ago));
        }
    }
    for (word, years_ago) in [("今年", 0), ("去年", 1), ("前年", 2)] {
        if let Some(rest) = plain.strip_prefix(word) {
            let [month, day] = groups::<2>(rest).ok_or(DateProblem::NotADate)?;
            let year = u32::from(today.year()) - years_ago;
            return assemble(year, month.value, day.value);
        }
    }
    if plain.len() == 8 && plain.bytes().all(|b| b.is_ascii_digit()) {
        let number = |from, to| plain.get(from..to).and_then(|n: &str| n.parse().ok());
        let parts = (number(0, 4), number(4, 6), number(6, 8));
        let (Some(year), Some(month), Some(day)) = parts else {
            return Err(DateProblem::NotADate);
        };
        return assemble(year, month, day);
    }
    let [year, month, day] = groups::<3>(plain).ok_or(DateProblem::NotADate)?;
    let year = match year.width {
        4 => year.value,
        2 => century(year.value, today),
        _ => return Err(DateProblem::NotADate),
    };
    if month.width > 2 || day.width > 2 {
        return Err(DateProblem::NotADate);
    }
    assemble(year, month.value, day.value)
}

fn assemble(year: u32, month: u32, day: u32) -> Result<Date, DateProblem> {
    if !(1900..=2200).contains(&year) {
        return Err(DateProblem::OutOfRange);
    }
    let (Ok(year), Ok(month), Ok(day)) = (year.try_into(), month.try_into(), day.try_into()) else {
        return Err(DateProblem::NoSuchDay);
    };
    if day > days_in_month(year, month) {
        return Err(DateProblem::NoSuchDay);
    }
    Date::new(year, month, day).ok_or(DateProblem::NoSuchDay)
}

fn century(two_digits: u32, today: Date) -> u32 {
    let latest = u32::from(today.year()) + 20;
    let year = latest - latest % 100 + two_digits;
    if year > latest { year - 100 } else { year }
}

#[derive(Clone, Copy, Default)]
struct Group {
    value: u32,
    width: usize,
}

/// Exactly `N` numbers with nothing but separators between them.
fn groups<const N: usize>(text: &str) -> Option<[Group; N]> {
    let mut found = [Group::default(); N];
    let mut count = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_figure = |c: char| c.is_ascii_digit();
        let is_numeral =
            |c: char| numerals::chinese_digit(c).is_some() || numerals::chinese_unit(c).is_some();
        let end = if is_figure(c) {
            rest.find(|c| !is_figure(c))
        } else if is_numeral(c) {
            rest.find(|c| !is_numeral(c))
        } else if matches!(
            c,
            '年' | '月' | '日' | '号' | '-' | '/' | '.' | '。' | ',' | '、' | ' '
        ) {
            rest = rest.get(c.len_utf8()..)?;
            continue;
        } else {
            return None;
        };
        let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
        let value = if is_figure(c) {
            number.parse().ok()?
        } else {
            numerals::from_chinese(number)?
        };
        let written_with_units = number.chars().any(|c| numerals::chinese_unit(c).is_some());
        let width = if written_with_units {
            2
        } else {
            number.chars().count()
        };
        *found.get_mut(count)? = Group { value, width };
        count += 1;
        rest = after;
    }
    (count == N).then_some(found)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    fn today() -> Date {
        Date::new(2026, 11, 24).unwrap()
    }

    #[test]
    fn a_day_torn_apart_by_spaces_is_read() {
        let today = Date::known(2026, 11, 24);
        for typed in [" 202 5-3-1 ", "2 0 2 5 年 3 月 1 日"] {
            assert_eq!(
                parse_typed(typed, today),
                Ok(Date::known(2025, 3, 1)),
                "{typed}"
            );
        }
    }

    #[test]
    fn dates_are_understood_however_they_are_typed() {
        for typed in [
            "2024年3月1日",
            "2024年03月01日",
            "2024年3月1号",
            "2024.3.1",
            "2024.03.01.",
            "2024/3/1",
            "2024-3-1",
            "2024-03-01",
            "2024 3 1",
            "20240301",
            "24年3月1日",
            "24.3.1",
            "２０２４年３月１日",
            "２０２４．３．１",
            " 2024 年 3 月 1 日 ",
            "二〇二四年三月一日",
            "二零二四年三月一日",
            "二〇二四年三月一号。",
            "前年3月1日",
        ] {
            assert_eq!(
                parse_typed(typed, today()),
                Ok(Date::new(2024, 3, 1).unwrap()),
                "{typed}"
            );
        }
        let late = Date::new(2023, 12, 31).unwrap();
        assert_eq!(parse_typed("二〇二三年十二月三十一日", today()), Ok(late));
        assert_eq!(
            parse_typed("98年3月1日", today()),
            Ok(Date::new(1998, 3, 1).unwrap())
        );
        assert_eq!(
            parse_typed("昨天", today()),
            Ok(Date::new(2026, 11, 23).unwrap())
        );
        assert_eq!(
            parse_typed("去年5月20日", today()),
            Ok(Date::new(2025, 5, 20).unwrap())
        );
    }

    #[test]
    fn what_is_no_date_gets_a_precise_problem() {
        use DateProblem::{Missing, NoSuchDay, NotADate, OutOfRange};
        for (typed, problem) in [
            ("", Missing),
            ("　", Missing),
            ("明年", NotADate),
            ("3月1日", NotADate),
            ("2024年3月", NotADate),
            ("3/1/2024", NotADate),
            ("2024年", NotADate),
            ("农历三月初一", NotADate),
            ("202403011", NotADate),
            ("很久以前", NotADate),
            ("2024年2月30日", NoSuchDay),
            ("2023-02-29", NoSuchDay),
            ("２０２３年２月２９日", NoSuchDay),
            ("二〇二三年二月二十九日", NoSuchDay),
            ("2100年2月29日", NoSuchDay),
            ("2024年4月31日", NoSuchDay),
            ("2024年3月0日", NoSuchDay),
            ("2024-00-10", NoSuchDay),
            ("20240231", NoSuchDay),
            ("00000000", OutOfRange),
            ("三万", NotADate),
            ("3万年1月1日", NotADate),
            ("2024.13.1", NoSuchDay),
            ("2024.0.1", NoSuchDay),
            ("20241301", NoSuchDay),
            ("1899年12月31日", OutOfRange),
            ("3024-01-01", OutOfRange),
        ] {
            assert_eq!(parse_typed(typed, today()), Err(problem), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(typed in ".*") {
            let _ = parse_typed(&typed, today());
        }

        #[test]
        fn no_heap_of_figures_is_too_strange(typed in "[0-9年月日号./ 一二十〇去今天-]{0,24}") {
            let _ = parse_typed(&typed, Date::MIN);
            let _ = parse_typed(&typed, Date::MAX);
        }
    }
}
