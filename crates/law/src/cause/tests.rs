//! The built-in table and the ranking by it.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod labelled;
mod properties;
mod table;

use super::{Certainty, rank};

/// The names of the causes found and, for the first, the words that led there.
fn found(text: &str) -> (Vec<&'static str>, Vec<String>) {
    let ranking = rank(text);
    let names = ranking.top.iter().map(|each| each.cause.name).collect();
    let words = ranking.top.first().map_or(Vec::new(), |first| {
        let slice = |word: &super::Word| text.get(word.start as usize..word.end as usize);
        first
            .words
            .iter()
            .map(|word| slice(word).unwrap().to_owned())
            .collect()
    });
    (names, words)
}

#[test]
fn the_words_that_led_there_are_shown_as_the_person_wrote_them() {
    let (names, words) = found("他欠 我 钱，打了借\u{3000}條。");
    assert_eq!(names.first(), Some(&"民间借贷纠纷"));
    assert!(words.contains(&"打了借\u{3000}條".to_owned()), "{words:?}");
}

#[test]
fn width_traditional_characters_and_spaces_do_not_matter() {
    let plain = rank("网购的手机是翻新机，卖家不给退款");
    let other = rank("網購的手機是翻新機，賣家不給退款");
    let spaced = rank("网 购 的 手 机 是 翻 新 机 ， 卖家 不给 退款");
    let scores = |ranking: super::Ranking<'_>| -> Vec<_> {
        ranking
            .top
            .iter()
            .map(|each| (each.cause.code, each.score))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|(code, score)| (code.to_owned(), score))
            .collect()
    };
    let expected = scores(plain);
    assert_eq!(scores(other), expected);
    assert_eq!(scores(spaced), expected);
}

#[test]
fn a_word_that_is_denied_still_says_what_the_matter_is_about() {
    assert_eq!(
        found("没有借条，只有转账记录").0.first(),
        Some(&"民间借贷纠纷")
    );
}

#[test]
fn a_longer_word_hides_the_shorter_ones_inside_it() {
    // 信用卡逾期 is no loan from a bank, 工伤保险 no contract of insurance.
    assert_eq!(found("信用卡逾期三个月").0, ["信用卡纠纷"]);
}

#[test]
fn no_phrase_reaches_across_the_end_of_a_sentence() {
    let score = |text: &str| rank(text).top.first().map_or(0, |first| first.score);
    assert!(score("楼上，昨天有人扔下东西") > score("楼上。昨天有人扔下东西"));
}

#[test]
fn a_word_half_said_still_leaves_a_trace() {
    // 屏幕 and 修车 are words of the table, 修了屏 is none.
    let (names, words) = found("师傅修了屏，换的屏幕又坏了");
    assert_eq!(names.first(), Some(&"修理合同纠纷"), "{words:?}");
}

#[test]
fn nonsense_is_answered_with_not_sure() {
    for text in ["", "   ", "asdf 12345", "。。。", "哈哈哈哈"] {
        assert!(rank(text).top.is_empty(), "{text}");
    }
    let idle = [
        "你好",
        "在吗",
        "今天天气真不错",
        "法官大人您好，请问怎么办",
        "老板太坏了",
        "我想问一个问题",
        "明天要下雨记得带伞",
        "一二三四五六七",
    ];
    for text in idle {
        assert_eq!(
            rank(text).certainty,
            Certainty::NotSure,
            "{text}: {:?}",
            found(text)
        );
    }
}

#[test]
fn a_clear_case_is_called_clear_and_a_mixed_one_open() {
    assert_eq!(rank("我要离婚，老公家暴").certainty, Certainty::Clear);
    assert_eq!(rank("离婚，还有借条").certainty, Certainty::Open);
}
