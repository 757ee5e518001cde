//! The charges per case, the fractions of a table, and the amounts of the provinces.

use std::fmt::Write;

use serde::Deserialize;

use super::{FILE, known, only};
use crate::refusal::{Day, Refusal, in_order, parse, sourced};

const PROVINCIAL: &str = "provincial_fees.toml";
const FRACTIONS: [&str; 2] = ["payment_order", "bankruptcy"];
const CHARGES: [&str; 16] = [
    "divorce",
    "personality_rights",
    "other_non_property",
    "ip_without_amount",
    "labour",
    "administrative_special",
    "administrative_other",
    "jurisdiction_objection",
    "enforcement_without_amount",
    "public_notice",
    "arbitration",
    "limitation_fund",
    "maritime_injunction",
    "ship_lien_notice",
    "maritime_claim_registration",
    "general_average",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fraction {
    name: String,
    article: String,
    of: String,
    one_in: u8,
    cap: Option<u32>,
    #[serde(rename = "effective_from")]
    _effective_from: Day,
    source: String,
    checked_on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Charge {
    name: String,
    article: String,
    least: u32,
    most: Option<u32>,
    #[serde(default)]
    provincial: bool,
    #[serde(rename = "effective_from")]
    _effective_from: Day,
    source: String,
    checked_on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProvincialFile {
    amount: Vec<Amount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amount {
    province: u8,
    fee: String,
    amount: u32,
    effective_from: Day,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

pub(super) fn write_fractions(rows: &[Fraction], rust: &mut String) -> Result<(), Refusal> {
    for name in FRACTIONS {
        let row = only(name, rows, |row| &row.name)?;
        sourced(FILE, name, &row.source, row.checked_on)?;
        // Halves and thirds are what the exact amounts of the crate can hold.
        if row.of != "property" || !(2..=3).contains(&row.one_in) {
            return Err(Refusal::new(
                FILE,
                format_args!("{name} is neither a half nor a third of the property table"),
            ));
        }
        let _ = writeln!(
            rust,
            "pub(crate) static {}_PART: Fraction = Fraction {{ article: Article::new(Statute::LitigationFees, {:?}), \
             one_in: {}, cap: {} }};",
            name.to_uppercase(),
            row.article,
            row.one_in,
            perhaps_yuan(row.cap),
        );
    }
    known(&FRACTIONS, rows.iter().map(|row| &*row.name))
}

pub(super) fn write_charges(
    rows: &[Charge],
    provincial: &str,
    rust: &mut String,
) -> Result<(), Refusal> {
    let amounts = parse::<ProvincialFile>(PROVINCIAL, provincial)?.amount;
    for name in CHARGES {
        let row = only(name, rows, |row| &row.name)?;
        sourced(FILE, name, &row.source, row.checked_on)?;
        let most = row.most.unwrap_or(row.least);
        if row.least == 0 || row.most.is_some_and(|most| most <= row.least) {
            return Err(Refusal::new(
                FILE,
                format_args!("{name} does not run from a least to a larger amount"),
            ));
        }
        let _ = writeln!(
            rust,
            "pub(crate) static {}_CHARGE: PerCase = PerCase {{ article: Article::new(Statute::LitigationFees, {:?}), \
             least: Money::from_yuan({}), most: Money::from_yuan({most}), provincial: &[",
            name.to_uppercase(),
            row.article,
            row.least,
        );
        for amount in of_charge(row, most, &amounts)? {
            let _ = writeln!(
                rust,
                "ProvincialAmount {{ province: {}, amount: Money::from_yuan({}), row: DatedRow {{ \
                 effective_from: {}, source: {:?}, check: {} }} }},",
                amount.province,
                amount.amount,
                amount.effective_from.rust(),
                amount.source,
                amount.check,
            );
        }
        rust.push_str("] };\n");
    }
    known(&CHARGES, rows.iter().map(|row| &*row.name))?;
    match amounts
        .iter()
        .find(|row| !CHARGES.contains(&&*row.fee) || !(11..=82).contains(&row.province))
    {
        Some(row) => Err(Refusal::new(
            PROVINCIAL,
            format_args!(
                "no rule reads the amount {:?} of province {}",
                row.fee, row.province
            ),
        )),
        None => Ok(()),
    }
}

/// The provincial amounts of a charge, checked against its range and for overlap.
fn of_charge<'a>(
    charge: &Charge,
    most: u32,
    amounts: &'a [Amount],
) -> Result<Vec<&'a Amount>, Refusal> {
    let own: Vec<_> = amounts
        .iter()
        .filter(|row| row.fee == charge.name)
        .collect();
    for row in &own {
        let name = format!(
            "{} of province {} from {}",
            row.fee, row.province, row.effective_from
        );
        sourced(PROVINCIAL, &name, &row.source, row.checked_on)?;
        if !charge.provincial {
            return Err(Refusal::new(
                PROVINCIAL,
                format_args!("{name}: no province may fix this fee"),
            ));
        }
        if !(charge.least..=most).contains(&row.amount) {
            return Err(Refusal::new(
                PROVINCIAL,
                format_args!(
                    "{name}: {} is outside the range {} to {most} of the Measures",
                    row.amount, charge.least
                ),
            ));
        }
        let days: Vec<_> = own
            .iter()
            .filter(|other| other.province == row.province)
            .map(|other| other.effective_from)
            .collect();
        in_order(PROVINCIAL, &name, &days)?;
    }
    Ok(own)
}

pub(super) fn perhaps_yuan(yuan: Option<u32>) -> String {
    yuan.map_or("None".into(), |yuan| {
        format!("Some(Money::from_yuan({yuan}))")
    })
}
