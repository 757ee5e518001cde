//! What holds for every amount: more never costs less, edges have no steps, lines add up, nothing is
//! halved twice, no more comes back than was paid.
#![expect(
    clippy::inconsistent_digit_grouping,
    reason = "the last two digits are 分"
)]

use proptest::prelude::*;

use super::fen;
use super::quotes::{ask, suit};
use crate::fee::*;
use crate::procedure::Procedure;
use crate::{Date, Money};

type FeeOf = fn(Money) -> Fee;

/// The fee of a claim in Zhejiang.
fn in_zhejiang(claim: Claim) -> Fee {
    let charge = acceptance(claim, Province::ZHEJIANG, Date::MAX).into_charge();
    charge.least().clone()
}

/// Every table that counts on an amount.
const TABLES: [FeeOf; 7] = [
    |amount| property(amount).into_fee(),
    |property| in_zhejiang(Claim::Divorce { property }),
    |damages| in_zhejiang(Claim::PersonalityRights { damages }),
    preservation,
    enforcement,
    payment_order,
    bankruptcy,
];

fn outcomes() -> impl Strategy<Value = Outcome> {
    prop::sample::select(vec![
        Outcome::Judgment,
        Outcome::MediationStatement,
        Outcome::Withdrawn,
        Outcome::SuitDismissed,
        Outcome::Terminated,
        Outcome::Stayed,
        Outcome::SentToCriminal {
            civil_goes_on: false,
        },
    ])
}

fn stages() -> impl Strategy<Value = Stage> {
    prop::sample::select(vec![
        Stage::FirstInstance,
        Stage::Counterclaim { joined: true },
        Stage::Counterclaim { joined: false },
        Stage::ThirdPartyClaim { joined: true },
        Stage::Appeal(Appealed::Judgment),
        Stage::Retrial(RetrialGround::NewEvidence),
    ])
}

fn claims() -> impl Strategy<Value = Claim> {
    (0..7u8, 1i64..=100_000_000_000_000).prop_map(|(kind, amount)| {
        let amount = fen(amount);
        match kind {
            0 => Claim::Property(amount),
            1 => Claim::Divorce { property: amount },
            2 => Claim::PersonalityRights { damages: amount },
            3 => Claim::OtherNonProperty,
            4 => Claim::IntellectualProperty {
                amount: Some(amount),
            },
            5 => Claim::Labour,
            _ => Claim::Administrative(AdministrativeKind::Other),
        }
    })
}

fn procedures() -> impl Strategy<Value = Procedure> {
    prop::sample::select(vec![
        Procedure::SmallClaims,
        Procedure::Summary,
        Procedure::Ordinary,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn more_money_never_costs_less(amount in 0i64..3_000_000_000, more in 0i64..1_000_000_000) {
        for fee in TABLES {
            prop_assert!(fee(fen(amount)).total <= fee(fen(amount + more)).total);
        }
    }

    #[test]
    fn one_fen_more_never_jumps(edge in prop::sample::select(vec![
        1_000_00i64, 10_000_00, 50_000_00, 100_000_00, 200_000_00, 500_000_00, 896_000_00,
        1_000_000_00, 2_000_000_00, 5_000_000_00, 10_000_000_00, 20_000_000_00, 111_640_000_00,
    ]), off in -5i64..5) {
        for fee in TABLES {
            let step = fee(fen(edge + off + 1)).total.fen() - fee(fen(edge + off)).total.fen();
            prop_assert!((0..=1).contains(&step));
        }
    }

    #[test]
    fn the_lines_add_up_to_the_exact_total(amount in 0i64..=100_000_000_000_000) {
        for fee in TABLES {
            let fee = fee(fen(amount));
            let sum = fee.lines.iter().fold(ExactMoney::ZERO, |sum, line| sum.plus(line.exact));
            prop_assert_eq!(sum, fee.exact());
            prop_assert_eq!(sum.rounded_to(fen(1)), fee.total);
        }
    }

    #[test]
    fn nothing_is_halved_twice(
        claim in claims(), stage in stages(), procedure in procedures(), outcome in outcomes(),
    ) {
        let facts = SuitFacts { stage, procedure, outcome, ..suit(claim) };
        let Ok(quote) = ask(facts) else {
            return Err(TestCaseError::fail("a question is asked back"));
        };
        let fee = quote.charge.least();
        let halvings = fee.lines.iter().filter(|line| line.step == FeeStep::Halved).count();
        let full = in_zhejiang(claim).exact();
        if fee.lines.iter().any(|line| line.step == FeeStep::Free) {
            prop_assert!(fee.total.is_zero());
        } else {
            let whole = match halvings {
                0 => fee.exact(),
                1 => fee.exact().plus(fee.exact()),
                _ => return Err(TestCaseError::fail("halved twice")),
            };
            prop_assert_eq!(whole, full);
        }
    }

    #[test]
    fn no_more_comes_back_than_was_paid(
        paid in any::<i64>(), due in any::<i64>(), borne in any::<Option<i64>>(),
        outcome in outcomes(),
    ) {
        let back = refund(fen(paid), outcome, fen(due), borne.map(fen)).amount;
        prop_assert!(back >= Money::ZERO);
        prop_assert!(back <= fen(paid).max(Money::ZERO));
        prop_assert!(refund_without_top_up(fen(paid)).amount <= fen(paid).max(Money::ZERO));
    }

    #[test]
    fn a_settlement_never_leaves_less_than_half_with_the_court(
        amount in 1i64..3_000_000_000, paid in 0i64..20_000_000,
    ) {
        let full = property(fen(amount));
        let refund = refund_on_settlement(fen(paid), &full);
        prop_assert!(refund <= fen(paid));
        prop_assert!(paid - refund.fen() <= halved(&full).total.fen());
        prop_assert_eq!(refund_on_settlement(halved(&full).total, &full), Money::ZERO);
    }

    #[test]
    fn no_amount_is_too_strange(amount in any::<i64>(), other in any::<i64>(), yuan in any::<u64>(), per in any::<u64>()) {
        for fee in TABLES {
            prop_assert!(fee(fen(amount)).total >= Money::ZERO);
        }
        let facts = SuitFacts {
            claims: vec![Claim::Property(fen(amount)), Claim::Property(fen(other))],
            rate: Some(ExchangeRate { yuan, per }),
            ..SuitFacts::default()
        };
        if let Ok(quote) = ask(facts) {
            prop_assert!(quote.amount.is_some_and(|amount| amount <= Money::LIMIT));
        }
    }
}
