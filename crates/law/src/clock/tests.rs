//! Claims about the table as a whole, and about hours; rows and the second count in their files.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod rows;
mod walk;

use proptest::prelude::*;

use super::*;
use crate::calendar;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

#[test]
fn hours_run_from_the_next_full_hour() {
    // Application, hour it arrived, last day, hour at which the 48 hours end.
    for (arrived, hour, last, last_hour) in [
        ("2026-11-24", 0, "2026-11-26", 1),
        ("2026-11-24", 14, "2026-11-26", 15),
        ("2026-11-24", 22, "2026-11-26", 23),
        ("2026-11-24", 23, "2026-11-26", 24),
        // Friday to Sunday: urgent matters do not wait.
        ("2026-11-27", 9, "2026-11-29", 10),
        ("2024-02-28", 9, "2024-03-01", 10),
        ("2026-12-30", 23, "2027-01-01", 24),
    ] {
        let deadline = run_from_hour(Period::PreservationUrgent, day(arrived), hour).deadline;
        assert_eq!(deadline.last_day, day(last), "{arrived} {hour}");
        assert_eq!(deadline.last_hour, Some(last_hour), "{arrived} {hour}");
    }
}

#[test]
fn without_the_hour_the_whole_second_day_is_given() {
    let known = run_from_hour(Period::PreSuitPreservation, day("2026-11-24"), 23);
    let unknown = run(Period::PreSuitPreservation, day("2026-11-24"));
    assert_eq!(unknown.deadline.last_day, known.deadline.last_day);
    assert_eq!(unknown.deadline.last_hour, None);
    let no_such_hour = run_from_hour(Period::PreSuitPreservation, day("2026-11-24"), 24);
    assert_eq!(no_such_hour, unknown);
    let in_days = run_from_hour(Period::FeePayment, day("2026-11-24"), 9);
    assert_eq!(in_days, run(Period::FeePayment, day("2026-11-24")));
}

#[test]
fn a_year_without_a_notice_is_said_to_be_unchecked() {
    let checked = |period, event| run(period, day(event)).deadline.calendar_checked;
    assert!(checked(Period::FeePayment, "2026-11-24"));
    assert!(!checked(Period::FeePayment, "2026-12-28"));
    assert!(!checked(Period::Retrial, "2026-08-31"));
    assert!(!checked(Period::MediatorChoice, "2026-12-31"));
    assert!(!checked(Period::HearingNotice, "2027-01-05"));
    // Hours do not ask the calendar.
    assert!(checked(Period::PreservationUrgent, "2026-12-31"));
}

#[test]
fn only_the_rule_of_2011_is_to_be_checked() {
    let marked: Vec<Period> = all()
        .filter(|(_, rule)| rule.to_be_checked)
        .map(|(period, _)| period)
        .collect();
    assert_eq!(
        marked,
        [Period::ConfirmationAcceptance, Period::ConfirmationDecision]
    );
}

#[test]
fn somebody_can_always_do_something_when_the_court_is_late() {
    for (period, rule) in all() {
        if rule.owner == Owner::Court && rule.bound == Bound::ActBy {
            assert!(!rule.remedies.is_empty(), "{period:?}");
        }
    }
}

#[test]
fn a_party_that_misses_its_period_is_told_what_follows() {
    for (period, rule) in all() {
        let owes = matches!(
            rule.owner,
            Owner::Claimant
                | Owner::Respondent
                | Owner::AnyParty
                | Owner::BothParties
                | Owner::ThirdPerson
                | Owner::Employer
        );
        if owes {
            assert_ne!(rule.on_expiry.then, Consequence::StillOwed, "{period:?}");
        }
    }
}

#[test]
fn a_clock_says_all_of_it_in_plain_json() {
    let clock = run_from_hour(Period::TrialSummary, day("2026-05-31"), 9);
    assert_eq!(
        serde_json::to_value(clock).unwrap(),
        serde_json::json!({
            "period": "trial_summary",
            "event_day": "2026-05-31",
            "deadline": {
                "last_day": "2026-08-31",
                "counted_to": "2026-08-31",
                "last_hour": null,
                "article": "CPL 164",
                "calendar_checked": true
            },
            "rule": {
                "owner": "court",
                "event": "registered",
                "length": { "months": 3 },
                "bound": "act_by",
                "article": "CPL 164",
                "also": ["INT 258"],
                "extensions": [
                    { "by": "court_president", "up_to": { "months": 1 }, "article": "CPL 164" }
                ],
                "on_expiry": { "then": "still_owed", "article": "CPL 164" },
                "remedies": [{ "step": "prosecutor_on_judges", "article": "CPL 219-3" }],
                "to_be_checked": false
            }
        })
    );
    let read: Period = serde_json::from_str("\"trial_summary\"").unwrap();
    assert_eq!(read, Period::TrialSummary);
}

fn any_day() -> impl Strategy<Value = Date> {
    (Date::MIN.to_days()..=Date::MAX.to_days())
        .prop_map(|days| Date::from_days(days).unwrap_or(Date::MIN))
}

fn any_period() -> impl Strategy<Value = Period> {
    (0..Period::ALL.len()).prop_map(|place| Period::ALL[place])
}

proptest! {
    #[test]
    fn a_deadline_never_ends_on_a_day_off(period in any_period(), event in any_day()) {
        let deadline = run(period, event).deadline;
        let in_hours = matches!(period.rule().length, Length::Hours(_));
        let at_the_edge = [Date::MIN, Date::MAX].contains(&deadline.last_day);
        prop_assert!(in_hours || at_the_edge || calendar::is_working_day(deadline.last_day));
    }

    #[test]
    fn a_later_event_never_ends_earlier(
        period in any_period(), event in any_day(), later in 0i32..800,
    ) {
        let (one, two) = (run(period, event), run(period, event.plus_days(later)));
        prop_assert!(two.deadline.last_day >= one.deadline.last_day);
        prop_assert!(two.deadline.counted_to >= one.deadline.counted_to);
    }

    #[test]
    fn counting_moves_only_over_days_off(days in 0u16..400, event in any_day()) {
        let it = days_after(event, days, Period::FeePayment.rule().article);
        prop_assert!(it.last_day >= it.counted_to);
        let mut between = it.counted_to;
        while between < it.last_day {
            prop_assert!(!calendar::is_working_day(between));
            between = between.plus_days(1);
        }
    }

    #[test]
    fn more_time_is_never_less(period in any_period(), event in any_day(), days in 0u16..400) {
        let clock = run(period, event);
        prop_assert!(clock.latest().is_none_or(|it| it.last_day >= clock.deadline.last_day));
        prop_assert!(clock.without_days(days).last_day >= clock.deadline.last_day);
    }
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    for period in Period::ALL {
        for event in [Date::MIN, Date::MAX] {
            for hour in 0..=u8::MAX {
                let clock = run_from_hour(*period, event, hour);
                let _ = (clock.latest(), clock.without_days(u16::MAX));
            }
        }
    }
    for length in [
        Length::Hours(u16::MAX),
        Length::Days(u16::MAX),
        Length::Months(u16::MAX),
        Length::Years(u16::MAX),
        Length::DaysBefore(u16::MAX),
    ] {
        let article = Period::FeePayment.rule().article;
        let _ = count::count(length, Date::MAX, Some(23), article);
        let _ = count::count(length, Date::MIN, Some(0), article);
    }
}
