//! Which rate a loan bears on which day: as agreed, overdue, or nothing, always within the cap.
//!
//! LEND 24, 25, 28, 29 and 31; the 2015 text for time to 2020-08-19 when it is asked for.

use serde::{Deserialize, Serialize};

use super::cap::{NEW_RULE, cap, prime_rate};
use super::{Cap, Rate, really_lent};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::money::Money;
use crate::tables::EARLIER_LENDING;

/// A loan as the parties agreed on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loan {
    /// The amount on the paper.
    pub on_paper: Money,
    /// Interest taken off before the money was handed over (LEND 26).
    #[serde(default)]
    pub deducted: Money,
    /// The day the money was handed over; interest runs from this day.
    pub lent_on: Date,
    /// The day of the contract, when it is not the day of handing over.
    #[serde(default)]
    pub contract_on: Option<Date>,
    /// The last day for repayment; without one nothing is overdue here.
    #[serde(default)]
    pub due_on: Option<Date>,
    /// Interest for the time to that day.
    #[serde(default)]
    pub interest: AgreedInterest,
    /// A rate agreed for the time after it.
    #[serde(default)]
    pub overdue: Option<Rate>,
    /// A penalty or other charge agreed for the same time, as a yearly rate (日万分之五 is 18.25 %).
    #[serde(default)]
    pub penalty: Option<Rate>,
    /// The day of suing, when there is one; else the last day of the computation stands for it.
    #[serde(default)]
    pub sued_on: Option<Date>,
    /// A party asks for the earlier rule for the time to 2020-08-19 (LEND 31).
    #[serde(default)]
    pub earlier_rule_asked: bool,
}

/// What was agreed on interest for the time of the loan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AgreedInterest {
    /// Nothing was said: no interest (LEND 24 para. 1).
    #[default]
    None,
    /// Something was said that fixes no rate (LEND 24 para. 2).
    Unclear {
        /// Between natural persons there is then no interest; otherwise the court sets it.
        between_persons: bool,
    },
    /// A yearly rate, as agreed.
    Yearly(Rate),
}

/// A stretch of days with one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first day counted.
    pub from: Date,
    /// The day after the last one counted.
    pub to: Date,
    /// The rate a court grants.
    pub rate: Rate,
    /// The highest rate a court could grant for these days.
    pub limit: Rate,
    /// The agreement went beyond the limit.
    pub capped: bool,
    /// The days lie after the day for repayment.
    pub overdue: bool,
    /// The rule behind the rate: the limit's own when it cut the rate.
    pub article: Article,
}

impl Loan {
    /// The principal: what was really lent (LEND 26 sentence 2; CC 670).
    #[must_use]
    pub fn principal(&self) -> Money {
        really_lent(self.on_paper, self.deducted)
    }

    /// The cap for this loan when the computation ends on `to` (LEND 25, 31).
    #[must_use]
    pub fn cap(&self, to: Date) -> Cap {
        cap(
            self.contract_on.unwrap_or(self.lent_on),
            self.sued_on.unwrap_or(to),
        )
    }
}

/// The rates of a loan from the day of handing over to `to` (LEND 24, 25, 28, 29, 31), without a
/// gap. Empty when `to` is not later than that day.
///
/// Nothing agreed for overdue time: the agreed interest goes on (LEND 28(2)(2)); no rate agreed at
/// all: the prime rate of the first overdue day (LEND 28(2)(1)). A penalty is added to the overdue
/// rate, or to the agreed one, and all together stays within the cap (LEND 29).
#[must_use]
pub fn spans(loan: &Loan, to: Date) -> Vec<Span> {
    let cap = loan.cap(to);
    let earlier = loan.earlier_rule_asked && cap.earlier_rule_until_2020;
    let mut ends = [
        loan.due_on.unwrap_or(to),
        if earlier { NEW_RULE } else { to },
        to,
    ];
    ends.sort_unstable();
    let mut spans = Vec::with_capacity(ends.len());
    let mut from = loan.lent_on;
    for end in ends {
        let end = end.min(to);
        if end > from {
            spans.push(span(loan, &cap, from, end, earlier && from < NEW_RULE));
            from = end;
        }
    }
    spans
}

fn span(loan: &Loan, cap: &Cap, from: Date, to: Date, earlier: bool) -> Span {
    let due = loan.due_on.filter(|due| from >= *due);
    let (agreed, at) = match due {
        None => within_term(loan.interest),
        Some(due) => overdue(loan, due, earlier),
    };
    let limit = if earlier {
        Rate::from_ppm(EARLIER_LENDING.granted_ppm)
    } else {
        cap.annual_rate
    };
    let capped = agreed > limit;
    // The 2015 text has the same rules one article later.
    let article = match (earlier, capped && at == "25-1") {
        (true, _) => Article::new(Statute::PrivateLending2015, in_2015(at)),
        (false, true) => cap.article,
        (false, false) => Article::new(Statute::PrivateLending, at),
    };
    Span {
        from,
        to,
        rate: agreed.min(limit),
        limit,
        capped,
        overdue: due.is_some(),
        article,
    }
}

fn within_term(interest: AgreedInterest) -> (Rate, &'static str) {
    match interest {
        AgreedInterest::None => (Rate::ZERO, "24-1"),
        AgreedInterest::Unclear { .. } => (Rate::ZERO, "24-2"),
        AgreedInterest::Yearly(rate) => (rate, "25-1"),
    }
}

fn overdue(loan: &Loan, due: Date, earlier: bool) -> (Rate, &'static str) {
    let agreed = match loan.interest {
        AgreedInterest::Yearly(rate) if rate > Rate::ZERO => Some(rate),
        _ => None,
    };
    match (loan.overdue, loan.penalty, agreed) {
        (base, Some(penalty), agreed) => {
            let base = base.or(agreed).unwrap_or(Rate::ZERO);
            let sum = base.ppm().saturating_add(penalty.ppm());
            (Rate::from_ppm(sum), "29")
        }
        (Some(rate), None, _) => (rate, "28-1"),
        (None, None, Some(rate)) => (rate, "28-2-2"),
        (None, None, None) if earlier => (Rate::from_ppm(EARLIER_LENDING.overdue_ppm), "28-2-1"),
        (None, None, None) => (Rate::from_ppm(prime_rate(due.plus_days(1)).ppm), "28-2-1"),
    }
}

fn in_2015(at: &'static str) -> &'static str {
    match at {
        "24-1" => "25-1",
        "24-2" => "25-2",
        "28-1" => "29-1",
        "28-2-1" => "29-2-1",
        "28-2-2" => "29-2-2",
        "29" => "30",
        _ => "26-1",
    }
}

#[cfg(test)]
mod tests;
