//! The text as a row of characters, and whether a phrase stands at a place of it.

use super::Word;
use super::fold::fold;

/// The most characters that are read.
pub const TEXT_LIMIT: usize = 20_000;

/// The most characters that a gap inside a phrase may hold.
const GAP: usize = 12;

/// What [`fold`] makes of every end of a sentence.
const SENTENCE_END: char = '。';

/// A character as the table writes it, and where it stands in the text.
pub(super) struct Glyph {
    pub(super) plain: char,
    pub(super) word: Word,
}

/// The characters that matter, up to the limit.
pub(super) fn glyphs(text: &str) -> Vec<Glyph> {
    let place = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    text.char_indices()
        .take(TEXT_LIMIT)
        .filter_map(|(at, typed)| {
            Some(Glyph {
                plain: fold(typed)?,
                word: Word {
                    start: place(at),
                    end: place(at + typed.len_utf8()),
                },
            })
        })
        .collect()
}

/// Where `text` ends if it stands at `at`.
pub(super) fn literal(text: &str, glyphs: &[Glyph], at: usize) -> Option<usize> {
    let mut end = at;
    for letter in text.chars() {
        if glyphs.get(end)?.plain != letter {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// The parts of a phrase with gaps whose first part stands at `at`.
pub(super) fn spread(text: &str, glyphs: &[Glyph], at: usize) -> Option<Vec<Word>> {
    let mut parts = text.split('~');
    let mut end = literal(parts.next()?, glyphs, at)?;
    let mut words = vec![span(glyphs, (at, end))];
    for part in parts {
        let mut start = end;
        end = loop {
            if start > end + GAP || glyphs.get(start)?.plain == SENTENCE_END {
                return None;
            }
            if let Some(found) = literal(part, glyphs, start) {
                break found;
            }
            start += 1;
        };
        words.push(span(glyphs, (start, end)));
    }
    Some(words)
}

/// The place of the characters from one index up to another.
pub(super) fn span(glyphs: &[Glyph], (from, to): (usize, usize)) -> Word {
    let byte = |at: usize, side: fn(&Glyph) -> u32| glyphs.get(at).map_or(0, side);
    Word {
        start: byte(from, |glyph| glyph.word.start),
        end: byte(to.saturating_sub(1), |glyph| glyph.word.end),
    }
}
