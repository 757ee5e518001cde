//! A phone number of either kind, for forms that ask for one or the other.

use serde::{Deserialize, Serialize};

use crate::fix::Fix;
use crate::landline::{Landline, LandlineProblem};
use crate::mobile::{Mobile, MobileProblem};

/// A mobile number or a landline. Serialises with its kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phone {
    /// 手机
    Mobile(Mobile),
    /// 座机
    Landline(Landline),
}

/// Why what was typed is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneProblem {
    /// Nothing was typed.
    Missing,
    /// It begins like a mobile number.
    Mobile(MobileProblem),
    /// It does not.
    Landline(LandlineProblem),
}

impl Phone {
    /// Reads a number as typed; see [`Mobile::parse`] and [`Landline::parse`].
    ///
    /// # Errors
    /// A [`PhoneProblem`]: that of a mobile number if it begins with 1, else that of a landline.
    pub fn parse(typed: &str) -> Result<Self, PhoneProblem> {
        let mobile = match Mobile::parse(typed) {
            Ok(mobile) => return Ok(Self::Mobile(mobile)),
            Err(MobileProblem::Missing) => return Err(PhoneProblem::Missing),
            Err(problem) => problem,
        };
        match Landline::parse(typed) {
            Ok(landline) => Ok(Self::Landline(landline)),
            Err(_) if begins_with_one(typed) => Err(PhoneProblem::Mobile(mobile)),
            Err(LandlineProblem::Missing) => Err(PhoneProblem::Missing),
            Err(problem) => Err(PhoneProblem::Landline(problem)),
        }
    }

    /// What to write instead of what was typed.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        match Self::parse(typed) {
            Ok(Self::Mobile(_)) => Mobile::fix(typed),
            Ok(Self::Landline(_)) => Landline::fix(typed),
            Err(_) => Mobile::fix(typed).or_else(|| Landline::fix(typed)),
        }
    }

    /// The number in its canonical form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mobile(mobile) => mobile.as_str(),
            Self::Landline(landline) => landline.as_str(),
        }
    }
}

fn begins_with_one(typed: &str) -> bool {
    let plain = crate::numerals::without_spaces(typed);
    let digits = plain
        .trim_start_matches("+86")
        .trim_start_matches(['-', '(']);
    digits.starts_with('1')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_follows_from_the_number() {
        let kind = |typed: &str| match Phone::parse(typed) {
            Ok(Phone::Mobile(it)) => it.to_string(),
            Ok(Phone::Landline(it)) => it.to_string(),
            Err(problem) => format!("{problem:?}"),
        };
        for (typed, read) in [
            ("138 0000 0000", "13800000000"),
            ("(0571)87000000", "0571-87000000"),
            ("", "Missing"),
            ("12800000000", "Mobile(UnknownPrefix)"),
            ("1380000000", "Mobile(NotElevenDigits { found: 10 })"),
            ("87000000", "Landline(NoAreaCode)"),
            ("没有电话", "Landline(NotDigits)"),
        ] {
            assert_eq!(kind(typed), read, "{typed}");
        }
        let fix = Phone::fix("O571-87OOOOOO").map(|fix| fix.corrected);
        assert_eq!(fix.as_deref(), Some("0571-87000000"));
    }
}
