//! `jurisdiction.toml`: the amounts that change the level, and what goes to special courts.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, in_order, parse, sourced};

const FILE: &str = "jurisdiction.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    level: Vec<Level>,
    internet: Vec<Internet>,
    patents: Vec<Patents>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Level {
    effective_from: Day,
    same_side: i64,
    one_outside: i64,
    high: i64,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Internet {
    cause: Cause,
    effective_from: Day,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Cause {
    Data,
    PersonalInformation,
    VirtualProperty,
    UnfairCompetition,
    Shopping,
    Service,
    DomainName,
    Infringement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Patents {
    court: String,
    cities: Vec<String>,
    effective_from: Day,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

pub(crate) fn write(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    let days: Vec<Day> = file.level.iter().map(|row| row.effective_from).collect();
    in_order(FILE, "level", &days)?;
    rust.push_str("pub(crate) static LEVELS: &[LevelRow] = &[\n");
    for row in &file.level {
        sourced(FILE, "a level", &row.source, row.checked_on)?;
        if !(0 < row.one_outside && row.one_outside <= row.same_side && row.same_side < row.high) {
            return Err(Refusal::new(
                FILE,
                format_args!("level {}: the amounts do not rise", row.effective_from),
            ));
        }
        let _ = writeln!(
            rust,
            "LevelRow {{ effective_from: {}, same_side: Money::from_yuan({}), \
             one_outside: Money::from_yuan({}), high: Money::from_yuan({}), check: {} }},",
            row.effective_from.rust(),
            row.same_side,
            row.one_outside,
            row.high,
            row.check,
        );
    }
    rust.push_str("];\npub(crate) static INTERNET: &[InternetRow] = &[\n");
    let mut causes = Vec::new();
    for row in &file.internet {
        sourced(FILE, "an internet cause", &row.source, row.checked_on)?;
        if causes.contains(&row.cause) {
            return Err(Refusal::new(
                FILE,
                format_args!("internet {:?} stands there twice", row.cause),
            ));
        }
        causes.push(row.cause);
        let _ = writeln!(
            rust,
            "InternetRow {{ cause: OnlineCause::{:?}, effective_from: {}, check: {} }},",
            row.cause,
            row.effective_from.rust(),
            row.check,
        );
    }
    rust.push_str("];\npub(crate) static PATENTS: &[PatentsRow] = &[\n");
    let mut cities = Vec::new();
    for row in &file.patents {
        sourced(FILE, &row.court, &row.source, row.checked_on)?;
        if let Some(city) = row.cities.iter().find(|city| cities.contains(city)) {
            return Err(Refusal::new(
                FILE,
                format_args!("patents: two courts for {city}"),
            ));
        }
        cities.extend(&row.cities);
        let _ = writeln!(
            rust,
            "PatentsRow {{ court: {:?}, cities: &{:?}, effective_from: {}, check: {} }},",
            row.court,
            row.cities,
            row.effective_from.rust(),
            row.check,
        );
    }
    rust.push_str("];\n");
    Ok(())
}
