//! `identifiers`: numbers and names as typed, read, refused or set right.

mod tells;

use law::bank_card::BankCard;
use law::case_number::CaseNumber;
use law::citizen_id::CitizenId;
use law::credit_code::CreditCode;
use law::identity_document::{IdKind, IdentityDocument};
use law::landline::Landline;
use law::mobile::Mobile;
use law::name::{OrganisationName, PersonName};
use law::phone::Phone;
use law::post_code::PostCode;
use law::{Date, Fix};
use serde::{Deserialize, Serialize};

use super::query::{Query, missing};
use super::{QuestionProblem, written};
use tells::Tells;

#[derive(Serialize)]
struct Identifier<Problem> {
    as_of: Date,
    kind: Kind,
    /// The canonical form of what was understood.
    value: Option<String>,
    /// What follows from it.
    tells: Option<Tells>,
    /// What is wrong, when it was not understood.
    problem: Option<Problem>,
    /// What to write instead, where that is certain.
    fix: Option<Fix>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    CitizenId,
    ResidencePermit,
    HkMacaoTravelPermit,
    TaiwanTravelPermit,
    PermanentResidence,
    Passport,
    OtherDocument,
    CreditCode,
    CaseNumber,
    Mobile,
    Landline,
    Phone,
    PostCode,
    BankCard,
    PersonName,
    OrganisationName,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let kind: Kind = query.one_of("kind")?.ok_or_else(|| missing("kind"))?;
    let typed = query.required("value")?;
    let text = |value: &str| (value.to_owned(), None);
    let answer = Written { as_of: on, kind };
    let document = |id_kind| {
        let read = IdentityDocument::parse(id_kind, typed, on);
        let read = read.map(|it| (it.number().to_owned(), Some(tells::document(&it, on))));
        answer.of(read, IdentityDocument::fix(id_kind, typed, on))
    };
    match kind {
        Kind::CitizenId => {
            let read = CitizenId::parse(typed, on);
            let read = read.map(|it| (it.as_str().to_owned(), Some(tells::citizen(&it, on))));
            answer.of(read, CitizenId::fix(typed, on))
        }
        Kind::ResidencePermit => document(IdKind::ResidencePermit),
        Kind::HkMacaoTravelPermit => document(IdKind::HkMacaoTravelPermit),
        Kind::TaiwanTravelPermit => document(IdKind::TaiwanTravelPermit),
        Kind::PermanentResidence => document(IdKind::PermanentResidence),
        Kind::Passport => document(IdKind::Passport),
        Kind::OtherDocument => document(IdKind::Other),
        Kind::CreditCode => {
            let read = CreditCode::parse(typed);
            let read = read.map(|it| (it.as_str().to_owned(), Some(tells::organisation(&it))));
            answer.of(read, CreditCode::fix(typed))
        }
        Kind::CaseNumber => {
            let read = CaseNumber::parse(typed, on);
            let read = read.map(|it| (it.as_str().to_owned(), Some(tells::case(&it))));
            answer.of(read, CaseNumber::fix(typed, on))
        }
        Kind::Landline => {
            let read = Landline::parse(typed);
            let read = read.map(|it| (it.as_str().to_owned(), Some(tells::landline(&it))));
            answer.of(read, Landline::fix(typed))
        }
        Kind::BankCard => {
            let read = BankCard::parse(typed);
            let read = read.map(|it| (it.as_str().to_owned(), Some(tells::card(&it))));
            answer.of(read, BankCard::fix(typed))
        }
        Kind::Mobile => {
            let read = Mobile::parse(typed).map(|it| text(it.as_str()));
            answer.of(read, Mobile::fix(typed))
        }
        Kind::Phone => {
            let read = Phone::parse(typed).map(|it| text(it.as_str()));
            answer.of(read, Phone::fix(typed))
        }
        Kind::PostCode => {
            let read = PostCode::parse(typed).map(|it| text(it.as_str()));
            answer.of(read, PostCode::fix(typed))
        }
        Kind::PersonName => {
            let read = PersonName::parse(typed).map(|it| text(it.as_str()));
            answer.of(read, PersonName::fix(typed))
        }
        Kind::OrganisationName => {
            let read = OrganisationName::parse(typed).map(|it| text(it.as_str()));
            answer.of(read, OrganisationName::fix(typed))
        }
    }
}

/// An answer that is being written.
#[derive(Clone, Copy)]
struct Written {
    as_of: Date,
    kind: Kind,
}

impl Written {
    fn of<Problem: Serialize>(
        self,
        read: Result<(String, Option<Tells>), Problem>,
        fix: Option<Fix>,
    ) -> Result<String, QuestionProblem> {
        let (value, tells, problem) = match read {
            Ok((value, tells)) => (Some(value), tells, None),
            Err(problem) => (None, None, Some(problem)),
        };
        written(&Identifier {
            as_of: self.as_of,
            kind: self.kind,
            value,
            tells,
            problem,
            fix,
        })
    }
}
