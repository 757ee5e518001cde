//! `rounding.toml`: to what unit fees are rounded from a day on.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, in_order, parse, sourced};

const FILE: &str = "rounding.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rounding: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    effective_from: Day,
    unit: Unit,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Unit {
    Fen,
    Yuan,
}

pub(crate) fn write(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    let days: Vec<_> = file.rounding.iter().map(|row| row.effective_from).collect();
    in_order(FILE, "rounding", &days)?;
    let Some((first, later)) = file.rounding.split_first() else {
        return Err(Refusal::new(FILE, "there must be at least one rule"));
    };
    for row in &file.rounding {
        let name = format!("the rule from {}", row.effective_from);
        sourced(FILE, &name, &row.source, row.checked_on)?;
    }
    let _ = writeln!(
        rust,
        "pub(crate) static FIRST_ROUNDING: RoundingRow = {};",
        entry(first)
    );
    rust.push_str("pub(crate) static LATER_ROUNDINGS: &[RoundingRow] = &[\n");
    for row in later {
        let _ = writeln!(rust, "{},", entry(row));
    }
    rust.push_str("];\n");
    Ok(())
}

fn entry(row: &Row) -> String {
    let unit = match row.unit {
        Unit::Fen => 1,
        Unit::Yuan => 100,
    };
    format!(
        "RoundingRow {{ unit: Money::from_fen({unit}), row: DatedRow {{ effective_from: {}, source: {:?}, check: {} }} }}",
        row.effective_from.rust(),
        row.source,
        row.check
    )
}
