//! Which courts may hear a matter (CPL 18–38; INT 1–37), every one with its reason.
//!
//! [`competent`] takes the kind of dispute, the parties' places and the places of the facts as
//! typed, and returns every lawful court: exclusive ones alone, else agreed ones first, then the
//! others. Nothing is chosen silently; a place that would add a court and is not known is named in
//! `missing`. Only courts of Zhejiang are offered. Whether a suit would succeed is no question
//! here; neither are criminal, administrative and foreign-related suits (CPL 276–282).

mod agreement;
mod contract;
mod facts;
mod family;
mod found;
mod level;
mod objection;
mod offer;
mod places;
mod rules;
mod special;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::article::Article;
use crate::court::{AddressProblem, Court};
use crate::date::Date;

pub use facts::{
    Agreement, DisputeKind, JurisdictionFacts, OnlineCause, Owed, PartyPlace, Situation,
    TransportBy,
};
pub use objection::{Objection, ObjectionFacts, objection};
pub use places::{PlaceKind, Places};

/// A court that may hear the matter, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CourtOption {
    /// The court.
    pub court: &'static Court,
    /// Why it is competent.
    pub reason: CourtReason,
    /// The rule behind the reason.
    pub article: Article,
    /// No other place may hear it, and no agreement changes that (CPL 34).
    pub exclusive: bool,
    /// Competent only if the written agreement on another court turns out to be void.
    pub only_without_agreement: bool,
    /// Competent only if this is so; the facts do not say.
    pub only_if: Option<Condition>,
    /// Rests on data that a person must still confirm.
    pub check: bool,
}

/// Why a court is competent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourtReason {
    /// Agreed in writing (CPL 35).
    AgreedInWriting,
    /// The defendant's domicile (CPL 22).
    DefendantsDomicile,
    /// Where the defendant has lived for a year (CPL 22; INT 4).
    DefendantsHabitualResidence,
    /// Where the defendant lives now (INT 6, 12).
    DefendantsResidence,
    /// The claimant's domicile or habitual residence (CPL 23; INT 9, 12, 16).
    ClaimantsPlace,
    /// The lender, who is to receive the money, is there (INT 18; LEND 3).
    LendersPlace,
    /// The party who is to receive the money is there (INT 18).
    MoneyReceiver,
    /// The buyer of what is delivered online is there (INT 20).
    BuyersPlace,
    /// The victim of an online infringement is there (INT 25).
    VictimsPlace,
    /// The debtor of a payment order is there (INT 23).
    DebtorsDomicile,
    /// A party's place: confirmation of a settlement (CPL 205).
    PartysPlace,
    /// The employer is there.
    EmployersPlace,
    /// A place of the facts.
    At(PlaceKind),
}

/// What must be so for a court to be competent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The claim is for money the contract itself owes: price, wage, fee (INT 18 para. 2).
    MoneyIsOwed,
    /// Handing over the property is what is disputed (INT 18 para. 2).
    PropertyIsOwed,
    /// The court is one of those named for such cases; the list is not known here.
    CourtIsDesignated,
}

/// A place that would add a court, and why it adds none yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissingPlace {
    /// Which place.
    pub place: CourtReason,
    /// The rule that makes it count.
    pub article: Article,
    /// What is wrong with what was typed; empty when nothing was.
    pub problem: AddressProblem,
}

/// What a person must know about the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JurisdictionProblem {
    /// The agreement cannot change an exclusive place (CPL 34, 35).
    AgreementAgainstExclusive,
    /// The agreement cannot change the level (CPL 35).
    AgreementAgainstLevel,
    /// Not a contract or other property dispute, or one with its own rule: no agreement (CPL 35).
    AgreementNotAllowed,
    /// Not in writing, hence no agreement (CPL 35; INT 29).
    AgreementNotInWriting,
    /// Names no court that can be told (INT 30).
    AgreementUnclear,
    /// Names a court outside the province.
    AgreementOutsideProvince,
    /// None of the known places lies there: the connection must be shown (CPL 35).
    AgreementWithoutKnownConnection,
    /// Standard terms not pointed out: the consumer may have the agreement struck out (INT 31).
    ConsumerMayReject,
    /// A written arbitration clause: not for the courts unless it is void (CPL 127(2)).
    ArbitrationClause,
    /// Labour arbitration comes first (LAB 5).
    LabourArbitrationFirst,
    /// Both sides belong to the army: military courts (INT 11).
    MilitaryCourt,
    /// Never performed, and neither side is at the agreed place: defendant's only (INT 18 para. 3).
    NeverPerformed,
    /// The amount may raise the level; a party's province or a figure is not certain.
    LevelUncertain,
    /// Goes to the maritime court (INT 2 para. 2).
    MaritimeCourt,
    /// Goes to the internet court of Hangzhou as far as Hangzhou's courts are concerned.
    InternetCourt,
}

impl JurisdictionProblem {
    /// The rule behind it.
    #[must_use]
    pub const fn article(self) -> Article {
        use rules::{cpl, int, lab};
        match self {
            Self::AgreementAgainstExclusive
            | Self::AgreementAgainstLevel
            | Self::AgreementNotAllowed
            | Self::AgreementOutsideProvince
            | Self::AgreementWithoutKnownConnection => cpl("35"),
            Self::AgreementNotInWriting => int("29"),
            Self::AgreementUnclear => int("30-1"),
            Self::ConsumerMayReject => int("31"),
            Self::ArbitrationClause => cpl("127-0-2"),
            Self::LabourArbitrationFirst => lab("5"),
            Self::MilitaryCourt => int("11"),
            Self::NeverPerformed => int("18-3"),
            Self::LevelUncertain => cpl("19"),
            Self::MaritimeCourt => int("2-2"),
            Self::InternetCourt => rules::INTERNET,
        }
    }
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Jurisdiction {
    /// Every court of the province that may hear it, each once: exclusive ones alone, else agreed
    /// ones first. The claimant may choose (CPL 36).
    pub options: Vec<CourtOption>,
    /// Places that would add a court.
    pub missing: Vec<MissingPlace>,
    /// What to know before choosing.
    pub problems: Vec<JurisdictionProblem>,
}

/// Every court of the province that may hear the matter on the day `today` (CPL 18–36; INT 2–34).
///
/// `today` picks the standard of level and the list of the internet court. Courts outside the
/// province are never offered: an empty list with an address problem in `missing` says so.
#[must_use]
pub fn competent(facts: &JurisdictionFacts, today: Date) -> Jurisdiction {
    let mut found = found::Found::new(facts);
    if facts.arbitration_clause == Some(true) {
        found.problem(JurisdictionProblem::ArbitrationClause);
    }
    if family::both_military(facts) {
        found.problem(JurisdictionProblem::MilitaryCourt);
        return found.into();
    }
    let rule = rules::rule(facts.dispute);
    if !rule.exclusive {
        agreement::offer(&mut found, &rule);
    } else if !facts.agreement.court.trim().is_empty() {
        found.problem(JurisdictionProblem::AgreementAgainstExclusive);
    }
    if !family::offer(&mut found, &rule) {
        offer::offer(&mut found, &rule);
    }
    special::redirect(&mut found, today);
    level::raise(&mut found, &rule, today);
    special::to_internet_court(&mut found, today);
    found.into()
}
