//! Landlines of mainland China: area code, number and, where there is one, an extension.
//!
//! Canonical form: 0571-87000000 or 0571-87000000-123. Numbers without an area code are refused,
//! because a court elsewhere cannot dial them; 400 numbers and hotlines are no one's landline.

use serde::{Deserialize, Serialize};

use crate::fix::{self, Fix, Slip};
use crate::numerals;
use crate::tables::AREA_CODES;
use crate::text::travels_as_text;

/// A landline with its area code. Serialises as its canonical string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Landline(Box<str>);

/// Why what was typed is no landline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LandlineProblem {
    /// Nothing was typed.
    Missing,
    /// Something other than digits, separators and a word for an extension.
    NotDigits,
    /// Seven or eight digits: the area code is missing.
    NoAreaCode,
    /// No area code begins like that: they are 010, 02 and a digit, 03 to 09 and two digits.
    UnknownAreaCode,
    /// The number behind the area code has not seven or eight digits (eight where the area code
    /// has three).
    WrongLength {
        /// How many there are behind the area code.
        found: u16,
    },
    /// The extension has not one to six digits.
    WrongExtension,
}

/// Words before an extension.
const EXTENSION: [&str; 9] = [
    "转分机",
    "分机号",
    "分机",
    "转",
    "#",
    "ext.",
    "ext",
    "EXT.",
    "EXT",
];

impl Landline {
    /// Reads a number as typed: full-width digits, spaces, hyphens, brackets, `+86`, and 转, 分机
    /// or # before an extension are fine.
    ///
    /// # Errors
    /// A [`LandlineProblem`].
    pub fn parse(typed: &str) -> Result<Self, LandlineProblem> {
        let plain = numerals::without_spaces(typed);
        let (main, extension) = split_extension(&plain);
        let main = at_home(main);
        let mut groups = main
            .split(['-', '(', ')', '/', '.'])
            .filter(|group| !group.is_empty());
        let Some(first) = groups.next() else {
            return Err(LandlineProblem::Missing);
        };
        if !groups.clone().chain([first]).all(is_digits) {
            return Err(LandlineProblem::NotDigits);
        }
        let digits = first.len() + groups.clone().map(str::len).sum::<usize>();
        let Some(area_length) = area_length(first) else {
            return Err(match digits {
                7 | 8 if !first.starts_with('0') => LandlineProblem::NoAreaCode,
                _ => LandlineProblem::UnknownAreaCode,
            });
        };
        let (area, rest) = first.split_at(area_length.min(first.len()));
        let mut number = String::from(rest);
        // What follows a number that is whole is an extension, as in 0571-87000000-123.
        let mut trailing = String::new();
        for group in groups {
            if number.len() < 7 {
                number.push_str(group);
            } else {
                trailing.push_str(group);
            }
        }
        let whole = number.len() == 8 || (number.len() == 7 && area_length == 4);
        if !whole {
            let found = u16::try_from(number.len()).unwrap_or(u16::MAX);
            return Err(LandlineProblem::WrongLength { found });
        }
        let extension = match extension {
            Some(_) if !trailing.is_empty() => return Err(LandlineProblem::WrongExtension),
            Some(extension) => Some(extension),
            None => Some(trailing.as_str()).filter(|trailing| !trailing.is_empty()),
        };
        let mut canonical = String::from(area);
        canonical.push('-');
        canonical.push_str(&number);
        if let Some(extension) = extension {
            if !is_digits(extension) || !(1..=6).contains(&extension.len()) {
                return Err(LandlineProblem::WrongExtension);
            }
            canonical.push('-');
            canonical.push_str(extension);
        }
        Ok(Self(canonical.into()))
    }

    /// What to write instead of what was typed: the canonical form, letters that look like digits
    /// set right.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        if let Ok(landline) = Self::parse(typed) {
            return fix::normal(typed, landline.as_str());
        }
        let landline = Self::parse(&fix::with_digits(typed)).ok()?;
        Some(Fix {
            corrected: landline.0.into(),
            why: Slip::LookAlike,
        })
    }

    /// The canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The area code with its 0, such as 0571.
    #[must_use]
    pub fn area_code(&self) -> &str {
        self.part(0)
    }

    /// The seven or eight digits behind the area code.
    #[must_use]
    pub fn number(&self) -> &str {
        self.part(1)
    }

    /// The extension, if there is one.
    #[must_use]
    pub fn extension(&self) -> Option<&str> {
        self.0.split('-').nth(2)
    }

    /// The city of Zhejiang that the area code belongs to, such as 杭州; `None` elsewhere.
    #[must_use]
    pub fn city(&self) -> Option<&'static str> {
        AREA_CODES
            .iter()
            .find(|(code, _)| *code == self.area_code())
            .map(|(_, city)| *city)
    }

    /// For display: 0571-****0000; the extension is left out.
    #[must_use]
    pub fn masked(&self) -> String {
        let number = self.number();
        let mut shown = String::from(self.area_code());
        shown.push_str("-****");
        shown.push_str(
            number
                .get(number.len().saturating_sub(4)..)
                .unwrap_or_default(),
        );
        shown
    }

    fn part(&self, place: usize) -> &str {
        self.0.split('-').nth(place).unwrap_or_default()
    }
}

travels_as_text!(Landline, |text| Self::parse(text));

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

fn split_extension(plain: &str) -> (&str, Option<&str>) {
    for word in EXTENSION {
        if let Some((main, extension)) = plain.split_once(word) {
            return (main.trim_end_matches('-'), Some(extension));
        }
    }
    (plain, None)
}

/// The number as dialled inside the country: `+86 571` is 0571.
fn at_home(main: &str) -> String {
    for prefix in ["+86", "0086", "(+86)", "(86)", "86-"] {
        if let Some(rest) = main.strip_prefix(prefix) {
            let rest = rest.trim_start_matches(['-', '(', ')']);
            let mut whole = String::new();
            if !rest.is_empty() && !rest.starts_with('0') {
                whole.push('0');
            }
            whole.push_str(rest);
            return whole;
        }
    }
    main.to_owned()
}

/// How many digits of an area code a number begins with.
const fn area_length(number: &str) -> Option<usize> {
    match number.as_bytes() {
        [b'0', b'1', b'0', ..] | [b'0', b'2', b'0'..=b'9', ..] => Some(3),
        [b'0', b'3'..=b'9', _, _, ..] => Some(4),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
