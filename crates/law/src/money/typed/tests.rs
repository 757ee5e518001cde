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
fn what_is_no_amount_gets_a_precise_problem() {
    use AmountProblem::{Missing, Negative, NotAnAmount, TooLarge, TooManyDecimals, Zero};
    for (typed, problem) in [
        ("", Missing),
        ("   ", Missing),
        ("　", Missing),
        ("-5", Negative),
        ("－３００", Negative),
        ("负三万", Negative),
        ("0", Zero),
        ("0.00", Zero),
        ("零元", Zero),
        ("1.234", TooManyDecimals),
        ("0.0000001万", TooManyDecimals),
        ("1000000000001", TooLarge),
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
    fn capitals_are_read_back(fen in 1i64..=100_000_000_000_000) {
        let money = Money::from_fen(fen);
        prop_assert_eq!(parse_amount(&money.capitals()).map(|read| read.money), Ok(money));
    }
}
