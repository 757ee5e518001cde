//! The build refuses data that a tired clerk got wrong, with a sentence that names the row.
//!
//! The build script's own modules are compiled in here, so that what is tested is what runs.

#[path = "../build/calendar.rs"]
mod calendar;
#[path = "strict_data/cases.rs"]
mod cases;
#[path = "../build/causes.rs"]
mod causes;
#[path = "../build/courts.rs"]
mod courts;
#[path = "../build/fees.rs"]
mod fees;
#[path = "../src/cause/fold.rs"]
mod fold;
#[path = "../build/identifiers.rs"]
mod identifiers;
#[path = "../build/interest.rs"]
mod interest;
#[path = "../build/jurisdiction.rs"]
mod jurisdiction;
#[path = "../build/locations.rs"]
mod locations;
#[path = "../build/periods.rs"]
mod periods;
#[path = "../build/refusal.rs"]
mod refusal;
#[path = "../build/rounding.rs"]
mod rounding;

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
const PROVINCIAL: &str = include_str!("../data/provincial_fees.toml");
const ROUNDING: &str = include_str!("../data/rounding.toml");
const HOLIDAYS: &str = include_str!("../data/holidays.toml");
const INTEREST: &str = include_str!("../data/interest.toml");
const COURTS: &str = include_str!("../data/courts.toml");
const AREAS: &str = include_str!("../data/area_codes.toml");
const CASE_TYPES: &str = include_str!("../data/case_types.toml");
const DOCUMENTS: &str = include_str!("../data/documents.toml");

fn write_fees(text: &str, rust: &mut String) -> Result<(), Refusal> {
    fees::write(text, PROVINCIAL, rust)
}

fn write_provincial(text: &str, rust: &mut String) -> Result<(), Refusal> {
    fees::write(FEES, text, rust)
}

const LOCATIONS: &str = include_str!("../data/locations.toml");
const JURISDICTION: &str = include_str!("../data/jurisdiction.toml");

fn write_locations(text: &str, rust: &mut String) -> Result<(), Refusal> {
    locations::write(text, COURTS, rust)
}

const CAUSES: &str = include_str!("../data/causes.toml");

#[test]
fn the_data_as_it_is_passes() {
    let files: &[(Writer, &str)] = &[
        (periods::write_lpr, LPR),
        (periods::write_thresholds, SMALL_CLAIMS),
        (write_fees, FEES),
        (rounding::write, ROUNDING),
        (calendar::write, HOLIDAYS),
        (interest::write, INTEREST),
        (courts::write, COURTS),
        (identifiers::write_areas, AREAS),
        (identifiers::write_case_types, CASE_TYPES),
        (identifiers::write_documents, DOCUMENTS),
        (write_locations, LOCATIONS),
        (jurisdiction::write, JURISDICTION),
        (causes::write, CAUSES),
    ];
    for &(write, text) in files {
        assert_eq!(refused(write, text), "accepted");
    }
}

#[test]
fn a_slip_in_a_row_is_named() {
    for &(write, text, right, wrong, sentence) in cases::SLIPS {
        assert!(text.contains(right), "{right} is no longer in the data");
        let said = refused(write, &text.replacen(right, wrong, 1));
        assert!(said.contains(sentence), "{wrong}: {said}");
        assert!(said.starts_with("crates/law/data/"), "{said}");
    }
}

#[test]
fn a_slip_in_the_causes_is_named() {
    for &(right, wrong, sentence) in cases::CAUSE_SLIPS {
        assert!(CAUSES.contains(right), "{right} is no longer in the data");
        let said = refused(causes::write, &CAUSES.replacen(right, wrong, 1));
        assert!(said.contains(sentence), "{wrong}: {said}");
        assert!(said.starts_with("crates/law/data/causes.toml"), "{said}");
    }
}
