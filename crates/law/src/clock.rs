//! Deadlines: when a period ends, by which article, and whether the calendar was checked.
//!
//! The first day does not count; a period that would end on a day off ends on the next working
//! day (CPL 85; CC 201–203). Posting before the end is in time; travel time is not counted.

use serde::Serialize;

use crate::article::{Article, Statute};
use crate::calendar;
use crate::date::Date;
use crate::procedure::Procedure;

/// The end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The last day on which the act is in time.
    pub last_day: Date,
    /// The day the bare count ends on; earlier than `last_day` when that is a day off.
    pub counted_to: Date,
    /// The rule that sets the period.
    pub article: Article,
    /// False when the holiday calendar of that year is not in the data yet: show it as likely.
    pub calendar_checked: bool,
}

/// A period in days that begins the day after `event`.
#[must_use]
pub fn days_after(event: Date, days: u16, article: Article) -> Deadline {
    end(event.plus_days(i32::from(days)), article)
}

/// A period in months that begins the day after `event` and ends on the same date (CC 202).
#[must_use]
pub fn months_after(event: Date, months: u16, article: Article) -> Deadline {
    end(event.plus_months(i32::from(months)), article)
}

fn end(counted_to: Date, article: Article) -> Deadline {
    let last_day = calendar::next_working_day(counted_to);
    let calendar_checked = calendar::covers(counted_to) && calendar::covers(last_day);
    Deadline {
        last_day,
        counted_to,
        article,
        calendar_checked,
    }
}

const fn cpl(at: &'static str) -> Article {
    Article::new(Statute::CivilProcedure, at)
}

const fn int(at: &'static str) -> Article {
    Article::new(Statute::ProcedureInterpretation, at)
}

