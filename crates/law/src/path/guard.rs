//! Wrong procedures that people take, each with the right one (CPL 127; LAB 5, 50; ARB 5; ADM 44;
//! INT 427).

use serde::{Deserialize, Serialize};

use super::{ArbitrationClause, MatterKind, Openness, Path, PathFacts, PathKind, Why};
use crate::article::Article;
use crate::clock::Deadline;
use crate::date::Date;

/// A wrong procedure, and the way to take instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Guard {
    /// What would go wrong.
    pub problem: WrongWay,
    /// The rule by which it fails.
    pub article: Article,
    /// The way to take; it is never a closed one.
    pub right_way: PathKind,
    /// From when on that way is open, if that is not now.
    pub from_when: Option<Date>,
    /// Until when it is begun in time, if the day is known.
    pub until: Option<Deadline>,
}

/// What would go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WrongWay {
    /// Suing over employment before labour arbitration.
    LabourArbitrationSkipped,
    /// Suing although labour arbitration ended in an award that has taken effect.
    AwardInEffect,
    /// Suing although the two agreed on arbitration.
    ArbitrationAgreed,
    /// Suing over an act of an authority as over a civil matter.
    ActSuedAsCivil,
    /// Suing before a reconsideration that the law wants first.
    ReconsiderationSkipped,
    /// Suing for divorce again within six months.
    DivorceTooSoon,
    /// Suing over what is already decided.
    AlreadyDecided,
    /// A payment order after a preservation before suit.
    PaymentOrderAfterPreservation,
}

/// Where the wrong way shows in a plan, and which ways are right, the best first.
struct Rule {
    problem: WrongWay,
    shows_in: PathKind,
    why: Why,
    right: &'static [PathKind],
}

const SUITS: &[PathKind] = &[
    PathKind::Summary,
    PathKind::Ordinary,
    PathKind::LabourArbitration,
    PathKind::Arbitration,
];

const RULES: &[Rule] = &[
    Rule {
        problem: WrongWay::AlreadyDecided,
        shows_in: PathKind::Ordinary,
        why: Why::AlreadyDecided,
        right: &[PathKind::Enforcement, PathKind::Retrial],
    },
    Rule {
        problem: WrongWay::ActSuedAsCivil,
        shows_in: PathKind::Ordinary,
        why: Why::AdministrativeAct,
        right: &[PathKind::AdministrativeSuit, PathKind::Reconsideration],
    },
    Rule {
        problem: WrongWay::ReconsiderationSkipped,
        shows_in: PathKind::AdministrativeSuit,
        why: Why::ReconsiderationFirst,
        right: &[PathKind::Reconsideration],
    },
    Rule {
        problem: WrongWay::LabourArbitrationSkipped,
        shows_in: PathKind::Ordinary,
        why: Why::LabourArbitrationFirst,
        right: &[PathKind::LabourArbitration],
    },
    Rule {
        problem: WrongWay::AwardInEffect,
        shows_in: PathKind::Ordinary,
        why: Why::AwardInEffect,
        right: &[PathKind::Enforcement],
    },
    Rule {
        problem: WrongWay::ArbitrationAgreed,
        shows_in: PathKind::Ordinary,
        why: Why::ArbitrationAgreed,
        right: &[PathKind::Arbitration],
    },
    Rule {
        problem: WrongWay::DivorceTooSoon,
        shows_in: PathKind::Ordinary,
        why: Why::DivorceTooSoon,
        right: &[PathKind::Summary, PathKind::Ordinary],
    },
    Rule {
        problem: WrongWay::PaymentOrderAfterPreservation,
        shows_in: PathKind::PaymentOrder,
        why: Why::PreservedBeforeSuit,
        right: SUITS,
    },
];

/// All guards of a plan. One that has no right way is left out: the closed ways say why.
pub(super) fn all(facts: &PathFacts, paths: &[Path]) -> Vec<Guard> {
    RULES
        .iter()
        .filter_map(|rule| guard(rule, facts, paths))
        .collect()
}

fn guard(rule: &Rule, facts: &PathFacts, paths: &[Path]) -> Option<Guard> {
    let find = |kind| paths.iter().find(|path| path.kind == kind);
    let reasons = &find(rule.shows_in)?.reasons;
    let shown = reasons.iter().find(|reason| reason.why == rule.why)?;
    // Nobody thinks of a payment order where no fixed sum is owed.
    if rule.shows_in == PathKind::PaymentOrder && !would_ask_for_order(reasons, facts) {
        return None;
    }
    let right = rule
        .right
        .iter()
        .filter_map(|kind| find(*kind))
        .find(|path| path.openness != Openness::Closed)?;
    Some(Guard {
        problem: rule.problem,
        article: shown.article,
        right_way: right.kind,
        from_when: right.opens_on,
        until: right.begin_by,
    })
}

fn would_ask_for_order(reasons: &[super::Reason], facts: &PathFacts) -> bool {
    let broken = [
        Why::NotAFixedSum,
        Why::AlreadyDecided,
        Why::AdministrativeAct,
    ];
    facts.dispute != MatterKind::Administrative
        && facts.arbitration != Some(ArbitrationClause::Valid)
        && !reasons.iter().any(|reason| broken.contains(&reason.why))
}
