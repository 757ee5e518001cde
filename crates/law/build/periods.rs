//! `small_claims.toml` and `lpr.toml`: one value from a day on, until the next row.

use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, in_order, parse, sourced};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThresholdFile {
    threshold: Vec<Threshold>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Threshold {
    effective_from: Day,
    wage_year: u16,
    half: u32,
    double: u32,
    source: String,
    checked_on: Day,
    #[serde(default, rename = "check")]
    _check: bool,
}

pub(crate) fn write_thresholds(text: &str, rust: &mut String) -> Result<(), Refusal> {
    const FILE: &str = "small_claims.toml";
    let file: ThresholdFile = parse(FILE, text)?;
    let days: Vec<_> = file
        .threshold
        .iter()
        .map(|row| row.effective_from)
        .collect();
    in_order(FILE, "threshold", &days)?;
    let Some(first) = file.threshold.first() else {
        return Err(Refusal::new(FILE, "there must be at least one threshold"));
    };
    let entry = |row: &Threshold| {
        format!(
            "ThresholdRow {{ effective_from: {}, wage_year: {}, half: Money::from_yuan({}), \
             double: Money::from_yuan({}), source: {:?} }}",
            row.effective_from.rust(),
            row.wage_year,
            row.half,
            row.double,
            row.source
        )
    };
    for row in &file.threshold {
        let name = format!("threshold from {}", row.effective_from);
        sourced(FILE, &name, &row.source, row.checked_on)?;
        // 50 % and 200 % of one wage, each rounded to whole yuan.
        if (i64::from(row.half) * 4 - i64::from(row.double)).abs() > 3 {
            return Err(Refusal::new(
                FILE,
                format_args!("{name}: double is not four times half"),
            ));
        }
    }
    let _ = writeln!(
        rust,
        "pub(crate) static FIRST_THRESHOLD: ThresholdRow = {};",
        entry(first)
    );
    rust.push_str("pub(crate) static LATER_THRESHOLDS: &[ThresholdRow] = &[\n");
    for row in file.threshold.iter().skip(1) {
        let _ = writeln!(rust, "{},", entry(row));
    }
    rust.push_str("];\n");
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LprFile {
    known_until: Day,
    source: String,
    checked_on: Day,
    rate: Vec<Lpr>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lpr {
    effective_from: Day,
    ppm: u32,
}

pub(crate) fn write_lpr(text: &str, rust: &mut String) -> Result<(), Refusal> {
    const FILE: &str = "lpr.toml";
    let file: LprFile = parse(FILE, text)?;
    sourced(FILE, "the file", &file.source, file.checked_on)?;
    let days: Vec<_> = file.rate.iter().map(|row| row.effective_from).collect();
    in_order(FILE, "rate", &days)?;
    let Some(first) = file.rate.first() else {
        return Err(Refusal::new(FILE, "there must be at least one rate"));
    };
    if days.last().is_some_and(|last| *last > file.known_until) {
        return Err(Refusal::new(
            FILE,
            "known_until lies before the newest rate",
        ));
    }
    if let Some(odd) = file
        .rate
        .iter()
        .find(|row| !(5_000..=150_000).contains(&row.ppm))
    {
        return Err(Refusal::new(
            FILE,
            format_args!(
                "the rate from {} is not between 0.5 % and 15 %",
                odd.effective_from
            ),
        ));
    }
    let entry = |row: &Lpr| {
        format!(
            "LprRow {{ effective_from: {}, ppm: {} }}",
            row.effective_from.rust(),
            row.ppm
        )
    };
    let _ = writeln!(
        rust,
        "pub(crate) static LPR_KNOWN_UNTIL: Date = {};",
        file.known_until.rust()
    );
    let _ = writeln!(
        rust,
        "pub(crate) static FIRST_LPR: LprRow = {};",
        entry(first)
    );
    rust.push_str("pub(crate) static LATER_LPR: &[LprRow] = &[\n");
    for row in file.rate.iter().skip(1) {
        let _ = writeln!(rust, "{},", entry(row));
    }
    rust.push_str("];\n");
    Ok(())
}
