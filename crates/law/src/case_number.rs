//! Case numbers (案号) by the rules of 2015: read, checked against the court table, written.
//!
//! Canonical form: full-width brackets, as in （2026）浙0106民初1234号.

mod fixing;

use serde::{Deserialize, Serialize};

use crate::court::{self, Court};
use crate::date::Date;
use crate::fix::Fix;
use crate::numerals;
use crate::tables::{CASE_TYPES, CASE_TYPES_CHECKED};
use crate::text::travels_as_text;

/// A well-formed case number. Serialises as its canonical string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaseNumber {
    canonical: Box<str>,
    year: u16,
    court_code: Box<str>,
    type_code: Box<str>,
    number: u32,
}

/// Why what was typed is no case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseNumberProblem {
    /// Nothing was typed.
    Missing,
    /// Not of the form （year）court type number 号.
    NotACaseNumber,
    /// The year in brackets has not four digits, or lies before 1949.
    NoSuchYear,
    /// The year lies in the future.
    FutureYear,
    /// No court has that code.
    NoSuchCourt,
    /// The type is not one to six Chinese characters.
    NoSuchType,
    /// No number before 号.
    NoNumber,
}

/// A type of case, by the word in its number.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct CaseType {
    /// The word, such as 民初.
    pub word: &'static str,
    /// The official name, such as 民事一审案件.
    pub name: &'static str,
    /// The last year in which new numbers bear the word; `None` while it is in use.
    pub last_year: Option<u16>,
}

/// Whether a person has confirmed the list of type words.
#[must_use]
pub const fn types_checked() -> bool {
    CASE_TYPES_CHECKED
}

const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋内陕吉闽贵粤青藏川宁琼军兵";

impl CaseNumber {
    /// Reads a case number as typed: any brackets, spaces and full-width digits are fine.
    ///
    /// # Errors
    /// A [`CaseNumberProblem`].
    pub fn parse(typed: &str, today: Date) -> Result<Self, CaseNumberProblem> {
        let plain = numerals::without_spaces(typed);
        if plain.is_empty() {
            return Err(CaseNumberProblem::Missing);
        }
        let rest = plain
            .strip_prefix(['(', '[', '【', '〔', '{'])
            .ok_or(CaseNumberProblem::NotACaseNumber)?;
        let (year, rest) = rest
            .split_once([')', ']', '】', '〕', '}'])
            .ok_or(CaseNumberProblem::NotACaseNumber)?;
        let year = match year.parse::<u16>() {
            Ok(number) if year.len() == 4 && number >= 1949 => number,
            _ => return Err(CaseNumberProblem::NoSuchYear),
        };
        if year > today.year() {
            return Err(CaseNumberProblem::FutureYear);
        }
        let (court_code, rest) = split_court(rest)?;
        let digits_at = rest
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (type_code, rest) = rest.split_at(digits_at);
        let type_code = type_code.strip_suffix("第").unwrap_or(type_code);
        let Some((number, part)) = rest.split_once('号') else {
            return Err(if type_code.contains('号') {
                CaseNumberProblem::NoNumber
            } else {
                CaseNumberProblem::NotACaseNumber
            });
        };
        let chinese = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
        let length = type_code.chars().count();
        if !(1..=6).contains(&length) || !type_code.chars().all(chinese) {
            return Err(CaseNumberProblem::NoSuchType);
        }
        let number = match number.parse::<u32>() {
            Ok(value @ 1..) if number.len() <= 8 => value,
            _ => return Err(CaseNumberProblem::NoNumber),
        };
        let mut built = Self::written(year, court_code, type_code, number);
        if !part.is_empty() {
            let part = part.strip_prefix('之').and_then(which_part);
            let part = part.ok_or(CaseNumberProblem::NotACaseNumber)?;
            let mut canonical = String::from(built.canonical);
            canonical.push('之');
            canonical.push_str(&numerals::in_chinese(u64::from(part)));
            built.canonical = canonical.into();
        }
        Ok(built)
    }

