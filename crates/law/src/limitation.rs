//! Limitation of actions: a warning that never blocks (CC 188, 195; INT 219).
//!
//! The court may not raise it itself and a late suit must still be accepted; so the earlier of
//! two defensible last days is shown, and nobody is told "too late".

use serde::Serialize;

use crate::article::{Article, Statute};
use crate::clock::{self, Period};
use crate::date::Date;

/// When the right to sue may run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limitation {
    /// The last day by the careful reading: three years after the due day or the last
    /// interruption.
    pub last_day: Date,
    /// How it stands on the day of asking.
    pub warning: LimitationWarning,
    /// The three years (CC 188).
    pub article: Article,
    /// What begins them anew: demand, promise, suit or arbitration (CC 195).
    pub interruption_article: Article,
}

/// How the limitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitationWarning {
    /// Well in time.
    None,
    /// Ninety days or fewer are left.
    Soon,
    /// Perhaps over: ask about demands, promises and part payments, and let the person file.
    PerhapsOver,
}

/// Three years from the due day, or from the last demand, promise or part payment after it
/// (CC 188 para. 1, 195). A loan without a due day has no limitation yet: do not ask.
#[must_use]
pub fn limitation(due: Date, last_interruption: Option<Date>, today: Date) -> Limitation {
    let from = last_interruption.map_or(due, |day| day.max(due));
    let period = clock::run(Period::Limitation, from).deadline;
    let last_day = period.counted_to;
    let warning = match today.days_until(last_day) {
        ..0 => LimitationWarning::PerhapsOver,
        0..=90 => LimitationWarning::Soon,
        _ => LimitationWarning::None,
    };
    Limitation {
        last_day,
        warning,
        article: period.article,
        interruption_article: Article::new(Statute::CivilCode, "195"),
    }
}

/// A claim that no limitation touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unlimited {
    /// 停止侵害、排除妨碍、消除危险
    StopInfringement,
    /// 返还财产: land and buildings, and movables that are registered.
    ReturnOfProperty,
    /// 抚养费、赡养费、扶养费
    Support,
}

impl Unlimited {
    /// All of them.
    pub const ALL: [Self; 3] = [
        Self::StopInfringement,
        Self::ReturnOfProperty,
        Self::Support,
    ];

    /// The item of CC 196 that frees the claim from limitation.
    #[must_use]
    pub const fn article(self) -> Article {
        let at = match self {
            Self::StopInfringement => "196-0-1",
            Self::ReturnOfProperty => "196-0-2",
            Self::Support => "196-0-3",
        };
        Article::new(Statute::CivilCode, at)
    }
}

/// A suit after limitation must still be registered; only the defendant can raise it (INT 219; CC
/// 193).
pub const LATE_SUIT_IS_ACCEPTED: Article = Article::new(Statute::ProcedureInterpretation, "219");

/// So must a late application for enforcement (INT 481).
pub const LATE_ENFORCEMENT_IS_ACCEPTED: Article =
    Article::new(Statute::ProcedureInterpretation, "481-1");

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn the_earlier_of_two_readings_is_shown() {
        // T13: due 2023-11-24, never demanded.
        let it = limitation(day("2023-11-24"), None, day("2026-11-24"));
        assert_eq!(it.last_day, day("2026-11-24"));
        assert_eq!(it.warning, LimitationWarning::Soon);
        let late = limitation(day("2023-11-24"), None, day("2026-11-25"));
        assert_eq!(late.warning, LimitationWarning::PerhapsOver);
    }

    #[test]
    fn a_demand_begins_the_three_years_anew() {
        let it = limitation(
            day("2020-01-01"),
            Some(day("2025-05-05")),
            day("2026-11-24"),
        );
        assert_eq!(it.last_day, day("2028-05-05"));
        assert_eq!(it.warning, LimitationWarning::None);
    }

    #[test]
    fn a_demand_before_the_due_day_changes_nothing() {
        let it = limitation(
            day("2025-01-01"),
            Some(day("2024-05-05")),
            day("2026-11-24"),
        );
        assert_eq!(it.last_day, day("2028-01-01"));
    }

    #[test]
    fn support_and_the_return_of_a_house_are_never_too_late() {
        // Rows 39 and 40 of the table of periods.
        let articles = Unlimited::ALL.map(|claim| claim.article().code());
        assert_eq!(articles, ["CC 196-0-1", "CC 196-0-2", "CC 196-0-3"]);
        for (period, accepted) in [
            (Period::Limitation, LATE_SUIT_IS_ACCEPTED),
            (Period::LimitationOuter, LATE_SUIT_IS_ACCEPTED),
            (Period::EnforcementApplication, LATE_ENFORCEMENT_IS_ACCEPTED),
        ] {
            let expiry = period.rule().on_expiry;
            assert_eq!(expiry.then, clock::Consequence::DefenceOfTime);
            assert_eq!(expiry.article, accepted);
        }
    }
}
