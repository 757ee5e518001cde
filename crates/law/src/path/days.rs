//! How long a way takes by law: the periods of [`crate::clock`] one after the other.

use super::{MatterKind, PathFacts};
use crate::article::{Article, Statute};
use crate::clock::{self, Deadline, Period};
use crate::date::Date;
use crate::procedure::Procedure;

/// Days that a way takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Days {
    /// That the law makes one wait at least.
    pub(super) min: u16,
    /// That the law allows at most, if it sets an end.
    pub(super) max: Option<u16>,
    /// By which the end may be put off.
    pub(super) extension: u16,
}

const fn lab(at: &'static str) -> Article {
    Article::new(Statute::LabourArbitration, at)
}

const fn recon(at: &'static str) -> Article {
    Article::new(Statute::AdministrativeReconsideration, at)
}

fn between(from: Date, to: Date) -> u16 {
    u16::try_from(from.days_until(to)).unwrap_or(0)
}

/// The day on which periods that follow each other have run.
fn after(today: Date, periods: &[Period]) -> Date {
    periods.iter().fold(today, |day, period| {
        clock::run(*period, day).deadline.counted_to
    })
}

fn fixed(today: Date, min: &[Period], max: &[Period]) -> Days {
    let min = between(today, after(today, min));
    Days {
        min,
        max: Some(between(today, after(today, max)).max(min)),
        extension: 0,
    }
}

/// Registration, then mediation in a summary case, with more time by agreement (CPL 126; OPN25 3).
pub(super) fn mediation_after_filing(today: Date) -> Days {
    let registered = after(today, &[Period::FilingReview]);
    let mediated = after(registered, &[Period::MediationSummary]);
    Days {
        min: 0,
        max: Some(between(today, mediated)),
        extension: between(mediated, after(mediated, &[Period::MediationExtension])),
    }
}

/// Registration, trial, appeal (CPL 126, 152, 164, 168, 171). Who cannot be found is served by
/// public notice, which the trial period leaves out (CPL 95; INT 243); who is abroad has longer
/// periods, and the ordinary procedure then has no end (CPL 283, 286, 287).
pub(super) fn trial(facts: &PathFacts, today: Date, procedure: Procedure) -> Days {
    let abroad = facts.defendant_in_china == Some(false);
    let here = |period: Period| if abroad { period.abroad() } else { period };
    let mut waiting = Vec::new();
    let missing = facts.defendant_reachable == Some(false) && procedure == Procedure::Ordinary;
    if missing {
        waiting.push(here(Period::PublicNotice));
    }
    let notice = between(today, after(today, &waiting));
    if procedure == Procedure::Ordinary {
        waiting.push(Period::EvidenceOrdinary);
    }
    let appeal = (procedure != Procedure::SmallClaims).then(|| here(Period::AppealJudgment));
    waiting.extend(appeal);
    let min = between(today, after(today, &waiting));
    let registered = after(today, &[Period::FilingReview]);
    let trial = clock::run(Period::trial(procedure), registered);
    let decided = trial.without_days(notice).counted_to;
    let ends = appeal.map_or(decided, |appeal| after(decided, &[appeal]));
    let lifted = abroad && trial.period.lifted_with_foreign_element().is_some();
    let extension = trial.latest().map_or(0, |latest| {
        between(trial.deadline.counted_to, latest.counted_to)
    });
    Days {
        min,
        max: (!lifted).then(|| between(today, ends).max(min)),
        extension: if lifted { 0 } else { extension },
    }
}

/// Five days to accept, 45 to the award, 15 more (LAB 29, 43).
pub(super) fn labour_arbitration(today: Date) -> Days {
    let accepted = after(today, &[Period::LabourAcceptance]);
    let award = clock::run(Period::LabourAward, accepted);
    let latest = award.latest().unwrap_or(award.deadline);
    Days {
        min: 0,
        max: Some(between(today, award.deadline.counted_to)),
        extension: between(award.deadline.counted_to, latest.counted_to),
    }
}

/// A payment order: accept, issue, serve, wait for an objection (CPL 226, 227; INT 430).
pub(super) fn payment_order(today: Date) -> Days {
    let steps = [
        Period::OrderAcceptance,
        Period::OrderIssue,
        Period::OrderService,
        Period::OrderObjection,
    ];
    fixed(today, &[Period::OrderObjection], &steps)
}

/// A special procedure (CPL 187).
pub(super) fn special_procedure(today: Date) -> Days {
    fixed(today, &[], &[Period::SpecialProcedure])
}

/// The ruling on a preservation before suit, carried out at once (CPL 104).
pub(super) fn preservation(today: Date) -> Days {
    fixed(today, &[], &[Period::PreSuitPreservation])
}

/// Mediation outside the courts: only that of labour disputes has an end (LAB 14).
pub(super) fn peoples_mediation(facts: &PathFacts, today: Date) -> Days {
    let max = (facts.dispute == MatterKind::Employment).then(|| {
        let end = clock::days_after(today, 15, lab("14-3"));
        between(today, end.counted_to)
    });
    Days {
        max,
        ..Days::default()
    }
}

/// Five working days to look at it, 60 to decide, 30 more (RECON 30, 62, 88).
pub(super) fn reconsideration(today: Date) -> Days {
    let looked_at = (0..5).fold(today, |day, _| {
        crate::calendar::next_working_day(day.plus_days(1))
    });
    let decided = clock::days_after(looked_at, 60, recon("62-1")).counted_to;
    let longer = clock::days_after(decided, 30, recon("62-1")).counted_to;
    Days {
        min: 0,
        max: Some(between(today, decided)),
        extension: between(decided, longer),
    }
}

/// Seven days to register, six months to judge, fifteen days to appeal (ADM 51, 81, 85).
pub(super) fn administrative_suit(today: Date) -> Days {
    let adm = |at| Article::new(Statute::AdministrativeProcedure, at);
    let registered = clock::days_after(today, 7, adm("51-2")).counted_to;
    let judged = clock::months_after(registered, 6, adm("81")).counted_to;
    let ends = clock::days_after(judged, 15, adm("85")).counted_to;
    Days {
        min: 15,
        max: Some(between(today, ends).max(15)),
        extension: 0,
    }
}

/// The last day to ask for reconsideration: 60 days from knowing of the act (RECON 20).
pub(super) fn reconsideration_by(known: Date) -> Deadline {
    clock::days_after(known, 60, recon("20-1"))
}
