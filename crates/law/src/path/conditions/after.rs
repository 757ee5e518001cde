//! Conditions of what stands beside or after a decision: preservation, enforcement, retrial.

use super::{Findings, adm, bars, cpl, int, pres};
use crate::clock::{self, Period};
use crate::date::Date;
use crate::path::{MatterKind, Openness, PathFacts, Title, Why};

/// Before a suit, if it is urgent, against a security of the same value (CPL 104; PRES 5); for
/// some claims none may be asked (PRES 9).
pub(in crate::path) fn preservation(facts: &PathFacts) -> Findings {
    let mut found = Findings::open();
    bars::act_of_an_authority(facts, &mut found);
    if facts.preserved_before_suit == Some(true) {
        found.close(Why::AlreadyPreserved, cpl("104-1"));
    }
    // Between a decision and its enforcement the same is possible (INT 163).
    let rule = if facts.decision.is_some() {
        int("163")
    } else {
        cpl("104-1")
    };
    found.check(Why::MustBeUrgent, rule);
    let spared = matches!(
        facts.dispute,
        MatterKind::Support | MatterKind::Traffic | MatterKind::PersonalInjury
    ) || facts.wages == Some(true)
        || facts.wage_iou == Some(true);
    if spared {
        found.check(Why::NoSecurityAsked, pres("9"));
    } else {
        found.check(Why::SecurityToGive, pres("5"));
    }
    found
}

/// A decision in the person's favour whose time for performance is over (CPL 247); a late
/// application is still accepted (CPL 250; INT 481).
pub(in crate::path) fn enforcement(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    let Some(decision) = facts.standing(today) else {
        found.close(Why::NothingToEnforce, cpl("247"));
        return found;
    };
    found.must(
        decision.in_my_favour,
        Why::NotInYourFavour,
        Why::FavourUnknown,
        cpl("247"),
    );
    if decision.performance_due.is_some_and(|due| today <= due) {
        found.because(Openness::Later, Why::PerformanceNotDue, cpl("250-2"));
        found.opens_on = decision.performance_due.map(|due| due.plus_days(1));
    }
    if let Some(day) = decision.performance_due.or(decision.effective_on) {
        let end = clock::run(Period::EnforcementApplication, day).deadline;
        if today > end.last_day {
            found.check(Why::PeriodOver, int("481"));
        }
        found.begin_by = Some(end);
    }
    found
}

/// A judgment or a mediation statement of a court, within six months, for a ground of the law
/// (CPL 210–213, 216). For four grounds the six months run from knowing.
pub(in crate::path) fn retrial(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    let decision = facts
        .decision
        .filter(|decision| matches!(decision.title, Title::Judgment | Title::MediationStatement));
    let Some(decision) = decision else {
        found.close(Why::NothingToRetry, cpl("210"));
        return found;
    };
    let (period, ground) = match decision.title {
        Title::MediationStatement => (Period::RetrialOfMediation, cpl("212")),
        _ => (Period::Retrial, cpl("211")),
    };
    let administrative = facts.dispute == MatterKind::Administrative;
    let ground = if administrative { adm("91") } else { ground };
    found.check(Why::NeedsGroundForRetrial, ground);
    if facts.dispute == MatterKind::Divorce {
        found.check(Why::MarriageStaysDissolved, cpl("213"));
    }
    if let Some(day) = decision.effective_on.filter(|_| !administrative) {
        found.until(&clock::run(period, day), today, Openness::ToBeChecked);
    }
    found
}
