//! The citizen identity number (GB 11643): checked, and everything it tells derived from it.
//!
//! Residence permits for Hong Kong, Macao and Taiwan (81, 82, 83) follow the same rule and are
//! accepted; documents with a number of another kind are in [`crate::identity_document`]. Whether
//! a person of that number exists is not known here.

use serde::{Deserialize, Serialize};

use crate::court;
use crate::date::Date;
use crate::fix::{self, Fix, Slip};
use crate::numerals;
use crate::text::travels_as_text;

/// A valid identity number of eighteen characters; the last may be `X`.
///
/// Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CitizenId(Box<str>);

/// Sex as the sequence number says: odd for men, even for women.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// 男
    Male,
    /// 女
    Female,
}

/// Why what was typed is no identity number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CitizenIdProblem {
    /// Nothing was typed.
    Missing,
    /// Neither eighteen nor fifteen characters.
    WrongLength {
        /// How many there are.
        found: u16,
    },
    /// Something other than digits and a last `X`.
    NotDigits,
    /// Fifteen digits, from before 1999: good in old evidence only; [`CitizenId::fix`] offers
    /// the number of today.
    OldForm,
    /// Fifteen digits with a sequence from 996 to 999, which was kept for people born before
    /// 1900: the century is not certain.
    CenturyUnknown,
    /// The first two digits belong to no province.
    NoSuchRegion,
    /// The birth date does not exist.
    NoSuchBirthDate,
    /// The birth date lies in the future.
    BornInFuture,
    /// The last character does not fit the others: probably a slip in one of them.
    WrongCheck,
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [u8; 11] = *b"10X98765432";

impl CitizenId {
    /// Reads a number as typed: full-width characters, spaces, hyphens and a small x are fine.
    ///
    /// # Errors
    /// A [`CitizenIdProblem`], the most telling first.
    pub fn parse(typed: &str, today: Date) -> Result<Self, CitizenIdProblem> {
        let plain = plain(typed);
        let characters = plain.chars().count();
        if characters == 0 {
            return Err(CitizenIdProblem::Missing);
        }
        let well_formed = plain
            .char_indices()
            .all(|(place, c)| c.is_ascii_digit() || (c == 'X' && place == 17));
        if !well_formed {
            return Err(CitizenIdProblem::NotDigits);
        }
        match characters {
            15 => return Err(CitizenIdProblem::OldForm),
            18 => {}
            found => {
                return Err(CitizenIdProblem::WrongLength {
                    found: u16::try_from(found).unwrap_or(u16::MAX),
                });
            }
        }
        if !is_province(plain.get(..2).unwrap_or_default()) {
            return Err(CitizenIdProblem::NoSuchRegion);
        }
        let birth = birth_in(&plain).ok_or(CitizenIdProblem::NoSuchBirthDate)?;
        if birth > today {
            return Err(CitizenIdProblem::BornInFuture);
        }
        if plain.bytes().last() != check_character(&plain) {
            return Err(CitizenIdProblem::WrongCheck);
        }
        Ok(Self(plain.into()))
    }

    /// The number of today for one of fifteen digits: 19 before the year, a check character after.
    ///
    /// # Errors
    /// As [`CitizenId::parse`]; a length other than fifteen is [`CitizenIdProblem::WrongLength`],
    /// a sequence of the centenarians of 1984 is [`CitizenIdProblem::CenturyUnknown`].
    pub fn from_fifteen(typed: &str, today: Date) -> Result<Self, CitizenIdProblem> {
        let old = plain(typed);
        if old.is_empty() {
            return Err(CitizenIdProblem::Missing);
        }
        if !is_digits(&old) {
            return Err(CitizenIdProblem::NotDigits);
        }
        if old.len() != 15 {
            return Err(CitizenIdProblem::WrongLength {
                found: u16::try_from(old.len()).unwrap_or(u16::MAX),
            });
        }
        if old.get(12..).is_some_and(|sequence| sequence >= "996") {
            return Err(CitizenIdProblem::CenturyUnknown);
        }
        let mut new = String::with_capacity(18);
        new.push_str(old.get(..6).unwrap_or_default());
        new.push_str("19");
        new.push_str(old.get(6..).unwrap_or_default());
        new.push(char::from(check_character(&new).unwrap_or(b'?')));
        Self::parse(&new, today)
    }

