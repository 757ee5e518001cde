//! What follows when something is not done, and whether a court would grant it.

use super::{Findings, Kind, Obligation, OnDefault, Problem};
use crate::interest::{Rate, cap, parse_rate};
use crate::money::Money;

/// Checks the consequences; `amount` is the money owed, when it can be read.
pub(super) fn check(findings: &mut Findings, owed: &Obligation, at: &str, amount: Option<Money>) {
    if owed.on_default.is_empty() {
        findings.add(at, Problem::DefaultMissing);
        return;
    }
    let settles_rest =
        |clause: &OnDefault| matches!(clause, OnDefault::AllDue | OnDefault::Original { .. });
    if owed.instalments.len() > 1 && !owed.on_default.iter().any(settles_rest) {
        findings.add(at, Problem::MissedPartUnsaid);
    }
    // Everything that runs by time shares one cap (LEND 29).
    let mut running = 0u32;
    for (place, clause) in owed.on_default.iter().enumerate() {
        let at = [at, "/", place.to_string().as_str()].concat();
        let rate = consequence(findings, clause, &at, amount);
        running = running.saturating_add(rate.ppm());
    }
    if let (Kind::Money, Some(loan)) = (owed.kind, findings.settlement.loan) {
        let sued_on = loan.sued_on.unwrap_or(findings.today);
        let cap = cap(loan.contract_on, sued_on);
        let rate = Rate::from_ppm(running);
        if rate > cap.annual_rate {
            let problem = Problem::AboveCap {
                rate,
                cap: cap.annual_rate,
                stale: cap.stale,
            };
            findings.add(at, problem);
        }
    }
}

/// Checks one consequence; gives what it comes to in a year when it runs by time.
fn consequence(findings: &mut Findings, clause: &OnDefault, at: &str, owed: Option<Money>) -> Rate {
    let sub = |field: &str| [at, "/", field].concat();
    match clause {
        OnDefault::Interest { rate } => match parse_rate(rate) {
            Ok(read) => {
                if read.needs_confirmation {
                    findings.add(
                        &sub("interest/rate"),
                        Problem::RateToConfirm { read: read.annual },
                    );
                }
                return read.annual;
            }
            Err(problem) => findings.add(&sub("interest/rate"), Problem::Rate(problem)),
        },
        OnDefault::Penalty { amount } => {
            let pointer = sub("penalty/amount");
            let penalty = findings.amount(&pointer, amount);
            above_debt(findings, &pointer, penalty, owed);
        }
        OnDefault::Daily { amount, at_most } => {
            let daily = findings.amount(&sub("daily/amount"), amount);
            if at_most.trim().is_empty() {
                findings.add(&sub("daily/at_most"), Problem::PenaltyUnlimited);
            } else {
                let pointer = sub("daily/at_most");
                let most = findings.amount(&pointer, at_most);
                above_debt(findings, &pointer, most, owed);
            }
            if let (Some(daily), Some(owed)) = (daily, owed) {
                return yearly(daily, owed);
            }
        }
        OnDefault::Original { amount } => {
            let _ = findings.amount(&sub("original/amount"), amount);
        }
        OnDefault::SueAgain => findings.add(at, Problem::SueAgain),
        OnDefault::AllDue => {}
    }
    Rate::ZERO
}

fn above_debt(findings: &mut Findings, at: &str, penalty: Option<Money>, owed: Option<Money>) {
    if let (Some(penalty), Some(owed)) = (penalty, owed)
        && penalty > owed
    {
        findings.add(at, Problem::PenaltyAboveDebt { penalty });
    }
}

/// A sum a day as a yearly rate of the debt, rounded up.
fn yearly(daily: Money, owed: Money) -> Rate {
    let year = i128::from(daily.fen().max(0)) * 365 * 1_000_000;
    let owed = i128::from(owed.fen().max(1));
    let ppm = (year + owed - 1) / owed;
    Rate::from_ppm(u32::try_from(ppm).unwrap_or(u32::MAX))
}
