//! The build refuses data that a tired clerk got wrong, with a sentence that names the row.
//!
//! The build script's own modules are compiled in here, so that what is tested is what runs.

#[path = "../build/calendar.rs"]
mod calendar;
#[path = "../build/courts.rs"]
mod courts;
#[path = "../build/fees.rs"]
mod fees;
#[path = "../build/periods.rs"]
mod periods;
#[path = "../build/refusal.rs"]
mod refusal;

use refusal::Refusal;

type Writer = fn(&str, &mut String) -> Result<(), Refusal>;

fn refused(write: Writer, text: &str) -> String {
    match write(text, &mut String::new()) {
        Ok(()) => String::from("accepted"),
        Err(refusal) => format!("{refusal:?}"),
    }
}

const LPR: &str = include_str!("../data/lpr.toml");
const SMALL_CLAIMS: &str = include_str!("../data/small_claims.toml");
const FEES: &str = include_str!("../data/fees.toml");
const HOLIDAYS: &str = include_str!("../data/holidays.toml");
const COURTS: &str = include_str!("../data/courts.toml");

#[test]
fn the_data_as_it_is_passes() {
    let files: [(Writer, &str); 5] = [
        (periods::write_lpr, LPR),
        (periods::write_thresholds, SMALL_CLAIMS),
        (fees::write, FEES),
        (calendar::write, HOLIDAYS),
        (courts::write, COURTS),
    ];
    for (write, text) in files {
        assert_eq!(refused(write, text), "accepted");
    }
}

#[test]
fn a_slip_in_a_row_is_named() {
    let slips: [(Writer, &str, &str, &str, &str); 11] = [
        (
            periods::write_lpr,
            LPR,
            "ppm = 42500",
            "pm = 42500",
            "unknown field `pm`",
        ),
        (
            periods::write_lpr,
            LPR,
            "2019-09-20",
            "2019-08-20",
            "overlaps the one from 2019-08-20",
        ),
        (
            periods::write_lpr,
            LPR,
            "2019-09-20",
            "2019-09-31",
            "2019-09-31",
        ),
        (
            periods::write_lpr,
            LPR,
            "ppm = 30000",
            "ppm = 300",
            "not between 0.5 % and 15 %",
        ),
        (
            periods::write_lpr,
            LPR,
            "2026-06-22",
            "2025-01-01",
            "known_until lies before",
        ),
        (
            periods::write_thresholds,
            SMALL_CLAIMS,
            "217290",
            "21729",
            "not four times half",
        ),
        (
            fees::write,
            FEES,
            "up_to = 200000,",
            "up_to = 20000,",
            "brackets overlap",
        ),
        (
            fees::write,
            FEES,
            "{ rate_ppm = 1000 }",
            "{ up_to = 20000000, rate_ppm = 1000 }",
            "open",
        ),
        (
            calendar::write,
            HOLIDAYS,
            "\"2026-10-10\"",
            "\"2026-10-07\"",
            "both a holiday and a",
        ),
        (
            courts::write,
            COURTS,
            "浙0105",
            "浙0102",
            "another court has the same code",
        ),
        (
            courts::write,
            COURTS,
            "source = \"人",
            "sauce = \"人",
            "unknown field `sauce`",
        ),
    ];
    for (write, text, right, wrong, sentence) in slips {
        assert!(text.contains(right), "{right} is no longer in the data");
        let said = refused(write, &text.replacen(right, wrong, 1));
        assert!(said.contains(sentence), "{wrong}: {said}");
        assert!(said.starts_with("crates/law/data/"), "{said}");
    }
}
