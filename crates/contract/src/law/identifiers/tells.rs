//! What a number tells besides itself, and what deserves a second look.

use law::Date;
use law::bank_card::{BankCard, BankCardDoubt};
use law::case_number::{CaseNumber, CaseType, types_checked};
use law::citizen_id::{CitizenId, Sex};
use law::court::Court;
use law::credit_code::{CreditCode, OrganisationKind};
use law::identity_document::{IdentityDocument, NumberForm};
use law::landline::Landline;
use serde::Serialize;

/// What a number tells.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Tells {
    Person(Person),
    Document {
        form: NumberForm,
        person: Option<Person>,
    },
    Organisation {
        kind: OrganisationKind,
        region: String,
        /// False deserves a second look.
        entity_check_fits: bool,
    },
    Case {
        year: u16,
        court_code: String,
        court: Option<&'static Court>,
        /// The court had ended before that year.
        court_was_gone: bool,
        type_code: String,
        case_type: Option<&'static CaseType>,
        /// The type was no longer given in that year.
        type_was_gone: bool,
        number: u32,
        /// A person has confirmed the list of types.
        types_checked: bool,
    },
    Landline {
        area_code: String,
        number: String,
        extension: Option<String>,
        city: Option<&'static str>,
    },
    Account {
        doubt: Option<BankCardDoubt>,
    },
}

#[derive(Serialize)]
pub(super) struct Person {
    birth: Date,
    /// In years, on the day asked about.
    age: u16,
    sex: Sex,
    region: String,
    /// False for regions that are not in today's list.
    region_known: bool,
}

pub(super) fn citizen(id: &CitizenId, on: Date) -> Tells {
    Tells::Person(person(id, on))
}

pub(super) fn document(document: &IdentityDocument, on: Date) -> Tells {
    Tells::Document {
        form: document.form(),
        person: document.citizen_id(on).map(|id| person(&id, on)),
    }
}

fn person(id: &CitizenId, on: Date) -> Person {
    Person {
        birth: id.birth(),
        age: id.age(on),
        sex: id.sex(),
        region: id.region().to_owned(),
        region_known: id.region_known(),
    }
}

pub(super) fn organisation(code: &CreditCode) -> Tells {
    Tells::Organisation {
        kind: code.kind(),
        region: code.region().to_owned(),
        entity_check_fits: code.entity_check_fits(),
    }
}

pub(super) fn case(number: &CaseNumber) -> Tells {
    Tells::Case {
        year: number.year(),
        court_code: number.court_code().to_owned(),
        court: number.court(),
        court_was_gone: number.court_was_gone(),
        type_code: number.type_code().to_owned(),
        case_type: number.case_type(),
        type_was_gone: number.type_was_gone(),
        number: number.number(),
        types_checked: types_checked(),
    }
}

pub(super) fn landline(line: &Landline) -> Tells {
    Tells::Landline {
        area_code: line.area_code().to_owned(),
        number: line.number().to_owned(),
        extension: line.extension().map(str::to_owned),
        city: line.city(),
    }
}

pub(super) fn card(card: &BankCard) -> Tells {
    Tells::Account {
        doubt: card.doubt(),
    }
}
