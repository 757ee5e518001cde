//! The identity documents of a person: 证件类型 and 证件号码 of the pleadings, read together.
//!
//! Only numbers with a check character can be wrong for certain. The others have forms that
//! change with every new card, so a number of no known form is asked about and never refused.

mod form;

use serde::{Deserialize, Serialize};

use crate::citizen_id::{self, CitizenId, CitizenIdProblem};
use crate::date::Date;
use crate::fix::{self, Fix, Slip};
use crate::numerals;

pub use form::NumberForm;

/// The documents that a natural person may give.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdKind {
    /// 居民身份证
    #[default]
    CitizenId,
    /// 港澳台居民居住证; eighteen characters like an identity card, from 810000, 820000, 830000.
    ResidencePermit,
    /// 港澳居民来往内地通行证
    HkMacaoTravelPermit,
    /// 台湾居民来往大陆通行证
    TaiwanTravelPermit,
    /// 外国人永久居留身份证
    PermanentResidence,
    /// 护照, of China or of another country.
    Passport,
    /// Any other document.
    Other,
}

/// A document with its number in canonical form. Serialises as kind and number.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct IdentityDocument {
    kind: IdKind,
    number: Box<str>,
}

/// Why what was typed is no number of such a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentityDocumentProblem {
    /// Nothing was typed.
    Missing,
    /// No identity number; identity cards and residence permits share their rule.
    CitizenId(CitizenIdProblem),
    /// The number belongs to a document of another kind for certain.
    OtherKind {
        /// That kind.
        kind: IdKind,
    },
    /// Something other than letters and digits.
    HasSymbol {
        /// The first of them.
        found: char,
    },
    /// Fewer than 5 or more than 20 characters.
    WrongLength {
        /// How many there are.
        found: u16,
    },
    /// The last character of a new permanent residence card does not fit the others.
    WrongCheck,
}

impl IdKind {
    /// Every kind, the most frequent first.
    pub const ALL: [Self; 7] = [
        Self::CitizenId,
        Self::ResidencePermit,
        Self::HkMacaoTravelPermit,
        Self::TaiwanTravelPermit,
        Self::Passport,
        Self::PermanentResidence,
        Self::Other,
    ];

    /// Whether the number is built, and checked, as a citizen identity number (GB 11643), so that
    /// birth and sex follow from it.
    #[must_use]
    pub const fn is_citizen_number(self) -> bool {
        matches!(self, Self::CitizenId | Self::ResidencePermit)
    }

    /// The official name, for documents.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        match self {
            Self::CitizenId => "居民身份证",
            Self::ResidencePermit => "港澳台居民居住证",
            Self::HkMacaoTravelPermit => "港澳居民来往内地通行证",
            Self::TaiwanTravelPermit => "台湾居民来往大陆通行证",
            Self::PermanentResidence => "外国人永久居留身份证",
            Self::Passport => "护照",
            Self::Other => "其他证件",
        }
    }
}

impl IdentityDocument {
    /// Reads the number of a document of that kind: full-width characters, spaces, hyphens,
    /// brackets and small letters are fine.
    ///
    /// # Errors
    /// An [`IdentityDocumentProblem`].
    pub fn parse(kind: IdKind, typed: &str, today: Date) -> Result<Self, IdentityDocumentProblem> {
        let number = plain(typed).to_ascii_uppercase();
        if number.is_empty() {
            return Err(IdentityDocumentProblem::Missing);
        }
        match (kind, certain_kind(&number, today)) {
            (IdKind::Other, _) => {}
            (_, Some(other)) if other != kind => {
                return Err(IdentityDocumentProblem::OtherKind { kind: other });
            }
            (IdKind::CitizenId | IdKind::ResidencePermit, _) => {
                CitizenId::parse(&number, today).map_err(IdentityDocumentProblem::CitizenId)?;
            }
            _ => {}
        }
        if let Some(found) = number.chars().find(|c| !c.is_ascii_alphanumeric()) {
            return Err(IdentityDocumentProblem::HasSymbol { found });
        }
        if !(5..=20).contains(&number.len()) {
            let found = u16::try_from(number.len()).unwrap_or(u16::MAX);
            return Err(IdentityDocumentProblem::WrongLength { found });
        }
        if kind == IdKind::PermanentResidence && is_new_card(&number) && !check_fits(&number) {
            return Err(IdentityDocumentProblem::WrongCheck);
        }
        Ok(Self {
            kind,
            number: number.into(),
        })
    }

