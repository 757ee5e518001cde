//! Days, months and weekdays, and the way a date travels.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

#[test]
fn a_month_without_that_day_ends_on_its_last_day() {
    assert_eq!(day("2026-08-31").plus_months(6), day("2027-02-28"));
    assert_eq!(day("2024-02-29").plus_months(12), day("2025-02-28"));
    assert_eq!(day("2024-02-29").plus_months(48), day("2028-02-29"));
    assert_eq!(day("2026-01-15").plus_months(-1), day("2025-12-15"));
}

#[test]
fn weekdays_are_right() {
    assert_eq!(day("2026-11-24").weekday(), Weekday::Tuesday);
    assert_eq!(day("2000-01-01").weekday(), Weekday::Saturday);
    assert_eq!(day("1900-01-01").weekday(), Weekday::Monday);
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for (year, month, date) in [
        (2023, 2, 29),
        (1900, 2, 29),
        (2024, 13, 1),
        (2024, 0, 1),
        (2024, 1, 0),
        (1899, 1, 1),
    ] {
        assert_eq!(Date::new(year, month, date), None);
    }
    assert!(Date::new(1904, 2, 29).is_some());
}

#[test]
fn a_date_travels_as_a_string() {
    let date = day("2026-11-24");
    assert_eq!(serde_json::to_string(&date).unwrap(), "\"2026-11-24\"");
    assert_eq!(
        serde_json::from_str::<Date>("\"2026-11-24\"").unwrap(),
        date
    );
    assert!(serde_json::from_str::<Date>("\"2026-02-30\"").is_err());
    assert_eq!(date.zh(), "2026年11月24日");
    assert_eq!(date.to_string(), "2026-11-24");
}

proptest! {
    #[test]
    fn days_and_dates_agree(days in Date::MIN.to_days()..=Date::MAX.to_days()) {
        let date = Date::from_days(days).unwrap();
        prop_assert_eq!(date.to_days(), days);
        prop_assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
        prop_assert_eq!(Date::parse_iso(&date.to_string()), Some(date));
        prop_assert_eq!(Date::parse_typed(&date.zh(), date), Ok(date));
    }

    #[test]
    fn no_shift_leaves_the_calendar(days in any::<i32>(), by in any::<i32>()) {
        let date = Date::from_days_within(days);
        for moved in [date.plus_days(by), date.plus_months(by)] {
            prop_assert!(moved >= Date::MIN && moved <= Date::MAX);
        }
    }
}
