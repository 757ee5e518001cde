//! What the words of the law mean, in Chinese.

use crate::i18n::words::WordsText;

/// See [`crate::i18n::words()`].
pub static WORDS: WordsText = WordsText {
    title: "法律词语是什么意思",
    lead: "法院和文书里常见的词，用平常的话说一遍：是什么，对您意味着什么，该怎么办。",
    search: "查找词语",
    search_hint: "中文、英文都可以，也可以写解释里的字，例如：交费。",
    found: |count| format!("找到 {count} 个词。"),
    none_fits: "没有找到。请换个说法再试，或拨打 12368 问法院。",
    articles: |articles| format!("（{}）", articles.join("；")),
    elsewhere: "英文：",
    related: "有关的词：",
    all: "看全部词语",
    unknown: "这个词还没有解释。可以看看别的词，或拨打 12368 问法院。",
};
