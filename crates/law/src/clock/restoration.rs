//! Restoring a missed period (CPL 86; ADM 48): ten days after the obstacle, decided by the court.

use serde::Serialize;

use super::{Clock, ExtendedBy, Period, run};
use crate::article::Article;
use crate::date::Date;

/// Whether a missed period can be asked back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Restoration {
    /// Ask the court until the end of this clock; it decides.
    Ask(Clock),
    /// The ten days are over too.
    TooLate(Clock),
    /// The period is not one of those: it is fixed, the court's own, or runs like limitation.
    NotThisOne {
        /// The rule it follows instead, where there is one.
        instead: Option<Article>,
    },
}

/// Asks for a period back that was missed through force majeure or for another good reason, within
/// ten days of the end of the obstacle (CPL 86; ADM 48 para. 2). The court decides whether.
#[must_use]
pub fn restoration(missed: Period, obstacle_ended: Date, today: Date) -> Restoration {
    let extensions = missed.rule().extensions;
    if !extensions
        .iter()
        .any(|extension| extension.by == ExtendedBy::CourtAfterObstacle)
    {
        return Restoration::NotThisOne {
            instead: extensions.first().map(|extension| extension.article),
        };
    }
    let request = run(Period::Restoration, obstacle_ended);
    if today > request.deadline.last_day {
        Restoration::TooLate(request)
    } else {
        Restoration::Ask(request)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use crate::article::Statute;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn an_appeal_missed_through_a_flood_is_asked_back_in_ten_days() {
        let ended = day("2026-11-24");
        let request = run(Period::Restoration, ended);
        assert_eq!(request.deadline.last_day, day("2026-12-04"));
        let asked = |today| restoration(Period::AppealJudgment, ended, day(today));
        assert_eq!(asked("2026-12-04"), Restoration::Ask(request));
        assert_eq!(asked("2026-12-05"), Restoration::TooLate(request));
    }

    #[test]
    fn fixed_periods_and_those_of_the_court_are_not_asked_back() {
        let ended = day("2026-11-24");
        for (period, instead) in [
            (
                Period::Retrial,
                Some((Statute::ProcedureInterpretation, "127")),
            ),
            (
                Period::EnforcementApplication,
                Some((Statute::CivilCode, "195")),
            ),
            (
                Period::TrialOrdinary,
                Some((Statute::CivilProcedure, "152")),
            ),
            (Period::FilingReview, None),
        ] {
            let instead = instead.map(|(statute, at)| Article::new(statute, at));
            assert_eq!(
                restoration(period, ended, ended),
                Restoration::NotThisOne { instead }
            );
        }
    }
}
