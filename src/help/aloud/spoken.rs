//! How a paragraph is said: numbers that identify a person only by their last four digits, and long
//! paragraphs in pieces.

use crate::i18n::display::AloudText;

/// An identity number has so many characters.
const IDENTITY: usize = 18;
/// A mobile number has so many.
const MOBILE: usize = 11;
/// Numbers shorter than this are said as they stand, unless something in them is masked.
const SHORT: usize = 15;
/// Some browsers fall silent in the middle of a text that takes them longer than a quarter of a minute.
const LONGEST: usize = 60;

/// The words as they are said.
pub(super) fn spoken(text: &str, t: &AloudText) -> String {
    if is_hidden(text) {
        return t.hidden.to_owned();
    }
    let mut said = String::new();
    let mut number = String::new();
    for letter in text.chars().chain([' ']) {
        if letter.is_ascii_digit() || letter == '*' || (letter == 'X' && !number.is_empty()) {
            number.push(letter);
        } else {
            say_number(&mut said, &number, t);
            number.clear();
            said.push(letter);
        }
    }
    said.pop();
    said
}

/// Whether most of it is masked and no digit is left to know it by, as of a day of birth.
fn is_hidden(text: &str) -> bool {
    let masked = text.chars().filter(|letter| *letter == '*').count();
    let has_digit = text.contains(|letter: char| letter.is_ascii_digit());
    !has_digit && 2 * masked > text.chars().count()
}

fn say_number(said: &mut String, number: &str, t: &AloudText) {
    let masked = number.contains('*');
    if !masked && number.len() < SHORT {
        return said.push_str(number);
    }
    let tail: Vec<String> = number
        .chars()
        .skip(number.len().saturating_sub(4))
        .map(String::from)
        .collect();
    if tail.iter().any(|digit| digit == "*") {
        return;
    }
    let tail = tail.join(" ");
    said.push_str(&match number.len() {
        IDENTITY => (t.identity)(&tail),
        MOBILE => (t.mobile)(&tail),
        _ => (t.number)(&tail),
    });
}

/// The words in pieces that end with a sentence where that is possible.
pub(super) fn pieces(words: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for letter in words.chars() {
        piece.push(letter);
        let length = piece.chars().count();
        let ends = matches!(letter, '。' | '！' | '？' | '；' | '.' | '!' | '?' | ';')
            && length > LONGEST / 3;
        let breathes = matches!(letter, '，' | '、' | '：' | ',' | ' ') && length > LONGEST;
        if ends || breathes {
            pieces.push(std::mem::take(&mut piece));
        }
    }
    if !piece.trim().is_empty() {
        pieces.push(piece);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::zh::display::DISPLAY;

    fn said(text: &str) -> String {
        spoken(text, &DISPLAY.aloud)
    }

    #[test]
    fn numbers_that_identify_a_person_are_said_by_their_end() {
        assert_eq!(said("330***********0017"), "身份证号，尾号 0 0 1 7");
        assert_eq!(said("330106190102030017"), "身份证号，尾号 0 0 1 7");
        assert_eq!(said("电话 138****0000。"), "电话 手机号，尾号 0 0 0 0。");
        assert_eq!(said("33010619010203001X"), "身份证号，尾号 0 0 1 X");
        assert_eq!(said("账号 6222021234567890"), "账号 号码，尾号 7 8 9 0");
    }

    #[test]
    fn other_numbers_are_said_as_they_stand() {
        for text in [
            "30,000.00 元",
            "12368",
            "13800000000",
            "YJS-2026-7KQ4M",
            "2025年12月31日",
            "X",
        ] {
            assert_eq!(said(text), text);
        }
    }

    #[test]
    fn what_is_masked_as_a_whole_is_said_to_be_hidden_and_nothing_else_is() {
        assert_eq!(said("****年**月**日"), "已隐藏");
        assert_eq!(said("带 * 的必须填。"), "带  的必须填。");
        assert_eq!(said(""), "");
    }

    #[test]
    fn long_paragraphs_are_said_sentence_by_sentence_and_nothing_is_lost() {
        let long = "一二三四五六七八九十一二三四五六七八九十一。".repeat(4);
        let parts = pieces(&long);
        assert_eq!(parts.len(), 4);
        assert_eq!(parts.concat(), long);
        let endless = "没有句号".repeat(30) + "，" + &"没有句号".repeat(5);
        assert_eq!(pieces(&endless).concat(), endless);
        assert_eq!(pieces("短"), ["短"]);
        assert!(pieces("").is_empty());
    }
}
