//! Conditions of each way: known and fine, known and broken, or not known yet.

mod after;
mod bars;
mod outside;
mod settlement;
mod suits;

pub(super) use after::{enforcement, preservation, retrial};
pub(super) use outside::{
    administrative_suit, arbitration, labour_arbitration, reconsideration, security,
};
pub(super) use settlement::{
    judicial_confirmation, mediation_after_filing, mediation_statement, negotiation, payment_order,
    peoples_mediation,
};
pub(super) use suits::{ordinary, small_claims, summary};

use super::{Openness, Reason, Why};
use crate::article::{Article, Statute};
use crate::clock::{Clock, Deadline};
use crate::date::Date;

/// The findings on one way, gathered condition by condition.
#[derive(Debug)]
pub(super) struct Findings {
    pub(super) openness: Openness,
    pub(super) reasons: Vec<Reason>,
    pub(super) opens_on: Option<Date>,
    pub(super) begin_by: Option<Deadline>,
}

impl Findings {
    const fn open() -> Self {
        Self {
            openness: Openness::Open,
            reasons: Vec::new(),
            opens_on: None,
            begin_by: None,
        }
    }

    /// Adds a reason; the way is never more open than its worst condition.
    fn because(&mut self, openness: Openness, why: Why, article: Article) {
        self.openness = self.openness.max(openness);
        self.reasons.push(Reason { why, article });
    }

    /// A condition that must hold: broken closes, unknown is to be checked.
    fn must(&mut self, holds: Option<bool>, broken: Why, unknown: Why, article: Article) {
        match holds {
            Some(true) => {}
            Some(false) => self.because(Openness::Closed, broken, article),
            None => self.because(Openness::ToBeChecked, unknown, article),
        }
    }

    fn close(&mut self, why: Why, article: Article) {
        self.because(Openness::Closed, why, article);
    }

    fn check(&mut self, why: Why, article: Article) {
        self.because(Openness::ToBeChecked, why, article);
    }

    /// A last day to begin; the earlier one counts. When it is over, `openness` says what follows.
    fn until(&mut self, clock: &Clock, today: Date, openness: Openness) {
        self.until_day(clock.deadline, today, openness);
    }

    fn until_day(&mut self, end: Deadline, today: Date, openness: Openness) {
        if today > end.last_day {
            self.because(openness, Why::PeriodOver, end.article);
        }
        let earlier = |known: Deadline| known.last_day <= end.last_day;
        if !self.begin_by.is_some_and(earlier) {
            self.begin_by = Some(end);
        }
    }
}

macro_rules! short_names {
    ($($name:ident = $statute:ident)+) => {
        $(const fn $name(at: &'static str) -> Article {
            Article::new(Statute::$statute, at)
        })+
    };
}

short_names! {
    cpl = CivilProcedure
    int = ProcedureInterpretation
    pres = Preservation
    lab = LabourArbitration
    adm = AdministrativeProcedure
    recon = AdministrativeReconsideration
    arb = Arbitration
}
