//! What the words of the law mean, in Chinese.

use crate::i18n::words::WordsText;

/// See [`crate::i18n::words()`].
pub static WORDS: WordsText = WordsText {
    title: "法律词语是什么意思",
};
