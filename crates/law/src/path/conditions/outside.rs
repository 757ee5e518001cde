//! Conditions of arbitration, of reconsideration and suits against authorities, and of realising a
//! security.

use super::{Findings, adm, arb, bars, cpl, int, lab, recon};
use crate::clock::{self, Period};
use crate::date::Date;
use crate::path::days::reconsideration_by;
use crate::path::{ArbitrationClause, LabourStep, MatterKind, Openness, PathFacts, Why};

/// Disputes of employment, within a year (LAB 2, 27). A late application is not refused for that
/// alone: wages of a running employment are not bound to the year, and it begins anew (LAB 27).
pub(in crate::path) fn labour_arbitration(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    if facts.dispute != MatterKind::Employment {
        found.close(Why::NotEmployment, lab("2"));
        return found;
    }
    bars::decided(facts, today, &mut found);
    if matches!(facts.labour, Some(step) if step != LabourStep::NotYet) {
        found.close(Why::LabourArbitrationOver, lab("5"));
    }
    if let Some(known) = facts.known_on {
        let clock = clock::run(Period::LabourApplication, known);
        found.until(&clock, today, Openness::ToBeChecked);
    }
    found
}

/// Only by a written agreement, and not about status, inheritance or acts of authorities (ARB 3,
/// 4, 27).
pub(in crate::path) fn arbitration(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    if !facts.dispute.can_be_arbitrated() {
        let article = match facts.dispute {
            MatterKind::Employment => arb("93"),
            MatterKind::Administrative => arb("3-2-2"),
            MatterKind::PersonalityRights => arb("3-1"),
            _ => arb("3-2-1"),
        };
        found.close(Why::CannotBeArbitrated, article);
        return found;
    }
    bars::decided(facts, today, &mut found);
    match facts.clause() {
        Some(ArbitrationClause::Valid) => {}
        Some(ArbitrationClause::Doubtful) => found.check(Why::ClauseDoubtful, arb("27-2")),
        Some(ArbitrationClause::Absent) | None if facts.defendant_reachable == Some(false) => {
            found.close(Why::DefendantUnreachable, arb("4"));
        }
        Some(ArbitrationClause::Absent) | None => {
            let why = Why::NeedsArbitrationAgreement;
            found.because(Openness::OnlyByAgreement, why, arb("4"));
        }
    }
    found
}

/// Acts of authorities, within 60 days, once, and not beside a suit (RECON 2, 20, 30).
pub(in crate::path) fn reconsideration(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    if facts.dispute != MatterKind::Administrative {
        found.close(Why::NoAdministrativeAct, recon("2-1"));
        return found;
    }
    bars::decided(facts, today, &mut found);
    if facts.reconsidered == Some(true) {
        found.close(Why::AlreadyReconsidered, recon("30-1-7"));
    }
    if let Some(known) = facts.known_on {
        found.until_day(reconsideration_by(known), today, Openness::ToBeChecked);
    }
    found
}

/// Six months from knowing of the act, or fifteen days after reconsideration; after it where the
/// law wants it first (ADM 2, 44–46; RECON 23).
pub(in crate::path) fn administrative_suit(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    if facts.dispute != MatterKind::Administrative {
        found.close(Why::NoAdministrativeAct, adm("2-1"));
        return found;
    }
    bars::decided(facts, today, &mut found);
    let over = facts.reconsidered == Some(true);
    match facts.reconsideration_required {
        _ if over => {}
        Some(true) => found.close(Why::ReconsiderationFirst, adm("44-2")),
        Some(false) => {}
        None => found.check(Why::ReconsiderationMayBeFirst, recon("23-1")),
    }
    let (event, period) = if over {
        let period = Period::AdministrativeSuitAfterReconsideration;
        (facts.reconsideration_ended_on, period)
    } else {
        (facts.known_on, Period::AdministrativeSuit)
    };
    if let Some(day) = event {
        let clock = clock::run(period, day);
        found.until(&clock, today, Openness::ToBeChecked);
    }
    found
}

/// The holder of a security has the thing sold without a suit (CPL 207, 208). Where no debt is in
/// question, none is taken to be secured unless somebody says so.
pub(in crate::path) fn security(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    bars::decided(facts, today, &mut found);
    bars::act_of_an_authority(facts, &mut found);
    let unsaid = (!facts.dispute.can_be_secured()).then_some(false);
    found.must(
        facts.secured.or(unsaid),
        Why::NoSecurity,
        Why::SecurityUnknown,
        cpl("207"),
    );
    if facts.due_passed == Some(false) {
        found.close(Why::NotDueYet, cpl("208"));
    }
    if facts.disputed == Some(true) {
        found.check(Why::FactsDisputed, cpl("208"));
    }
    found.check(Why::FeeNotSettled, int("204"));
    found
}