    /// Writes a case number of a court of the province. `None` for a code that no court has, a
    /// type that is not one to six Chinese characters, or a number outside 1 to 99,999,999.
    #[must_use]
    pub fn build(year: u16, court: &Court, type_code: &str, number: u32) -> Option<Self> {
        let written = Self::written(year, court.code, type_code, number);
        Self::parse(&written.canonical, Date::MAX).ok()
    }

    fn written(year: u16, court_code: &str, type_code: &str, number: u32) -> Self {
        let mut canonical = String::from("（");
        canonical.push_str(&year.to_string());
        canonical.push('）');
        canonical.push_str(court_code);
        canonical.push_str(type_code);
        canonical.push_str(&number.to_string());
        canonical.push('号');
        Self {
            canonical: canonical.into(),
            year,
            court_code: court_code.into(),
            type_code: type_code.into(),
            number,
        }
    }

    /// What to write instead of what was typed: the canonical form; brackets and 号 that were
    /// left out put in, letters that look like digits set right, if everything then fits.
    #[must_use]
    pub fn fix(typed: &str, today: Date) -> Option<Fix> {
        fixing::fix(typed, today)
    }

    /// The canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.canonical
    }

    /// The year of registration.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The court's code, such as 浙0106.
    #[must_use]
    pub fn court_code(&self) -> &str {
        &self.court_code
    }

    /// The type, such as 民初.
    #[must_use]
    pub fn type_code(&self) -> &str {
        &self.type_code
    }

    /// The running number.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The court, if it is one of the province today.
    #[must_use]
    pub fn court(&self) -> Option<&'static Court> {
        court::by_code(&self.court_code)
    }

    /// What the type word means; `None` for one that is not in the list: ask, do not refuse.
    #[must_use]
    pub fn case_type(&self) -> Option<&'static CaseType> {
        CASE_TYPES.iter().find(|kind| kind.word == &*self.type_code)
    }

    /// The type no longer existed in that year, such as 诉前调 since 2025 (OPN25 1): ask to look
    /// again, do not refuse.
    #[must_use]
    pub fn type_was_gone(&self) -> bool {
        let last = self.case_type().and_then(|kind| kind.last_year);
        last.is_some_and(|last| self.year > last)
    }

    /// The court no longer existed in that year: ask to look again, do not refuse.
    #[must_use]
    pub fn court_was_gone(&self) -> bool {
        court::former_last_year(&self.court_code).is_some_and(|last| self.year > last)
    }
}

travels_as_text!(CaseNumber, |text| Self::parse(text, Date::MAX));

/// 一, 十二 or 3: which of several documents with one number.
fn which_part(text: &str) -> Option<u32> {
    let number = if text.bytes().all(|b| b.is_ascii_digit()) {
        text.parse().ok()
    } else {
        numerals::from_chinese(text)
    };
    number.filter(|number| (1..10_000).contains(number))
}

/// The court code at the head of the text. Codes of Zhejiang must be in the table; of other
/// provinces only the form is known.
fn split_court(text: &str) -> Result<(&str, &str), CaseNumberProblem> {
    if let Some(rest) = text.strip_prefix("最高法") {
        return Ok(("最高法", rest));
    }
    let Some(province) = text.chars().next().filter(|c| PROVINCES.contains(*c)) else {
        return Err(CaseNumberProblem::NoSuchCourt);
    };
    let head = province.len_utf8();
    let digits = text
        .bytes()
        .skip(head)
        .take_while(u8::is_ascii_digit)
        .count();
    let (code, rest) = text.split_at(head + digits);
    let known = if province == '浙' {
        court::by_code(code).is_some() || court::former_last_year(code).is_some()
    } else {
        matches!(digits, 0 | 2 | 4)
    };
    if known {
        Ok((code, rest))
    } else {
        Err(CaseNumberProblem::NoSuchCourt)
    }
}

#[cfg(test)]
mod tests;
