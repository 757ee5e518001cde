//! Limitation of actions: a warning that never blocks (CC 188, 195; INT 219).
//!
//! The court may not raise it itself and a late suit must still be accepted; so the earlier of
//! two defensible last days is shown, and nobody is told "too late".

use serde::Serialize;

use crate::article::{Article, Statute};
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
    let last_day = from.plus_months(36);
    let warning = match today.days_until(last_day) {
        ..0 => LimitationWarning::PerhapsOver,
        0..=90 => LimitationWarning::Soon,
        _ => LimitationWarning::None,
    };
    Limitation {
        last_day,
        warning,
        article: Article::new(Statute::CivilCode, "188-1"),
        interruption_article: Article::new(Statute::CivilCode, "195"),
    }
}

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
}
