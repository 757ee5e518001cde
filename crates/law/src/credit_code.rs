//! The unified social credit code of organisations (GB 32100): checked and read.
//!
//! Old business-licence numbers and nine-character organisation codes are told apart and not
//! accepted for a party: the organisation has had a credit code since 2015.

use serde::{Deserialize, Serialize};

use crate::fix::{self, Fix, Slip};
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
    /// Fifteen digits: the number of an old business licence, good in old evidence only.
    OldLicence,
    /// Nine characters with a check that fits: an old organisation code. It is contained in the
    /// credit code, but does not give it.
    OldOrganisationCode,
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
        let plain = plain(typed);
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
        match plain.len() {
            18 => {}
            15 if plain.bytes().all(|b| b.is_ascii_digit()) => {
                return Err(CreditCodeProblem::OldLicence);
            }
            9 if entity_fits(&plain) => return Err(CreditCodeProblem::OldOrganisationCode),
            found => {
                return Err(CreditCodeProblem::WrongLength {
                    found: u16::try_from(found).unwrap_or(u16::MAX),
                });
            }
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

    /// What to write instead of what was typed: the normal form, and 1 and 0 for the letters I
    /// and O, which no code has, if everything then fits. S, V and Z are not guessed at.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        if let Ok(code) = Self::parse(typed) {
            return fix::normal(typed, code.as_str());
        }
        let guess = plain(typed).replace('O', "0").replace('I', "1");
        Self::parse(&guess).ok().map(|code| Fix {
            corrected: code.0.into(),
            why: Slip::LookAlike,
        })
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
        entity_fits(self.0.get(8..17).unwrap_or_default())
    }
}

travels_as_text!(CreditCode, |text| Self::parse(text));

fn plain(typed: &str) -> String {
    let mut plain = numerals::without_spaces(typed);
    plain.retain(|c| c != '-');
    plain.make_ascii_uppercase();
    plain
}

/// GB 11714 over eight characters and the check behind them.
fn entity_fits(entity: &str) -> bool {
    const WEIGHTS: [usize; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
    // GB 11714 counts letters from A = 10 without leaving any out.
    let sum: usize = entity
        .chars()
        .zip(WEIGHTS)
        .map(|(c, weight)| c.to_digit(36).unwrap_or(0) as usize * weight)
        .sum();
    let expected = match 11 - sum % 11 {
        10 => b'X',
        11 => b'0',
        digit => ALPHABET.get(digit).copied().unwrap_or(b'?'),
    };
    entity.bytes().last() == Some(expected)
}

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
            ForbiddenLetter, Missing, NotLettersOrDigits, OldLicence, OldOrganisationCode,
            RegionNotDigits, WrongCheck, WrongLength,
        };
        for (code, problem) in [
            ("", Missing),
            ("91330199AM2TEXT08K", WrongCheck),
            ("91330199IA2TEXT08K", ForbiddenLetter { found: 'I' }),
            ("91330199MA2SEXT08K", ForbiddenLetter { found: 'S' }),
            ("91330199MA2TEXT08", WrongLength { found: 17 }),
            ("330106000000001", OldLicence),
            ("MA2TEXT08", OldOrganisationCode),
            ("MA2TEXT-08", OldOrganisationCode),
            ("MA2TEXT09", WrongLength { found: 9 }),
            ("9133A199MA2TEXT08K", RegionNotDigits),
            ("不知道", NotLettersOrDigits),
        ] {
            assert_eq!(CreditCode::parse(code), Err(problem), "{code}");
        }
    }

    #[test]
    fn a_fix_is_offered_where_it_is_certain() {
        use Slip::{LookAlike, OtherWriting};
        for (typed, corrected, why) in [
            ("91330199ma2text08k", "91330199MA2TEXT08K", OtherWriting),
            ("9I33OI99MA2TEXTO8K", "91330199MA2TEXT08K", LookAlike),
        ] {
            let corrected = corrected.to_owned();
            let fix = CreditCode::fix(typed);
            assert_eq!(fix, Some(Fix { corrected, why }), "{typed}");
        }
        for (typed, why_not) in [
            ("91330199MA2TEXT08K", "nothing to fix"),
            ("91330199AM2TEXT08K", "two characters swapped, or one wrong"),
            ("91330199MA2SEXT08K", "S may be 5 or 8"),
            ("MA2TEXT08", "the authority and the region are not known"),
        ] {
            assert_eq!(CreditCode::fix(typed), None, "{typed}: {why_not}");
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
