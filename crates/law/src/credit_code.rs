//! The unified social credit code of organisations (GB 32100): checked and read.
//!
//! Old business-licence numbers and nine-character organisation codes are not accepted.

use serde::{Deserialize, Serialize};

use crate::numerals;
use crate::text::travels_as_text;

/// A valid code of eighteen characters. Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreditCode(Box<str>);

/// Why what was typed is no credit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreditCodeProblem {
    /// Nothing was typed.
    Missing,
    /// Not eighteen characters.
    WrongLength {
        /// How many there are.
        found: u16,
    },
    /// I, O, S, V and Z are never used: probably 1, 0, 5, U or 2.
    ForbiddenLetter {
        /// The letter.
        found: char,
    },
    /// Something other than letters and digits.
    NotLettersOrDigits,
    /// Characters three to eight are not the digits of a region.
    RegionNotDigits,
    /// The last character does not fit the others: probably a slip in one of them.
    WrongCheck,
}

/// What kind of organisation the first two characters stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// 企业
    Enterprise,
    /// 个体工商户
    SoleTrader,
    /// 农民专业合作社
    Cooperative,
    /// 机关
    StateOrgan,
    /// 事业单位
    PublicInstitution,
    /// 社会团体、基金会、民办非企业单位
    SocialOrganisation,
    /// 律师事务所 and other bodies of the justice administration
    LegalService,
    /// Any other.
    Other,
}

const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS: [usize; 17] = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
];

impl CreditCode {
    /// Reads a code as typed: full-width characters, spaces, hyphens and small letters are fine.
    ///
    /// # Errors
    /// A [`CreditCodeProblem`], the most telling first.
    pub fn parse(typed: &str) -> Result<Self, CreditCodeProblem> {
        let mut plain = numerals::without_spaces(typed);
        plain.retain(|c| c != '-');
        plain.make_ascii_uppercase();
        if plain.is_empty() {
            return Err(CreditCodeProblem::Missing);
        }
        if !plain.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(CreditCodeProblem::NotLettersOrDigits);
        }
        if let Some(found) = plain
            .chars()
            .find(|c| matches!(c, 'I' | 'O' | 'S' | 'V' | 'Z'))
        {
            return Err(CreditCodeProblem::ForbiddenLetter { found });
        }
        if plain.len() != 18 {
            return Err(CreditCodeProblem::WrongLength {
                found: u16::try_from(plain.len()).unwrap_or(u16::MAX),
            });
        }
        if !plain.bytes().skip(2).take(6).all(|b| b.is_ascii_digit()) {
            return Err(CreditCodeProblem::RegionNotDigits);
        }
        let sum: usize = plain
            .bytes()
            .zip(WEIGHTS)
            .map(|(b, weight)| value(b).unwrap_or(0) * weight)
            .sum();
        if plain.bytes().last() != ALPHABET.get((31 - sum % 31) % 31).copied() {
            return Err(CreditCodeProblem::WrongCheck);
        }
        Ok(Self(plain.into()))
    }

    /// The eighteen characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The six-digit code of the registering region.
    #[must_use]
    pub fn region(&self) -> &str {
        self.0.get(2..8).unwrap_or_default()
    }

    /// What kind of organisation this is.
    #[must_use]
    pub fn kind(&self) -> OrganisationKind {
        match self.0.as_bytes() {
            [b'9', b'1', ..] => OrganisationKind::Enterprise,
            [b'9', b'2', ..] => OrganisationKind::SoleTrader,
            [b'9', b'3', ..] => OrganisationKind::Cooperative,
            [b'1', b'1', ..] => OrganisationKind::StateOrgan,
            [b'1', b'2', ..] => OrganisationKind::PublicInstitution,
            [b'5', b'1'..=b'3', ..] => OrganisationKind::SocialOrganisation,
            [b'3', ..] => OrganisationKind::LegalService,
            _ => OrganisationKind::Other,
        }
    }

    /// Whether the organisation's own check (GB 11714, characters nine to seventeen) fits too.
    /// A reason to look again, never to refuse.
    #[must_use]
    pub fn entity_check_fits(&self) -> bool {
        const ENTITY_WEIGHTS: [usize; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
        let entity = self.0.get(8..17).unwrap_or_default();
        // GB 11714 counts letters from A = 10 without leaving any out.
        let sum: usize = entity
            .chars()
            .zip(ENTITY_WEIGHTS)
            .map(|(c, weight)| c.to_digit(36).unwrap_or(0) as usize * weight)
            .sum();
        let expected = match 11 - sum % 11 {
            10 => b'X',
            11 => b'0',
            digit => ALPHABET.get(digit).copied().unwrap_or(b'?'),
        };
        entity.bytes().last() == Some(expected)
    }
}

travels_as_text!(CreditCode, |text| Self::parse(text));

fn value(byte: u8) -> Option<usize> {
    ALPHABET.iter().position(|known| *known == byte)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn valid_codes_are_read() {
        for (code, kind) in [
            ("91330199MA2TEXT08K", OrganisationKind::Enterprise),
            ("91330199000000019K", OrganisationKind::Enterprise),
            ("93330199NB1TEXT58R", OrganisationKind::Cooperative),
            ("12330100TEXT00025T", OrganisationKind::PublicInstitution),
            ("52330000TEXT00033C", OrganisationKind::SocialOrganisation),
            ("31330000TEXT00041C", OrganisationKind::LegalService),
            ("11330000TEXT000686", OrganisationKind::StateOrgan),
            (
                "９１３３０１９９ＭＡ２ＴＥＸＴ０８Ｋ",
                OrganisationKind::Enterprise,
            ),
            (" 91330199 ma2text08k ", OrganisationKind::Enterprise),
        ] {
            let read = CreditCode::parse(code).unwrap();
            assert_eq!(read.kind(), kind, "{code}");
            assert!(read.entity_check_fits(), "{code}");
        }
    }

    #[test]
    fn wrong_codes_get_a_precise_problem() {
        use CreditCodeProblem::{
            ForbiddenLetter, Missing, NotLettersOrDigits, RegionNotDigits, WrongCheck, WrongLength,
        };
        for (code, problem) in [
            ("", Missing),
            ("91330199AM2TEXT08K", WrongCheck),
            ("91330199IA2TEXT08K", ForbiddenLetter { found: 'I' }),
            ("91330199MA2SEXT08K", ForbiddenLetter { found: 'S' }),
            ("91330199MA2TEXT08", WrongLength { found: 17 }),
            ("9133A199MA2TEXT08K", RegionNotDigits),
            ("不知道", NotLettersOrDigits),
        ] {
            assert_eq!(CreditCode::parse(code), Err(problem), "{code}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(typed in ".*") {
            let _ = CreditCode::parse(&typed);
        }

        #[test]
        fn neighbours_swapped_are_found(place in 8usize..16) {
            let mut code = *b"91330199MA2TEXT08K";
            code.swap(place, place + 1);
            let same = code == *b"91330199MA2TEXT08K";
            prop_assert!(same || CreditCode::parse(str::from_utf8(&code).unwrap()).is_err());
        }
    }
}
