//! `courts.toml`: the courts, with the place of each local court taken from its name.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, parse, sourced};

const FILE: &str = "courts.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    effective_from: Day,
    source: String,
    checked_on: Day,
    court: Vec<Court>,
    former: Vec<Former>,
    renamed: Vec<Renamed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Court {
    name: String,
    code: String,
    id: String,
    level: Level,
    mark: Mark,
    #[serde(default)]
    check: bool,
    #[serde(default)]
    local: bool,
    #[serde(default)]
    needs_city: bool,
    #[serde(default)]
    not_after: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Level {
    High,
    Intermediate,
    Basic,
    Special,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mark {
    Seen,
    Derived,
    Memory,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Renamed {
    name: String,
    endings: Vec<String>,
    city: String,
    now: Vec<String>,
    source: String,
    #[serde(default)]
    with_city: bool,
    #[serde(default)]
    check: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Former {
    code: String,
    last_year: u16,
    #[serde(default, rename = "check")]
    _check: bool,
}

pub(crate) fn write(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    sourced(FILE, "the file", &file.source, file.checked_on)?;
    if file.effective_from > file.checked_on {
        return Err(Refusal::new(FILE, "effective_from lies after checked_on"));
    }
    let cities: Vec<(&str, &str)> = file
        .court
        .iter()
        .filter(|court| court.level == Level::Intermediate)
        .filter_map(|court| {
            let city = court
                .name
                .strip_prefix("浙江省")?
                .strip_suffix("市中级人民法院")?;
            Some((court.code.as_str(), city))
        })
        .collect();
    let mut codes = BTreeSet::new();
    let mut places = BTreeSet::new();
    rust.push_str("pub(crate) static COURTS: &[Court] = &[\n");
    for court in &file.court {
        let refuse = |why: &str| Err(Refusal::new(FILE, format_args!("{}: {why}", court.name)));
        if !codes.insert(&court.code) {
            return refuse("another court has the same code");
        }
        if court.check != (court.mark == Mark::Memory) {
            return refuse("a code from memory needs check = true, any other must not have it");
        }
        let digits = court.code.strip_prefix('浙').unwrap_or("x");
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return refuse("the code must be 浙 and digits");
        }
        let city = cities
            .iter()
            .find(|(code, _)| court.code.starts_with(code))
            .map_or("", |c| c.1);
        let (place, suffix) = if court.local {
            let bare = court.name.strip_suffix("人民法院").unwrap_or_default();
            let bare = bare
                .strip_prefix(city)
                .and_then(|b| b.strip_prefix('市'))
                .unwrap_or(bare);
            match split_place(bare) {
                Some(found) if digits.len() == 4 && !city.is_empty() => found,
                _ => return refuse("a local court needs a county in its name and in its code"),
            }
        } else {
            ("", "")
        };
        if court.local && !places.insert(place) {
            return refuse("another court has the same county");
        }
        let county = if court.local {
            format!("33{digits}")
        } else {
            String::new()
        };
        let _ = writeln!(
            rust,
            "Court {{ name: {:?}, code: {:?}, county_code: {county:?}, internal_id: {:?}, \
             level: CourtLevel::{:?}, mark: CourtMark::{:?}, city: {city:?}, place: {place:?}, \
             suffix: {suffix:?}, needs_city: {}, not_after: &{:?} }},",
            court.name,
            court.code,
            court.id,
            court.level,
            court.mark,
            court.needs_city,
            court.not_after,
        );
    }
    rust.push_str("];\npub(crate) static FORMER_COURTS: &[FormerCourt] = &[\n");
    for former in &file.former {
        if !codes.insert(&former.code) {
            return Err(Refusal::new(
                FILE,
                format_args!("{} is still in use", former.code),
            ));
        }
        let _ = writeln!(
            rust,
            "FormerCourt {{ code: {:?}, last_year: {} }},",
            former.code, former.last_year
        );
    }
    rust.push_str("];\n");
    write_renamed(&file, rust)
}

fn write_renamed(file: &File, rust: &mut String) -> Result<(), Refusal> {
    rust.push_str("pub(crate) static RENAMED: &[Renamed] = &[\n");
    for row in &file.renamed {
        let refuse = |why: &str| {
            Err(Refusal::new(
                FILE,
                format_args!("renamed {}: {why}", row.name),
            ))
        };
        sourced(FILE, &row.name, &row.source, file.checked_on)?;
        let is_city = |court: &Court| {
            court.level == Level::Intermediate && court.name.contains(&format!("{}市", row.city))
        };
        if row.name.is_empty() || !file.court.iter().any(is_city) {
            return refuse("needs a name and one of the cities of the province");
        }
        if row.now.is_empty() {
            return refuse("needs a court of today");
        }
        if let Some(code) = row
            .now
            .iter()
            .find(|code| !file.court.iter().any(|court| court.code == **code))
        {
            return refuse(&format!("no court has the code {code}"));
        }
        let _ = writeln!(
            rust,
            "Renamed {{ name: {:?}, endings: &{:?}, city: {:?}, now: &{:?}, with_city: {}, \
             check: {} }},",
            row.name, row.endings, row.city, row.now, row.with_city, row.check,
        );
    }
    rust.push_str("];\n");
    Ok(())
}

/// 西湖区 is 西湖 and 区.
fn split_place(county: &str) -> Option<(&str, &str)> {
    ["畲族自治县", "区", "县", "市"]
        .iter()
        .find_map(|suffix| Some((county.strip_suffix(suffix)?, *suffix)))
        .filter(|(place, _)| !place.is_empty())
}
