//! What the words of the law mean, in English.

use crate::i18n::words::WordsText;

/// See [`crate::i18n::words()`].
pub(super) static WORDS: WordsText = WordsText {
    title: "What the words of the law mean",
    lead: "Words that courts and their papers use, said plainly: what each is, what it means for you, what to do.",
    search: "Find a word",
    search_hint: "In Chinese or English; words of the explanation are searched too, for example: fee.",
    found: |count| match count {
        1 => "1 word found.".to_owned(),
        _ => format!("{count} words found."),
    },
    none_fits: "Nothing found. Please try another word, or ask the court on 12368.",
    articles: |articles| format!("({})", articles.join("; ")),
    elsewhere: "In Chinese: ",
    related: "See also:",
    all: "See all words",
    unknown: "This word is not explained yet. Please look at the others, or ask the court on 12368.",
};
