//! The dated data of `data/*.toml` as static tables, written by `build.rs`.
//!
//! The build has checked every row: keys, dates, order and overlap. Nothing here decides.

use crate::article::{Article, Statute};
use crate::court::{Court, CourtLevel, CourtMark};
use crate::date::Date;
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
    /// Millionths of the part inside the bracket; nothing where the bracket is flat.
    pub(crate) rate_ppm: u32,
    pub(crate) flat: Money,
}

/// A fee table with its article.
pub(crate) struct FeeTable {
    pub(crate) article: Article,
    pub(crate) brackets: &'static [Bracket],
    pub(crate) cap: Option<Money>,
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

/// A court code of old case numbers whose court no longer exists.
pub(crate) struct FormerCourt {
    pub(crate) code: &'static str,
    pub(crate) last_year: u16,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
