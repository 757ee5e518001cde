//! Cases as a lawyer would write them down: facts, courts, articles.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod cases;
mod properties;

use super::*;
use crate::money::Money;

const WEST: &str = "浙江省杭州市西湖区文三路1号";
const YIWU: &str = "义乌市稠城街道";
const HAISHU: &str = "宁波市海曙区";
const SHANGHAI: &str = "上海市普陀区";

fn today() -> Date {
    Date::parse_iso("2026-11-24").unwrap()
}

fn at(domicile: &str) -> PartyPlace {
    PartyPlace {
        domicile: domicile.to_owned(),
        ..PartyPlace::default()
    }
}

fn facts(dispute: DisputeKind, claimant: &str, respondent: &str) -> JurisdictionFacts {
    JurisdictionFacts {
        dispute,
        claimants: vec![at(claimant)],
        respondents: vec![at(respondent)],
        ..JurisdictionFacts::default()
    }
}

/// `浙0106 CPL 24`, with `*` for exclusive, `-` for only without the agreement, `?` for only if.
fn shown(facts: &JurisdictionFacts) -> String {
    let options = competent(facts, today()).options;
    let lines: Vec<_> = options
        .iter()
        .map(|option| {
            let mark = |is: bool, mark| if is { mark } else { "" };
            format!(
                "{}{}{}{} {}",
                option.court.code,
                mark(option.exclusive, "*"),
                mark(option.only_without_agreement, "-"),
                mark(option.only_if.is_some(), "?"),
                option.article.code()
            )
        })
        .collect();
    lines.join("; ")
}

fn missing(facts: &JurisdictionFacts) -> Vec<CourtReason> {
    competent(facts, today())
        .missing
        .iter()
        .map(|place| place.place)
        .collect()
}

fn has(facts: &JurisdictionFacts, problem: JurisdictionProblem) -> bool {
    competent(facts, today()).problems.contains(&problem)
}

#[test]
fn the_same_county_on_both_sides_is_one_court() {
    assert_eq!(
        shown(&facts(DisputeKind::PrivateLoan, WEST, "杭州西湖")),
        "浙0106 CPL 24"
    );
}

#[test]
fn places_outside_the_province_offer_nothing_and_say_so() {
    let facts = facts(DisputeKind::PrivateLoan, SHANGHAI, "北京市海淀区");
    let found = competent(&facts, today());
    assert!(found.options.is_empty());
    let said = |name: &str| {
        found
            .missing
            .iter()
            .any(|place| place.problem == AddressProblem::OutsideProvince { named: name.into() })
    };
    assert!(said("上海") && said("北京"));
}

#[test]
fn what_was_not_told_is_named() {
    let mut told = facts(DisputeKind::TrafficAccident, WEST, HAISHU);
    assert_eq!(
        missing(&told),
        [
            CourtReason::At(PlaceKind::Accident),
            CourtReason::At(PlaceKind::FirstArrival)
        ]
    );
    told.places.accident = YIWU.to_owned();
    assert_eq!(shown(&told), "浙0782 CPL 30; 浙0203 CPL 30");
    assert_eq!(
        missing(&facts(DisputeKind::HouseLease, WEST, HAISHU)),
        [CourtReason::At(PlaceKind::RealEstate)]
    );
}

#[test]
fn an_agreement_comes_first_and_the_others_only_without_it() {
    let mut loan = facts(DisputeKind::PrivateLoan, WEST, YIWU);
    for (text, expected) in [
        (
            "由杭州市滨江区人民法院管辖",
            "浙0108 CPL 35; 浙0782- CPL 24; 浙0106- INT 18-2",
        ),
        (
            "滨江区法院",
            "浙0108 CPL 35; 浙0782- CPL 24; 浙0106- INT 18-2",
        ),
        ("原告住所地人民法院", "浙0106 CPL 35; 浙0782- CPL 24"),
        ("出借人所在地法院", "浙0106 CPL 35; 浙0782- CPL 24"),
        ("借款人住所地法院", "浙0782 CPL 35; 浙0106- INT 18-2"),
        (
            "杭州市西湖区人民法院或者义乌市人民法院",
            "浙0106 CPL 35; 浙0782 CPL 35",
        ),
        ("上海市普陀区人民法院", "浙0782- CPL 24; 浙0106- INT 18-2"),
        ("甲方所在地法院", "浙0782 CPL 24; 浙0106 INT 18-2"),
        ("杭州市中级人民法院", "浙0782 CPL 24; 浙0106 INT 18-2"),
    ] {
        loan.agreement.court = text.to_owned();
        assert_eq!(shown(&loan), expected, "{text}");
    }
}

