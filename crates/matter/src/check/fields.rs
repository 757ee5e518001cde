//! Single fields: texts with their limits, sums and days, each with a precise problem.

use law::date::{Date, DateProblem};
use law::money::{AmountProblem, Money, parse_amount};

use super::{Findings, Problem};

/// Characters for the story.
pub(super) const STORY: u16 = 20_000;
/// Characters for a paragraph.
pub(super) const LONG: u16 = 2_000;
/// Characters for a few sentences.
pub(super) const SHORT: u16 = 500;
/// Characters for an address.
pub(super) const ADDRESS: u16 = 200;
/// Characters for an organisation, a court or a file.
pub(super) const TITLE: u16 = 100;
/// Characters for a person, a post, a trade.
pub(super) const NAME: u16 = 50;

impl Findings<'_> {
    /// A text that may be empty.
    pub(super) fn text(&mut self, pointer: &str, typed: &str, limit: u16) {
        let typed = typed.trim();
        // A text of so many bytes is not longer in characters.
        if typed.len() > usize::from(limit) && typed.chars().count() > usize::from(limit) {
            self.must(pointer, Problem::TextTooLong { limit });
        } else if !typed.is_empty() && is_nonsense(typed) {
            self.must(pointer, Problem::TextNonsense);
        }
    }

    /// A text that must not be empty.
    pub(super) fn required_text(&mut self, pointer: &str, typed: &str, limit: u16) {
        if typed.trim().is_empty() {
            self.must(pointer, Problem::Missing);
        } else {
            self.text(pointer, typed, limit);
        }
    }

    /// A sum that must be there.
    pub(super) fn required_money(&mut self, pointer: &str, typed: &str) -> Option<Money> {
        match parse_amount(typed) {
            Ok(read) => return Some(read.money),
            Err(problem) => self.must(pointer, problem.into()),
        }
        None
    }

    /// A sum that may be empty, or nothing at all.
    pub(super) fn optional_money(&mut self, pointer: &str, typed: &str) -> Option<Money> {
        match parse_amount(typed) {
            Ok(read) => return Some(read.money),
            Err(AmountProblem::Missing | AmountProblem::Zero) => {}
            Err(problem) => self.must(pointer, problem.into()),
        }
        None
    }

    /// A day that may be empty.
    pub(super) fn optional_day(&mut self, pointer: &str, typed: &str) -> Option<Date> {
        match Date::parse_typed(typed, self.today) {
            Ok(day) => return Some(day),
            Err(DateProblem::Missing) => {}
            Err(DateProblem::NotADate) => self.must(pointer, Problem::DateNotUnderstood),
            Err(DateProblem::NoSuchDay | DateProblem::OutOfRange) => {
                self.must(pointer, Problem::NoSuchDay);
            }
        }
        None
    }

    /// A day that must be there.
    pub(super) fn required_day(&mut self, pointer: &str, typed: &str) -> Option<Date> {
        if typed.trim().is_empty() {
            self.must(pointer, Problem::Missing);
            return None;
        }
        self.optional_day(pointer, typed)
    }

    /// A day of something that has happened cannot lie ahead.
    pub(super) fn past(&mut self, pointer: &str, day: Option<Date>) -> Option<Date> {
        if day.is_some_and(|day| day > self.today) {
            self.must(pointer, Problem::DateInFuture);
            return None;
        }
        day
    }
}

/// No letter, digit or Chinese character at all, or a control character.
fn is_nonsense(typed: &str) -> bool {
    let control = typed.chars().any(|c| {
        (c < ' ' && !matches!(c, '\n' | '\r' | '\t'))
            || matches!(c, '\u{7f}'..='\u{9f}' | '\u{fffd}')
    });
    control || !typed.chars().any(is_letter)
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            // Latin with marks to Hangul letters, without general punctuation and symbols.
            '\u{c0}'..='\u{1fff}' | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}'
            | '\u{3041}'..='\u{abff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{fdff}'
            | '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}'
            | '\u{20000}'..='\u{323af}'
        )
}
