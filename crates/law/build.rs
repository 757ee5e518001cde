//! Turns the dated data of `data/*.toml` into static tables for the crate.
//!
//! Strict on purpose: an unknown key, a date that does not exist, rows out of order or
//! overlapping periods stop the build with a sentence that names the file and the row.

#[path = "build/calendar.rs"]
mod calendar;
#[path = "build/causes.rs"]
mod causes;
#[path = "build/courts.rs"]
mod courts;
#[path = "build/fees.rs"]
mod fees;
#[path = "src/cause/fold.rs"]
mod fold;
#[path = "build/identifiers.rs"]
mod identifiers;
#[path = "build/interest.rs"]
mod interest;
#[path = "build/jurisdiction.rs"]
mod jurisdiction;
#[path = "build/locations.rs"]
mod locations;
#[path = "build/periods.rs"]
mod periods;
#[path = "build/refusal.rs"]
mod refusal;
#[path = "build/rounding.rs"]
mod rounding;

use std::path::Path;
use std::{env, fs};

use refusal::Refusal;

fn main() -> Result<(), Refusal> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|problem| Refusal::new("*", problem))?;
    let data = Path::new(&root).join("data");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/cause/fold.rs");

    let read = |name: &str| {
        fs::read_to_string(data.join(name)).map_err(|problem| Refusal::new(name, problem))
    };
    let mut rust = String::new();
    calendar::write(&read("holidays.toml")?, &mut rust)?;
    fees::write(
        &read("fees.toml")?,
        &read("provincial_fees.toml")?,
        &mut rust,
    )?;
    rounding::write(&read("rounding.toml")?, &mut rust)?;
    periods::write_thresholds(&read("small_claims.toml")?, &mut rust)?;
    periods::write_lpr(&read("lpr.toml")?, &mut rust)?;
    interest::write(&read("interest.toml")?, &mut rust)?;
    identifiers::write_areas(&read("area_codes.toml")?, &mut rust)?;
    identifiers::write_case_types(&read("case_types.toml")?, &mut rust)?;
    identifiers::write_documents(&read("documents.toml")?, &mut rust)?;
    let courts = read("courts.toml")?;
    courts::write(&courts, &mut rust)?;
    locations::write(&read("locations.toml")?, &courts, &mut rust)?;
    jurisdiction::write(&read("jurisdiction.toml")?, &mut rust)?;

    let out = env::var("OUT_DIR").map_err(|problem| Refusal::new("*", problem))?;
    let keep = |name: &str, text: &str| {
        fs::write(Path::new(&out).join(name), text).map_err(|problem| Refusal::new("*", problem))
    };
    keep("tables.rs", &rust)?;
    let mut table = String::new();
    causes::write(&read("causes.toml")?, &mut table)?;
    keep("causes.txt", &table)
}
