//! Names of people and organisations, open to rare characters and to names with `·`.
//!
//! Only what cannot be part of a name is refused; nobody is told that their name is wrong.

use serde::{Deserialize, Serialize};

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
    /// A sign that is in no name.
    HasSymbol {
        /// The sign.
        found: char,
    },
}

impl PersonName {
    /// Reads a name as typed. Spaces between Chinese characters go, any dot becomes `·`.
    ///
    /// # Errors
    /// A [`NameProblem`].
    pub fn parse(typed: &str) -> Result<Self, NameProblem> {
        let name = tidy(typed, 50)?;
        for c in name.chars() {
            if c.is_ascii_digit() {
                return Err(NameProblem::HasDigits);
            }
            if is_symbol(c) || (c.is_ascii_punctuation() && !matches!(c, '-' | '\'' | '.')) {
                return Err(NameProblem::HasSymbol { found: c });
            }
        }
        Ok(Self(name.into()))
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
        let allowed = |c: char| matches!(c, '(' | ')' | '-' | '&' | '.' | '\'' | ',' | '+');
        if let Some(found) = name
            .chars()
            .find(|c| is_symbol(*c) || (c.is_ascii_punctuation() && !allowed(*c)))
        {
            return Err(NameProblem::HasSymbol { found });
        }
        Ok(Self(name.replace('(', "（").replace(')', "）").into()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

travels_as_text!(PersonName, |text| Self::parse(text));
travels_as_text!(OrganisationName, |text| Self::parse(text));

fn tidy(typed: &str, longest: usize) -> Result<String, NameProblem> {
    let plain = numerals::to_ascii(typed);
    let mut name = String::with_capacity(plain.len());
    let mut spaced = false;
    for c in plain.trim().chars() {
        let c = match c {
            ' ' => {
                spaced = true;
                continue;
            }
            '•' | '・' | '‧' | '･' | '∙' | '⋅' => '·',
            other => other,
        };
        // Latin names keep single spaces; Chinese names have none.
        if spaced && c.is_ascii() && name.ends_with(|before: char| before.is_ascii()) {
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

/// Control characters, signs, Chinese punctuation and pictures; every script's letters are fine.
const fn is_symbol(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{b6}' | '\u{b8}'..='\u{bf}' | '\u{d7}' | '\u{f7}'
        | '\u{2000}'..='\u{2bff}' | '\u{3001}'..='\u{3004}' | '\u{3008}'..='\u{3020}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe6f}' | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_of_all_peoples_are_accepted() {
        for (typed, name) in [
            ("张三", "张三"),
            (" 张 三 ", "张三"),
            ("王小明", "王小明"),
            ("阿卜杜拉·买买提", "阿卜杜拉·买买提"),
            ("阿卜杜拉•买买提", "阿卜杜拉·买买提"),
            ("𠮷田花子", "𠮷田花子"),
            ("㛃䶮", "㛃䶮"),
            ("Zhang  San", "Zhang San"),
            ("O'Neill-Smith Jr.", "O'Neill-Smith Jr."),
        ] {
            assert_eq!(
                PersonName::parse(typed).map(|it| it.to_string()),
                Ok(name.into()),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_name_gets_a_precise_problem() {
        for (typed, problem) in [
            ("", NameProblem::Missing),
            ("　", NameProblem::Missing),
            ("张", NameProblem::TooShort),
            ("张3", NameProblem::HasDigits),
            ("张３", NameProblem::HasDigits),
            ("张三，李四", NameProblem::HasSymbol { found: ',' }),
            ("张三😀", NameProblem::HasSymbol { found: '😀' }),
            ("<b>张三", NameProblem::HasSymbol { found: '<' }),
            ("张三！", NameProblem::HasSymbol { found: '!' }),
        ] {
            assert_eq!(PersonName::parse(typed), Err(problem), "{typed}");
        }
        assert_eq!(
            PersonName::parse(&"张".repeat(51)),
            Err(NameProblem::TooLong)
        );
        assert!(PersonName::parse(&"张".repeat(50)).is_ok());
    }

    #[test]
    fn organisations_may_have_brackets_and_digits() {
        let name = OrganisationName::parse("示例(杭州)科技有限公司").map(|it| it.to_string());
        assert_eq!(name, Ok("示例（杭州）科技有限公司".into()));
        assert!(OrganisationName::parse("杭州第2示例厂").is_ok());
        assert!(OrganisationName::parse("示例<公司>").is_err());
    }

    proptest! {
        #[test]
        fn a_name_once_read_stays_the_same(typed in ".{0,60}") {
            if let Ok(name) = PersonName::parse(&typed) {
                prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name.clone()));
            }
            if let Ok(name) = OrganisationName::parse(&typed) {
                prop_assert_eq!(OrganisationName::parse(name.as_str()), Ok(name.clone()));
            }
        }
    }
}
