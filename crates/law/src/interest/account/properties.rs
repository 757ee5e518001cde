//! What holds for every account, its form on the wire, and the same account by a second
//! computation, day by day.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use crate::interest::AgreedInterest;
use proptest::prelude::*;

/// A ledger of sensible days and amounts, made of plain numbers.
fn ledger(
    (fen, lent, ppm, overdue, due): (i64, i32, u32, Option<u32>, Option<i32>),
    earlier_rule_asked: bool,
    costs: &[(i32, i64)],
    payments: &[(i32, i64, u8)],
    days: i32,
) -> Ledger {
    let lent_on = Date::new(2019, 1, 1).unwrap().plus_days(lent);
    Ledger {
        loan: Loan {
            on_paper: Money::from_fen(fen),
            deducted: Money::ZERO,
            lent_on,
            contract_on: None,
            due_on: due.map(|days| lent_on.plus_days(days)),
            interest: AgreedInterest::Yearly(Rate::from_ppm(ppm)),
            overdue: overdue.map(Rate::from_ppm),
            penalty: None,
            sued_on: Some(Date::new(2024, 1, 1).unwrap()),
            earlier_rule_asked,
        },
        costs: costs
            .iter()
            .map(|(on, fen)| Cost {
                on: lent_on.plus_days(*on % (days + 1)),
                amount: Money::from_fen(*fen),
            })
            .collect(),
        payments: payments
            .iter()
            .map(|(on, fen, towards)| Payment {
                on: lent_on.plus_days(*on % (days + 1)),
                amount: Money::from_fen(*fen),
                towards: [None, Some(Part::Principal), Some(Part::Interest)]
                    .get(usize::from(*towards))
                    .copied()
                    .flatten(),
            })
            .collect(),
        to: lent_on.plus_days(days),
    }
}

fn any_ledger() -> impl Strategy<Value = Ledger> {
    (
        (
            1i64..10_000_000_000,
            0i32..2_000,
            0u32..500_000,
            prop::option::of(0u32..500_000),
            prop::option::of(0i32..1_000),
        ),
        any::<bool>(),
        prop::collection::vec((0i32..3_000, 1i64..1_000_000), 0..3),
        prop::collection::vec((0i32..3_000, 1i64..5_000_000_000, 0u8..4), 0..8),
        0i32..1_500,
    )
        .prop_map(|(loan, asked, costs, payments, days)| {
            ledger(loan, asked, &costs, &payments, days)
        })
}

fn fen(money: Money) -> i128 {
    i128::from(money.fen())
}

proptest! {
    #[test]
    fn every_line_and_every_column_adds_up(ledger in any_ledger()) {
        let account = account(&ledger).unwrap();
        let totals = account.totals;
        let mut sums = [0i128; 7];
        let mut exact = ExactMoney::ZERO;
        let mut days = 0;
        for row in &account.rows {
            let Applied { costs, interest, principal, over } = row.applied;
            let line = [row.interest, row.paid, costs, interest, principal, over, Money::ZERO];
            for (sum, part) in sums.iter_mut().zip(line) {
                *sum += fen(part);
            }
            exact = exact.plus(row.exact);
            days += row.days;
            prop_assert_eq!(fen(row.paid), fen(costs) + fen(interest) + fen(principal) + fen(over));
            prop_assert!(row.owed.principal >= Money::ZERO && row.interest >= Money::ZERO);
            prop_assert_eq!(row.owed.principal, row.principal.saturating_sub(principal));
            prop_assert!((fen(row.interest) - fen(row.exact.rounded())).abs() <= 1);
        }
        let Applied { costs, interest, principal, over } = totals.applied;
        let columns = [totals.interest, totals.paid, costs, interest, principal, over, Money::ZERO];
        prop_assert_eq!(sums, columns.map(fen));
        prop_assert_eq!((exact, days), (totals.exact, totals.days));
        prop_assert_eq!(exact.rounded(), totals.interest);
        prop_assert_eq!(fen(account.principal), fen(principal) + fen(account.owed.principal));
        prop_assert_eq!(fen(totals.interest), fen(interest) + fen(account.owed.interest));
        prop_assert_eq!(fen(totals.costs), fen(costs) + fen(account.owed.costs));
        prop_assert_eq!(account.rows.last().map(|row| row.owed), Some(account.owed));
        // Too much was paid only where nothing was owed at that moment.
        for row in account.rows.iter().filter(|row| !row.applied.over.is_zero()) {
            prop_assert_eq!(row.owed, Debit::default());
        }
    }

    #[test]
    fn no_day_bears_more_than_the_cap(ledger in any_ledger()) {
        let account = account(&ledger).unwrap();
        let limit = ledger.loan.cap(ledger.to).annual_rate.max(Rate::from_ppm(EARLIER));
        let most = crate::interest::exact(account.principal, limit, ledger.loan.lent_on, ledger.to);
        prop_assert!(account.totals.exact <= most);
        prop_assert!(account.rows.iter().all(|row| row.rate <= limit));
    }

    #[test]
    fn the_order_in_which_payments_are_told_does_not_matter(mut ledger in any_ledger()) {
        ledger.payments.sort_by_key(|payment| payment.on);
        ledger.payments.dedup_by_key(|payment| payment.on);
        let told = account(&ledger).unwrap();
        ledger.payments.reverse();
        let reversed = account(&ledger).unwrap();
        prop_assert_eq!((told.owed, told.totals), (reversed.owed, reversed.totals));
    }

    #[test]
    fn no_facts_are_too_strange(on_paper in any::<i64>(), deducted in any::<i64>(), days in prop::collection::vec((0i32..110_000, any::<i64>()), 4), ppm in any::<[u32; 3]>()) {
        let date = |place: usize| Date::MIN.plus_days(days[place].0);
        let loan = Loan {
            on_paper: Money::from_fen(on_paper),
            deducted: Money::from_fen(deducted),
            lent_on: date(0),
            contract_on: None,
            due_on: Some(date(1)),
            interest: AgreedInterest::Yearly(Rate::from_ppm(ppm[0])),
            overdue: Some(Rate::from_ppm(ppm[1])),
            penalty: Some(Rate::from_ppm(ppm[2])),
            sued_on: None,
            earlier_rule_asked: true,
        };
        let payments = days.iter().map(|(on, fen)| Payment::new(Date::MIN.plus_days(*on), Money::from_fen(*fen))).collect();
        let _ = account(&Ledger { loan, costs: Vec::new(), payments, to: date(2) });
    }
}

