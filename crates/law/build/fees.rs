//! `fees.toml` and `provincial_fees.toml`: cumulative tables with rising brackets and one open
//! end, charges per case, fractions of a table, and what a province fixed inside a range.

#[path = "fees/charges.rs"]
mod charges;

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, parse, sourced};

const FILE: &str = "fees.toml";
const TABLES: [&str; 5] = [
    "property",
    "enforcement",
    "preservation",
    "divorce_property",
    "personality_damages",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    table: Vec<Table>,
    fraction: Vec<charges::Fraction>,
    charge: Vec<charges::Charge>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    name: String,
    article: String,
    effective_from: Day,
    source: String,
    checked_on: Day,
    cap: Option<u32>,
    bracket: Vec<Bracket>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bracket {
    up_to: Option<u32>,
    #[serde(default)]
    rate_ppm: u32,
    #[serde(default)]
    flat: u32,
    #[serde(default)]
    included: bool,
}

/// Writes every fee; `provincial` is the text of `provincial_fees.toml`.
pub(crate) fn write(text: &str, provincial: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    for name in TABLES {
        let table = only(name, &file.table, |table| &table.name)?;
        sourced(FILE, name, &table.source, table.checked_on)?;
        one(table, rust)?;
    }
    known(&TABLES, file.table.iter().map(|table| &*table.name))?;
    charges::write_fractions(&file.fraction, rust)?;
    charges::write_charges(&file.charge, provincial, rust)
}

/// The row of a name, which there must be once.
fn only<'a, Row>(
    name: &str,
    rows: &'a [Row],
    name_of: impl Fn(&Row) -> &str,
) -> Result<&'a Row, Refusal> {
    let mut found = rows.iter().filter(|row| name_of(row) == name);
    match (found.next(), found.next()) {
        (Some(row), None) => Ok(row),
        _ => Err(Refusal::new(
            FILE,
            format_args!("there must be one row {name:?}"),
        )),
    }
}

/// Refuses rows that no rule reads.
fn known<'a>(names: &[&str], mut rows: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
    rows.find(|row| !names.contains(row)).map_or(Ok(()), |row| {
        Err(Refusal::new(
            FILE,
            format_args!("no rule uses the row {row:?}"),
        ))
    })
}

fn one(table: &Table, rust: &mut String) -> Result<(), Refusal> {
    let refuse = |why: &str| {
        Err(Refusal::new(
            FILE,
            format_args!(
                "table {:?} from {}: {why}",
                table.name, table.effective_from
            ),
        ))
    };
    let _ = writeln!(
        rust,
        "pub(crate) static {}_FEE: FeeTable = FeeTable {{ article: Article::new(Statute::LitigationFees, {:?}), \
         effective_from: {}, cap: {}, brackets: &[",
        table.name.to_uppercase(),
        table.article,
        table.effective_from.rust(),
        charges::perhaps_yuan(table.cap),
    );
    let mut from = 0;
    let mut open = false;
    for bracket in &table.bracket {
        if open {
            return refuse("only the last bracket may be open");
        }
        let kinds = [bracket.flat > 0, bracket.rate_ppm > 0, bracket.included];
        if kinds.into_iter().filter(|kind| *kind).count() != 1 || bracket.rate_ppm >= 1_000_000 {
            return refuse(
                "a bracket has either a flat amount or a rate below 100 % or is included",
            );
        }
        match bracket.up_to {
            Some(up_to) if up_to > from => {}
            Some(_) => return refuse("brackets overlap"),
            None => open = true,
        }
        let _ = writeln!(
            rust,
            "Bracket {{ from: Money::from_yuan({from}), up_to: {}, rate_ppm: {}, flat: Money::from_yuan({}) }},",
            charges::perhaps_yuan(bracket.up_to),
            bracket.rate_ppm,
            bracket.flat
        );
        from = bracket.up_to.unwrap_or(from);
    }
    if !open {
        return refuse("the last bracket must be open");
    }
    rust.push_str("] };\n");
    Ok(())
}
