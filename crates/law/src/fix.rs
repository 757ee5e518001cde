//! What to write instead of what was typed, offered only where it is certain.
//!
//! Every identifier has a `fix` beside its `parse`, with the same shape for all. What is offered
//! always parses, and to itself. A slip with more than one explanation (two digits swapped, one
//! digit left out) is never explained away: the problem says what is wrong, the person looks.

use serde::{Deserialize, Serialize};

use crate::numerals;

/// What to write instead, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// The value in its normal form.
    pub corrected: String,
    /// What the difference comes from.
    pub why: Slip,
}

/// Why the normal form differs from what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slip {
    /// Full-width signs, spaces, hyphens, other brackets, small letters: understood as it is, and
    /// only not the way it is written on paper.
    OtherWriting,
    /// A sign that looks like the right one, where the wrong one cannot stand: O for 0, l for 1,
    /// • for ·.
    LookAlike,
    /// A form that is no longer issued, turned into the one of today.
    OldForm,
    /// Signs that every such value has were left out: the brackets or the 号 of a case number.
    LeftOut,
}

/// The normal form of a value that was understood; `None` when it was typed that way, apart from
/// spaces around it.
pub(crate) fn normal(typed: &str, corrected: &str) -> Option<Fix> {
    (typed.trim() != corrected).then(|| Fix {
        corrected: corrected.to_owned(),
        why: Slip::OtherWriting,
    })
}

/// The plain text with digits where only digits can stand: O and its twins of other alphabets
/// become 0, l and its twins 1.
pub(crate) fn with_digits(typed: &str) -> String {
    numerals::to_ascii(typed).chars().map(as_digit).collect()
}

/// The digit that a letter or sign is mistaken for, or the character itself.
pub(crate) const fn as_digit(c: char) -> char {
    match c {
        // Latin, Greek and Cyrillic; the Chinese zero; the circle.
        'O' | 'o' | '\u{39f}' | '\u{3bf}' | '\u{41e}' | '\u{43e}' | '〇' | '○' => '0',
        'I' | 'i' | 'l' | '|' | '\u{399}' | '\u{406}' | '丨' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_in_its_normal_form_needs_no_fix() {
        assert_eq!(normal(" 310007 ", "310007"), None);
        let fix = normal("３１０００７", "310007").map(|fix| fix.why);
        assert_eq!(fix, Some(Slip::OtherWriting));
    }

    #[test]
    fn look_alikes_become_digits() {
        assert_eq!(with_digits("Ｏ0о○Il|"), "0000111");
        assert_eq!(with_digits("138a"), "138a");
    }
}
