//! Mobile numbers of mainland China. Operator segments age and are not checked.

use serde::{Deserialize, Serialize};

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
    /// Reads a number as typed: full-width digits, spaces, hyphens, `+86` and `0086` are fine.
    ///
    /// # Errors
    /// A [`MobileProblem`].
    pub fn parse(typed: &str) -> Result<Self, MobileProblem> {
        let mut plain = numerals::without_spaces(typed);
        plain.retain(|c| !matches!(c, '-' | '(' | ')'));
        let mut digits = plain.as_str();
        for prefix in ["+86", "0086", "86"] {
            if let Some(rest) = digits.strip_prefix(prefix)
                && (prefix != "86" || rest.len() == 11)
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

    proptest! {
        #[test]
        fn no_text_is_too_strange(typed in ".*") {
            let _ = Mobile::parse(&typed);
        }
    }
}
