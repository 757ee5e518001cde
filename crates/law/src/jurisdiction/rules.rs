//! The table: which places count for which dispute, and under which article.

use super::{CourtReason, DisputeKind, PlaceKind};
use crate::article::{Article, Statute};

pub(super) const fn cpl(at: &'static str) -> Article {
    Article::new(Statute::CivilProcedure, at)
}

pub(super) const fn int(at: &'static str) -> Article {
    Article::new(Statute::ProcedureInterpretation, at)
}

pub(super) const fn lab(at: &'static str) -> Article {
    Article::new(Statute::LabourArbitration, at)
}

const fn labour_suit(at: &'static str) -> Article {
    Article::new(Statute::LabourDisputes, at)
}

/// The list of the internet court.
pub(super) const INTERNET: Article = Article::new(Statute::InternetCourts, "1");

/// What governs a kind of dispute.
pub(super) struct Rule {
    /// Only these places, whatever was agreed (CPL 34).
    pub(super) exclusive: bool,
    /// A court may be agreed on (CPL 35).
    pub(super) agreement: bool,
    /// About personal status (CPL 23(1), (2)).
    pub(super) status: bool,
    pub(super) level: Level,
    /// The places in the order in which they are offered.
    pub(super) links: &'static [(CourtReason, Article)],
}

/// What decides the level.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// The amount (CPL 18–20).
    ByAmount,
    /// Always a basic court.
    Basic,
    /// The court named in the facts, and its equals.
    AsNamed,
}

impl Rule {
    const fn new(level: Level, links: &'static [(CourtReason, Article)]) -> Self {
        Self {
            exclusive: false,
            agreement: false,
            status: false,
            level,
            links,
        }
    }

    /// A suit over a contract or other property.
    const fn property(links: &'static [(CourtReason, Article)]) -> Self {
        let mut rule = Self::new(Level::ByAmount, links);
        rule.agreement = true;
        rule
    }

    const fn exclusive(links: &'static [(CourtReason, Article)]) -> Self {
        let mut rule = Self::new(Level::ByAmount, links);
        rule.exclusive = true;
        rule
    }

    /// A suit over personal status or family, which no amount raises.
    const fn family(links: &'static [(CourtReason, Article)], status: bool) -> Self {
        let mut rule = Self::new(Level::Basic, links);
        rule.status = status;
        rule
    }

    const fn basic(links: &'static [(CourtReason, Article)]) -> Self {
        Self::new(Level::Basic, links)
    }

    const fn as_named(links: &'static [(CourtReason, Article)]) -> Self {
        Self::new(Level::AsNamed, links)
    }
}

macro_rules! links {
    ($($reason:expr => $article:expr),* $(,)?) => {{
        const LINKS: &[(CourtReason, Article)] = &[$(($reason, $article)),*];
        LINKS
    }};
}

use CourtReason::{At, DefendantsDomicile as Defendant, VictimsPlace};
use PlaceKind as P;

