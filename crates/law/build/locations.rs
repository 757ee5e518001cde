//! `locations.toml`: tribunals and shared courts, each under a court that exists.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, parse, sourced};

const FILE: &str = "locations.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    checked_on: Day,
    location: Vec<Location>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Location {
    name: String,
    kind: Kind,
    court: String,
    #[serde(default)]
    address: String,
    towns: Vec<String>,
    source: String,
    #[serde(default)]
    check: bool,
}

/// Courts themselves stand in `courts.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    PeoplesTribunal,
    TownSharedCourt,
    VillageSharedCourt,
    SpecialSharedCourt,
}

/// `courts` is the text of `courts.toml`, to know which courts there are.
pub(crate) fn write(text: &str, courts: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    let mut known: Vec<(&str, &str)> = Vec::new();
    rust.push_str("pub(crate) static LOCATIONS: &[Location] = &[\n");
    for row in &file.location {
        let refuse = |why: &str| Err(Refusal::new(FILE, format_args!("{}: {why}", row.name)));
        sourced(FILE, &row.name, &row.source, file.checked_on)?;
        if known.contains(&(&row.name, &row.court)) {
            return refuse("stands there twice");
        }
        known.push((&row.name, &row.court));
        if !courts.contains(&format!("code = \"{}\"", row.court)) {
            return refuse("no court has that code");
        }
        let ending = match row.kind {
            Kind::PeoplesTribunal => "人民法庭",
            _ => "共享法庭",
        };
        if !row.name.ends_with(ending) {
            return refuse("the name does not fit the kind");
        }
        if let Some(town) = row
            .towns
            .iter()
            .find(|town| !town.ends_with(['镇', '乡', '村']) && !town.ends_with("街道"))
        {
            return refuse(&format!("{town} lacks its ending"));
        }
        let _ = writeln!(
            rust,
            "Location {{ kind: LocationKind::{:?}, name: {:?}, court_code: {:?}, address: {:?}, \
             towns: &{:?}, check: {} }},",
            row.kind, row.name, row.court, row.address, row.towns, row.check,
        );
    }
    rust.push_str("];\n");
    Ok(())
}
