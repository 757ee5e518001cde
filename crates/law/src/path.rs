//! Every lawful way for a matter of any kind, open or closed, with its price, its days and its
//! reasons; and the wrong ways that people take, each with the right one.
//!
//! Returns facts and reasons as enums with articles, never text. The choice stays with the
//! person: one way may be recommended with its reason, none is left out. Which court hears it is
//! in [`crate::court`], whether the claim is late in [`crate::limitation`].

mod cause;
mod conditions;
mod cost;
mod days;
mod facts;
mod guard;
mod kind;
mod ranking;
mod reason;
mod ways;

use serde::Serialize;

use crate::article::Article;
use crate::clock::Deadline;
use crate::date::Date;
use crate::fee::FeeQuote;

pub use cost::Cost;
pub use facts::{ArbitrationClause, Decision, LabourStep, MatterKind, PathFacts, Title};
pub use guard::{Guard, WrongWay};
pub use kind::{Paper, PathKind};
pub use reason::{Bearer, GivesUp, Openness, Reason, Recommendation, Why};

/// All ways for a matter, and what must not be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// Every way, in the order of [`PathKind::ALL`].
    pub paths: Vec<Path>,
    /// Wrong procedures that these facts invite; empty when there is none.
    pub guards: Vec<Guard>,
}

/// One way, with everything needed to compare it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Path {
    /// Which way.
    pub kind: PathKind,
    /// Whether it is open.
    pub openness: Openness,
    /// Why it is closed, conditional or to be checked; empty when simply open.
    pub reasons: Vec<Reason>,
    /// From when on, if it is [`Openness::Later`].
    pub opens_on: Option<Date>,
    /// Until when it is begun in time, where the law sets a last day and the event is known.
    pub begin_by: Option<Deadline>,
    /// How often the person must act after signing, to the end of this way.
    pub steps_for_me: u8,
    /// Days that the law makes one wait at least.
    pub min_days: u16,
    /// Days that the law allows at most, before any extension; none where it sets no end.
    pub max_days: Option<u16>,
    /// Days by which `max_days` may be extended.
    pub extension_days: u16,
    /// To pay on the day of signing or applying; none where it cannot be told yet.
    pub cost_now: Option<Cost>,
    /// To pay in advance later, on the court's notice (FEE 22); comes back from the loser.
    pub prepaid_later: Option<Cost>,
    /// What the way has cost in the end, whoever bears it; none where it cannot be told yet.
    pub cost_at_end: Option<Cost>,
    /// Who bears that cost.
    pub bearer: Bearer,
    /// The rule on who bears it.
    pub bearer_article: Article,
    /// What the person gives up.
    pub gives_up: Vec<GivesUp>,
    /// Decided in one instance, without an appeal.
    pub final_instance: bool,
    /// Goes beside another way and leads nowhere alone: never compared with the others.
    pub adds_on: bool,
    /// This app can file it; the mediation wish is part of a suit.
    pub can_file_here: bool,
    /// The official paper that begins it; none where no paper is needed.
    pub paper: Option<Paper>,
    /// The lowest cost at the end among the ways that can be taken.
    pub is_cheapest: bool,
    /// The fewest days among them.
    pub is_quickest: bool,
    /// The fewest steps among them.
    pub is_fewest_steps: bool,
    /// Set on at most one way.
    pub recommended: Option<Recommendation>,
    /// The rule that opens this way.
    pub article: Article,
    /// The court's fee behind the costs, line by line; none where no court charges or the facts
    /// do not give it yet.
    pub quote: Option<FeeQuote>,
}

/// Every way for a matter on a day, the wrong ways, and one recommendation (`today` is also the
/// day the fees are counted on).
///
/// Conditions: CPL 53, 104, 122, 125, 127, 160, 165, 166, 205, 207, 210–213, 225, 247; INT 214,
/// 257, 355, 427–429; LAB 4–16, 27, 29, 43, 50; LCL 30; LABINT 15; ARB 3–5, 27; ADM 44–46, 60; RECON
/// 20, 23, 30. Costs: [`crate::fee::quote`]; LAB 53; RECON 87; PML 4. Days: [`crate::clock`];
/// RECON 62; ADM 81.
#[must_use]
pub fn plan(facts: &PathFacts, today: Date) -> Plan {
    let mut paths = ways::all(facts, today);
    ranking::mark(&mut paths, facts);
    let guards = guard::all(facts, &paths);
    Plan { paths, guards }
}

impl Plan {
    /// The way of a kind; every kind is there.
    #[must_use]
    pub fn path(&self, kind: PathKind) -> Option<&Path> {
        self.paths.iter().find(|path| path.kind == kind)
    }

    /// The one recommendation, if there is one.
    #[must_use]
    pub fn recommended(&self) -> Option<(PathKind, Recommendation)> {
        self.paths
            .iter()
            .find_map(|path| path.recommended.map(|why| (path.kind, why)))
    }
}

#[cfg(test)]
mod tests;
