//! `causes.toml`: the tree of causes and their words, written as the one file that
//! `law::cause::Causes::read` reads.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use crate::fold::fold;
use crate::refusal::{Day, Refusal, parse, sourced};

const FILE: &str = "causes.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    effective_from: Day,
    source: String,
    checked_on: Day,
    cause: Vec<Cause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cause {
    code: String,
    name: String,
    #[serde(default)]
    parent: String,
    /// Inherited from the parent where it is not given.
    fee: Option<Fee>,
    /// Inherited likewise; empty where the parent's form does not serve.
    form: Option<String>,
    #[serde(default)]
    check: bool,
    #[serde(default)]
    sure: String,
    #[serde(default)]
    likely: String,
    #[serde(default)]
    hint: String,
    #[serde(default)]
    against: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Fee {
    Property,
    Divorce,
    Personality,
    Other,
    Ip,
    Labour,
    Application,
    Free,
}

impl Fee {
    fn letter(self) -> char {
        match self {
            Self::Property => 'p',
            Self::Divorce => 'd',
            Self::Personality => 'r',
            Self::Other => 'o',
            Self::Ip => 'i',
            Self::Labour => 'l',
            Self::Application => 'a',
            Self::Free => 'f',
        }
    }
}

/// Where a cause stands, for those below it.
struct Place {
    index: usize,
    level: usize,
    fee: Fee,
    form: String,
}

pub(crate) fn write(text: &str, table: &mut String) -> Result<(), Refusal> {
    let file: File = parse(FILE, text)?;
    sourced(FILE, "the file", &file.source, file.checked_on)?;
    if file.effective_from > file.checked_on {
        return Err(Refusal::new(FILE, "effective_from lies after checked_on"));
    }
    table.push_str("causes 1\n");
    let mut places: BTreeMap<&str, Place> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for (index, cause) in file.cause.iter().enumerate() {
        let refuse = |why: &str| Refusal::new(FILE, format_args!("{} {why}", cause.name));
        let above = match places.get(cause.parent.as_str()) {
            None if !cause.parent.is_empty() => {
                return Err(refuse("has a parent that no earlier row has as its code"));
            }
            above => above,
        };
        let level = above.map_or(1, |above| above.level + 1);
        if level > 4 {
            return Err(refuse("lies deeper than four levels"));
        }
        check_code(cause).map_err(|why| refuse(&why))?;
        let fee = cause.fee.or(above.map(|above| above.fee));
        let fee = fee.ok_or_else(|| refuse("is a part without a fee"))?;
        let form = match (&cause.form, above) {
            (Some(form), _) => form.clone(),
            (None, Some(above)) => above.form.clone(),
            (None, None) => String::new(),
        };
        if !form.is_empty() && !form.parse::<u8>().is_ok_and(|n| form.len() == 2 && n <= 68) {
            return Err(refuse("has a form that is not 01 to 68"));
        }
        let words = [&cause.sure, &cause.likely, &cause.hint, &cause.against];
        check_words(words, level).map_err(|why| refuse(&why))?;
        let _ = writeln!(
            table,
            "{}\t{}\t{form}\t{}\t{}\t{}\t{}",
            cause.code,
            above.map_or(String::new(), |above| above.index.to_string()),
            fee.letter(),
            if cause.check { "?" } else { "" },
            cause.name,
            words.map(|field| squeezed(field)).join("\t"),
        );
        let place = Place {
            index,
            level,
            fee,
            form,
        };
        if places.insert(&cause.code, place).is_some() {
            return Err(refuse("has the code of an earlier row"));
        }
        if level > 2 && names.insert(&cause.name, ()).is_some() {
            return Err(refuse("stands in the file twice"));
        }
    }
    Ok(())
}

fn check_code(cause: &Cause) -> Result<(), String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match cause.code.strip_prefix("r3-") {
        Some(serial) if !serial.split('.').all(digits) => {
            Err(format!("has the code {}, no serial", cause.code))
        }
        Some(_) if !cause.check => Err("has a serial for a code and needs check = true".into()),
        None if !digits(&cause.code) => Err(format!("has the code {}, no number", cause.code)),
        _ => Ok(()),
    }
}

/// Words are written as `fold` leaves them, each once in a cause; one character alone can be no
/// more than a hint.
fn check_words(fields: [&String; 4], level: usize) -> Result<(), String> {
    let mut seen = BTreeMap::new();
    let words = fields.iter().zip([2, 2, 1, 1]);
    for (word, least) in
        words.flat_map(|(field, least)| field.split_whitespace().map(move |word| (word, least)))
    {
        if level < 3 {
            return Err("is a part or a group and cannot have words".into());
        }
        if seen.insert(word, ()).is_some() {
            return Err(format!("has the word {word} twice"));
        }
        let letters = word.chars().filter(|letter| *letter != '~').count();
        if letters < least || word.split('~').any(str::is_empty) {
            return Err(format!(
                "has the word {word}, too short or with an open gap"
            ));
        }
        if let Some(odd) = word.chars().find(|c| *c == '。' || fold(*c) != Some(*c)) {
            return Err(format!("has the word {word}, where {odd} can never match"));
        }
    }
    Ok(())
}

fn squeezed(field: &str) -> String {
    field.split_whitespace().collect::<Vec<_>>().join(" ")
}