const EARLIER: u32 = 240_000;
/// One 分 in the second computation: millionths a year, by the day.
const UNIT: i128 = 365_000_000;

/// The account once more, a day at a time, without rows: costs, interest, principal and too much.
fn day_by_day(ledger: &Ledger) -> [i128; 4] {
    let loan = &ledger.loan;
    let AgreedInterest::Yearly(agreed) = loan.interest else {
        return [0; 4];
    };
    let (mut costs, mut over) = (0, 0);
    let (mut principal, mut accrued, mut interest_paid) = (fen(loan.on_paper), 0, 0);
    for passed in 0..=loan.lent_on.days_until(ledger.to) {
        let today = loan.lent_on.plus_days(passed);
        costs += ledger
            .costs
            .iter()
            .filter(|cost| cost.on == today)
            .map(|cost| fen(cost.amount))
            .sum::<i128>();
        for payment in ledger.payments.iter().filter(|payment| payment.on == today) {
            let mut left = fen(payment.amount);
            let rounded = (accrued * 2 + UNIT) / (UNIT * 2);
            let mut interest = rounded - interest_paid;
            if payment.towards == Some(Part::Principal) {
                let taken = left.min(principal);
                principal -= taken;
                left -= taken;
            }
            if payment.towards == Some(Part::Interest) {
                let taken = left.min(interest);
                interest -= taken;
                interest_paid += taken;
                left -= taken;
            }
            let taken = left.min(costs);
            costs -= taken;
            left -= taken;
            let taken = left.min(interest);
            interest_paid += taken;
            left -= taken;
            let taken = left.min(principal);
            principal -= taken;
            over += left - taken;
        }
        if today < ledger.to {
            let old = loan.lent_on < Date::new(2020, 8, 20).unwrap();
            let then = today < Date::new(2020, 8, 20).unwrap();
            let cap = if old && then && loan.earlier_rule_asked {
                EARLIER
            } else {
                loan.cap(ledger.to).annual_rate.ppm()
            };
            let late = loan.due_on.is_some_and(|due| today >= due);
            let rate = match loan.overdue {
                Some(overdue) if late => overdue,
                _ => agreed,
            };
            accrued += principal * i128::from(rate.ppm().min(cap));
        }
    }
    let rounded = (accrued * 2 + UNIT) / (UNIT * 2);
    [costs, rounded - interest_paid, principal, over]
}

#[test]
fn five_thousand_accounts_agree_with_a_second_computation() {
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut random = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        i64::try_from(state % below).unwrap()
    };
    for _ in 0..5_000 {
        let days = random(700) as i32;
        let costs: Vec<_> = (0..random(3))
            .map(|_| (random(700) as i32, 1 + random(100_000)))
            .collect();
        let payments: Vec<_> = (0..random(7))
            .map(|_| (random(700) as i32, 1 + random(40_000_000), random(5) as u8))
            .collect();
        let rate = |it: i64| u32::try_from(it).unwrap();
        let loan = (
            1 + random(200_000_000),
            random(1_500) as i32,
            rate(1 + random(300_000)),
            (random(2) == 0).then(|| rate(random(300_000))),
            (random(2) == 0).then(|| random(700) as i32),
        );
        let ledger = ledger(loan, random(2) == 0, &costs, &payments, days);
        let account = account(&ledger).unwrap();
        let Debit {
            costs,
            interest,
            principal,
        } = account.owed;
        let found = [costs, interest, principal, account.totals.applied.over].map(fen);
        assert_eq!(found, day_by_day(&ledger), "{ledger:?}");
    }
}

#[test]
fn an_account_travels_as_json() {
    let facts = r#"{"loan":{"on_paper":10000000,"lent_on":"2025-01-01","interest":{"yearly":120000}},"payments":[{"on":"2025-07-01","amount":1000000}],"to":"2026-01-01"}"#;
    let ledger: Ledger = serde_json::from_str(facts).unwrap();
    let json = serde_json::to_value(account(&ledger).unwrap()).unwrap();
    assert_eq!(json["rows"][0]["end"]["payment"], 0);
    assert_eq!(json["rows"][0]["order"], "CC 561");
    assert_eq!(json["rows"][0]["exact"], "5950.6849315");
    assert_eq!(json["owed"]["principal"], 9_595_068);
    let unknown = facts.replace("\"to\"", "\"till\"");
    assert!(serde_json::from_str::<Ledger>(&unknown).is_err());
}
