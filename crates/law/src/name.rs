//! Names of people and organisations, open to rare characters and to names with `·`.
//!
//! Only what cannot be part of a name is refused; nobody is told that their name is wrong.

use serde::{Deserialize, Serialize};

use crate::fix::{self, Fix, Slip};
use crate::numerals;
use crate::text::travels_as_text;

/// The name of a natural person, 2 to 50 characters. Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonName(Box<str>);

/// The name of an organisation, 2 to 100 characters. Serialises as that string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrganisationName(Box<str>);

/// Why what was typed is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameProblem {
    /// Nothing was typed.
    Missing,
    /// A single character.
    TooShort,
    /// More than 50 characters for a person, 100 for an organisation.
    TooLong,
    /// Digits in the name of a person.
    HasDigits,
    /// A character that only one device or font knows (private use): others see an empty box, so
    /// the rare character must be typed anew or described.
    PrivateCharacter {
        /// The character.
        found: char,
    },
    /// A sign that is in no name.
    HasSymbol {
        /// The sign.
        found: char,
    },
}

impl PersonName {
    /// Reads a name as typed. Spaces between Chinese characters go, any dot between them becomes
    /// `·`, any apostrophe `'`.
    ///
    /// # Errors
    /// A [`NameProblem`].
    pub fn parse(typed: &str) -> Result<Self, NameProblem> {
        let name = tidy(typed, 50)?;
        for c in name.chars() {
            if c.is_ascii_digit() {
                return Err(NameProblem::HasDigits);
            }
            if is_private(c) {
                return Err(NameProblem::PrivateCharacter { found: c });
            }
            if is_symbol(c) || (c.is_ascii_punctuation() && !matches!(c, '-' | '\'' | '.')) {
                return Err(NameProblem::HasSymbol { found: c });
            }
        }
        Ok(Self(name.into()))
    }

    /// What to write instead of what was typed, such as `·` for a dot that only looks like it.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        with_reason(typed, Self::parse(typed).ok()?.as_str())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl OrganisationName {
    /// Reads a name as typed. Brackets become full-width, as in business licences.
    ///
    /// # Errors
    /// A [`NameProblem`].
    pub fn parse(typed: &str) -> Result<Self, NameProblem> {
        let name = tidy(typed, 100)?;
        // Institutes and papers have quotation marks in their names.
        let allowed = |c: char| {
            matches!(
                c,
                '(' | ')' | '-' | '&' | '.' | '\'' | ',' | '+' | '“' | '”' | '《' | '》'
            )
        };
        for found in name.chars().filter(|c| !allowed(*c)) {
            if is_private(found) {
                return Err(NameProblem::PrivateCharacter { found });
            }
            if is_symbol(found) || found.is_ascii_punctuation() {
                return Err(NameProblem::HasSymbol { found });
            }
        }
        Ok(Self(name.replace('(', "（").replace(')', "）").into()))
    }

    /// What to write instead of what was typed, such as full-width brackets.
    #[must_use]
    pub fn fix(typed: &str) -> Option<Fix> {
        with_reason(typed, Self::parse(typed).ok()?.as_str())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

travels_as_text!(PersonName, |text| Self::parse(text));
travels_as_text!(OrganisationName, |text| Self::parse(text));

fn with_reason(typed: &str, corrected: &str) -> Option<Fix> {
    let mut fix = fix::normal(typed, corrected)?;
    // A dot or an apostrophe that was not among what was typed was written with another sign.
    let replaced = |sign| {
        let count = |text: &str| text.chars().filter(|c| *c == sign).count();
        count(corrected) > count(typed)
    };
    if replaced('·') || replaced('\'') {
        fix.why = Slip::LookAlike;
    }
    Some(fix)
}

fn tidy(typed: &str, longest: usize) -> Result<String, NameProblem> {
    let mut plain = numerals::to_ascii(typed);
    // Which glyph of a character is meant does not change the name.
    plain.retain(|c| !matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'));
    let mut name = String::with_capacity(plain.len());
    let mut spaced = false;
    let mut rest = plain.trim().chars();
    while let Some(c) = rest.next() {
        let c = match c {
            ' ' => {
                spaced = true;
                continue;
            }
            '•' | '・' | '‧' | '･' | '∙' | '⋅' | '●' | '．' => '·',
            // Full stops mean the dot between Chinese characters only: Jr. keeps its own.
            '.' | '。' | '｡' => match rest.as_str().trim_start().chars().next() {
                Some(next) if is_han(next) && name.ends_with(is_han) => '·',
                _ => c,
            },
            '’' | '‘' | '`' | '\u{b4}' | '\u{2bc}' => '\'',
            other => other,
        };
        // Chinese names have no spaces, names in other scripts keep single ones.
        let closes_up = |c: char| is_han(c) || c == '·';
        if spaced && !name.is_empty() && !closes_up(c) && !name.ends_with(closes_up) {
            name.push(' ');
        }
        spaced = false;
        name.push(c);
    }
    match name.chars().count() {
        0 => Err(NameProblem::Missing),
        1 => Err(NameProblem::TooShort),
        length if length > longest => Err(NameProblem::TooLong),
        _ => Ok(name),
    }
}

/// A Chinese character of any block, up to extension H and beyond.
const fn is_han(c: char) -> bool {
    matches!(c,
        '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Control characters, signs, Chinese punctuation and pictures; every script's letters are fine.
const fn is_symbol(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{b6}' | '\u{b8}'..='\u{bf}' | '\u{d7}' | '\u{f7}'
        | '\u{2000}'..='\u{2bff}' | '\u{3001}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{fe00}'..='\u{fe6f}' | '\u{ff5f}'..='\u{ff65}' | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests;
