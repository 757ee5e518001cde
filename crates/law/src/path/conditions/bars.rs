//! What keeps a matter out of the civil courts, for now or for good (CPL 127; LAB 5; ARB 5).

use super::{Findings, arb, cpl, lab};
use crate::clock::{self, Period};
use crate::date::Date;
use crate::path::{ArbitrationClause, LabourStep, MatterKind, Openness, PathFacts, Why};

/// All bars of a civil suit.
pub(super) fn suit(facts: &PathFacts, today: Date, found: &mut Findings) {
    if facts.decision.is_some() {
        decided(facts, today, found);
    }
    act_of_an_authority(facts, found);
    labour(facts, today, found);
    match facts.clause() {
        // If the other side does not object before the first hearing, the court goes on (ARB 37).
        Some(ArbitrationClause::Valid) => found.close(Why::ArbitrationAgreed, cpl("127-0-2")),
        Some(ArbitrationClause::Doubtful) => found.check(Why::ClauseDoubtful, arb("5")),
        Some(ArbitrationClause::Absent) | None => {}
    }
    if let Some(from) = divorce_from(facts).filter(|from| today < *from) {
        found.because(Openness::Later, Why::DivorceTooSoon, cpl("127-0-7"));
        found.opens_on = Some(from);
    }
    if let Some(day) = facts.preserved_on {
        // The preservation is lifted then; the suit stays possible.
        let clock = clock::run(Period::SuitAfterPreservation, day);
        found.until(&clock, today, Openness::ToBeChecked);
    }
}

/// The same claim is not decided twice.
pub(super) fn decided(facts: &PathFacts, today: Date, found: &mut Findings) {
    if let Some(decision) = facts.standing(today) {
        found.close(Why::AlreadyDecided, decision.title.bars_by());
    }
}

pub(super) fn act_of_an_authority(facts: &PathFacts, found: &mut Findings) {
    if facts.dispute == MatterKind::Administrative {
        found.close(Why::AdministrativeAct, cpl("127-0-1"));
    }
}

/// Arbitration first; then fifteen days to sue, or the award takes effect (LAB 5, 50).
fn labour(facts: &PathFacts, today: Date, found: &mut Findings) {
    if facts.labour_first() {
        found.close(Why::LabourArbitrationFirst, lab("5"));
    }
    if facts.dispute != MatterKind::Employment {
        return;
    }
    match facts.labour {
        Some(LabourStep::Award {
            received_on: Some(day),
        }) => {
            let end = clock::run(Period::LabourSuit, day).deadline;
            if today > end.last_day {
                found.close(Why::AwardInEffect, end.article);
            }
            found.begin_by = Some(end);
        }
        Some(LabourStep::Award { received_on: None }) => {
            found.check(Why::AwardDayUnknown, lab("50"));
        }
        Some(LabourStep::NotYet | LabourStep::NotAccepted | LabourStep::Overdue) | None => {}
    }
}

/// The first day on which the same person may sue for divorce again without new facts: the day
/// after six months (CPL 127(7); INT 214).
fn divorce_from(facts: &PathFacts) -> Option<Date> {
    let counts = facts.dispute == MatterKind::Divorce && facts.divorce_new_facts != Some(true);
    let ended = facts.divorce_ended_on.filter(|_| counts)?;
    let barred = clock::run(Period::DivorceAgain, ended).deadline.counted_to;
    Some(barred.plus_days(1))
}
