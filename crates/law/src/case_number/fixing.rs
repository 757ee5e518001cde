//! Case numbers with something left out: no brackets, no 号, letters that look like digits.

use super::CaseNumber;
use crate::date::Date;
use crate::fix::{self, Fix, Slip};
use crate::numerals;

const OPENING: [char; 5] = ['(', '[', '【', '〔', '{'];
const CLOSING: [char; 5] = [')', ']', '】', '〕', '}'];

pub(super) fn fix(typed: &str, today: Date) -> Option<Fix> {
    if let Ok(number) = CaseNumber::parse(typed, today) {
        return fix::normal(typed, number.as_str());
    }
    // No Latin letter is ever in a case number.
    let plain = numerals::without_spaces(typed);
    let guess = fix::with_digits(&plain);
    let why = if guess == plain {
        Slip::LeftOut
    } else {
        Slip::LookAlike
    };
    let number = CaseNumber::parse(&completed(&guess)?, today).ok()?;
    Some(Fix {
        corrected: number.canonical.into(),
        why,
    })
}

/// The year in brackets and 号 behind the number. Only what can stand in one place is put in.
fn completed(guess: &str) -> Option<String> {
    let rest = guess.strip_prefix(OPENING).unwrap_or(guess);
    let (year, rest) = rest.split_at_checked(4)?;
    if !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let rest = rest.strip_prefix('年').unwrap_or(rest);
    let rest = rest.strip_prefix(CLOSING).unwrap_or(rest);
    let mut whole = String::from("（");
    whole.push_str(year);
    whole.push('）');
    whole.push_str(rest.trim_end_matches(['。', '.', ',', ';']));
    if whole.ends_with(|c: char| c.is_ascii_digit()) && !whole.contains('号') {
        whole.push('号');
    }
    Some(whole)
}
