//! `holidays.toml`: one row a year, days off as spans, make-up working days as days.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, in_order, parse, sourced};

const FILE: &str = "holidays.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    year: Vec<Year>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    year: u16,
    published: bool,
    effective_from: Day,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
    off: Vec<(Day, Day)>,
    work: Vec<Day>,
}

pub(crate) fn write(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    let starts: Vec<_> = file.year.iter().map(|row| row.effective_from).collect();
    in_order(FILE, "year", &starts)?;
    rust.push_str("pub(crate) static CALENDAR: &[CalendarYear] = &[\n");
    for row in &file.year {
        let name = format!("year {}", row.year);
        sourced(FILE, &name, &row.source, row.checked_on)?;
        if row.effective_from.year() != row.year || !(row.published || row.check) {
            return Err(Refusal::new(
                FILE,
                format_args!("{name}: effective_from or check is wrong"),
            ));
        }
        let spans: Vec<Day> = row
            .off
            .iter()
            .flat_map(|(first, last)| [*first, *last])
            .collect();
        let misplaced = spans
            .windows(2)
            .enumerate()
            .any(|(place, pair)| match pair {
                // A span may begin and end on the same day; the next span begins later.
                [before, after] => after < before || (place % 2 == 1 && after == before),
                _ => false,
            });
        if misplaced
            || spans
                .iter()
                .chain(&row.work)
                .any(|day| day.year() != row.year)
        {
            return Err(Refusal::new(
                FILE,
                format_args!("{name}: holidays overlap or leave the year"),
            ));
        }
        in_order(FILE, &name, &row.work)?;
        let both = row
            .work
            .iter()
            .find(|day| row.off.iter().any(|(a, z)| a <= *day && *day <= z));
        if let Some(day) = both {
            return Err(Refusal::new(
                FILE,
                format_args!("{day} is both a holiday and a working day"),
            ));
        }
        let _ = write!(
            rust,
            "CalendarYear {{ year: {}, published: {}, off: &[",
            row.year, row.published
        );
        for (first, last) in &row.off {
            let _ = write!(rust, "({}, {}),", first.rust(), last.rust());
        }
        rust.push_str("], work: &[");
        for day in &row.work {
            let _ = write!(rust, "{},", day.rust());
        }
        rust.push_str("] },\n");
    }
    rust.push_str("];\n");
    Ok(())
}
