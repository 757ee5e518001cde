//! The words people read: both catalogues against each other, against the glossary, and against the
//! rules of plain language.

mod glossary;
mod language;
mod orphans;

use super::{Source, lexer};

pub(super) use glossary::check as glossary;
pub(super) use language::check as language;
pub(super) use orphans::check as orphans;

/// The two constructors of texts that may mark terms.
const MARKED: [&str; 2] = ["marked", "marked_text"];

/// A text of a catalogue.
struct Text {
    line: usize,
    text: String,
    /// Whether it stands where its marks count.
    marked: bool,
}

/// The texts of a catalogue, in order.
fn texts(source: &Source) -> Vec<Text> {
    let parts = lexer::take_apart(source.without_tests());
    let mut texts = parts.texts.into_iter();
    let mut found = Vec::new();
    // The calls that are open, each with whether it makes its texts marked.
    let mut calls: Vec<bool> = Vec::new();
    let mut word = String::new();
    let mut letters = parts.code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '(' => calls.push(MARKED.contains(&word.as_str())),
            ')' => _ = calls.pop(),
            '"' => {
                letters.next();
                if let Some((line, text)) = texts.next() {
                    let marked = calls.contains(&true);
                    found.push(Text { line, text, marked });
                }
            }
            _ => {}
        }
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
        } else {
            word.clear();
        }
    }
    found
}

/// The terms that a text marks, each as it is shown and as the glossary has it.
fn marks(text: &str) -> Vec<(&str, &str)> {
    let marks = text.split("[[").skip(1);
    let marks = marks.filter_map(|rest| rest.split_once("]]"));
    marks
        .map(|(mark, _)| mark.split_once('|').unwrap_or((mark, mark)))
        .collect()
}

/// The text as it is shown.
fn shown(text: &str) -> String {
    let mut shown = text.to_owned();
    for (words, headword) in marks(text) {
        let written = if words == headword {
            format!("[[{words}]]")
        } else {
            format!("[[{words}|{headword}]]")
        };
        shown = shown.replace(&written, words);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn a_text_knows_whether_its_marks_count() {
        let source = sample(
            "src/i18n/zh/tell.rs",
            "//! T.\nlead: marked(\"一\"), title: \"二\", f: |n| marked_text(format!(\"三\", g(n))), u: \"四\"",
        );
        let marked: Vec<_> = texts(&source)
            .into_iter()
            .map(|it| (it.text, it.marked))
            .collect();
        let expected = [("一", true), ("二", false), ("三", true), ("四", false)];
        assert_eq!(
            marked,
            expected.map(|(text, marked)| (text.to_owned(), marked))
        );
    }

    #[test]
    fn marks_are_found_and_left_out() {
        let text = "谈成后出[[调解书]]，可以[[强制|强制执行]]。";
        assert_eq!(marks(text), [("调解书", "调解书"), ("强制", "强制执行")]);
        assert_eq!(shown(text), "谈成后出调解书，可以强制。");
    }
}