    /// What to write instead of what was typed: the normal form, letters that look like digits
    /// set right if everything then fits, an old number turned into one of today. Swapped or
    /// missing digits have more than one explanation and are not guessed at.
    #[must_use]
    pub fn fix(typed: &str, today: Date) -> Option<Fix> {
        match Self::parse(typed, today) {
            Ok(id) => return fix::normal(typed, id.as_str()),
            Err(CitizenIdProblem::Missing) => return None,
            Err(_) => {}
        }
        let mut guess = plain(&fix::with_digits(typed));
        if let Some(rest) = guess.strip_suffix(['\u{d7}', '\u{3a7}', '\u{425}', 'χ', 'х']) {
            guess.truncate(rest.len());
            guess.push('X');
        }
        let (id, why) = match Self::parse(&guess, today) {
            Ok(id) => (id, Slip::LookAlike),
            Err(CitizenIdProblem::OldForm) => {
                (Self::from_fifteen(&guess, today).ok()?, Slip::OldForm)
            }
            Err(_) => return None,
        };
        Some(Fix {
            corrected: id.0.into(),
            why,
        })
    }

    /// The eighteen characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day of birth.
    #[must_use]
    pub fn birth(&self) -> Date {
        birth_in(&self.0).unwrap_or(Date::MIN)
    }

    /// The age in whole years on a day; nothing before birth.
    #[must_use]
    pub fn age(&self, today: Date) -> u16 {
        let birth = self.birth();
        let years = today.year().saturating_sub(birth.year());
        let before_birthday = (today.month(), today.day()) < (birth.month(), birth.day());
        years.saturating_sub(u16::from(before_birthday))
    }

    /// The sex.
    #[must_use]
    pub fn sex(&self) -> Sex {
        match self.0.as_bytes().get(16) {
            Some(digit) if digit % 2 == 1 => Sex::Male,
            _ => Sex::Female,
        }
    }

    /// Whether this is the number of a residence permit for people from Hong Kong (810000), Macao
    /// (820000) or Taiwan (830000), not of an identity card.
    #[must_use]
    pub fn is_residence_permit(&self) -> bool {
        matches!(self.0.as_bytes(), [b'8', b'1'..=b'3', ..])
    }

    /// The six-digit code of the county where the number was first issued.
    #[must_use]
    pub fn region(&self) -> &str {
        self.0.get(..6).unwrap_or_default()
    }

    /// False for a county of Zhejiang that no longer exists: fine, old codes stay for life. Codes
    /// of other provinces are not checked.
    #[must_use]
    pub fn region_known(&self) -> bool {
        !self.region().starts_with("33") || court::is_county_today(self.region())
    }

    /// For display: 330106********0017.
    #[must_use]
    pub fn masked(&self) -> String {
        let mut shown = String::from(self.region());
        shown.push_str("********");
        shown.push_str(self.0.get(14..).unwrap_or_default());
        shown
    }
}

travels_as_text!(CitizenId, |text| Self::parse(text, Date::MAX));

fn plain(typed: &str) -> String {
    let mut plain = numerals::without_spaces(typed);
    plain.retain(|c| c != '-');
    plain.make_ascii_uppercase();
    plain
}

fn is_province(digits: &str) -> bool {
    matches!(
        digits.parse::<u8>(),
        Ok(11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83)
    )
}

fn birth_in(number: &str) -> Option<Date> {
    let part = |from: usize, to: usize| number.get(from..to)?.parse::<u16>().ok();
    let (month, day) = (
        u8::try_from(part(10, 12)?).ok()?,
        u8::try_from(part(12, 14)?).ok()?,
    );
    Date::new(part(6, 10)?, month, day)
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// ISO 7064 MOD 11-2 over the first seventeen digits.
pub(crate) fn check_character(number: &str) -> Option<u8> {
    let sum: u32 = number
        .bytes()
        .zip(WEIGHTS)
        .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight)
        .sum();
    CHECKS.get((sum % 11) as usize).copied()
}

#[cfg(test)]
mod tests;
