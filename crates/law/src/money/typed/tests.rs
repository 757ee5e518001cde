//! Amounts of tired people, and what is no amount.

use super::*;
use proptest::prelude::*;

#[test]
fn amounts_are_understood_however_they_are_typed() {
    for (typed, yuan_and_fen, asks) in [
        ("30000", 3_000_000, false),
        ("30,000", 3_000_000, false),
        ("３０，０００", 3_000_000, false),
        ("3,0000", 3_000_000, false),
        (" 30 000 ", 3_000_000, false),
        ("30,000元", 3_000_000, false),
        ("30000元整", 3_000_000, false),
        ("￥30000.00", 3_000_000, false),
        ("¥ 30,000.5", 3_000_050, false),
        ("人民币30000元", 3_000_000, false),
        ("RMB 30000", 3_000_000, false),
        ("30000块", 3_000_000, false),
        ("30000块钱", 3_000_000, false),
        ("0.01", 1, false),
        (".5", 50, false),
        ("30000.", 3_000_000, false),
        ("3万", 3_000_000, true),
        ("３万", 3_000_000, true),
        ("3.5万", 3_500_000, true),
        ("3。5万元", 3_500_000, true),
        ("3w", 3_000_000, true),
        ("5k", 500_000, true),
        ("三万", 3_000_000, true),
        ("三万元", 3_000_000, true),
        ("叁万元整", 3_000_000, true),
        ("三万五", 3_500_000, true),
        ("3万5", 3_500_000, true),
        ("3万5千", 3_500_000, true),
        ("三万零五", 3_000_500, true),
        ("三万零五百", 3_050_000, true),
        ("十二万三千", 12_300_000, true),
        ("两千五", 250_000, true),
        ("一百五", 15_000, true),
        ("十五", 1_500, true),
        ("三点五万", 3_500_000, true),
        ("1.2亿", 12_000_000_000, true),
        ("一亿三千万", 13_000_000_000, true),
        ("3百万", 300_000_000, true),
        ("三〇〇〇〇", 3_000_000, true),
        ("12元5角3分", 1_253, true),
        ("壹拾贰万叁仟肆佰伍拾陆元柒角捌分", 12_345_678, true),
        ("壹元零伍分", 105, true),
        ("三块五", 350, true),
        ("伍角壹分", 51, true),
        ("伍分", 5, true),
        ("3毛", 30, true),
        ("两毛五", 25, true),
        ("1万亿", 100_000_000_000_000, true),
    ] {
        let expected = TypedAmount {
            money: Money::from_fen(yuan_and_fen),
            needs_confirmation: asks,
        };
        assert_eq!(parse_amount(typed), Ok(expected), "{typed}");
    }
}

#[test]
fn an_amount_in_figures_and_in_words_must_be_the_same() {
    use AmountProblem::{FiguresAndWordsDiffer, NotAnAmount, Zero};
    let yuan = |yuan| Ok(Money::from_yuan(yuan));
    for (typed, read) in [
        ("30000元（叁万元整）", yuan(30_000)),
        ("30,000元（大写：叁万元整）", yuan(30_000)),
        ("叁万元整（￥30,000.00）", yuan(30_000)),
        ("人民币（大写）叁万元整（￥30,000元）", yuan(30_000)),
        ("人民币大写：叁万元整（小写：30000元）", yuan(30_000)),
        ("（大写）叁万元整", yuan(30_000)),
        ("（大写：叁万元整）", yuan(30_000)),
        ("30000元（人民币）", yuan(30_000)),
        ("30000元（叁拾万元整）", Err(FiguresAndWordsDiffer)),
        ("叁万元整（￥3,000）", Err(FiguresAndWordsDiffer)),
        ("（30000）", Err(NotAnAmount)),
        ("30000元（叁万元）（三万）", Err(NotAnAmount)),
        ("30000元（已收）", Err(NotAnAmount)),
        ("0元（零元整）", Err(Zero)),
        ("（）", Err(NotAnAmount)),
    ] {
        let found = parse_amount(typed).map(|amount| amount.money);
        assert_eq!(found, read, "{typed}");
    }
}

#[test]
fn what_is_no_amount_gets_a_precise_problem() {
    use AmountProblem::{Missing, Negative, NotAnAmount, TooLarge, TooManyDecimals, Zero};
    for (typed, problem) in [
        ("", Missing),
        ("   ", Missing),
        ("　", Missing),
        ("-5", Negative),
        ("－３００", Negative),
        ("负三万", Negative),
        ("-3万", Negative),
        ("¥-0.01", Negative),
        ("0", Zero),
        ("0.00", Zero),
        ("零元", Zero),
        ("零元整", Zero),
        ("0万", Zero),
        ("1.234", TooManyDecimals),
        ("１．２３４", TooManyDecimals),
        ("0.0000001万", TooManyDecimals),
        ("1000000000001", TooLarge),
        ("1000000000000.01", TooLarge),
        ("100000000000000", TooLarge),
        ("１００００００００００００００", TooLarge),
        ("99999999999999999999999999999999999999999999", TooLarge),
        ("2万亿", TooLarge),
        ("1,5", NotAnAmount),
        ("1.2.3", NotAnAmount),
        ("很多", NotAnAmount),
        ("万", NotAnAmount),
        ("万元", NotAnAmount),
        ("三万三万", NotAnAmount),
        ("abc", NotAnAmount),
        ("元", NotAnAmount),
        ("角", NotAnAmount),
        ("分", NotAnAmount),
        ("元角分", NotAnAmount),
        ("3元角5分", NotAnAmount),
        ("3元5分5", NotAnAmount),
        ("¥", NotAnAmount),
        (".", NotAnAmount),
    ] {
        assert_eq!(parse_amount(typed), Err(problem), "{typed}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange(typed in ".*") {
        let _ = parse_amount(&typed);
    }

    #[test]
    fn no_heap_of_numerals_is_too_strange(typed in "[0-9.,。零一二三十百千万亿点元角分wk-]{0,40}") {
        if let Ok(read) = parse_amount(&typed) {
            prop_assert!(read.money > Money::ZERO && read.money <= Money::LIMIT);
        }
    }

    #[test]
    fn capitals_are_read_back(fen in prop_oneof![1i64..=100_000_000_000_000, 1i64..=1_000]) {
        let money = Money::from_fen(fen);
        prop_assert_eq!(parse_amount(&money.capitals()).map(|read| read.money), Ok(money));
    }
}
