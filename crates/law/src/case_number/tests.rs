//! Case numbers as found on paper, and what is none.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use crate::fix::Slip;
use proptest::prelude::*;

fn read(typed: &str) -> Result<CaseNumber, CaseNumberProblem> {
    CaseNumber::parse(typed, Date::new(2026, 11, 24).unwrap())
}

#[test]
fn real_forms_are_read_and_written_canonically() {
    for (typed, canonical, court) in [
        (
            "(2019)浙0106民初9624号",
            "（2019）浙0106民初9624号",
            "杭州市西湖区人民法院",
        ),
        (
            "（2025）浙0192民初5678号",
            "（2025）浙0192民初5678号",
            "杭州互联网法院",
        ),
        (
            "（2026）浙0106民初1234号之一",
            "（2026）浙0106民初1234号之一",
            "杭州市西湖区人民法院",
        ),
        (
            "【２０２６】浙 0106 民初 1234 号",
            "（2026）浙0106民初1234号",
            "杭州市西湖区人民法院",
        ),
        (
            "〔2026〕浙0106民初1234号之12",
            "（2026）浙0106民初1234号之十二",
            "杭州市西湖区人民法院",
        ),
        (
            "(2026]浙0106民初第1234号",
            "（2026）浙0106民初1234号",
            "杭州市西湖区人民法院",
        ),
        (
            "（2024）浙民终1号",
            "（2024）浙民终1号",
            "浙江省高级人民法院",
        ),
    ] {
        let number = read(typed).unwrap();
        assert_eq!(number.as_str(), canonical);
        assert_eq!(number.court().unwrap().name, court);
        assert!(!number.court_was_gone());
    }
    let number = read("（2026）浙0106民初1234号").unwrap();
    assert_eq!(
        (number.year(), number.type_code(), number.number()),
        (2026, "民初", 1234)
    );
    assert!(read("（2024）京0101民初1号").unwrap().court().is_none());
}

#[test]
fn a_court_that_is_gone_is_only_a_warning() {
    assert!(read("（2023）浙0103民初10号").unwrap().court_was_gone());
    assert!(!read("（2019）浙0103民初10号").unwrap().court_was_gone());
}

#[test]
fn a_type_that_is_gone_or_unknown_is_only_a_warning() {
    for (typed, name, gone) in [
        ("（2026）浙0106民初1号", Some("民事一审案件"), false),
        ("（2026）浙0106执恢1号", Some("恢复执行案件"), false),
        ("（2024）浙0106诉前调1号", Some("诉前调解案件"), false),
        ("（2025）浙0106诉前调1号", Some("诉前调解案件"), true),
        ("（2025）浙0106民诉前调1号", Some("民事诉前调解案件"), true),
        ("（2026）浙0106民奇1号", None, false),
    ] {
        let number = read(typed).unwrap();
        let kind = number.case_type().map(|kind| kind.name);
        assert_eq!((kind, number.type_was_gone()), (name, gone), "{typed}");
    }
    assert!(!types_checked());
}

#[test]
fn the_normal_form_is_offered_where_it_is_certain() {
    use Slip::{LeftOut, LookAlike, OtherWriting};
    let normal = "（2026）浙0106民初1234号";
    for (typed, corrected, why) in [
        ("(2026)浙0106民初1234号", normal, OtherWriting),
        ("〔2026〕浙0106民初1234号", normal, OtherWriting),
        ("（2026）浙0106 民初 1234 号", normal, OtherWriting),
        ("２０２６浙0106民初1234号", normal, LeftOut),
        ("2026年浙0106民初1234号", normal, LeftOut),
        ("（2026浙0106民初1234号", normal, LeftOut),
        ("（2026）浙0106民初1234", normal, LeftOut),
        ("2026浙0106民初第1234", normal, LeftOut),
        ("（2026）浙O1O6民初l234号", normal, LookAlike),
        (
            "（2024）浙0106民初1号之2",
            "（2024）浙0106民初1号之二",
            OtherWriting,
        ),
    ] {
        let fix = CaseNumber::fix(typed, Date::new(2026, 11, 24).unwrap());
        let corrected = corrected.to_owned();
        assert_eq!(fix, Some(Fix { corrected, why }), "{typed}");
    }
    for none in [
        normal,
        "",
        "（24）浙0106民初1234号",
        "（2024）浙9906民初1号",
        "浙0106民初1234号",
        "（2024）浙0106民初号",
    ] {
        let fix = CaseNumber::fix(none, Date::new(2026, 11, 24).unwrap());
        assert_eq!(fix, None, "{none}");
    }
}

#[test]
fn wrong_numbers_get_a_precise_problem() {
    use CaseNumberProblem::{
        FutureYear, Missing, NoNumber, NoSuchCourt, NoSuchType, NoSuchYear, NotACaseNumber,
    };
    for (typed, problem) in [
        ("", Missing),
        ("（24）浙0106民初1234号", NoSuchYear),
        ("（2024）浙0106民初号", NoNumber),
        ("（2024）浙9906民初1号", NoSuchCourt),
        ("（2024）浙0106min初1号", NoSuchType),
        ("（2027）浙0106民初1号", FutureYear),
        ("（2024）浙0106民初1", NotACaseNumber),
        ("浙0106民初1号", NotACaseNumber),
        ("（2024）浙0106民初1号之", NotACaseNumber),
        ("不知道", NotACaseNumber),
    ] {
        assert_eq!(read(typed), Err(problem), "{typed}");
    }
}

#[test]
fn a_court_can_number_its_cases() {
    let court = court::by_code("浙0106").unwrap();
    let built = CaseNumber::build(2026, court, "民初", 1234).unwrap();
    assert_eq!(built.as_str(), "（2026）浙0106民初1234号");
    assert_eq!(CaseNumber::build(2026, court, "x", 1), None);
    assert_eq!(CaseNumber::build(2026, court, "民初", 0), None);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(year in 2016u16..=2026, number in 1u32..99_999_999) {
        for court in court::all() {
            let built = CaseNumber::build(year, court, "民初", number).unwrap();
            prop_assert_eq!(read(built.as_str()), Ok(built));
        }
    }

    #[test]
    fn no_text_is_too_strange(typed in ".*", odd in "[（(0-9)）浙民初号之一第 ]{0,20}") {
        let _ = (read(&typed), read(&odd));
    }
}
