//! `fees.toml`: cumulative fee tables, each with rising brackets and one open end.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, parse, sourced};

const FILE: &str = "fees.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    table: Vec<Table>,
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
}

pub(crate) fn write(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    for name in ["property", "enforcement", "preservation"] {
        let mut found = file.table.iter().filter(|table| table.name == name);
        let (Some(table), None) = (found.next(), found.next()) else {
            return Err(Refusal::new(
                FILE,
                format_args!("there must be one table {name:?}"),
            ));
        };
        sourced(FILE, name, &table.source, table.checked_on)?;
        one(table, rust)?;
    }
    if let Some(other) = file
        .table
        .iter()
        .find(|t| !["property", "enforcement", "preservation"].contains(&&*t.name))
    {
        return Err(Refusal::new(
            FILE,
            format_args!("no rule uses the table {:?}", other.name),
        ));
    }
    Ok(())
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
    let cap = table.cap.map_or("None".into(), |cap| {
        format!("Some(Money::from_yuan({cap}))")
    });
    let _ = writeln!(
        rust,
        "pub(crate) static {}_FEE: FeeTable = FeeTable {{ article: Article::new(Statute::LitigationFees, {:?}), \
         cap: {cap}, brackets: &[",
        table.name.to_uppercase(),
        table.article,
    );
    let mut from = 0;
    let mut open = false;
    for bracket in &table.bracket {
        if open {
            return refuse("only the last bracket may be open");
        }
        if (bracket.flat > 0) == (bracket.rate_ppm > 0) || bracket.rate_ppm >= 1_000_000 {
            return refuse("a bracket has either a flat amount or a rate below 100 %");
        }
        let up_to = match bracket.up_to {
            Some(up_to) if up_to > from => format!("Some(Money::from_yuan({up_to}))"),
            Some(_) => return refuse("brackets overlap"),
            None => {
                open = true;
                "None".into()
            }
        };
        let _ = writeln!(
            rust,
            "Bracket {{ from: Money::from_yuan({from}), up_to: {up_to}, rate_ppm: {}, flat: Money::from_yuan({}) }},",
            bracket.rate_ppm, bracket.flat
        );
        from = bracket.up_to.unwrap_or(from);
    }
    if !open {
        return refuse("the last bracket must be open");
    }
    rust.push_str("] };\n");
    Ok(())
}
