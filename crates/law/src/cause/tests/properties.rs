//! What holds for every text.

use proptest::prelude::*;

use crate::cause::{Causes, FILE, TEXT_LIMIT, rank};

/// Texts from the words of the table, in any order, with anything between them.
fn texts() -> impl Strategy<Value = String> {
    let words: Vec<&'static str> = std::str::from_utf8(FILE)
        .unwrap()
        .split(['\t', ' ', '~', '\n'])
        .filter(|word| !word.is_empty())
        .collect();
    let word = prop_oneof![
        proptest::sample::select(words).prop_map(str::to_owned),
        ".{0,6}",
        "[，。 \n　ａ-ｚ0-9]{0,3}",
    ];
    proptest::collection::vec(word, 0..24).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn words_lie_in_the_text_in_order_and_scores_fall(text in texts()) {
        let ranking = rank(&text);
        prop_assert!(ranking.top.len() <= 3);
        let mut least = u32::MAX;
        for ranked in &ranking.top {
            prop_assert!(ranked.score <= least && ranked.score >= 4);
            prop_assert!(ranked.cause.level > 2);
            least = ranked.score;
            let mut end = 0;
            prop_assert!(!ranked.words.is_empty());
            for word in &ranked.words {
                prop_assert!(word.start >= end && word.start < word.end);
                prop_assert!(text.get(word.start as usize..word.end as usize).is_some());
                end = word.end;
            }
        }
    }

    #[test]
    fn the_same_text_gives_the_same_ranking(text in texts()) {
        prop_assert_eq!(rank(&text), rank(&text));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Causes::read(&bytes);
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(at in 0..FILE.len(), byte in any::<u8>()) {
        let mut file = FILE.to_vec();
        file[at] = byte;
        if let Ok(causes) = Causes::read(&file) {
            let _ = causes.rank("欠钱不还，房东不退押金，公司拖欠工资");
        }
    }
}

#[test]
fn a_text_of_twenty_thousand_characters_is_read_to_its_end_and_no_further() {
    // The worst case: characters by which many phrases begin, and gaps that never close.
    let long: String = "离婚房子公司不保险工地"
        .chars()
        .cycle()
        .take(TEXT_LIMIT - 3)
        .collect();
    let before = rank(&format!("{long}拾金。"));
    let after = rank(&format!("{long}。。。拾金"));
    let has = |ranking: &crate::cause::Ranking<'_>| ranking.top.len();
    assert!(has(&before) > 0 && has(&after) > 0);
    let filler = "啊".repeat(TEXT_LIMIT);
    assert!(rank(&format!("{filler}借条")).top.is_empty());
    let last = rank(&format!("{}借条", &filler[..filler.len() - 6]));
    assert_eq!(last.top.first().map(|each| each.cause.code), Some("9181"));
}
