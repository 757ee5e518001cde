//! What the words of the law mean, in English.

use crate::i18n::words::WordsText;

/// See [`crate::i18n::words()`].
pub(super) static WORDS: WordsText = WordsText {
    title: "What the words of the law mean",
};
