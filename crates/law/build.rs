//! Turns the dated data of `data/*.toml` into static tables for the crate.
//!
//! Strict on purpose: an unknown key, a date that does not exist, rows out of order or
//! overlapping periods stop the build with a sentence that names the file and the row.

#[path = "build/calendar.rs"]
mod calendar;
#[path = "build/courts.rs"]
mod courts;
#[path = "build/fees.rs"]
mod fees;
#[path = "build/periods.rs"]
mod periods;
#[path = "build/refusal.rs"]
mod refusal;

use std::path::Path;
use std::{env, fs};

use refusal::Refusal;

fn main() -> Result<(), Refusal> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|problem| Refusal::new("*", problem))?;
    let data = Path::new(&root).join("data");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");

    let read = |name: &str| {
        fs::read_to_string(data.join(name)).map_err(|problem| Refusal::new(name, problem))
    };
    let mut rust = String::new();
    calendar::write(&read("holidays.toml")?, &mut rust)?;
    fees::write(&read("fees.toml")?, &mut rust)?;
    periods::write_thresholds(&read("small_claims.toml")?, &mut rust)?;
    periods::write_lpr(&read("lpr.toml")?, &mut rust)?;
    courts::write(&read("courts.toml")?, &mut rust)?;

    let out = env::var("OUT_DIR").map_err(|problem| Refusal::new("*", problem))?;
    fs::write(Path::new(&out).join("tables.rs"), rust).map_err(|problem| Refusal::new("*", problem))
}