#[test]
fn what_is_wrong_with_an_agreement_is_said() {
    use JurisdictionProblem as P;
    let with = |dispute, court: &str, change: fn(&mut JurisdictionFacts)| {
        let mut told = facts(dispute, WEST, YIWU);
        told.agreement.court = court.to_owned();
        change(&mut told);
        competent(&told, today()).problems
    };
    let loan = DisputeKind::PrivateLoan;
    let nothing: fn(&mut JurisdictionFacts) = |_| {};
    assert_eq!(with(loan, "义乌市人民法院", nothing), []);
    for (dispute, court, change, problem) in [
        (
            loan,
            "杭州市滨江区人民法院",
            nothing,
            P::AgreementWithoutKnownConnection,
        ),
        (loan, "甲方所在地", nothing, P::AgreementUnclear),
        (loan, "上海市", nothing, P::AgreementOutsideProvince),
        (loan, "杭州市中院", nothing, P::AgreementAgainstLevel),
        (
            DisputeKind::HouseLease,
            "义乌市人民法院",
            nothing,
            P::AgreementAgainstExclusive,
        ),
        (
            DisputeKind::Divorce,
            "义乌市人民法院",
            nothing,
            P::AgreementNotAllowed,
        ),
        (
            loan,
            "义乌市人民法院",
            |told| told.agreement.oral = true,
            P::AgreementNotInWriting,
        ),
        (
            DisputeKind::OnlinePurchase,
            "义乌市人民法院",
            |told| told.agreement.standard_terms_with_consumer = true,
            P::ConsumerMayReject,
        ),
        (
            loan,
            "义乌市人民法院",
            |told| told.arbitration_clause = Some(true),
            P::ArbitrationClause,
        ),
    ] {
        assert_eq!(with(dispute, court, change), [problem], "{court}");
    }
}

#[test]
fn the_home_at_the_time_of_the_agreement_counts() {
    let mut loan = facts(DisputeKind::PrivateLoan, WEST, YIWU);
    loan.agreement.court = "原告住所地法院".to_owned();
    loan.claimants[0].domicile_at_agreement = "温州市鹿城区".to_owned();
    assert!(shown(&loan).starts_with("浙0302 CPL 35"));
}

#[test]
fn the_amount_raises_the_level() {
    let mut told = facts(DisputeKind::Contract, WEST, YIWU);
    told.owed = Some(Owed::Other);
    let courts = |told: &mut JurisdictionFacts, yuan| {
        told.amount = Some(Money::from_yuan(yuan));
        shown(told)
    };
    assert_eq!(courts(&mut told, 499_999_999), "浙0782 CPL 24");
    assert_eq!(courts(&mut told, 500_000_000), "浙07 CPL 24");
    assert_eq!(courts(&mut told, 5_000_000_000), "浙 CPL 24");
    told.claimants[0] = at(SHANGHAI);
    assert_eq!(courts(&mut told, 99_999_999), "浙0782 CPL 24");
    assert_eq!(courts(&mut told, 100_000_000), "浙07 CPL 24");
    assert!(has(&told, JurisdictionProblem::LevelUncertain));
    told.dispute = DisputeKind::Salvage;
    told.places.salvage = "象山县".to_owned();
    assert_eq!(courts(&mut told, 900_000_000), "浙72 INT 2-2");
    assert!(!has(&told, JurisdictionProblem::LevelUncertain));
    told.dispute = DisputeKind::PaymentOrder;
    assert_eq!(courts(&mut told, 900_000_000), "浙0782 INT 23");
}

#[test]
fn the_internet_court_takes_what_a_basic_court_of_hangzhou_would() {
    let mut told = facts(DisputeKind::Contract, WEST, "杭州市滨江区");
    told.owed = Some(Owed::Other);
    told.online = Some(OnlineCause::Data);
    assert_eq!(shown(&told), "浙0192 NETC 1");
    told.amount = Some(Money::from_yuan(500_000_000));
    assert_eq!(shown(&told), "浙01 CPL 24");
}

#[test]
fn an_objection_counts_in_time_only_but_exclusive_places_always_bind() {
    let day = |iso| Date::parse_iso(iso).unwrap();
    let base = ObjectionFacts {
        answer_by: day("2026-11-20"),
        objected_on: None,
        answered: false,
        against_level_or_exclusive: false,
    };
    let on = |iso| ObjectionFacts {
        objected_on: Some(day(iso)),
        answered: true,
        ..base
    };
    for (facts, on_day, expected) in [
        (on("2026-11-20"), "2026-11-24", Objection::MustBeExamined),
        (on("2026-11-21"), "2026-11-24", Objection::Submitted),
        (base, "2026-11-20", Objection::StillOpen),
        (base, "2026-11-21", Objection::CourtExamines),
        (
            ObjectionFacts {
                against_level_or_exclusive: true,
                ..on("2026-11-21")
            },
            "2026-11-24",
            Objection::NeverSubmitted,
        ),
    ] {
        assert_eq!(objection(&facts, day(on_day)), expected);
    }
}
