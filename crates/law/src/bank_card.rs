//! Bank accounts: digits and length are checked; the Luhn check only warns, because passbooks and
//! company accounts do not follow it.

use serde::{Deserialize, Serialize};

use crate::fix::{self, Fix, Slip};
use crate::numerals;
use crate::text::travels_as_text;

/// An account or card number of 8 to 30 digits. Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BankCard(Box<str>);

/// Why what was typed is no account number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BankCardProblem {
    /// Nothing was typed.
    Missing,
    /// Something other than digits.
    NotDigits,
    /// Fewer than 8 or more than 30 digits.
    WrongLength {
        /// How many there are.
        found: u16,
    },
}

/// Why a number that was accepted deserves a second look. Never a reason to refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BankCardDoubt {
    /// Not 13 to 19 digits: a passbook or a company account, or digits are missing.
    NotACardLength {
        /// How many there are.
        found: u16,
    },
    /// The last digit does not fit the others (Luhn): a slip, or no card at all.
    CheckDoesNotFit,
}

impl BankCard {
    /// Reads a number as typed: full-width digits, spaces and hyphens are fine.
    ///
    /// # Errors
    /// A [`BankCardProblem`].
    pub fn parse(typed: &str) -> Result<Self, BankCardProblem> {
        let mut digits = numerals::without_spaces(typed);
        digits.retain(|c| c != '-');
        if digits.is_empty() {
            return Err(BankCardProblem::Missing);
        }
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(BankCardProblem::NotDigits);
        }
        if !(8..=30).contains(&digits.len()) {
            let found = u16::try_from(digits.len()).unwrap_or(u16::MAX);
            return Err(BankCardProblem::WrongLength { found });
        }
        Ok(Self(digits.into()))
    }

    /// What to write instead of what was typed: the digits alone, letters that look like digits
    /// set right.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        if let Ok(card) = Self::parse(typed) {
            return fix::normal(typed, card.as_str());
        }
        let card = Self::parse(&fix::with_digits(typed)).ok()?;
        Some(Fix {
            corrected: card.0.into(),
            why: Slip::LookAlike,
        })
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Why this may not be the card of a person: the length, or the Luhn check.
    #[must_use]
    pub fn doubt(&self) -> Option<BankCardDoubt> {
        let found = self.0.len();
        if !(13..=19).contains(&found) {
            let found = u16::try_from(found).unwrap_or(u16::MAX);
            return Some(BankCardDoubt::NotACardLength { found });
        }
        let doubled = |digit: u32| digit * 2 - if digit > 4 { 9 } else { 0 };
        let digits = self.0.bytes().rev().map(|byte| u32::from(byte - b'0'));
        let sum: u32 = digits
            .enumerate()
            .map(|(place, digit)| {
                if place % 2 == 0 {
                    digit
                } else {
                    doubled(digit)
                }
            })
            .sum();
        (!sum.is_multiple_of(10)).then_some(BankCardDoubt::CheckDoesNotFit)
    }

    /// For display: the last four digits behind dots.
    #[must_use]
    pub fn masked(&self) -> String {
        let mut shown = String::from("**** ");
        shown.push_str(self.0.get(self.0.len() - 4..).unwrap_or_default());
        shown
    }
}

travels_as_text!(BankCard, |text| Self::parse(text));

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_slip_is_noticed_but_not_refused() {
        let length = |found| Some(BankCardDoubt::NotACardLength { found });
        for (typed, doubt) in [
            ("6200000000000005", None),
            ("6200001234567892", None),
            ("620000000000000005", None),
            ("6200009999999999992", None),
            ("6200 0000 0000 0005", None),
            ("6200002134567892", Some(BankCardDoubt::CheckDoesNotFit)),
            ("620000000005", length(12)),
            ("33000000000000000001", length(20)),
        ] {
            let card = BankCard::parse(typed).unwrap();
            assert_eq!(card.doubt(), doubt, "{typed}");
        }
        assert_eq!(
            BankCard::parse("6200000000000005").unwrap().masked(),
            "**** 0005"
        );
    }

    #[test]
    fn the_digits_are_offered() {
        for (typed, why) in [
            ("6200 0000 0000 0005", Slip::OtherWriting),
            ("62OO0000OOOO0005", Slip::LookAlike),
        ] {
            let corrected = "6200000000000005".to_owned();
            assert_eq!(
                BankCard::fix(typed),
                Some(Fix { corrected, why }),
                "{typed}"
            );
        }
        assert_eq!(BankCard::fix("6200000000000005"), None);
        assert_eq!(BankCard::fix("忘了"), None);
    }

    #[test]
    fn wrong_numbers_get_a_precise_problem() {
        for (typed, problem) in [
            ("", BankCardProblem::Missing),
            ("卡号忘了", BankCardProblem::NotDigits),
            ("6200", BankCardProblem::WrongLength { found: 4 }),
        ] {
            assert_eq!(BankCard::parse(typed), Err(problem), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(typed in ".*") {
            if let Ok(card) = BankCard::parse(&typed) {
                let _ = (card.doubt(), card.masked());
            }
        }
    }
}
