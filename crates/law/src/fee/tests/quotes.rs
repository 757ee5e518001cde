//! The worked examples as whole situations, put to [`quote`].
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::fen;
use crate::fee::*;
use crate::procedure::Procedure::{Ordinary, SmallClaims, Summary};
use crate::{Date, Money};

/// A province without amounts of its own.
const ELSEWHERE: Province = Province(11);

pub(super) fn today() -> Date {
    Date::parse_iso("2026-11-24").unwrap()
}

pub(super) fn suit(claim: Claim) -> SuitFacts {
    SuitFacts {
        claims: vec![claim],
        ..SuitFacts::default()
    }
}

/// A loan of 100,000 元 and its suit.
pub(super) fn loan() -> SuitFacts {
    suit(Claim::Property(Money::from_yuan(100_000)))
}

pub(super) fn ask(facts: SuitFacts) -> Result<FeeQuote, FeeProblem> {
    quote(&FeeFacts::Suit(facts), today())
}

pub(super) fn apply(application: Application) -> FeeQuote {
    apply_ending(application, ApplicationEnding::Granted)
}

pub(super) fn apply_ending(application: Application, ending: ApplicationEnding) -> FeeQuote {
    let facts = ApplicationFacts {
        application,
        ending,
        province: Province::ZHEJIANG,
        rate: None,
        relief: None,
    };
    quote(&FeeFacts::Application(facts), today()).unwrap()
}

/// Full and halved in Zhejiang, and full at the least and at the most of the Measures.
fn three(claim: Claim) -> [Money; 4] {
    let in_province = |procedure, province| {
        let facts = SuitFacts {
            procedure,
            province,
            ..suit(claim)
        };
        ask(facts).unwrap().charge
    };
    let elsewhere = in_province(Ordinary, ELSEWHERE);
    [
        in_province(Ordinary, Province::ZHEJIANG).fixed().unwrap(),
        in_province(Summary, Province::ZHEJIANG).fixed().unwrap(),
        elsewhere.least().total,
        elsewhere.most().total,
    ]
}

#[test]
fn a_divorce_costs_what_the_worked_examples_say() {
    // id, property to be divided; Zhejiang full, halved; elsewhere least, most
    for (id, property, expected) in [
        ("D01", 0, [300_00, 150_00, 50_00, 300_00]),
        ("D03", 200_001_00, [300_01, 150_00, 50_01, 300_01]),
        (
            "D05",
            1_000_000_00,
            [4_300_00, 2_150_00, 4_050_00, 4_300_00],
        ),
    ] {
        let property = fen(property);
        assert_eq!(
            three(Claim::Divorce { property }),
            expected.map(fen),
            "{id}"
        );
    }
}

#[test]
fn personality_rights_cost_what_the_worked_examples_say() {
    // id, damages claimed; Zhejiang full, halved; elsewhere least, most
    for (id, damages, expected) in [
        ("R01", 0, [400_00, 200_00, 100_00, 500_00]),
        ("R03", 50_001_00, [400_01, 200_01, 100_01, 500_01]),
        ("R05", 100_000_00, [900_00, 450_00, 600_00, 1_000_00]),
        ("R07", 150_000_00, [1_150_00, 575_00, 850_00, 1_250_00]),
    ] {
        let damages = fen(damages);
        let claim = Claim::PersonalityRights { damages };
        assert_eq!(three(claim), expected.map(fen), "{id}");
    }
}

#[test]
fn a_bankruptcy_costs_what_the_worked_examples_say() {
    for (id, estate, fee) in [
        ("B01", 10_000_00, 25_00),
        ("B03", 10_000_000_00, 40_900_00),
        ("B05", 111_640_000_00, 300_000_00),
        ("above the cap", 111_640_001_00, 300_000_00),
    ] {
        let estate = fen(estate);
        let quote = apply(Application::Bankruptcy { estate });
        assert_eq!(quote.charge.fixed(), Some(fen(fee)), "{id}");
    }
}

#[test]
fn cases_without_property_cost_a_fixed_sum() {
    use AdministrativeKind::{Other, TrademarkPatentMaritime};
    // id, claim, procedure, fee
    for (id, claim, procedure, fee) in [
        ("X29 ordinary", Claim::Labour, Ordinary, 10_00),
        ("X29 summary", Claim::Labour, Summary, 5_00),
        ("X31 other", Claim::Administrative(Other), Ordinary, 50_00),
        (
            "X31 patent",
            Claim::Administrative(TrademarkPatentMaritime),
            Ordinary,
            100_00,
        ),
        (
            "X31 compensation",
            Claim::AdministrativeCompensation,
            Ordinary,
            0,
        ),
        (
            "X33",
            Claim::IntellectualProperty {
                amount: Some(Money::from_yuan(300_000)),
            },
            Ordinary,
            5_800_00,
        ),
        (
            "intellectual property without an amount",
            Claim::IntellectualProperty { amount: None },
            Ordinary,
            900_00,
        ),
        ("an apology", Claim::OtherNonProperty, Ordinary, 80_00),
        (
            "an apology, small",
            Claim::OtherNonProperty,
            SmallClaims,
            40_00,
        ),
    ] {
        let facts = SuitFacts {
            procedure,
            ..suit(claim)
        };
        assert_eq!(ask(facts).unwrap().charge.fixed(), Some(fen(fee)), "{id}");
    }
}
