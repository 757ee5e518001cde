//! Counting: how a length becomes a last day (CPL 85; CC 201–203; INT 125).
//!
//! The day of the event does not count. A period that would end on a day off ends on the next
//! working day; one in hours does not wait, and one that is counted backwards ends earlier.

use serde::Serialize;

use crate::article::Article;
use crate::calendar;
use crate::date::Date;

/// The end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The last day on which the act is in time.
    pub last_day: Date,
    /// The day the bare count ends on; another than `last_day` when that is a day off.
    pub counted_to: Date,
    /// For a period in hours whose hour of start is known: the hour of `last_day`, from 1 to 24,
    /// at which it ends. Else the whole day.
    pub last_hour: Option<u8>,
    /// The rule that sets the period.
    pub article: Article,
    /// False when the holiday calendar of that year is not in the data yet: show it as likely.
    pub calendar_checked: bool,
}

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// On the same day: 当场, 立即.
    AtOnce,
    /// From the next full hour (INT 125); does not wait for a working day.
    Hours(u16),
    /// Calendar days.
    Days(u16),
    /// 工作日: days on which courts work, make-up working days among them.
    WorkingDays(u16),
    /// Months, to the same date or the last of the month (CC 202).
    Months(u16),
    /// Years, like months.
    Years(u16),
    /// So many days before the event at the latest.
    DaysBefore(u16),
}

impl Length {
    /// The bare number, whatever the unit; nothing for [`Length::AtOnce`].
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Self::AtOnce => 0,
            Self::Hours(n)
            | Self::Days(n)
            | Self::WorkingDays(n)
            | Self::Months(n)
            | Self::Years(n)
            | Self::DaysBefore(n) => n,
        }
    }

    /// Both lengths as one, where the unit is the same; so that three months and one more are
    /// four months and not three months and then one.
    #[must_use]
    pub const fn and(self, more: Self) -> Option<Self> {
        match (self, more) {
            (Self::Days(a), Self::Days(b)) => Some(Self::Days(a.saturating_add(b))),
            (Self::Months(a), Self::Months(b)) => Some(Self::Months(a.saturating_add(b))),
            (Self::Years(a), Self::Years(b)) => Some(Self::Years(a.saturating_add(b))),
            _ => None,
        }
    }
}

/// A period in days that begins the day after `event` (CPL 85; CC 201).
#[must_use]
pub fn days_after(event: Date, days: u16, article: Article) -> Deadline {
    forward(event.plus_days(i32::from(days)), article)
}

/// A period in months that begins the day after `event` and ends on the same date (CC 202).
#[must_use]
pub fn months_after(event: Date, months: u16, article: Article) -> Deadline {
    forward(event.plus_months(i32::from(months)), article)
}

/// A period of any length from a day, and for hours from an hour (0 to 23) where it is known.
/// An hour that does not exist counts as unknown.
pub(super) fn count(length: Length, event: Date, hour: Option<u8>, article: Article) -> Deadline {
    match length {
        Length::AtOnce => days_after(event, 0, article),
        Length::Hours(hours) => in_hours(event, hour, hours, article),
        Length::Days(days) => days_after(event, days, article),
        Length::WorkingDays(days) => working_days_after(event, days, article),
        Length::Months(months) => months_after(event, months, article),
        Length::Years(years) => forward(event.plus_months(i32::from(years) * 12), article),
        Length::DaysBefore(days) => backward(event.plus_days(-i32::from(days)), event, article),
    }
}

fn working_days_after(event: Date, days: u16, article: Article) -> Deadline {
    let mut last = event;
    for _ in 0..days {
        last = calendar::next_working_day(last.plus_days(1));
    }
    Deadline {
        calendar_checked: calendar::covers(event) && calendar::covers(last),
        ..forward(last, article)
    }
}

/// Hours run from the next full hour (INT 125). Without the hour of the event the latest end is
/// given: the end of the day.
fn in_hours(event: Date, hour: Option<u8>, hours: u16, article: Article) -> Deadline {
    let known = hour.filter(|hour| *hour < 24);
    let end = u32::from(known.unwrap_or(23)) + 1 + u32::from(hours);
    // An end at midnight is hour 24 of the day that is over.
    let days = end.saturating_sub(1) / 24;
    let last_day = event.plus_days(i32::try_from(days).unwrap_or(i32::MAX));
    let last_hour = u8::try_from(end - days * 24).ok();
    Deadline {
        last_day,
        counted_to: last_day,
        last_hour: known.and(last_hour),
        article,
        calendar_checked: true,
    }
}

fn forward(counted_to: Date, article: Article) -> Deadline {
    let last_day = calendar::next_working_day(counted_to);
    Deadline {
        last_day,
        counted_to,
        last_hour: None,
        article,
        calendar_checked: calendar::covers(counted_to) && calendar::covers(last_day),
    }
}

/// The law is silent on periods that are counted backwards: the working day before is safe.
fn backward(counted_to: Date, event: Date, article: Article) -> Deadline {
    let last_day = calendar::previous_working_day(counted_to);
    Deadline {
        last_day,
        counted_to,
        last_hour: None,
        article,
        calendar_checked: calendar::covers(last_day) && calendar::covers(event),
    }
}