/// The rule for a kind of dispute. Contracts have their place of performance from [`contract`].
pub(super) fn rule(kind: DisputeKind) -> Rule {
    use DisputeKind as D;
    match kind {
        D::General => Rule::property(links![Defendant => cpl("22")]),
        D::PrivateLoan
        | D::Contract
        | D::OnlinePurchase
        | D::ServiceForPay
        | D::PropertyService
        | D::MovableLease
        | D::FinanceLease
        | D::HouseSale
        | D::InstantDeal => Rule::property(links![Defendant => cpl("24")]),
        D::HouseLease | D::Construction | D::RuralLand | D::PolicyHousing => {
            Rule::exclusive(links![At(P::RealEstate) => int("28-2")])
        }
        D::RealProperty => Rule::exclusive(links![At(P::RealEstate) => cpl("34-0-1")]),
        D::HarbourWork => Rule::exclusive(links![At(P::Harbour) => cpl("34-0-2")]),
        D::Inheritance => Rule::exclusive(links![
            At(P::DeceasedsDomicile) => cpl("34-0-3"),
            At(P::MainEstate) => cpl("34-0-3"),
        ]),
        D::PropertyInsurance => Rule::property(links![
            Defendant => cpl("25"),
            At(P::InsuredThing) => cpl("25"),
        ]),
        D::TransportInsurance => Rule::property(links![
            Defendant => cpl("25"),
            At(P::VehicleRegistration) => int("21-1"),
            At(P::Destination) => int("21-1"),
            At(P::InsuredEvent) => int("21-1"),
        ]),
        D::PersonalInsurance => Rule::property(links![
            Defendant => cpl("25"),
            At(P::InsuredPerson) => int("21-2"),
        ]),
        D::Bill => Rule::property(links![
            At(P::BillPayment) => cpl("26"),
            Defendant => cpl("26"),
        ]),
        D::Company => Rule::new(Level::ByAmount, links![At(P::Company) => cpl("27")]),
        D::Transport => Rule::property(links![
            At(P::Departure) => cpl("28"),
            At(P::Destination) => cpl("28"),
            Defendant => cpl("28"),
        ]),
        D::Tort => Rule::property(links![
            Defendant => cpl("29"),
            At(P::Act) => int("24"),
            At(P::Result) => int("24"),
        ]),
        D::OnlineTort => Rule::property(links![
            Defendant => cpl("29"),
            VictimsPlace => int("25"),
            At(P::Equipment) => int("25"),
        ]),
        D::DefectiveProduct => Rule::property(links![
            Defendant => int("26"),
            At(P::Made) => int("26"),
            At(P::Sold) => int("26"),
            At(P::Served) => int("26"),
            At(P::Act) => int("26"),
            At(P::Result) => int("26"),
        ]),
        D::TrafficAccident => Rule::property(links![
            At(P::Accident) => cpl("30"),
            At(P::FirstArrival) => cpl("30"),
            Defendant => cpl("30"),
        ]),
        D::ShipCollision => Rule::property(links![
            At(P::Accident) => cpl("31"),
            At(P::FirstArrival) => cpl("31"),
            At(P::ShipHeld) => cpl("31"),
            Defendant => cpl("31"),
        ]),
        D::Salvage => Rule::property(links![
            At(P::Salvage) => cpl("32"),
            At(P::FirstArrival) => cpl("32"),
        ]),
        D::GeneralAverage => Rule::property(links![
            At(P::FirstArrival) => cpl("33"),
            At(P::Adjustment) => cpl("33"),
            At(P::VoyageEnd) => cpl("33"),
        ]),
        D::Patent | D::OtherIntellectualProperty => Rule::property(links![
            Defendant => cpl("29"),
            At(P::Act) => int("24"),
            At(P::Result) => int("24"),
        ]),
        D::Labour => Rule::basic(links![
            CourtReason::EmployersPlace => labour_suit("3"),
            At(P::Work) => labour_suit("3"),
        ]),
        D::Divorce | D::Status => Rule::family(links![Defendant => cpl("22-1")], true),
        D::Support => Rule::family(links![Defendant => cpl("22-1")], false),
        D::PropertyAfterDivorce | D::PropertyOfCouple => {
            Rule::property(links![Defendant => cpl("22-1")])
        }
        D::Guardianship => Rule::family(
            links![At(P::Ward) => int("10"), Defendant => cpl("22-1")],
            true,
        ),
        D::WrongfulPreservation => Rule::as_named(links![At(P::PreservingCourt) => int("27-1")]),
        D::PaymentOrder => Rule::basic(links![CourtReason::DebtorsDomicile => int("23")]),
        D::Confirmation => Rule::basic(links![
            CourtReason::PartysPlace => cpl("205-0-2"),
            At(P::Object) => cpl("205-0-2"),
            At(P::Mediators) => cpl("205-0-2"),
        ]),
        D::PreservationBeforeSuit => Rule::as_named(links![
            At(P::Asset) => cpl("104-1"),
            Defendant => cpl("104-1"),
            At(P::SuitCourt) => cpl("104-1"),
        ]),
        D::EvidenceBeforeSuit => Rule::as_named(links![
            At(P::Evidence) => cpl("84-2"),
            Defendant => cpl("84-2"),
            At(P::SuitCourt) => cpl("84-2"),
        ]),
        D::PublicSummons => Rule::basic(links![At(P::BillPayment) => cpl("229-1")]),
        D::SecurityRealisation => Rule::basic(links![
            At(P::Asset) => cpl("207"),
            At(P::SecurityRegister) => cpl("207"),
        ]),
        D::DeclaredMissing => Rule::basic(links![At(P::PersonConcerned) => cpl("190-1")]),
        D::Capacity => Rule::basic(links![At(P::PersonConcerned) => cpl("198-1")]),
        D::OwnerlessProperty => Rule::basic(links![At(P::Asset) => cpl("202")]),
        D::EstateAdministrator => Rule::basic(links![
            At(P::DeceasedsDomicile) => cpl("194-1"),
            At(P::MainEstate) => cpl("194-1"),
        ]),
        D::EnforceJudgment => Rule::as_named(links![
            At(P::FirstInstance) => cpl("235-1"),
            At(P::Asset) => cpl("235-1"),
        ]),
        D::EnforceRuling => Rule::as_named(links![
            At(P::IssuingCourt) => int("460-1"),
            At(P::Asset) => int("460-1"),
        ]),
        D::EnforceOther => Rule::basic(links![
            Defendant => cpl("235-2"),
            At(P::Asset) => cpl("235-2"),
        ]),
    }
}
