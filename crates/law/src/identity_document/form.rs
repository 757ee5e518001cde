//! The forms that numbers of documents are known to have, by the patterns of `documents.toml`.

use serde::{Deserialize, Serialize};

use super::IdKind;
use crate::fix;
use crate::tables::DOCUMENT_FORMS;

/// How well the form of a number is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberForm {
    /// A form read in a source.
    Known,
    /// A form from memory, to be confirmed by a person.
    FromMemory,
    /// None that is known for this kind of document.
    Unknown,
}

pub(super) fn of(kind: IdKind, number: &str) -> NumberForm {
    let fits = |pattern| as_in(pattern, number).is_some_and(|shaped| shaped == number);
    DOCUMENT_FORMS
        .iter()
        .find(|form| form.kind == kind && fits(form.pattern))
        .map_or(NumberForm::Unknown, |form| {
            if form.checked {
                NumberForm::Known
            } else {
                NumberForm::FromMemory
            }
        })
}

/// The number with digits where the one form that it can have needs digits. Forms from memory are
/// no ground for a correction.
pub(super) fn shaped(kind: IdKind, typed: &str) -> Option<String> {
    let mut fitting = DOCUMENT_FORMS
        .iter()
        .filter(|form| form.kind == kind && form.checked)
        .filter_map(|form| as_in(form.pattern, typed));
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first)
}

/// The text in capitals, with look-alikes of digits replaced where the pattern has a digit;
/// `None` if it does not fit even so.
fn as_in(pattern: &str, text: &str) -> Option<String> {
    let mut shaped = String::with_capacity(text.len());
    let mut characters = text.chars();
    let mut signs = pattern.chars();
    while let Some(sign) = signs.next() {
        let typed = characters.next()?;
        let capital = typed.to_ascii_uppercase();
        let digit = fix::as_digit(typed);
        let (c, fits) = match sign {
            '[' => {
                let mut fits = false;
                // To the end of the bracket even after the letter has been found.
                for letter in signs.by_ref().take_while(|sign| *sign != ']') {
                    fits |= letter == capital;
                }
                (capital, fits)
            }
            'A' => (capital, capital.is_ascii_uppercase()),
            'X' => (capital, capital.is_ascii_alphanumeric()),
            '0' => (digit, digit.is_ascii_digit()),
            '1'..='9' => (digit, digit == sign),
            letter => (capital, capital == letter),
        };
        if !fits {
            return None;
        }
        shaped.push(c);
    }
    characters.next().is_none().then_some(shaped)
}

#[cfg(test)]
mod tests {
    use super::as_in;

    #[test]
    fn patterns_are_read_sign_by_sign() {
        for (pattern, text, shaped) in [
            ("[HM]00", "h12", Some("H12")),
            ("[HM]00", "Ho1", Some("H01")),
            ("[HM]00", "K12", None),
            ("[HM]00", "H1", None),
            ("[HM]00", "H123", None),
            ("EA0", "eb7", Some("EB7")),
            ("EA0", "E17", None),
            ("90X", "90x", Some("90X")),
            ("90X", "80X", None),
        ] {
            assert_eq!(as_in(pattern, text).as_deref(), shaped, "{pattern} {text}");
        }
    }
}
