//! Texts of the page "What the words of the law mean".

/// See the Chinese static for how each is used.
pub struct WordsText {
    /// Heading.
    pub title: &'static str,
}
