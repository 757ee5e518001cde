//! Texts that may mark a term of law, to be explained when somebody taps it: `[[调解书]]`, or
//! `[[payment orders|payment order]]` where the words shown are not the headword of the glossary.
//!
//! It is a type of its own so that a marked text cannot end up where it is shown as it is written,
//! as in a label or a title: it has to go through [`crate::ui::prose`], or be stripped.

use std::borrow::Cow;

/// A text whose marked terms can be asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    text: Cow<'static, str>,
    /// Whether marks count. What people and courts wrote themselves is shown as it is.
    marked: bool,
}

/// A text of the catalogue that may hold marks.
#[must_use]
pub const fn marked(text: &'static str) -> Prose {
    Prose {
        text: Cow::Borrowed(text),
        marked: true,
    }
}

/// The same for a text that was put together.
#[must_use]
pub const fn marked_text(text: String) -> Prose {
    Prose {
        text: Cow::Owned(text),
        marked: true,
    }
}

impl From<String> for Prose {
    fn from(text: String) -> Self {
        Self {
            text: Cow::Owned(text),
            marked: false,
        }
    }
}

impl From<&'static str> for Prose {
    fn from(text: &'static str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            marked: false,
        }
    }
}

impl From<&'static Self> for Prose {
    fn from(text: &'static Self) -> Self {
        text.clone()
    }
}

impl FromIterator<Self> for Prose {
    fn from_iter<Texts: IntoIterator<Item = Self>>(texts: Texts) -> Self {
        let mut all = marked_text(String::new());
        for text in texts {
            all.text.to_mut().push_str(&text.text);
        }
        all
    }
}

/// Marks that no line ends with.
const OPENING: [char; 4] = ['（', '“', '《', '('];
/// Marks that no line begins with.
const CLOSING: [char; 15] = [
    '，', '。', '、', '；', '：', '？', '！', '）', '”', '》', ',', '.', ';', ':', ')',
];

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'text> {
    /// Words between the terms.
    Words(&'text str),
    /// A term, with the marks that have to stand on its line.
    Term {
        /// An opening mark right before it, or nothing.
        opens: &'text str,
        /// As it is shown.
        shown: &'text str,
        /// A closing mark right behind it, or nothing.
        closes: &'text str,
        /// As the glossary has it.
        headword: &'text str,
    },
}

impl Prose {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Its pieces, in order.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut rest: &str = &self.text;
        while self.marked
            && let Some((before, mark)) = rest.split_once("[[")
            && let Some((mark, after)) = mark.split_once("]]")
        {
            let (shown, headword) = mark.split_once('|').unwrap_or((mark, mark));
            let (before, opens) = before.split_at(before.trim_end_matches(OPENING).len());
            let (closes, after) = after.split_at(
                after
                    .chars()
                    .next()
                    .filter(|mark| CLOSING.contains(mark))
                    .map_or(0, char::len_utf8),
            );
            if !before.is_empty() {
                pieces.push(Piece::Words(before));
            }
            pieces.push(Piece::Term {
                opens,
                shown,
                closes,
                headword,
            });
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest));
        }
        pieces
    }

    /// The text without its marks, for where it is only read, as in announcements and on paper.
    #[must_use]
    pub fn plain(&self) -> String {
        let pieces = self.pieces().into_iter();
        pieces
            .flat_map(|piece| match piece {
                Piece::Words(text) => ["", text, ""],
                Piece::Term {
                    opens,
                    shown,
                    closes,
                    ..
                } => [opens, shown, closes],
            })
            .collect()
    }

    /// The text behind `title`, which is no part of it.
    #[must_use]
    pub fn after(&self, title: &str) -> Self {
        Self {
            text: Cow::Owned([title, &self.text].concat()),
            marked: self.marked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_taken_out_with_what_stands_around_them() {
        let text = marked("You may ask for [[payment orders|payment order]] or [[调解书]].");
        let term = |shown, headword, closes| Piece::Term {
            opens: "",
            shown,
            closes,
            headword,
        };
        let expected = [
            Piece::Words("You may ask for "),
            term("payment orders", "payment order", ""),
            Piece::Words(" or "),
            term("调解书", "调解书", "."),
        ];
        assert_eq!(text.pieces(), expected);
        assert_eq!(text.plain(), "You may ask for payment orders or 调解书.");
    }

    #[test]
    fn a_term_keeps_the_marks_beside_it_on_its_line() {
        let text = marked("谈（[[委托调解]]）。");
        let expected = [
            Piece::Words("谈"),
            Piece::Term {
                opens: "（",
                shown: "委托调解",
                closes: "）",
                headword: "委托调解",
            },
            Piece::Words("。"),
        ];
        assert_eq!(text.pieces(), expected);
        assert_eq!(text.plain(), "谈（委托调解）。");
    }

    #[test]
    fn what_is_not_a_mark_stays_as_it_is() {
        assert_eq!(marked("a [[b").plain(), "a [[b");
        assert!(marked("").pieces().is_empty());
        let theirs = Prose::from("I wrote [[this]] myself".to_owned());
        assert_eq!(theirs.pieces(), [Piece::Words("I wrote [[this]] myself")]);
    }

    #[test]
    fn a_title_before_a_text_leaves_its_terms() {
        let text = marked("[[上诉]]").after("要放弃：");
        assert_eq!(text.plain(), "要放弃：上诉");
        assert_eq!(text.pieces().len(), 2);
    }
}
