//! The text as a row of characters with their places, full-width signs made plain, so that all
//! later reading is by index and every range falls on a character boundary.

use std::ops::Range;

/// The most characters that are read.
pub(super) const LIMIT: usize = 20_000;

/// The text to read. Indices count characters; [`Text::bytes`] turns them back into bytes.
pub(super) struct Text<'a> {
    source: &'a str,
    /// Where reading stopped, in bytes.
    end: usize,
    glyphs: Vec<Glyph>,
}

struct Glyph {
    at: usize,
    plain: char,
}

impl<'a> Text<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let glyphs = source.char_indices().take(LIMIT);
        let glyphs = glyphs
            .map(|(at, typed)| Glyph {
                at,
                plain: plain(typed),
            })
            .collect();
        // A text longer than the limit ends where reading stopped.
        let end = source
            .char_indices()
            .nth(LIMIT)
            .map_or(source.len(), |(at, _)| at);
        Self {
            source,
            end,
            glyphs,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.glyphs.len()
    }

    /// The character at `index`, NUL beyond the end.
    pub(super) fn at(&self, index: usize) -> char {
        self.glyphs.get(index).map_or('\0', |glyph| glyph.plain)
    }

    pub(super) fn has(&self, index: usize, word: &str) -> bool {
        word.chars()
            .enumerate()
            .all(|(offset, wanted)| self.at(index + offset) == wanted)
    }

    /// The first index from `from` on at which `holds` is false.
    pub(super) fn skip(&self, mut from: usize, holds: impl Fn(char) -> bool) -> usize {
        while from < self.len() && holds(self.at(from)) {
            from += 1;
        }
        from
    }

    pub(super) fn bytes(&self, start: usize, end: usize) -> Range<usize> {
        let place = |index: usize| self.glyphs.get(index).map_or(self.end, |glyph| glyph.at);
        place(start)..place(end)
    }

    /// As written.
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.source.get(self.bytes(start, end)).unwrap_or_default()
    }

    /// With full-width signs made plain and spaces taken out.
    pub(super) fn plain(&self, start: usize, end: usize) -> String {
        (start..end)
            .map(|index| self.at(index))
            .filter(|c| *c != ' ')
            .collect()
    }
}

fn plain(typed: char) -> char {
    match typed {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(typed) - 0xfee0).unwrap_or(typed),
        '\u{3000}' | '\u{a0}' | '\t' => ' ',
        '\r' | '\u{2028}' | '\u{2029}' => '\n',
        '￥' => '¥',
        '〔' | '【' | '[' => '(',
        '〕' | '】' | ']' => ')',
        other => other,
    }
}

/// Whether the character is a Chinese one, rare ones (GB 18030) included.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' | '〇')
}
