//! Landlines as found on letterheads, and what is none.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;

#[test]
fn landlines_are_understood_however_they_are_typed() {
    for (typed, canonical) in [
        ("0571-87000000", "0571-87000000"),
        ("057187000000", "0571-87000000"),
        ("0571 8700 0000", "0571-87000000"),
        ("0571-8700-0000", "0571-87000000"),
        ("(0571)87000000", "0571-87000000"),
        ("（0571）87000000", "0571-87000000"),
        ("０５７１－８７００００００", "0571-87000000"),
        ("0571—87000000", "0571-87000000"),
        ("+86-571-87000000", "0571-87000000"),
        ("+86 (0571) 87000000", "0571-87000000"),
        ("0086 571 87000000", "0571-87000000"),
        ("0571-87000000-123", "0571-87000000-123"),
        ("0571-87000000转123", "0571-87000000-123"),
        ("0571-87000000 转分机 123", "0571-87000000-123"),
        ("0571-87000000#8", "0571-87000000-8"),
        ("0571-87000000 ext. 8001", "0571-87000000-8001"),
        ("0570-3000000", "0570-3000000"),
        ("0570-3000000-1", "0570-3000000-1"),
        ("05703000000", "0570-3000000"),
        ("021-60000000", "021-60000000"),
        ("01060000000", "010-60000000"),
    ] {
        let landline = Landline::parse(typed).map(|it| it.to_string());
        assert_eq!(landline.as_deref(), Ok(canonical), "{typed}");
    }
}

#[test]
fn a_landline_tells_its_city() {
    let landline = Landline::parse("0571-87000000转123").unwrap();
    assert_eq!(landline.area_code(), "0571");
    assert_eq!(landline.number(), "87000000");
    assert_eq!(landline.extension(), Some("123"));
    assert_eq!(landline.city(), Some("杭州"));
    assert_eq!(landline.masked(), "0571-****0000");
    assert_eq!(Landline::parse("021-60000000").unwrap().city(), None);
}

#[test]
fn every_city_with_an_intermediate_court_has_its_area_code() {
    let mut cities: Vec<_> = AREA_CODES.iter().map(|(_, city)| *city).collect();
    let mut courts: Vec<_> = crate::court::all()
        .iter()
        .filter(|court| court.level == crate::court::CourtLevel::Intermediate)
        .map(|court| court.city)
        .collect();
    cities.sort_unstable();
    courts.sort_unstable();
    assert_eq!(cities, courts);
}

#[test]
fn wrong_numbers_get_a_precise_problem() {
    use LandlineProblem::{
        Missing, NoAreaCode, NotDigits, UnknownAreaCode, WrongExtension, WrongLength,
    };
    for (typed, problem) in [
        ("", Missing),
        (" - ", Missing),
        ("没有电话", NotDigits),
        ("87000000", NoAreaCode),
        ("8700-0000", NoAreaCode),
        ("12368", UnknownAreaCode),
        ("400-000-0000", UnknownAreaCode),
        ("13800000000", UnknownAreaCode),
        ("0138-00000000", UnknownAreaCode),
        ("0571", WrongLength { found: 0 }),
        ("0571-870000", WrongLength { found: 6 }),
        ("0571-870000000", WrongLength { found: 9 }),
        ("021-6000000", WrongLength { found: 7 }),
        ("0571-87000000转", WrongExtension),
        ("0571-87000000转总台", WrongExtension),
        ("0571-87000000-1234567", WrongExtension),
        ("0571-87000000-1转2", WrongExtension),
    ] {
        assert_eq!(Landline::parse(typed), Err(problem), "{typed}");
    }
}

#[test]
fn the_normal_form_is_offered() {
    for (typed, corrected, why) in [
        ("(0571)87000000", "0571-87000000", Slip::OtherWriting),
        ("O571-87OOOOOO", "0571-87000000", Slip::LookAlike),
    ] {
        let corrected = corrected.to_owned();
        assert_eq!(
            Landline::fix(typed),
            Some(Fix { corrected, why }),
            "{typed}"
        );
    }
    assert_eq!(Landline::fix("0571-87000000"), None);
    assert_eq!(Landline::fix("87000000"), None);
}
