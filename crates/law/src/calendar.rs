//! Working days: weekends, public holidays and make-up working days, as dated data.
//!
//! A year whose yearly notice is in the data is *covered*. For other years the days fixed by
//! 《全国年节及纪念日放假办法》 are used where they are known, and results say so.

use crate::date::{Date, Weekday};
use crate::tables::{CALENDAR, CalendarYear};

/// Whether the yearly holiday notice of that day's year is in the data.
#[must_use]
pub fn covers(date: Date) -> bool {
    year(date).is_some_and(|row| row.published)
}

/// Whether courts work on that day (CPL 85: a period does not end on a 法定休假日).
#[must_use]
pub fn is_working_day(date: Date) -> bool {
    let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let Some(row) = year(date) else {
        return !weekend && !is_fixed_by_law(date);
    };
    if row.work.contains(&date) {
        return true;
    }
    !weekend
        && !row
            .off
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&date))
}

/// That day, or the first working day after it (CPL 85; CC 203).
#[must_use]
pub fn next_working_day(date: Date) -> Date {
    let mut day = date;
    // No holiday block is longer than a month; the bound keeps odd data from looping.
    for _ in 0..31 {
        if is_working_day(day) {
            break;
        }
        day = day.plus_days(1);
    }
    day
}

/// That day, or the last working day before it: for what must be done so many days *before*.
#[must_use]
pub fn previous_working_day(date: Date) -> Date {
    let mut day = date;
    for _ in 0..31 {
        if is_working_day(day) {
            break;
        }
        day = day.plus_days(-1);
    }
    day
}

fn year(date: Date) -> Option<&'static CalendarYear> {
    CALENDAR.iter().find(|row| row.year == date.year())
}

/// The holidays with a fixed solar date (HOL 2); the second of May only since 2025.
fn is_fixed_by_law(date: Date) -> bool {
    match (date.month(), date.day()) {
        (1, 1) | (5, 1) | (10, 1..=3) => true,
        (5, 2) => date.year() >= 2025,
        _ => false,
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
    fn holidays_rest_and_make_up_days_work() {
        for (iso, works) in [
            ("2026-10-01", false),
            ("2026-10-07", false),
            ("2026-10-08", true),
            ("2026-10-10", true),
            ("2026-09-20", true),
            ("2026-02-14", true),
            ("2026-02-23", false),
            ("2026-11-24", true),
            ("2026-11-28", false),
            ("2025-10-08", false),
            ("2027-02-05", false),
            ("2027-02-09", true),
            ("2031-10-02", false),
            ("2031-10-06", true),
        ] {
            assert_eq!(is_working_day(day(iso)), works, "{iso}");
        }
    }

    #[test]
    fn a_year_without_its_notice_is_not_covered() {
        assert!(covers(day("2026-06-01")));
        assert!(!covers(day("2027-06-01")));
        assert!(!covers(day("2031-06-01")));
    }
}
