//! Post codes of mainland China: six digits, such as 310007. Which place one belongs to is not
//! known here.

use serde::{Deserialize, Serialize};

use crate::fix::{self, Fix, Slip};
use crate::numerals;
use crate::text::travels_as_text;

/// A post code of six digits. Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PostCode(Box<str>);

/// Why what was typed is no post code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostCodeProblem {
    /// Nothing was typed.
    Missing,
    /// Something other than digits.
    NotDigits,
    /// Not six digits.
    NotSixDigits {
        /// How many there are.
        found: u16,
    },
    /// Six zeros: what people type when they do not know it.
    AllZeros,
}

impl PostCode {
    /// Reads a post code as typed: full-width digits, spaces and hyphens are fine.
    ///
    /// # Errors
    /// A [`PostCodeProblem`].
    pub fn parse(typed: &str) -> Result<Self, PostCodeProblem> {
        let mut digits = numerals::without_spaces(typed);
        digits.retain(|c| c != '-');
        if digits.is_empty() {
            return Err(PostCodeProblem::Missing);
        }
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PostCodeProblem::NotDigits);
        }
        if digits.len() != 6 {
            let found = u16::try_from(digits.len()).unwrap_or(u16::MAX);
            return Err(PostCodeProblem::NotSixDigits { found });
        }
        if digits == "000000" {
            return Err(PostCodeProblem::AllZeros);
        }
        Ok(Self(digits.into()))
    }

    /// What to write instead of what was typed: the six digits, letters that look like digits set
    /// right.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        if let Ok(code) = Self::parse(typed) {
            return fix::normal(typed, code.as_str());
        }
        let code = Self::parse(&fix::with_digits(typed)).ok()?;
        Some(Fix {
            corrected: code.0.into(),
            why: Slip::LookAlike,
        })
    }

    /// The six digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

travels_as_text!(PostCode, |text| Self::parse(text));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn post_codes_are_understood_however_they_are_typed() {
        for typed in ["310007", "３１０００７", " 310 007 "] {
            let read = PostCode::parse(typed).map(|code| code.to_string());
            assert_eq!(read, Ok("310007".to_owned()), "{typed}");
        }
        let fix = PostCode::fix("31OOO7");
        assert_eq!(fix.map(|fix| fix.corrected), Some("310007".to_owned()));
        assert_eq!(PostCode::fix("310007"), None);
    }

    #[test]
    fn wrong_codes_get_a_precise_problem() {
        use PostCodeProblem::{AllZeros, Missing, NotDigits, NotSixDigits};
        for (typed, problem) in [
            ("", Missing),
            ("杭州", NotDigits),
            ("31000", NotSixDigits { found: 5 }),
            ("3100070", NotSixDigits { found: 7 }),
            ("000000", AllZeros),
        ] {
            assert_eq!(PostCode::parse(typed), Err(problem), "{typed}");
        }
    }
}
