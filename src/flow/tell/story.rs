//! The words of the story around something found in it.

use std::ops::Range;

/// How many characters are shown on either side.
const AROUND: usize = 10;

/// A piece of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Words before, with … where more was left out.
    pub before: String,
    /// The words that say it.
    pub words: String,
    /// Words after.
    pub after: String,
}

/// The words at `source` (bytes of `text`) with a few around them; empty when `source` does not
/// fit the text.
#[must_use]
pub fn excerpt(text: &str, source: &Range<usize>) -> Excerpt {
    let cut = |range: Range<usize>| text.get(range).unwrap_or_default();
    let before = cut(0..source.start);
    let after = cut(source.end..text.len());
    let skipped = before.chars().count().saturating_sub(AROUND);
    let mut lead: String = before.chars().skip(skipped).collect();
    if skipped > 0 {
        lead.insert(0, '…');
    }
    let mut tail: String = after.chars().take(AROUND).collect();
    if tail.len() < after.len() {
        tail.push('…');
    }
    Excerpt {
        before: lead,
        words: cut(source.clone()).to_owned(),
        after: tail,
    }
}

/// `text` with the middle of each range of `secrets` (identity numbers) starred out, every
/// character in its place: an excerpt around something else must not give them away.
#[must_use]
pub fn veiled(text: &str, secrets: &[Range<usize>]) -> String {
    let hidden = |at: usize| {
        secrets
            .iter()
            .any(|it| (it.start + 6..it.end.saturating_sub(4)).contains(&at))
    };
    let veil = |(at, shown): (usize, char)| match (hidden(at), shown.len_utf8()) {
        (true, 1) => '*',
        (true, 3) => '＊',
        _ => shown,
    };
    text.char_indices().map(veil).collect()
}
