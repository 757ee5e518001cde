//! The dated data of `data/*.toml` as static tables, written by `build.rs`.
//!
//! The build has checked every row: keys, dates, order and overlap. Nothing here decides.

use crate::article::{Article, Statute};
use crate::case_number::CaseType;
use crate::court::{Court, CourtLevel, CourtMark, Location, LocationKind};
use crate::date::Date;
use crate::fee::DatedRow;
use crate::identity_document::IdKind;
use crate::jurisdiction::OnlineCause;
use crate::money::Money;

/// One year of the holiday calendar.
pub(crate) struct CalendarYear {
    pub(crate) year: u16,
    /// The yearly notice of the State Council has been read; else only days fixed by law.
    pub(crate) published: bool,
    pub(crate) off: &'static [(Date, Date)],
    pub(crate) work: &'static [Date],
}

/// One step of a cumulative fee table.
pub(crate) struct Bracket {
    pub(crate) from: Money,
    pub(crate) up_to: Option<Money>,
    /// Millionths of the part inside the bracket; nothing where the bracket is flat or costs
    /// nothing more.
    pub(crate) rate_ppm: u32,
    pub(crate) flat: Money,
}

/// A fee table with its article.
pub(crate) struct FeeTable {
    pub(crate) article: Article,
    pub(crate) effective_from: Date,
    pub(crate) brackets: &'static [Bracket],
    pub(crate) cap: Option<Money>,
}

/// A fee per case; the court or the province fixes it where the range is open.
pub(crate) struct PerCase {
    pub(crate) article: Article,
    pub(crate) least: Money,
    pub(crate) most: Money,
    /// Of each province in order of time.
    pub(crate) provincial: &'static [ProvincialAmount],
}

/// What a province fixed inside the range of a fee.
pub(crate) struct ProvincialAmount {
    /// The first two digits of GB/T 2260.
    pub(crate) province: u8,
    pub(crate) amount: Money,
    pub(crate) row: DatedRow,
}

/// A half or a third of the property fee.
pub(crate) struct Fraction {
    pub(crate) article: Article,
    pub(crate) one_in: u8,
    pub(crate) cap: Option<Money>,
}

/// To what unit fees are rounded from a day on.
pub(crate) struct RoundingRow {
    pub(crate) unit: Money,
    pub(crate) row: DatedRow,
}

/// A provincial threshold for small claims.
pub(crate) struct ThresholdRow {
    pub(crate) effective_from: Date,
    pub(crate) wage_year: u16,
    pub(crate) half: Money,
    pub(crate) double: Money,
    pub(crate) source: &'static str,
}

/// The one-year loan prime rate from a day on, in millionths a year.
pub(crate) struct LprRow {
    pub(crate) effective_from: Date,
    pub(crate) ppm: u32,
}

/// The rule on private lending before the prime rate decided (LEND 31), in millionths a year.
pub(crate) struct EarlierLending {
    pub(crate) effective_from: Date,
    /// The last day it decides.
    pub(crate) until: Date,
    /// A court granted up to this.
    pub(crate) granted_ppm: u32,
    /// Beyond this the agreement was void; between the two, what was paid stayed paid.
    pub(crate) void_ppm: u32,
    /// For overdue time when no rate was agreed at all.
    pub(crate) overdue_ppm: u32,
    /// A person must still confirm it.
    pub(crate) check: bool,
}

/// The doubled part of interest for delayed performance, in millionths a day.
pub(crate) struct DelayRow {
    pub(crate) effective_from: Date,
    pub(crate) daily_ppm: u32,
}

/// A court code of old case numbers whose court no longer exists.
pub(crate) struct FormerCourt {
    pub(crate) code: &'static str,
    pub(crate) last_year: u16,
}

/// A form that numbers of a document have; see `documents.toml` for the letters of a pattern.
pub(crate) struct DocumentForm {
    pub(crate) kind: IdKind,
    pub(crate) pattern: &'static str,
    /// Read in a source, not remembered.
    pub(crate) checked: bool,
}

/// A place that was split, merged or raised, and the courts of today.
pub(crate) struct Renamed {
    pub(crate) name: &'static str,
    /// What may follow the name; anything if empty.
    pub(crate) endings: &'static [&'static str],
    pub(crate) city: &'static str,
    /// Codes of courts.
    pub(crate) now: &'static [&'static str],
    /// Counts only after its city.
    pub(crate) with_city: bool,
    /// To be confirmed by a person.
    pub(crate) check: bool,
}

/// The amounts from which a higher court hears the first instance.
pub(crate) struct LevelRow {
    pub(crate) effective_from: Date,
    pub(crate) same_side: Money,
    pub(crate) one_outside: Money,
    pub(crate) high: Money,
    pub(crate) check: bool,
}

/// A dispute that goes to the internet court.
pub(crate) struct InternetRow {
    pub(crate) cause: OnlineCause,
    pub(crate) effective_from: Date,
    pub(crate) check: bool,
}

/// The intermediate court that hears patents and the like for several cities.
pub(crate) struct PatentsRow {
    pub(crate) court: &'static str,
    pub(crate) cities: &'static [&'static str],
    pub(crate) effective_from: Date,
    pub(crate) check: bool,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
