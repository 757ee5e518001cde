//! Mobile numbers of mainland China. Operator segments age and are not checked.

use serde::{Deserialize, Serialize};

use crate::fix::{self, Fix, Slip};
use crate::numerals;
use crate::text::travels_as_text;

/// Eleven digits, the first two from 13 to 19. Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mobile(Box<str>);

/// Why what was typed is no mobile number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MobileProblem {
    /// Nothing was typed.
    Missing,
    /// Something other than digits.
    NotDigits,
    /// Not eleven digits.
    NotElevenDigits {
        /// How many there are.
        found: u16,
    },
    /// Mobile numbers begin with 13 to 19.
    UnknownPrefix,
}

impl Mobile {
    /// Reads a number as typed: full-width digits, spaces, hyphens, `+86`, `0086` and the `0` once
    /// dialled before numbers of another place are fine.
    ///
    /// # Errors
    /// A [`MobileProblem`].
    pub fn parse(typed: &str) -> Result<Self, MobileProblem> {
        let mut plain = numerals::without_spaces(typed);
        plain.retain(|c| !matches!(c, '-' | '(' | ')'));
        let mut digits = plain.as_str();
        for prefix in ["+86", "0086", "86", "0"] {
            // No area code begins with 01 and nine more digits.
            let whole = |rest: &str| rest.len() == 11 && rest.starts_with('1');
            if let Some(rest) = digits.strip_prefix(prefix)
                && (prefix.len() > 2 || whole(rest))
            {
                digits = rest;
                break;
            }
        }
        if digits.is_empty() {
            return Err(MobileProblem::Missing);
        }
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(MobileProblem::NotDigits);
        }
        if digits.len() != 11 {
            let found = u16::try_from(digits.len()).unwrap_or(u16::MAX);
            return Err(MobileProblem::NotElevenDigits { found });
        }
        match digits.as_bytes() {
            [b'1', b'3'..=b'9', ..] => Ok(Self(digits.into())),
            _ => Err(MobileProblem::UnknownPrefix),
        }
    }

    /// What to write instead of what was typed: the eleven digits, letters that look like digits
    /// set right.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        if let Ok(mobile) = Self::parse(typed) {
            return fix::normal(typed, mobile.as_str());
        }
        let mobile = Self::parse(&fix::with_digits(typed)).ok()?;
        Some(Fix {
            corrected: mobile.0.into(),
            why: Slip::LookAlike,
        })
    }

    /// The eleven digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For display: 138****0000.
    #[must_use]
    pub fn masked(&self) -> String {
        let mut shown = String::from(self.0.get(..3).unwrap_or_default());
        shown.push_str("****");
        shown.push_str(self.0.get(7..).unwrap_or_default());
        shown
    }
}

travels_as_text!(Mobile, |text| Self::parse(text));

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_understood_however_they_are_typed() {
        for typed in [
            "13800000000",
            "+86 138-0000-0000",
            "0086 13800000000",
            "8613800000000",
            "１３８００００００００",
            " 138 0000 0000 ",
            "013800000000",
        ] {
            let mobile = Mobile::parse(typed).unwrap();
            assert_eq!(mobile.as_str(), "13800000000", "{typed}");
            assert_eq!(mobile.masked(), "138****0000");
        }
    }

    #[test]
    fn wrong_numbers_get_a_precise_problem() {
        use MobileProblem::{Missing, NotDigits, NotElevenDigits, UnknownPrefix};
        for (typed, problem) in [
            ("", Missing),
            ("12800000000", UnknownPrefix),
            ("1380000000", NotElevenDigits { found: 10 }),
            ("138000000000", NotElevenDigits { found: 12 }),
            ("0571-87000000", NotElevenDigits { found: 12 }),
            ("打他电话", NotDigits),
        ] {
            assert_eq!(Mobile::parse(typed), Err(problem), "{typed}");
        }
    }

    #[test]
    fn the_eleven_digits_are_offered() {
        for (typed, corrected, why) in [
            ("+86 138-0000-0000", "13800000000", Slip::OtherWriting),
            ("138OOOOOOOO", "13800000000", Slip::LookAlike),
            ("l38 0000 0000", "13800000000", Slip::LookAlike),
        ] {
            let corrected = corrected.to_owned();
            assert_eq!(Mobile::fix(typed), Some(Fix { corrected, why }), "{typed}");
        }
        for none in ["13800000000", "1380000000", "I don't know", ""] {
            assert_eq!(Mobile::fix(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(typed in ".*") {
            let _ = Mobile::parse(&typed);
        }
    }
}
