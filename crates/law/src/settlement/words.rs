//! Words in running text that nobody can enforce, or that point at what a court will not confirm.
//!
//! Hints only: the words may mean something harmless, and other words may mean harm.

use super::{Findings, Problem, Topic};
use crate::numerals;

/// No amount, day or measure can be read from these.
const UNCLEAR: [&str; 14] = [
    "尽快",
    "尽早",
    "适当",
    "酌情",
    "视情况",
    "有能力时",
    "有能力后",
    "有钱",
    "经济好转",
    "大约",
    "另行协商",
    "再行协商",
    "若干",
    "合理补偿",
];

/// Days that are none.
const VAGUE_DAYS: [&str; 9] = [
    "尽快",
    "尽早",
    "有钱",
    "有能力",
    "好转",
    "再说",
    "以后",
    "方便",
    "另行",
];

/// Days that depend on the day of reading.
const RELATIVE_DAYS: [&str; 15] = [
    "下个月",
    "下月",
    "本月",
    "这个月",
    "月底",
    "月末",
    "年底",
    "年末",
    "年前",
    "明年",
    "下周",
    "日内",
    "天内",
    "个月内",
    "周内",
];

const TOPICS: [(Topic, &str); 22] = [
    (Topic::Status, "离婚"),
    (Topic::Status, "婚姻关系"),
    (Topic::Status, "收养关系"),
    (Topic::Status, "亲子关系"),
    (Topic::Status, "断绝父子"),
    (Topic::Status, "断绝母子"),
    (Topic::PropertyTitle, "所有权归"),
    (Topic::PropertyTitle, "归其所有"),
    (Topic::PropertyTitle, "产权归"),
    (Topic::PropertyTitle, "确认所有权"),
    (Topic::IntellectualTitle, "专利权归"),
    (Topic::IntellectualTitle, "商标权归"),
    (Topic::IntellectualTitle, "著作权归"),
    (Topic::OtherPeople, "由其父母偿还"),
    (Topic::OtherPeople, "由其子女偿还"),
    (Topic::OtherPeople, "由其配偶偿还"),
    (Topic::Unlawful, "不得报警"),
    (Topic::Unlawful, "不得起诉"),
    (Topic::Unlawful, "不得举报"),
    (Topic::Unlawful, "扣押身份证"),
    (Topic::Unlawful, "赌债"),
    (Topic::Unlawful, "不追究刑事责任"),
];

/// Looks for such words, each once.
pub(super) fn check(findings: &mut Findings, at: &str, text: &str) {
    let plain = numerals::without_spaces(text);
    for words in UNCLEAR {
        if plain.contains(words) {
            findings.add(at, Problem::Unclear { words });
        }
    }
    for (topic, words) in TOPICS {
        if plain.contains(words) {
            findings.add(at, Problem::MayTouch { topic, words });
        }
    }
}

/// Whether a day is left open altogether.
pub(super) fn is_vague_day(plain: &str) -> bool {
    VAGUE_DAYS.iter().any(|words| plain.contains(words))
}

/// Whether a day can only be told from another day.
pub(super) fn is_relative_day(plain: &str) -> bool {
    RELATIVE_DAYS.iter().any(|words| plain.contains(words))
}
