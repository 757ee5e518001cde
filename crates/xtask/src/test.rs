//! `cargo xtask test`: everything that can fail, in one go.
//!
//! A stage that fails does not keep the others from running; the last line sums them all up.

mod counts;
mod postgres;
mod stages;

use std::time::Instant;

use crate::step::Failure;
use counts::Counts;
pub(crate) use stages::playwright;
use stages::{STAGES, Stage};

/// Runs all stages, or the one of this name.
pub(crate) fn test(only: Option<&str>) -> Result<(), Failure> {
    let stages: Vec<&Stage> = STAGES
        .iter()
        .filter(|stage| only.is_none_or(|name| stage.name == name))
        .collect();
    if stages.is_empty() {
        let names = STAGES.map(|stage| stage.name).join(", ");
        return Err(Failure::Usage(format!(
            "there is no such stage; there are {names}"
        )));
    }
    let mut total = Counts::default();
    let mut summary = Vec::new();
    for (number, stage) in stages.iter().enumerate() {
        eprintln!(
            "\n== {}/{} {}: {}",
            number + 1,
            stages.len(),
            stage.name,
            stage.what
        );
        let start = Instant::now();
        let counts = (stage.work)().unwrap_or_else(|failure| {
            eprintln!("{failure}");
            Counts::ONE_FAILED
        });
        total += counts;
        let Counts { passed, failed } = counts;
        let line = format!(
            "{:<11} {passed:>5} passed {failed:>4} failed {:>7.1} s",
            stage.name,
            start.elapsed().as_secs_f32()
        );
        eprintln!("== {line}");
        summary.push(line);
    }
    println!("\n{}", summary.join("\n"));
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 {
        Ok(())
    } else {
        Err(Failure::Reported)
    }
}
