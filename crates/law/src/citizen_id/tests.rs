//! Synthetic identity numbers and every slip the reference lists.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;

fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

#[test]
fn valid_numbers_tell_birth_and_sex() {
    for (number, birth, sex) in [
        ("330106190102030017", "1901-02-03", Sex::Male),
        ("330106190102030025", "1901-02-03", Sex::Female),
        ("33020319020304123X", "1902-03-04", Sex::Male),
        ("330381190402290081", "1904-02-29", Sex::Female),
        (
            "３３０１０６１９０１０２０３００１７",
            "1901-02-03",
            Sex::Male,
        ),
        (" 330106 19010203 0017 ", "1901-02-03", Sex::Male),
        ("33020319020304123x", "1902-03-04", Sex::Male),
    ] {
        let id = CitizenId::parse(number, today()).unwrap();
        assert_eq!(
            (id.birth().to_string().as_str(), id.sex()),
            (birth, sex),
            "{number}"
        );
    }
}

#[test]
fn wrong_numbers_get_a_precise_problem() {
    use CitizenIdProblem::{
        BornInFuture, Missing, NoSuchBirthDate, NoSuchRegion, NotDigits, OldForm, WrongCheck,
        WrongLength,
    };
    for (number, problem) in [
        ("", Missing),
        ("   ", Missing),
        ("330106190102030018", WrongCheck),
        ("330106190002290014", NoSuchBirthDate),
        ("330106190113010011", NoSuchBirthDate),
        ("330106202701010013", BornInFuture),
        ("99010619010203001X", NoSuchRegion),
        ("330106010203001", OldForm),
        ("33010619010203001", WrongLength { found: 17 }),
        ("3301061901020300170", WrongLength { found: 19 }),
        ("33010619010203X017", NotDigits),
        ("不知道", NotDigits),
    ] {
        assert_eq!(CitizenId::parse(number, today()), Err(problem), "{number}");
    }
}

#[test]
fn an_old_number_is_turned_into_one_of_today() {
    let id = CitizenId::from_fifteen("330106010203001", today()).unwrap();
    assert_eq!(id.as_str(), "330106190102030017");
    assert_eq!(
        CitizenId::from_fifteen("33010601020300", today()),
        Err(CitizenIdProblem::WrongLength { found: 14 })
    );
    // 996 to 999 were kept for people who were a hundred years old when numbers began.
    assert_eq!(
        CitizenId::from_fifteen("330106010203997", today()),
        Err(CitizenIdProblem::CenturyUnknown)
    );
}

#[test]
fn a_fix_is_offered_where_it_is_certain() {
    use Slip::{LookAlike, OldForm, OtherWriting};
    for (typed, corrected, why) in [
        ("33020319020304123x", "33020319020304123X", OtherWriting),
        ("330203 19020304 123X", "33020319020304123X", OtherWriting),
        ("33020319020304123Ｘ", "33020319020304123X", OtherWriting),
        ("33020319020304123×", "33020319020304123X", LookAlike),
        ("33020319020304123х", "33020319020304123X", LookAlike),
        ("33O1O619O1O2O3OO17", "330106190102030017", LookAlike),
        ("330l06l90l020300l7", "330106190102030017", LookAlike),
        ("330106010203001", "330106190102030017", OldForm),
        ("330106 010203 001", "330106190102030017", OldForm),
    ] {
        let corrected = corrected.to_owned();
        let fix = CitizenId::fix(typed, today());
        assert_eq!(fix, Some(Fix { corrected, why }), "{typed}");
    }
}

#[test]
fn a_fix_with_more_than_one_explanation_is_not_offered() {
    for (typed, why_not) in [
        ("330106190102030017", "nothing to fix"),
        ("", "nothing there"),
        ("330106190102030018", "any digit may be wrong"),
        (
            "330106190102030071",
            "two digits may be swapped, or one wrong",
        ),
        ("33010619010203001", "any of the digits may be missing"),
        ("33O1O619O1O2O3OO18", "the check does not fit even so"),
        ("330106010203997", "the century is not known"),
        ("330106011303001", "no month 13 in an old number either"),
        ("33010619010203001*", "a star stands for anything"),
    ] {
        assert_eq!(CitizenId::fix(typed, today()), None, "{typed}: {why_not}");
    }
}

#[test]
fn residence_permits_follow_the_same_rule() {
    for (number, permit) in [("810000190102030018", true), ("330106190102030017", false)] {
        let id = CitizenId::parse(number, today()).unwrap();
        assert_eq!(id.is_residence_permit(), permit, "{number}");
    }
}

#[test]
fn a_number_is_masked_and_its_age_counted() {
    let id = CitizenId::parse("330106190102030017", today()).unwrap();
    assert_eq!(id.masked(), "330106********0017");
    assert_eq!(id.age(today()), 125);
    assert_eq!(id.age(Date::new(1902, 2, 2).unwrap()), 0);
    assert!(id.region_known());
    let json = serde_json::to_string(&id).unwrap();
    assert_eq!(serde_json::from_str::<CitizenId>(&json).unwrap(), id);
    assert!(serde_json::from_str::<CitizenId>("\"330106190102030018\"").is_err());
}

proptest! {
    #[test]
    fn no_text_is_too_strange(typed in ".*") {
        let _ = CitizenId::parse(&typed, today());
        let _ = CitizenId::from_fifteen(&typed, today());
    }

    #[test]
    fn one_wrong_digit_is_always_found(place in 0usize..17, by in 1u8..10) {
        let mut digits = *b"330106190102030017";
        digits[place] = b'0' + (digits[place] - b'0' + by) % 10;
        let typed = str::from_utf8(&digits).unwrap();
        prop_assert!(CitizenId::parse(typed, today()).is_err());
    }
}