/// Writes the functions that are nothing but a period and its article.
macro_rules! periods {
    ($($(#[$doc:meta])+ $name:ident($event:ident) = $count:literal $unit:ident, $article:expr;)+) => {
        $(
            $(#[$doc])+
            #[must_use]
            pub fn $name($event: Date) -> Deadline {
                periods!(@$unit)($event, $count, $article)
            }
        )+
    };
    (@days) => { days_after };
    (@months) => { months_after };
}

periods! {
    /// The court registers the suit or rules on it: 7 days from submission (CPL 126; REG 8).
    filing_review(submitted) = 7 days, cpl("126");
    /// The 7 days begin anew after the corrected papers arrive (REG 7; INT 126).
    filing_review_after_correction(corrected) = 7 days, Article::new(Statute::Registration, "7");
    /// A complaint about refused papers, no receipt or piecemeal corrections is answered (REG 13).
    registration_complaint(complained) = 15 days, Article::new(Statute::Registration, "13");
    /// The fee is paid after the fee notice: 7 days (FEE 22).
    fee_payment(notified) = 7 days, Article::new(Statute::LitigationFees, "22-1");
    /// A summary case turned ordinary: the rest of the fee within 7 days of the notice (INT 199).
    top_up_after_conversion(notified) = 7 days, int("199");
    /// The court sends the complaint to the defendant: 5 days from filing (CPL 128).
    copy_to_defendant(filed) = 5 days, cpl("128");
    /// The defendant answers, or objects to jurisdiction: 15 days from receipt (CPL 128, 130).
    defence(served) = 15 days, cpl("128");
    /// A first appeal against a judgment: 15 days from service (CPL 171).
    appeal_judgment(served) = 15 days, cpl("171-1");
    /// An appeal against a ruling: 10 days from service (CPL 171).
    appeal_ruling(served) = 10 days, cpl("171-2");
    /// More time for mediation, agreed by both: 30 days more (OPN25 3).
    mediation_extension(ended) = 30 days, Article::new(Statute::FilingAndMediation, "3");
    /// The court says whether it accepts the application for a payment order: 5 days (CPL 226).
    payment_order_acceptance(applied) = 5 days, cpl("226");
    /// The payment order is issued: 15 days from acceptance (CPL 227).
    payment_order_issue(accepted) = 15 days, cpl("227-1");
    /// The order lapses when it cannot be served: 30 days from issue (INT 430).
    payment_order_service(issued) = 30 days, int("430");
    /// The debtor pays or objects in writing: 15 days from service (CPL 227).
    payment_order_objection(served) = 15 days, cpl("227-2");
    /// The applicant says that a lapsed order is not to become a suit: 7 days (INT 438).
    payment_order_no_suit(lapsed) = 7 days, int("438");
    /// Both apply for judicial confirmation: 30 days from the agreement taking effect (CPL 205).
    judicial_confirmation(effective) = 30 days, cpl("205");
    /// The court decides on the confirmation: 30 days from filing (CPL 187).
    judicial_confirmation_decision(filed) = 30 days, cpl("187");
    /// After a preservation before suit: sue within 30 days or it is lifted (CPL 104; PRES 23).
    suit_after_preservation(preserved) = 30 days, cpl("104-3");
    /// The court refunds what was paid too much: 15 days from taking effect (FEE 53).
    refund(effective) = 15 days, Article::new(Statute::LitigationFees, "53-2");
    /// Enforcement is applied for: 2 years from the last day for performance (CPL 250).
    enforcement_application(performance_due) = 24 months, cpl("250");
    /// No enforcement for 6 months: ask the next higher court (CPL 237).
    enforcement_by_higher_court(applied) = 6 months, cpl("237");
    /// A retrial is applied for: 6 months from the judgment taking effect (CPL 216).
    retrial(effective) = 6 months, cpl("216");
}

/// The other side is asked about mediation: 3 working days at most (OMR 15).
#[must_use]
pub fn mediation_answer(asked: Date) -> Deadline {
    let mut last_day = asked;
    for _ in 0..3 {
        last_day = calendar::next_working_day(last_day.plus_days(1));
    }
    end(last_day, Article::new(Statute::OnlineMediation, "15"))
}

/// Mediation after filing: 15 days in an ordinary case, 7 otherwise, from the mediator's
/// acceptance (OPN25 3; SPM 27; OMR 24).
#[must_use]
pub fn mediation_period(accepted: Date, procedure: Procedure) -> Deadline {
    let days = if procedure == Procedure::Ordinary {
        15
    } else {
        7
    };
    days_after(
        accepted,
        days,
        Article::new(Statute::FilingAndMediation, "3"),
    )
}

/// The trial of first instance ends: 2, 3 or 6 months from registration, before any extension
/// (CPL 168, 164, 152).
#[must_use]
pub fn trial(registered: Date, procedure: Procedure) -> Deadline {
    let (months, article) = match procedure {
        Procedure::SmallClaims => (2, cpl("168")),
        Procedure::Summary => (3, cpl("164")),
        Procedure::Ordinary => (6, cpl("152")),
    };
    months_after(registered, months, article)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use proptest::prelude::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn deadlines_end_where_the_worked_examples_end() {
        let six_months = |event| months_after(event, 6, cpl("216"));
        type Row = (
            &'static str,
            fn(Date) -> Deadline,
            &'static str,
            &'static str,
        );
        let rows: [Row; 7] = [
            ("T01 fee notice", fee_payment, "2026-11-24", "2026-12-01"),
            (
                "T03 judgment served",
                appeal_judgment,
                "2026-11-27",
                "2026-12-14",
            ),
            (
                "T05 payment order served",
                payment_order_objection,
                "2026-11-24",
                "2026-12-09",
            ),
            (
                "T07 preserved before suit",
                suit_after_preservation,
                "2026-11-24",
                "2026-12-24",
            ),
            (
                "T09 corrections received",
                filing_review_after_correction,
                "2026-11-26",
                "2026-12-03",
            ),
            ("T11 six months", six_months, "2026-08-31", "2027-03-01"),
            ("into National Day", fee_payment, "2026-09-26", "2026-10-08"),
        ];
        for (what, count, event, last) in rows {
            assert_eq!(count(day(event)).last_day, day(last), "{what}");
        }
    }

    #[test]
    fn a_make_up_working_day_is_a_last_day() {
        // Saturday 2026-10-10 is worked.
        assert_eq!(fee_payment(day("2026-10-03")).last_day, day("2026-10-10"));
    }

    #[test]
    fn a_year_without_a_notice_is_said_to_be_unchecked() {
        assert!(fee_payment(day("2026-11-24")).calendar_checked);
        assert!(!months_after(day("2026-08-31"), 6, cpl("216")).calendar_checked);
        assert!(!fee_payment(day("2026-12-28")).calendar_checked);
    }

    #[test]
    fn three_working_days_pass_over_a_weekend() {
        // Thursday, then Friday, Monday, Tuesday.
        assert_eq!(
            mediation_answer(day("2026-11-26")).last_day,
            day("2026-12-01")
        );
    }

    #[test]
    fn mediation_is_longer_in_ordinary_cases() {
        let event = day("2026-11-24");
        assert_eq!(
            mediation_period(event, Procedure::Summary).last_day,
            day("2026-12-01")
        );
        assert_eq!(
            mediation_period(event, Procedure::Ordinary).last_day,
            day("2026-12-09")
        );
    }

    proptest! {
        #[test]
        fn a_deadline_never_ends_early_or_on_a_day_off(days in -25_567i32..84_000, count in 0u16..400) {
            let Some(event) = Date::from_days(days) else { return Ok(()) };
            let deadline = days_after(event, count, cpl("85"));
            prop_assert!(deadline.last_day >= deadline.counted_to);
            prop_assert!(deadline.last_day == Date::MAX || calendar::is_working_day(deadline.last_day));
        }
    }
}
