//! The level: which amount makes it an intermediate or the high court (CPL 18–20).

use super::found::Found;
use super::rules::{Level, Rule};
use super::{CourtOption, CourtReason, DisputeKind, JurisdictionProblem, special};
use crate::court::{self, Court, CourtLevel};
use crate::date::Date;
use crate::tables::LEVELS;

/// Raises the options to the level of the amount, and drops an agreement on another level.
pub(super) fn raise(found: &mut Found<'_>, rule: &Rule, today: Date) {
    let own_standard = matches!(
        found.facts.dispute,
        DisputeKind::Patent | DisputeKind::OtherIntellectualProperty
    ) || special::is_maritime(found.facts);
    if rule.level == Level::AsNamed || own_standard {
        return;
    }
    let (level, check) = match rule.level {
        Level::ByAmount => by_amount(found, today),
        _ => (CourtLevel::Basic, false),
    };
    let mismatch = |option: &CourtOption| {
        option.reason == CourtReason::AgreedInWriting
            && matches!(
                (option.court.level, level),
                (CourtLevel::Intermediate, CourtLevel::Basic) | (CourtLevel::High, _)
            )
    };
    if found.options.iter().any(mismatch) && level != CourtLevel::High {
        found.options.retain(|option| !mismatch(option));
        found.problem(JurisdictionProblem::AgreementAgainstLevel);
        let agreed = |option: &CourtOption| option.reason == CourtReason::AgreedInWriting;
        if !found.options.iter().any(agreed) {
            for option in &mut found.options {
                option.only_without_agreement = false;
            }
        }
    }
    let above: fn(&Court) -> Option<&'static Court> = match level {
        CourtLevel::Intermediate => court::intermediate_of,
        CourtLevel::High => |_| court::high(),
        _ => return,
    };
    for option in &mut found.options {
        if option.court.level != CourtLevel::Special
            && let Some(higher) = above(option.court)
        {
            option.court = higher;
            option.check |= check;
        }
    }
    each_once(&mut found.options);
}

/// The level that the amount asks for, and whether the figures must still be confirmed.
fn by_amount(found: &mut Found<'_>, today: Date) -> (CourtLevel, bool) {
    let Some(amount) = found.facts.amount else {
        return (CourtLevel::Basic, false);
    };
    let Some(row) = LEVELS.iter().rev().find(|row| row.effective_from <= today) else {
        return (CourtLevel::Basic, false);
    };
    if amount < row.one_outside {
        return (CourtLevel::Basic, false);
    }
    // Near the figures nothing is promised while a person has not confirmed them.
    if row.check {
        found.problem(JurisdictionProblem::LevelUncertain);
    }
    if amount >= row.high {
        return (CourtLevel::High, row.check);
    }
    let (mixed, unknown) = found.sides();
    if amount >= row.same_side || mixed {
        return (CourtLevel::Intermediate, row.check);
    }
    if unknown {
        found.problem(JurisdictionProblem::LevelUncertain);
    }
    (CourtLevel::Basic, row.check)
}

/// Keeps the first option of each court.
pub(super) fn each_once(options: &mut Vec<CourtOption>) {
    let mut seen: Vec<&'static str> = Vec::new();
    options.retain(|option| {
        let new = !seen.contains(&option.court.code);
        if new {
            seen.push(option.court.code);
        }
        new
    });
}
