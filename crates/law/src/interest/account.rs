//! The statement of account of a loan: interest by days on what is owed, payments in the order of
//! the law (CC 561), every line with its rule.
//!
//! Interest is kept exact from the first day to the last; what is shown is rounded so that every
//! line and every column adds up. Nothing bears interest but principal: costs and interest do not.

mod checks;
mod running;

use serde::{Deserialize, Serialize};

use super::{Loan, Rate};
use crate::article::Article;
use crate::date::Date;
use crate::fee::ExactMoney;
use crate::money::Money;

pub use checks::{AccountProblem, Notice};

/// A loan with all that happened to it, to a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// The loan.
    pub loan: Loan,
    /// Costs of realising the claim, each on the day it was spent.
    #[serde(default)]
    pub costs: Vec<Cost>,
    /// What was paid, in any order.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// The day to which the account is made, not counted itself.
    pub to: Date,
}

/// A cost of realising the claim that the debtor bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The day it was spent.
    pub on: Date,
    /// How much, more than nothing.
    pub amount: Money,
}

/// A payment of the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// The day it was made; that day bears no more interest on what it paid.
    pub on: Date,
    /// How much, more than nothing.
    pub amount: Money,
    /// What both sides agreed that it pays first; else the order of CC 561.
    #[serde(default)]
    pub towards: Option<Part>,
}

impl Payment {
    /// A payment on which nothing was agreed.
    #[must_use]
    pub const fn new(on: Date, amount: Money) -> Self {
        Self {
            on,
            amount,
            towards: None,
        }
    }
}

/// The parts of a debt, in the order of CC 561.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// 实现债权的有关费用
    Costs,
    /// 利息
    Interest,
    /// 主债务
    Principal,
}

/// A statement of account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    /// What was really lent (LEND 26).
    pub principal: Money,
    /// What happened, by days; at least one row.
    pub rows: Vec<Row>,
    /// What is owed at the end.
    pub owed: Debit,
    /// The sums of the columns.
    pub totals: Totals,
    /// What a person should know about these figures.
    pub notices: Vec<Notice>,
}

/// One stretch of days on the same principal and rate, and what ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The first day counted.
    pub from: Date,
    /// The day of the event, not counted itself.
    pub to: Date,
    /// Days between the two.
    pub days: u32,
    /// What happened on that day.
    pub end: RowEnd,
    /// The principal that bore interest.
    pub principal: Money,
    /// At this rate.
    pub rate: Rate,
    /// The agreement went beyond the limit.
    pub capped: bool,
    /// After the day for repayment.
    pub overdue: bool,
    /// The rule behind the rate.
    pub article: Article,
    /// The interest of these days, exact.
    pub exact: ExactMoney,
    /// The same, so rounded that the column adds up.
    pub interest: Money,
    /// What was paid on the day of the event.
    pub paid: Money,
    /// What it went to.
    pub applied: Applied,
    /// The rule behind that, when something was paid.
    pub order: Option<Article>,
    /// What is owed after it.
    pub owed: Debit,
}

/// What ended a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowEnd {
    /// The payment at this place of [`Ledger::payments`].
    Payment(usize),
    /// The cost at this place of [`Ledger::costs`].
    Cost(usize),
    /// Another rate begins.
    Rate,
    /// The account is closed.
    Close,
}

/// What money went to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// Costs.
    pub costs: Money,
    /// Interest.
    pub interest: Money,
    /// Principal.
    pub principal: Money,
    /// Nothing was left to pay: paid too much.
    pub over: Money,
}

/// What is owed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Debit {
    /// Costs.
    pub costs: Money,
    /// Interest.
    pub interest: Money,
    /// Principal.
    pub principal: Money,
}

/// Sums over an account. `interest` is `applied.interest` and the interest still owed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All days.
    pub days: u32,
    /// All costs.
    pub costs: Money,
    /// All interest, exact.
    pub exact: ExactMoney,
    /// All interest, rounded once.
    pub interest: Money,
    /// All payments.
    pub paid: Money,
    /// What they went to.
    pub applied: Applied,
    /// What the overdue days would have borne at the limit: the most that overdue interest, penalty
    /// and charges may come to (LEND 29; see [`super::together`]).
    pub overdue_at_limit: ExactMoney,
}

/// Makes the statement of account (CC 561: costs, then interest, then principal, unless agreed
/// otherwise; rates by LEND 24–29 and 31, see [`super::spans`]). Payments may stand in any order;
/// several on one day are taken as they stand, after the costs of that day.
///
/// # Errors
/// Every [`AccountProblem`] there is.
pub fn account(ledger: &Ledger) -> Result<Account, Vec<AccountProblem>> {
    let problems = checks::problems(ledger);
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(running::run(ledger, checks::notices(ledger)))
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
