//! Periods of the law: who has to act, until when, and what follows.
//!
//! [`run`] starts a clock of any [`Period`] on the day of its event. The table of all periods is
//! in `clock/table`, one row each: length, article, owner, extensions, what follows, and what the
//! one who waits may do when the owner is late. Counting is in `clock/count`.

mod count;
mod event;
mod extension;
mod outcome;
mod period;
pub mod restoration;
mod rule;
pub mod service;
mod table;
mod timely;
mod variant;

use serde::Serialize;

use crate::date::Date;

pub use count::{Deadline, Length, days_after, months_after};
pub use event::Event;
pub use extension::Pause;
pub use outcome::{Bound, Consequence, Expiry, ExtendedBy, Extension, Owner, Remedy, Step};
pub use period::Period;
pub use rule::PeriodRule;
pub use timely::{Sending, is_in_time};

/// A period that runs, or has run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// Which period.
    pub period: Period,
    /// The day of the event; the count begins the day after.
    pub event_day: Date,
    /// The end.
    pub deadline: Deadline,
    /// Whose it is, what extends it, what follows, what helps against delay.
    pub rule: &'static PeriodRule,
}

/// The clock of a period whose event was on `event_day` (CPL 85; CC 201–203).
///
/// ```
/// use law::clock::{self, Consequence, Period};
/// let notice = law::Date::parse_iso("2026-11-24").unwrap();
/// let clock = clock::run(Period::FeePayment, notice);
/// assert_eq!(clock.deadline.last_day.to_string(), "2026-12-01");
/// assert_eq!(clock.rule.on_expiry.then, Consequence::TreatedAsWithdrawn);
/// ```
#[inline]
#[must_use]
pub fn run(period: Period, event_day: Date) -> Clock {
    let rule = period.rule();
    Clock {
        period,
        event_day,
        deadline: count::count(rule.length, event_day, None, rule.article),
        rule,
    }
}

/// The same from an hour of the day, 0 to 23; it matters for periods in hours only, which run from
/// the next full hour (INT 125). An hour that does not exist counts as unknown.
#[must_use]
pub fn run_from_hour(period: Period, event_day: Date, hour: u8) -> Clock {
    let rule = period.rule();
    Clock {
        period,
        event_day,
        deadline: count::count(rule.length, event_day, Some(hour), rule.article),
        rule,
    }
}

/// All periods with their rows, in the order of the way through the courts.
pub fn all() -> impl Iterator<Item = (Period, &'static PeriodRule)> {
    Period::ALL.iter().map(|period| (*period, period.rule()))
}

#[cfg(test)]
mod tests;
