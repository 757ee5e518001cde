//! Civil dates without a time or a zone: a court counts in days.
//!
//! How people type a date is read in [`typed`]. "Today" is always given by the caller.

mod typed;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use typed::{DateProblem, parse_typed};

/// A day of the Gregorian calendar between 1900-01-01 and 2200-12-31.
///
/// Serialises as `"2026-11-24"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// 星期一
    Monday,
    /// 星期二
    Tuesday,
    /// 星期三
    Wednesday,
    /// 星期四
    Thursday,
    /// 星期五
    Friday,
    /// 星期六
    Saturday,
    /// 星期日
    Sunday,
}

impl Date {
    /// The first day this crate knows.
    pub const MIN: Self = Self::known(1900, 1, 1);
    /// The last day this crate knows.
    pub const MAX: Self = Self::known(2200, 12, 31);

    /// A day that exists and lies between [`Date::MIN`] and [`Date::MAX`], else `None`.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year < 1900 || year > 2200 || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// A day that the build has already checked.
    pub(crate) const fn known(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Reads exactly `YYYY-MM-DD`.
    #[must_use]
    pub fn parse_iso(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return None;
        }
        let number = |from: usize, to: usize| {
            let digits = text.get(from..to)?;
            digits
                .bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| digits.parse::<u16>().ok())?
        };
        Self::new(
            number(0, 4)?,
            u8::try_from(number(5, 7)?).ok()?,
            u8::try_from(number(8, 10)?).ok()?,
        )
    }

    /// Reads a date as people type it; see [`parse_typed`].
    ///
    /// # Errors
    /// A [`DateProblem`] that says what is wrong.
    pub fn parse_typed(typed: &str, today: Self) -> Result<Self, DateProblem> {
        parse_typed(typed, today)
    }

    /// 1900 to 2200.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day of the week.
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        match (self.to_days() + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// So many days later (earlier if negative); stops at the ends of the calendar.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self::from_days_within(self.to_days().saturating_add(days))
    }

    /// The same day so many months later (earlier if negative); a month without that day gives
    /// its last day (CC 202). Stops at the ends of the calendar.
    #[must_use]
    pub const fn plus_months(self, months: i32) -> Self {
        let count = (self.year as i32 * 12 + self.month as i32 - 1).saturating_add(months);
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        if year < 1900 {
            return Self::MIN;
        }
        if year > 2200 {
            return Self::MAX;
        }
        let (year, month) = (year as u16, month as u8);
        let last = days_in_month(year, month);
        Self {
            year,
            month,
            day: if self.day > last { last } else { self.day },
        }
    }

    /// Days from this day to `later`; negative when `later` is earlier.
    #[must_use]
    pub const fn days_until(self, later: Self) -> i32 {
        later.to_days() - self.to_days()
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn to_days(self) -> i32 {
        // Years begin in March here, so that the leap day comes last.
        let (month, day) = (self.month as i32, self.day as i32);
        let year = self.year as i32 - (month <= 2) as i32;
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day so many days after 1970-01-01, or `None` outside the calendar.
    #[must_use]
    pub const fn from_days(days: i32) -> Option<Self> {
        if days < Self::MIN.to_days() || days > Self::MAX.to_days() {
            return None;
        }
        Some(Self::from_days_within(days))
    }

    const fn from_days_within(days: i32) -> Self {
        if days <= Self::MIN.to_days() {
            return Self::MIN;
        }
        if days >= Self::MAX.to_days() {
            return Self::MAX;
        }
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let year = year_of_era + era * 400 + (month <= 2) as i32;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        Self {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }

    /// For Chinese documents: 2026年11月24日.
    #[must_use]
    pub fn zh(self) -> String {
        let mut shown = self.year.to_string();
        shown.push('年');
        shown.push_str(&self.month.to_string());
        shown.push('月');
        shown.push_str(&self.day.to_string());
        shown.push('日');
        shown
    }

    fn iso_bytes(self) -> [u8; 10] {
        let digit = |value: u16, place: u16| b'0' + (value / place % 10) as u8;
        let (year, month, day) = (self.year, u16::from(self.month), u16::from(self.day));
        [
            digit(year, 1000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            b'-',
            digit(month, 10),
            digit(month, 1),
            b'-',
            digit(day, 10),
            digit(day, 1),
        ]
    }
}

/// 28 to 31; nothing for a month that does not exist.
pub(crate) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(str::from_utf8(&self.iso_bytes()).unwrap_or_default())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(str::from_utf8(&self.iso_bytes()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse_iso(&text).ok_or_else(|| de::Error::custom("not a date as YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests;
