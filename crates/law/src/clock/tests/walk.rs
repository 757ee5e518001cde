//! A second count, written on its own: it walks the calendar day by day, with its own leap years
//! and its own reading of the holiday file, and must agree for every period and day.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::super::{Length, Period, run};
use crate::date::Date;

type Ymd = (u16, u8, u8);

#[derive(Deserialize)]
struct File {
    year: Vec<Year>,
}

#[derive(Deserialize)]
struct Year {
    year: u16,
    off: Vec<(String, String)>,
    work: Vec<String>,
}

struct Calendar {
    years: BTreeSet<u16>,
    off: BTreeSet<Ymd>,
    work: BTreeSet<Ymd>,
}

fn read(iso: &str) -> Ymd {
    let mut parts = iso.split('-').map(|part| part.parse::<u16>().unwrap());
    let year = parts.next().unwrap();
    let mut small = || u8::try_from(parts.next().unwrap()).unwrap();
    (year, small(), small())
}

fn leap(year: u16) -> bool {
    year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100))
}

fn next((year, month, day): Ymd) -> Ymd {
    let last = match month {
        2 => 28 + u8::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (day < last, month < 12) {
        (true, _) => (year, month, day + 1),
        (false, true) => (year, month + 1, 1),
        (false, false) => (year + 1, 1, 1),
    }
}

impl Calendar {
    fn load() -> Self {
        let file: File = toml::from_str(include_str!("../../../data/holidays.toml")).unwrap();
        let mut calendar = Self {
            years: BTreeSet::new(),
            off: BTreeSet::new(),
            work: BTreeSet::new(),
        };
        for year in file.year {
            calendar.years.insert(year.year);
            for (first, last) in year.off {
                let (mut day, last) = (read(&first), read(&last));
                while day <= last {
                    calendar.off.insert(day);
                    day = next(day);
                }
            }
            calendar.work.extend(year.work.iter().map(|day| read(day)));
        }
        calendar
    }

    /// Zeller's congruence: 0 is Saturday, 1 is Sunday.
    fn weekend((year, month, day): Ymd) -> bool {
        let (y, m) = if month < 3 {
            (u32::from(year) - 1, u32::from(month) + 12)
        } else {
            (u32::from(year), u32::from(month))
        };
        let h = (u32::from(day) + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7;
        h < 2
    }

    fn works(&self, day: Ymd) -> bool {
        let fixed = matches!((day.1, day.2), (1, 1) | (5, 1 | 2) | (10, 1..=3));
        let holiday = if self.years.contains(&day.0) {
            self.off.contains(&day)
        } else {
            fixed
        };
        self.work.contains(&day) || !(holiday || Self::weekend(day))
    }

    fn first_working_day(&self, mut day: Ymd) -> Ymd {
        while !self.works(day) {
            day = next(day);
        }
        day
    }

    /// Walks forward from the event; the days before it are kept for counting backwards.
    fn last_day(&self, length: Length, event: Ymd, past: &[Ymd]) -> Ymd {
        let mut day = event;
        match length {
            Length::AtOnce => {}
            Length::Hours(hours) => {
                for _ in 0..hours / 24 {
                    day = next(day);
                }
                return day;
            }
            Length::Days(days) => {
                for _ in 0..days {
                    day = next(day);
                }
            }
            Length::WorkingDays(days) => {
                let mut left = days;
                while left > 0 {
                    day = next(day);
                    left -= u16::from(self.works(day));
                }
            }
            Length::Months(months) => day = Self::same_date(event, months),
            Length::Years(years) => day = Self::same_date(event, years * 12),
            Length::DaysBefore(days) => {
                // The last of `past` is the event itself.
                let enough = past.len() - usize::from(days);
                return *past[..enough]
                    .iter()
                    .rev()
                    .find(|day| self.works(**day))
                    .unwrap();
            }
        }
        self.first_working_day(day)
    }

    fn same_date(event: Ymd, months: u16) -> Ymd {
        let (mut day, mut turned) = (event, 0);
        loop {
            let after = next(day);
            if turned == months && (day.2 == event.2 || after.1 != day.1) {
                return day;
            }
            turned += u16::from(after.1 != day.1);
            day = after;
        }
    }
}

#[test]
fn a_walk_through_the_calendar_ends_on_the_same_days() {
    let calendar = Calendar::load();
    let mut event = (2023, 12, 1);
    let mut past = Vec::new();
    while event < (2027, 1, 1) {
        past.push(event);
        if event >= (2024, 1, 1) {
            let date = Date::new(event.0, event.1, event.2).unwrap();
            for period in Period::ALL {
                let (y, m, d) = calendar.last_day(period.rule().length, event, &past);
                let expected = Date::new(y, m, d).unwrap();
                let deadline = run(*period, date).deadline;
                assert_eq!(deadline.last_day, expected, "{period:?} from {date}");
            }
        }
        event = next(event);
    }
}
