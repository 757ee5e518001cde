//! Reads a pasted story, chat, IOU or bank record on the device and proposes values for the
//! draft's fields, each with its source. It never decides: a person confirms, and what was typed
//! is never overwritten.

use std::ops::Range;

use law::date::Date;

use crate::draft::{Dispute, Draft, get, set};

mod days;
mod facts;
mod figures;
mod glyphs;
mod lexicon;
mod names;
mod people;
mod rates;
mod sums;
#[cfg(test)]
mod tests;
mod tokens;

use glyphs::Text;

/// One value found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// JSON pointer of the field it is for, e.g. `/loan/principal`.
    pub pointer: String,
    /// The value as [`crate::draft::set`] takes it: text as written, choices by their wire name.
    pub value: String,
    /// Where it stands, in bytes of the text, on character boundaries.
    pub source: Range<usize>,
    /// How sure the reader is.
    pub certainty: Certainty,
}

/// How sure the reader is of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Worth asking: the text suggests it.
    Likely,
    /// The text says so.
    Sure,
}

/// Everything found in `text`, at most one value per field. Reads the first 20,000 characters.
/// `today` completes days told without their year.
#[must_use]
pub fn read(text: &str, today: Date) -> Vec<Found> {
    let text = Text::new(text);
    let tokens = tokens::cut(&text, today);
    let mut sheet = Sheet {
        text: &text,
        found: Vec::new(),
    };
    let dispute = facts::dispute(&tokens);
    if let Some((kind, token, certainty)) = dispute {
        let mut name = Draft {
            dispute: Some(kind),
            ..Draft::default()
        };
        let wire = get(&name, "/dispute").unwrap_or_default();
        name.dispute = None;
        sheet.put(
            "/dispute".to_owned(),
            &wire,
            token.start,
            token.end,
            certainty,
        );
    }
    people::read(&text, &tokens, &mut sheet);
    let loan = dispute.is_none_or(|(kind, ..)| kind == Dispute::PrivateLoan);
    sums::read(&tokens, loan, &mut sheet);
    if loan {
        days::read(&tokens, &mut sheet);
        facts::read(&text, &tokens, &mut sheet);
        rates::read(&text, &tokens, &mut sheet);
    }
    sheet.found
}

/// Fills the empty fields of `draft` with what was found and answers the pointers filled. A field
/// that holds anything stays, and so do all fields of a party whose typed name is another.
pub fn apply(draft: &mut Draft, found: &[Found]) -> Vec<String> {
    let strangers: Vec<String> = found
        .iter()
        .filter_map(|item| {
            let base = item.pointer.strip_suffix("name")?;
            let typed = get(draft, &item.pointer)?;
            (!typed.is_empty() && typed != item.value).then(|| base.to_owned())
        })
        .collect();
    let mut filled = Vec::new();
    for item in found {
        let pointer = item.pointer.as_str();
        if strangers
            .iter()
            .any(|base| pointer.starts_with(base.as_str()))
        {
            continue;
        }
        let empty = match pointer.strip_suffix("kind") {
            // A party's kind always holds something; it is open as long as nobody is named.
            Some(base) => ["name", "id_number", "credit_code"].iter().all(|field| {
                let mut pointer = base.to_owned();
                pointer.push_str(field);
                get(draft, &pointer).is_none_or(|value| value.is_empty())
            }),
            None => get(draft, pointer).is_none_or(|value| value.is_empty()),
        };
        if empty && set(draft, pointer, &item.value) {
            filled.push(item.pointer.clone());
        }
    }
    filled
}

/// What has been found so far, one value per field.
struct Sheet<'t> {
    text: &'t Text<'t>,
    found: Vec<Found>,
}

impl Sheet<'_> {
    /// Notes a value that stands between two characters; the surer one stays, then the first.
    fn put(
        &mut self,
        pointer: String,
        value: &str,
        start: usize,
        end: usize,
        certainty: Certainty,
    ) {
        let found = Found {
            pointer,
            value: value.to_owned(),
            source: self.text.bytes(start, end),
            certainty,
        };
        match self
            .found
            .iter_mut()
            .find(|before| before.pointer == found.pointer)
        {
            Some(before) if before.certainty < certainty => *before = found,
            Some(_) => {}
            None => self.found.push(found),
        }
    }
}
