//! Rates of tired people, and what is no rate.

use super::*;
use proptest::prelude::*;

#[test]
fn rates_are_understood_however_they_are_typed() {
    use RatePeriod::{Day, Month, Year};
    for (typed, period, annual_ppm, asks) in [
        ("年利率12%", Year, 120_000, false),
        ("年利率１２％", Year, 120_000, false),
        ("年利率为 13.8%", Year, 138_000, false),
        ("年化15.4%", Year, 154_000, false),
        ("12%/年", Year, 120_000, false),
        ("12%", Year, 120_000, true),
        ("年利率12", Year, 120_000, true),
        ("年息百分之十二", Year, 120_000, true),
        ("年息1分", Year, 100_000, true),
        ("年息8厘", Year, 80_000, true),
        ("月利率1%", Month, 120_000, false),
        ("2%/月", Month, 240_000, false),
        ("月息2分", Month, 240_000, true),
        ("月息二分", Month, 240_000, true),
        ("月息8厘", Month, 96_000, true),
        ("月息1.5分", Month, 180_000, true),
        ("一分五", Month, 180_000, true),
        ("1分5", Month, 180_000, true),
        ("一分五厘", Month, 180_000, true),
        ("月息一分五厘", Month, 180_000, true),
        ("二分利", Month, 240_000, true),
        ("2分", Month, 240_000, true),
        ("日万分之五", Day, 182_500, true),
        ("日利率0.05%", Day, 182_500, false),
        ("万分之五每天", Day, 182_500, true),
        ("千分之一/日", Day, 365_000, true),
        ("0%", Year, 0, true),
        ("无息", Year, 0, true),
    ] {
        let read = parse_rate(typed).map(|it| (it.period, it.annual.ppm(), it.needs_confirmation));
        assert_eq!(read, Ok((period, annual_ppm, asks)), "{typed}");
    }
}

#[test]
fn what_is_no_rate_gets_a_precise_problem() {
    for (typed, problem) in [
        ("", RateProblem::Missing),
        ("　", RateProblem::Missing),
        ("12", RateProblem::NotARate),
        ("%", RateProblem::NotARate),
        ("很高", RateProblem::NotARate),
        ("-5%", RateProblem::Negative),
        ("年利率-5%", RateProblem::Negative),
        ("－５％", RateProblem::Negative),
        ("月息负二分", RateProblem::Negative),
        ("年利率12.5.5%", RateProblem::NotARate),
        ("三万", RateProblem::NotARate),
        ("12元", RateProblem::NotARate),
        ("0.00001%", RateProblem::TooManyDecimals),
        ("年利率2000%", RateProblem::TooLarge),
        ("月息100%", RateProblem::TooLarge),
        ("100000000000000%", RateProblem::TooLarge),
        ("99999999999999999999999%", RateProblem::TooLarge),
    ] {
        assert_eq!(parse_rate(typed), Err(problem), "{typed}");
    }
}

proptest! {
    #[test]
    fn a_rate_shown_is_read_back(ppm in 0u32..10_000_000) {
        let rate = Rate::from_ppm(ppm);
        let mut typed = String::from("年利率");
        typed.push_str(&rate.to_string());
        typed.push('%');
        prop_assert_eq!(parse_rate(&typed).map(|it| it.annual), Ok(rate));
    }

    #[test]
    fn no_text_is_too_strange(typed in ".*", odd in "[年月日利息率0-9.%‰分厘百千万之一二五十/每天]{0,16}") {
        let _ = (parse_rate(&typed), parse_rate(&odd));
    }
}
