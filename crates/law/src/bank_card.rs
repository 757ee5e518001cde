//! Bank accounts: digits and length are checked; the Luhn check only warns, because passbooks and
//! company accounts do not follow it.

use serde::{Deserialize, Serialize};

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

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this looks like a card of a person: 13 to 19 digits that pass the Luhn check.
    /// If not, ask to look again; never refuse.
    #[must_use]
    pub fn looks_like_a_card(&self) -> bool {
        let sum: u32 = self
            .0
            .bytes()
            .rev()
            .enumerate()
            .map(|(place, byte)| {
                let digit = u32::from(byte - b'0');
                if place % 2 == 0 {
                    digit
                } else {
                    digit * 2 - if digit > 4 { 9 } else { 0 }
                }
            })
            .sum();
        (13..=19).contains(&self.0.len()) && sum.is_multiple_of(10)
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
        for (typed, fits) in [
            ("6200000000000005", true),
            ("6200001234567892", true),
            ("620000000000000005", true),
            ("6200009999999999992", true),
            ("6200 0000 0000 0005", true),
            ("6200002134567892", false),
        ] {
            let card = BankCard::parse(typed).unwrap();
            assert_eq!(card.looks_like_a_card(), fits, "{typed}");
        }
        assert_eq!(
            BankCard::parse("6200000000000005").unwrap().masked(),
            "**** 0005"
        );
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
                let _ = (card.looks_like_a_card(), card.masked());
            }
        }
    }
}
