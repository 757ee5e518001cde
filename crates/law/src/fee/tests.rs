//! The worked examples of the reference, readable by a lawyer; the modules beside hold whole
//! situations, second formulas and properties over wide ranges.
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

mod closed_form;
mod properties;
mod questions;
mod quotes;
mod stages;
mod who_bears;
mod who_pays;

use super::*;

/// Amounts in the tables below are written in 分, with the yuan readable in front.
const fn fen(fen: i64) -> Money {
    Money::from_fen(fen)
}

#[test]
fn property_cases_cost_what_the_worked_examples_say() {
    // id, claimed, full, halved, payment order
    for (id, claimed, full, half, third) in [
        ("P01", 1, 50_00, 25_00, 16_67),
        ("P03", 10_000_00, 50_00, 25_00, 16_67),
        ("P05", 10_001_00, 50_03, 25_01, 16_68),
        ("P07", 20_000_00, 300_00, 150_00, 100_00),
        ("P09", 54_323_00, 1_158_08, 579_04, 386_03),
        ("P11", 100_000_00, 2_300_00, 1_150_00, 766_67),
        ("P13", 150_000_00, 3_300_00, 1_650_00, 1_100_00),
        ("P15", 200_001_00, 4_300_02, 2_150_01, 1_433_34),
        ("P17", 350_000_00, 6_550_00, 3_275_00, 2_183_33),
        ("P19", 500_001_00, 8_800_01, 4_400_01, 2_933_34),
        ("P21", 1_000_000_00, 13_800_00, 6_900_00, 4_600_00),
        ("P23", 1_234_567_89, 15_911_11, 7_955_56, 5_303_70),
        ("P25", 2_000_000_00, 22_800_00, 11_400_00, 7_600_00),
        ("P27", 3_000_000_00, 30_800_00, 15_400_00, 10_266_67),
        ("P29", 5_000_001_00, 46_800_01, 23_400_00, 15_600_00),
        ("P31", 10_000_000_00, 81_800_00, 40_900_00, 27_266_67),
        ("P33", 15_000_000_00, 111_800_00, 55_900_00, 37_266_67),
        ("P35", 20_000_001_00, 141_800_01, 70_900_00, 47_266_67),
        ("P37", 100_000_000_00, 541_800_00, 270_900_00, 180_600_00),
    ] {
        let fee = property(fen(claimed));
        assert_eq!(fee.total, fen(full), "{id} full");
        assert_eq!(halved(&fee).total, fen(half), "{id} halved");
        assert_eq!(
            payment_order(fen(claimed)).total,
            fen(third),
            "{id} payment order"
        );
    }
}

#[test]
fn enforcement_costs_what_the_worked_examples_say() {
    for (id, amount, fee) in [
        ("E01", 5_000_00, 50_00),
        ("E03", 10_001_00, 50_02),
        ("E05", 50_000_00, 650_00),
        ("E07", 300_000_00, 4_400_00),
        ("E09", 500_001_00, 7_400_01),
        ("E11", 1_000_000_00, 12_400_00),
        ("E13", 5_000_001_00, 52_400_01),
        ("E15", 10_000_000_00, 77_400_00),
        ("E17", 20_000_000_00, 87_400_00),
    ] {
        assert_eq!(enforcement(fen(amount)).total, fen(fee), "{id}");
    }
}

#[test]
fn preservation_costs_what_the_worked_examples_say() {
    for (id, amount, fee) in [
        ("S01", 0, 30_00),
        ("S03", 1_001_00, 30_01),
        ("S05", 10_000_00, 120_00),
        ("S07", 100_000_00, 1_020_00),
        ("S09", 200_000_00, 1_520_00),
        ("S11", 800_000_00, 4_520_00),
        ("S13", 896_000_00, 5_000_00),
        ("S15", 10_000_000_00, 5_000_00),
    ] {
        assert_eq!(preservation(fen(amount)).total, fen(fee), "{id}");
    }
}

#[test]
fn composite_situations_cost_what_the_worked_examples_say() {
    let full = property(Money::from_yuan(100_000));
    let paid_half = halved(&full).total;
    let order = payment_order(Money::from_yuan(100_000)).total;
    assert_eq!(
        property(Money::from_yuan(120_000)).total,
        fen(2_700_00),
        "X01"
    );
    let counterclaim = property(Money::from_yuan(80_000));
    assert_eq!(
        halved_by(&counterclaim, fee_article("18")).total,
        fen(900_00),
        "X03"
    );
    let [two, three_and_a_half] =
        [200_000, 350_000].map(|yuan| property(Money::from_yuan(yuan)).total);
    let change = claims_changed;
    let early = Moment::BeforeInquiryEnds;
    assert!(
        matches!(change(two, three_and_a_half, early), ClaimChange::ToPay(more) if more.amount == fen(2_250_00)),
        "X05"
    );
    assert!(
        matches!(change(three_and_a_half, two, early), ClaimChange::Back(back) if back.amount == fen(2_250_00)),
        "cut in time"
    );
    let late = change(three_and_a_half, two, Moment::AfterInquiryEnds);
    let article = fee_article("35");
    let amount = fen(2_250_00);
    assert_eq!(late, ClaimChange::Borne { amount, article }, "X07");
    assert_eq!(property(Money::from_yuan(30_000)).total, fen(550_00), "X09");
    assert_eq!(
        refund_on_settlement(paid_half, &full),
        Money::ZERO,
        "X11: halved only once"
    );
    assert_eq!(
        order_turned_suit(order, full.total).amount,
        fen(1_533_33),
        "X15"
    );
    let rest = turned_ordinary(paid_half, full.total);
    assert_eq!((rest.amount, rest.days), (fen(1_150_00), Some(7)), "X17");
    assert_eq!(refund_without_top_up(paid_half).amount, fen(575_00));
    assert_eq!(exempt().total, Money::ZERO, "X19");
    assert_eq!(
        reduced(&full, 50).map(|fee| fee.total),
        Ok(fen(1_150_00)),
        "X21"
    );
    assert_eq!(
        reduced(&full, 20),
        Err(ReductionProblem::LessThanThirtyPercent),
        "X23"
    );
    assert_eq!(
        property(Money::from_yuan(300_000)).total,
        fen(5_800_00),
        "X33"
    );
}

#[test]
fn a_computation_shows_its_lines() {
    let fee = property(Money::from_yuan(54_323));
    assert_eq!(fee.exact().to_string(), "1158.075");
    assert_eq!(fee.lines.len(), 2);
    let shown: Vec<_> = halved(&fee)
        .lines
        .iter()
        .map(|line| line.exact.to_string())
        .collect();
    assert_eq!(shown, ["50", "1108.075", "-579.0375"]);
    let capped = preservation(Money::from_yuan(1_000_000));
    assert_eq!(
        capped.lines.last().map(|line| line.step),
        Some(FeeStep::Capped)
    );
    assert_eq!(
        payment_order(Money::from_yuan(1)).exact().to_string(),
        "16.66666666"
    );
}