    /// What to write instead of what was typed: the canonical form; letters that look like digits
    /// set right where a known form of the kind has digits; an old identity number turned into
    /// one of today.
    #[must_use]
    pub fn fix(kind: IdKind, typed: &str, today: Date) -> Option<Fix> {
        let read = Self::parse(kind, typed, today);
        if let Ok(document) = &read
            && document.form() != NumberForm::Unknown
        {
            return fix::normal(typed, document.number());
        }
        if matches!(kind, IdKind::CitizenId | IdKind::ResidencePermit) {
            let fix = CitizenId::fix(typed, today)?;
            return Self::parse(kind, &fix.corrected, today).ok().map(|_| fix);
        }
        let shaped = form::shaped(kind, &plain(typed))
            .and_then(|number| Self::parse(kind, &number, today).ok());
        match shaped {
            Some(document) => Some(Fix {
                corrected: document.number.into(),
                why: Slip::LookAlike,
            }),
            None => fix::normal(typed, read.ok()?.number()),
        }
    }

    /// What kind of document it is.
    #[must_use]
    pub const fn kind(&self) -> IdKind {
        self.kind
    }

    /// The number in its canonical form: capital letters and digits alone.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Whether the number has a form that such documents are known to have. If it has not, ask
    /// to look again, except for passports: those of other countries have forms of their own.
    #[must_use]
    pub fn form(&self) -> NumberForm {
        match self.kind {
            IdKind::CitizenId | IdKind::ResidencePermit => NumberForm::Known,
            kind => form::of(kind, &self.number),
        }
    }

    /// The number as one that tells birth and sex, for the kinds whose number does.
    #[must_use]
    pub fn citizen_id(&self, today: Date) -> Option<CitizenId> {
        match self.kind {
            IdKind::CitizenId | IdKind::ResidencePermit => {
                CitizenId::parse(&self.number, today).ok()
            }
            _ => None,
        }
    }
}

/// What a document is sent and stored as.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    kind: IdKind,
    number: String,
}

impl TryFrom<Written> for IdentityDocument {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        Self::parse(written.kind, &written.number, Date::MAX)
            .map_err(|_| "not a valid IdentityDocument")
    }
}

/// The old travel permit of Taiwan has its last letter in brackets.
fn plain(typed: &str) -> String {
    let mut plain = numerals::without_spaces(typed);
    plain.retain(|c| !matches!(c, '-' | '(' | ')'));
    plain
}

/// The kind that a number tells by itself: its first digits and its check fit no other.
fn certain_kind(number: &str, today: Date) -> Option<IdKind> {
    if is_new_card(number) && check_fits(number) {
        return Some(IdKind::PermanentResidence);
    }
    let id = CitizenId::parse(number, today).ok()?;
    Some(if id.is_residence_permit() {
        IdKind::ResidencePermit
    } else {
        IdKind::CitizenId
    })
}

/// Permanent residence cards since December 2023 have 9, where identity cards have a province.
fn is_new_card(number: &str) -> bool {
    let digits = number.bytes().take(17).all(|b| b.is_ascii_digit());
    number.len() == 18 && digits && number.starts_with('9')
}

fn check_fits(number: &str) -> bool {
    number.bytes().last() == citizen_id::check_character(number)
}

#[cfg(test)]
mod tests;
