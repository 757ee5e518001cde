//! What stands against an account, and what a person should know about its figures.

use serde::{Deserialize, Serialize};

use super::{Cost, Ledger, Payment};
use crate::interest::cap::FIRST_LPR_DAY;
use crate::interest::{AgreedInterest, Rate};
use crate::money::Money;
use crate::tables::EARLIER_LENDING;

/// What a person should know about an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// The prime rate of the deciding day has not been read yet; the newest known one was used.
    PrimeRateStale,
    /// The day lies before the first prime rate; the first one was used.
    BeforeFirstPrimeRate,
    /// The earlier rule must be confirmed by a person.
    EarlierRuleToConfirm,
    /// The agreement goes beyond the earlier rule's upper limit: that part was void and can be asked
    /// back even when it was freely paid (LEND15 26 para. 2, 31).
    VoidBeyondUpperLimit,
    /// Interest freely paid between the earlier rule's two limits stays paid (LEND15 26, 31); this
    /// account does not know how much of the payments that was.
    PaidBetweenLimits,
    /// The rate is unclear and the court will set it (LEND 24 para. 2); none was counted.
    CourtSetsInterest,
}

/// Why no account can be made. Numbers are places in the ledger's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountProblem {
    /// The principal is nothing.
    NothingLent,
    /// The day for repayment is before the day of handing over.
    DueBeforeLoan,
    /// The account ends before the money was handed over.
    EndBeforeLoan,
    /// Paid before the money was handed over.
    PaymentBeforeLoan(usize),
    /// Paid after the day of the account.
    PaymentAfterEnd(usize),
    /// Nothing or less was paid.
    PaymentOfNothing(usize),
    /// Spent before the money was handed over.
    CostBeforeLoan(usize),
    /// Spent after the day of the account.
    CostAfterEnd(usize),
    /// Nothing or less was spent.
    CostOfNothing(usize),
    /// More than 10^12 元 was lent.
    LentAboveLimit,
    /// More than 10^12 元 was paid.
    PaymentAboveLimit(usize),
    /// More than 10^12 元 was spent.
    CostAboveLimit(usize),
}

pub(super) fn problems(ledger: &Ledger) -> Vec<AccountProblem> {
    use AccountProblem as P;
    let loan = &ledger.loan;
    let mut found = Vec::new();
    let mut when = |wrong: bool, problem: P| {
        if wrong {
            found.push(problem);
        }
    };
    when(loan.principal() <= Money::ZERO, P::NothingLent);
    when(loan.principal() > Money::LIMIT, P::LentAboveLimit);
    let due_before = loan.due_on.is_some_and(|due| due < loan.lent_on);
    when(due_before, P::DueBeforeLoan);
    when(ledger.to < loan.lent_on, P::EndBeforeLoan);
    for (place, Payment { on, amount, .. }) in ledger.payments.iter().enumerate() {
        when(*on < loan.lent_on, P::PaymentBeforeLoan(place));
        when(*on > ledger.to, P::PaymentAfterEnd(place));
        when(*amount <= Money::ZERO, P::PaymentOfNothing(place));
        when(*amount > Money::LIMIT, P::PaymentAboveLimit(place));
    }
    for (place, Cost { on, amount }) in ledger.costs.iter().enumerate() {
        when(*on < loan.lent_on, P::CostBeforeLoan(place));
        when(*on > ledger.to, P::CostAfterEnd(place));
        when(*amount <= Money::ZERO, P::CostOfNothing(place));
        when(*amount > Money::LIMIT, P::CostAboveLimit(place));
    }
    found
}

pub(super) fn notices(ledger: &Ledger) -> Vec<Notice> {
    let loan = &ledger.loan;
    let cap = loan.cap(ledger.to);
    let contract = loan.contract_on.unwrap_or(loan.lent_on);
    let earlier = loan.earlier_rule_asked && cap.earlier_rule_until_2020;
    let unagreed = loan.overdue.is_none()
        && loan.penalty.is_none()
        && !matches!(loan.interest, AgreedInterest::Yearly(rate) if rate > Rate::ZERO);
    let beyond =
        |ppm: u32| matches!(loan.interest, AgreedInterest::Yearly(rate) if rate.ppm() > ppm);
    let paid_then = ledger
        .payments
        .iter()
        .any(|payment| payment.on <= EARLIER_LENDING.until);
    let unclear = AgreedInterest::Unclear {
        between_persons: false,
    };
    [
        (cap.stale, Notice::PrimeRateStale),
        (
            unagreed && loan.due_on.is_some_and(|due| due < FIRST_LPR_DAY),
            Notice::BeforeFirstPrimeRate,
        ),
        (
            earlier && (EARLIER_LENDING.check || contract < EARLIER_LENDING.effective_from),
            Notice::EarlierRuleToConfirm,
        ),
        (
            earlier && beyond(EARLIER_LENDING.void_ppm),
            Notice::VoidBeyondUpperLimit,
        ),
        (
            earlier && paid_then && beyond(EARLIER_LENDING.granted_ppm),
            Notice::PaidBetweenLimits,
        ),
        (loan.interest == unclear, Notice::CourtSetsInterest),
    ]
    .into_iter()
    .filter_map(|(holds, notice)| holds.then_some(notice))
    .collect()
}
