//! Several claims in one case, foreign money, granted relief, and what is asked back.
#![expect(clippy::unwrap_used, reason = "a test may panic")]
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use super::fen;
use super::quotes::{ask, suit, today};
use crate::fee::*;
use crate::{Date, Money};

const fn yuan(yuan: i64) -> Money {
    Money::from_yuan(yuan)
}

fn claims(claims: &[Claim]) -> Result<FeeQuote, FeeProblem> {
    ask(SuitFacts {
        claims: claims.to_vec(),
        ..SuitFacts::default()
    })
}

#[test]
fn several_claims_are_counted_as_int_201_says() {
    use Claim::{Labour, OtherNonProperty, Property};
    let ip = |amount| Claim::IntellectualProperty { amount };
    let personality = |damages| Claim::PersonalityRights {
        damages: yuan(damages),
    };
    let divorce = |property| Claim::Divorce {
        property: yuan(property),
    };
    for (id, given, fee) in [
        (
            "X09",
            vec![Property(yuan(30_000)), OtherNonProperty],
            550_00,
        ),
        (
            "X09 turned",
            vec![OtherNonProperty, Property(yuan(30_000))],
            550_00,
        ),
        (
            "two sums",
            vec![Property(yuan(30_000)), Property(yuan(70_000))],
            2_300_00,
        ),
        ("three apologies", vec![OtherNonProperty; 3], 80_00),
        (
            "a ban and damages",
            vec![ip(None), ip(Some(yuan(300_000)))],
            5_800_00,
        ),
        (
            "divorce and custody",
            vec![divorce(1_000_000), OtherNonProperty],
            4_300_00,
        ),
        (
            "two damages",
            vec![personality(40_000), personality(60_000)],
            900_00,
        ),
        ("wages and leave", vec![Labour, Labour], 10_00),
    ] {
        assert_eq!(
            claims(&given).unwrap().charge.fixed(),
            Some(fen(fee)),
            "{id}"
        );
    }
    for strange in [
        [divorce(0), Property(yuan(1))],
        [Labour, Property(yuan(1))],
        [personality(1), Property(yuan(1))],
        [personality(0), divorce(0)],
    ] {
        assert_eq!(claims(&strange), Err(FeeProblem::KindsTogether));
    }
}

#[test]
fn each_unusable_amount_is_a_question_of_its_own() {
    let property = |fen| Claim::Property(Money::from_fen(fen));
    for (given, problem) in [
        (vec![], FeeProblem::NoClaim),
        (vec![property(0)], FeeProblem::Zero { claim: 0 }),
        (
            vec![property(1), property(-1)],
            FeeProblem::Negative { claim: 1 },
        ),
        (
            vec![property(100_000_000_000_001)],
            FeeProblem::AboveLimit { claim: 0 },
        ),
        (
            vec![property(100_000_000_000_000), property(1)],
            FeeProblem::SumAboveLimit,
        ),
        (
            vec![Claim::Divorce {
                property: Money::from_fen(-1),
            }],
            FeeProblem::Negative { claim: 0 },
        ),
        (
            vec![Claim::IntellectualProperty {
                amount: Some(Money::ZERO),
            }],
            FeeProblem::Zero { claim: 0 },
        ),
    ] {
        assert_eq!(claims(&given), Err(problem));
    }
    let remand_of_a_suit = SuitFacts {
        outcome: Outcome::Remanded,
        ..suit(Claim::Labour)
    };
    assert_eq!(ask(remand_of_a_suit), Err(FeeProblem::OutcomeAtStage));
    let facts = FeeFacts::Suit(suit(Claim::Labour));
    let early = Date::parse_iso("2007-03-31").unwrap();
    assert_eq!(quote(&facts, early), Err(FeeProblem::BeforeTheMeasures));
}

#[test]
fn relief_is_taken_off_at_the_end() {
    let with = |relief| SuitFacts {
        relief: Some(relief),
        ..suit(Claim::Property(yuan(100_000)))
    };
    for (id, relief, fee) in [
        ("X19", GrantedRelief::Exempt, 0),
        ("X21", GrantedRelief::Reduced(50), 1_150_00),
        ("deferred", GrantedRelief::Deferred, 2_300_00),
    ] {
        let charge = ask(with(relief)).unwrap().charge;
        assert_eq!(charge.fixed(), Some(fen(fee)), "{id}");
    }
    for (id, percent, why) in [
        ("X23", 20, ReductionProblem::LessThanThirtyPercent),
        ("more than all", 101, ReductionProblem::MoreThanAll),
    ] {
        let refused = ask(with(GrantedRelief::Reduced(percent)));
        assert_eq!(refused, Err(FeeProblem::Reduction(why)), "{id}");
    }
}

#[test]
fn foreign_money_is_converted_before_it_is_counted() {
    let dollars = SuitFacts {
        rate: Some(ExchangeRate { yuan: 5, per: 1 }),
        ..suit(Claim::Property(yuan(20_000)))
    };
    let quote = ask(dollars).unwrap();
    assert_eq!(quote.amount, Some(yuan(100_000)));
    assert_eq!(quote.charge.fixed(), Some(fen(2_300_00)));
}

#[test]
fn a_figure_names_the_rows_it_stands_on() {
    let plain = ask(suit(Claim::Property(yuan(100_000)))).unwrap();
    assert!(plain.rows.is_empty());
    assert!(!plain.ask_the_court);
    let provincial = ask(suit(Claim::OtherNonProperty)).unwrap();
    assert_eq!(provincial.rows.len(), 1);
    assert!(provincial.rows[0].check);
    assert!(provincial.ask_the_court);
    // 10,001 元 cost 50.025: the rounding rule is our own.
    let rounded = ask(suit(Claim::Property(yuan(10_001)))).unwrap();
    assert_eq!(rounded.charge.fixed(), Some(fen(50_03)));
    assert_eq!(rounded.rows.len(), 1);
    let before = Date::parse_iso("2007-05-31").unwrap();
    let range = quote(&FeeFacts::Suit(suit(Claim::OtherNonProperty)), before).unwrap();
    assert!(range.ask_the_court);
    assert_eq!(range.charge.most().total, fen(100_00));
}

#[test]
fn a_fraction_can_be_rounded_to_whole_yuan() {
    for (yuan, rounded) in [(10_001, 50), (54_323, 1_158), (12_100, 103)] {
        let exact = property(Money::from_yuan(yuan)).exact();
        assert_eq!(exact.rounded_to(fen(1_00)), Money::from_yuan(rounded));
    }
}

#[test]
fn facts_are_read_strictly() {
    let facts = FeeFacts::Suit(suit(Claim::Property(yuan(1))));
    let written = serde_json::to_string(&facts).unwrap();
    assert_eq!(serde_json::from_str::<FeeFacts>(&written).unwrap(), facts);
    let short = r#"{"suit":{"claims":["labour"],"stage":{"appeal":"judgment"}}}"#;
    assert!(serde_json::from_str::<FeeFacts>(short).is_ok());
    let slip = r#"{"suit":{"claims":["labour"],"stages":"retrial"}}"#;
    assert!(serde_json::from_str::<FeeFacts>(slip).is_err());
    let quote = quote(&facts, today()).unwrap();
    let shown = serde_json::to_value(&quote).unwrap();
    assert_eq!(shown["charge"]["fixed"]["total"], 5_000);
    assert_eq!(shown["bearing"]["bears"], "loser");
}
