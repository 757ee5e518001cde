//! The reader against invented stories, IOUs, chats and bank records.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::draft::Party;

mod cases;

fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

fn value(found: &[Found], pointer: &str) -> Option<String> {
    found
        .iter()
        .find(|item| item.pointer == pointer)
        .map(|item| item.value.clone())
}

#[test]
fn what_the_stories_say_is_found() {
    let mut wrong = Vec::new();
    for (text, expected) in cases::CASES {
        let found = read(text, today());
        for (pointer, wanted) in *expected {
            let got = value(&found, pointer);
            // An empty expectation says that the field must stay open.
            let wanted = Some(*wanted).filter(|wanted| !wanted.is_empty());
            if got.as_deref() != wanted {
                wrong.push(format!("{text}\n    {pointer}: {got:?}, not {wanted:?}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn there_are_forty_stories() {
    assert!(cases::CASES.len() >= 40);
}

#[test]
fn every_value_shows_its_source() {
    for (text, _) in cases::CASES {
        for item in read(text, today()) {
            let source = text.get(item.source.clone());
            assert!(
                source.is_some_and(|source| !source.is_empty()),
                "{text}: {item:?}"
            );
        }
    }
}

#[test]
fn every_value_fits_its_field() {
    for (text, _) in cases::CASES {
        let mut draft = Draft::default();
        let found = read(text, today());
        assert_eq!(
            apply(&mut draft, &found).len(),
            found.len(),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn what_was_typed_is_never_overwritten() {
    let mut draft = Draft::default();
    draft.loan.principal = "1".to_owned();
    draft.loan.repaid = Some(true);
    draft.claimants = vec![Party {
        name: "王小明".to_owned(),
        ..Party::default()
    }];
    let text = "今借到张三人民币叁万元整，分文未还。借款人：李四。出借人张三电话13800000000";
    let found = read(text, today());
    let filled = apply(&mut draft, &found);
    assert_eq!(draft.loan.principal, "1");
    assert_eq!(draft.loan.repaid, Some(true));
    assert_eq!(draft.claimants[0].name, "王小明");
    assert_eq!(
        draft.claimants[0].phone, "",
        "the phone is another person's"
    );
    assert_eq!(draft.respondents[0].name, "李四");
    assert!(!filled.contains(&"/loan/principal".to_owned()));
    assert!(
        apply(&mut draft, &found).is_empty(),
        "twice fills nothing more"
    );
}

#[test]
fn full_width_text_reads_like_plain_text() {
    let wide = "今借到张三人民币３０，０００元，年利率１２％，２０２４年６月１日。借款人：李四，电话１３８００００００００";
    let plain = "今借到张三人民币30,000元,年利率12%,2024年6月1日。借款人:李四,电话13800000000";
    let values = |text| {
        let found = read(text, today());
        found
            .into_iter()
            .map(|item| (item.pointer, item.value))
            .collect::<Vec<_>>()
    };
    assert_eq!(values(wide), values(plain));
}

#[test]
fn a_story_without_anything_in_it_finds_nothing() {
    for text in [
        "",
        " ",
        "\n\n",
        "今天天气很好",
        "。。。！！",
        "abc def",
        "😀😀",
    ] {
        assert_eq!(read(text, today()), [], "{text}");
    }
}

#[test]
fn a_very_long_text_is_read_to_its_limit_in_little_time() {
    let text = "原告：张三，被告：李四，借款3万元，2024年6月1日，身份证号33020319020304123X。"
        .repeat(2_000);
    let start = std::time::Instant::now();
    let found = read(&text, today());
    assert!(!found.is_empty());
    assert!(start.elapsed().as_millis() < 2_000, "even unoptimised");
}

fn check_ranges(text: &str) -> Result<(), TestCaseError> {
    let found = read(text, today());
    for (place, item) in found.iter().enumerate() {
        prop_assert!(text.get(item.source.clone()).is_some(), "{:?}", item);
        prop_assert!(
            !found[..place]
                .iter()
                .any(|before| before.pointer == item.pointer)
        );
    }
    let mut draft = Draft::default();
    let _ = apply(&mut draft, &found);
    Ok(())
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        check_ranges(&text)?;
    }

    #[test]
    fn no_heap_of_words_is_too_strange(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..60)
    ) {
        check_ranges(&words.concat())?;
    }

    #[test]
    fn no_cut_story_is_too_strange(case in 0..cases::CASES.len(), from in 0usize..200, to in 0usize..200) {
        let text = cases::CASES[case].0;
        let cut: String = text.chars().skip(from).take(to).collect();
        check_ranges(&cut)?;
    }
}

const WORDS: &[&str] = &[
    "张三",
    "李四",
    "王小明",
    "我",
    "他",
    "借",
    "借给",
    "欠",
    "今借到",
    "向",
    "还",
    "已还",
    "未还",
    "出借人",
    "借款人",
    "：",
    "，",
    "。",
    "\n",
    " ",
    "（",
    "）",
    "(",
    "身份证",
    "住",
    "地址",
    "杭州市西湖区",
    "33020319020304123X",
    "13800000000",
    "0571-87000000",
    "91330199MA2TEXT08K",
    "3万",
    "三万元",
    "30,000",
    "￥",
    "3",
    "年",
    "月",
    "日",
    "2024",
    "6",
    "二〇二四",
    "十二",
    "半年",
    "利息",
    "月息",
    "1分",
    "%",
    "百分之",
    "LPR",
    "有限公司",
    "族",
    "汉族",
    "人民法院管辖",
    "法院管辖",
    "·",
    "零",
    "万",
    "亿",
    ".",
    ",",
    "-",
    "/",
    "w",
    "整",
    "分",
    "角",
    "+86",
    "今年",
    "前天",
    "\u{200b}",
    "😀",
    "x",
];
