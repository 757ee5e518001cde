//! `area_codes.toml`, `case_types.toml` and `documents.toml`: what identifiers are checked against.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde::Deserialize;

use crate::refusal::{Day, Refusal, parse, sourced};

const AREAS: &str = "area_codes.toml";
const TYPES: &str = "case_types.toml";
const DOCUMENTS: &str = "documents.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaFile {
    effective_from: Day,
    source: String,
    checked_on: Day,
    area: Vec<Area>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Area {
    code: String,
    city: String,
}

/// Each code is a 0 and three digits, each code and each city stands once.
pub(crate) fn write_areas(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: AreaFile = parse(AREAS, text)?;
    sourced(AREAS, "the list", &file.source, file.checked_on)?;
    begun(AREAS, "the list", file.effective_from, file.checked_on)?;
    let mut codes = BTreeSet::new();
    let mut cities = BTreeSet::new();
    rust.push_str("pub(crate) static AREA_CODES: &[(&str, &str)] = &[\n");
    for area in &file.area {
        let refuse = |why: &str| Err(Refusal::new(AREAS, format_args!("{}: {why}", area.code)));
        let digits = area.code.len() == 4 && area.code.bytes().all(|b| b.is_ascii_digit());
        if !digits || !area.code.starts_with('0') || area.code.starts_with("00") {
            return refuse("an area code is 0 and three digits");
        }
        if area.city.is_empty() || !cities.insert(&area.city) {
            return refuse("no city, or another code has the same city");
        }
        if !codes.insert(&area.code) {
            return refuse("the code stands twice");
        }
        let _ = writeln!(rust, "({:?}, {:?}),", area.code, area.city);
    }
    rust.push_str("];\n");
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeFile {
    effective_from: Day,
    source: String,
    checked_on: Day,
    check: bool,
    r#type: Vec<Type>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Type {
    word: String,
    name: String,
    #[serde(default)]
    last_year: Option<u16>,
}

/// Each word is one to six Chinese characters and stands once.
pub(crate) fn write_case_types(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: TypeFile = parse(TYPES, text)?;
    sourced(TYPES, "the list", &file.source, file.checked_on)?;
    begun(TYPES, "the list", file.effective_from, file.checked_on)?;
    let mut words = BTreeSet::new();
    let _ = writeln!(
        rust,
        "pub(crate) static CASE_TYPES_CHECKED: bool = {};",
        !file.check
    );
    rust.push_str("pub(crate) static CASE_TYPES: &[CaseType] = &[\n");
    for kind in &file.r#type {
        let refuse = |why: &str| Err(Refusal::new(TYPES, format_args!("{}: {why}", kind.word)));
        let chinese = kind
            .word
            .chars()
            .all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        if !chinese || !(1..=6).contains(&kind.word.chars().count()) {
            return refuse("a type is one to six Chinese characters");
        }
        if !words.insert(&kind.word) {
            return refuse("the word stands twice");
        }
        if kind.name.is_empty() {
            return refuse("the name is missing");
        }
        if kind
            .last_year
            .is_some_and(|year| year < file.effective_from.year())
        {
            return refuse("the last year lies before the first");
        }
        let _ = writeln!(
            rust,
            "CaseType {{ word: {:?}, name: {:?}, last_year: {:?} }},",
            kind.word, kind.name, kind.last_year
        );
    }
    rust.push_str("];\n");
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    form: Vec<Form>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    kind: Kind,
    pattern: String,
    effective_from: Day,
    source: String,
    checked_on: Day,
    #[serde(default)]
    check: bool,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    HkMacaoTravelPermit,
    TaiwanTravelPermit,
    PermanentResidence,
    Passport,
}

/// Each pattern can be read, and stands once for its kind.
pub(crate) fn write_documents(text: &str, rust: &mut String) -> Result<(), Refusal> {
    let file: DocumentFile = parse(DOCUMENTS, text)?;
    let mut patterns = BTreeSet::new();
    rust.push_str("pub(crate) static DOCUMENT_FORMS: &[DocumentForm] = &[\n");
    for form in &file.form {
        let row = format!("{:?} {}", form.kind, form.pattern);
        sourced(DOCUMENTS, &row, &form.source, form.checked_on)?;
        begun(DOCUMENTS, &row, form.effective_from, form.checked_on)?;
        if !readable(&form.pattern) {
            let why = "a pattern has A, 0, X, other digits and [letters]";
            return Err(Refusal::new(DOCUMENTS, format_args!("{row}: {why}")));
        }
        if !patterns.insert(row.clone()) {
            return Err(Refusal::new(DOCUMENTS, format_args!("{row} stands twice")));
        }
        let _ = writeln!(
            rust,
            "DocumentForm {{ kind: IdKind::{:?}, pattern: {:?}, checked: {} }},",
            form.kind, form.pattern, !form.check
        );
    }
    rust.push_str("];\n");
    Ok(())
}

fn readable(pattern: &str) -> bool {
    let mut inside = false;
    for c in pattern.chars() {
        match c {
            '[' if !inside => inside = true,
            ']' if inside => inside = false,
            'A'..='Z' | '0'..='9' => {}
            _ => return false,
        }
    }
    !inside && !pattern.is_empty()
}

fn begun(file: &str, row: &str, from: Day, checked_on: Day) -> Result<(), Refusal> {
    if from > checked_on {
        return Err(Refusal::new(
            file,
            format_args!("{row}: effective_from lies after checked_on"),
        ));
    }
    Ok(())
}
