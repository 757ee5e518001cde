//! Texts of the page "What the words of the law mean" and of the sheet that explains one of them.
//! What is explained stands in [`crate::i18n::glossary`].

/// See the Chinese static for how each is used.
pub struct WordsText {
    /// Heading.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// Label of the search box.
    pub search: &'static str,
    /// What is searched.
    pub search_hint: &'static str,
    /// How many terms were found.
    pub found: fn(usize) -> String,
    /// None was found, and what to do.
    pub none_fits: &'static str,
    /// Where the law says so, in brackets.
    pub articles: fn(&[String]) -> String,
    /// Before the word in the other language.
    pub elsewhere: &'static str,
    /// Before what is near to a term.
    pub related: &'static str,
    /// Link from a term to all of them.
    pub all: &'static str,
    /// The term is not in the glossary.
    pub unknown: &'static str,
}
