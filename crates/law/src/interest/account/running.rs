//! Walks through the days of an account, from event to event.

use super::{Account, Applied, Debit, Ledger, Notice, Part, Row, RowEnd, Totals};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::fee::ExactMoney;
use crate::interest::{Span, exact, spans};
use crate::money::Money;

/// Makes the account of a ledger without problems.
pub(super) fn run(ledger: &Ledger, notices: Vec<Notice>) -> Account {
    let spans = spans_of(ledger);
    let mut state = State::new(ledger.loan.principal());
    let mut rows = Vec::new();
    let mut from = ledger.loan.lent_on;
    for (on, end) in events(ledger, &spans) {
        let idle = matches!(end, RowEnd::Rate | RowEnd::Close) && on <= from;
        if idle && !(rows.is_empty() && end == RowEnd::Close) {
            continue;
        }
        // A row of no days shows the rate that ends on that day.
        let span = spans.iter().find(|span| from < span.to).or(spans.last());
        if let Some(span) = span {
            rows.push(state.row(ledger, span, from, on, end));
        }
        from = on;
    }
    Account {
        principal: ledger.loan.principal(),
        rows,
        owed: state.owed(),
        totals: state.totals,
        notices,
    }
}

/// The rates; a rate also for an account that ends on the day it begins.
fn spans_of(ledger: &Ledger) -> Vec<Span> {
    let mut loan = ledger.loan;
    loan.sued_on = Some(loan.sued_on.unwrap_or(ledger.to));
    spans(&loan, ledger.to.max(loan.lent_on.plus_days(1)))
}

/// All that happens, in order; on one day a new rate, then costs, then payments as they stand.
fn events(ledger: &Ledger, spans: &[Span]) -> Vec<(Date, RowEnd)> {
    let changes = spans
        .iter()
        .filter(|span| span.to < ledger.to)
        .map(|span| (span.to, RowEnd::Rate));
    let costs = ledger.costs.iter().enumerate();
    let payments = ledger.payments.iter().enumerate();
    let mut events: Vec<_> = changes
        .chain(costs.map(|(place, cost)| (cost.on, RowEnd::Cost(place))))
        .chain(payments.map(|(place, payment)| (payment.on, RowEnd::Payment(place))))
        .chain([(ledger.to, RowEnd::Close)])
        .collect();
    // A stable sort: what stands earlier stays earlier on the same day.
    events.sort_by_key(|(on, _)| *on);
    events
}

struct State {
    principal: Money,
    costs: Money,
    totals: Totals,
}

impl State {
    fn new(principal: Money) -> Self {
        Self {
            principal,
            costs: Money::ZERO,
            totals: Totals {
                days: 0,
                costs: Money::ZERO,
                exact: ExactMoney::ZERO,
                interest: Money::ZERO,
                paid: Money::ZERO,
                applied: Applied::default(),
                overdue_at_limit: ExactMoney::ZERO,
            },
        }
    }

    fn row(&mut self, ledger: &Ledger, span: &Span, from: Date, to: Date, end: RowEnd) -> Row {
        let principal = self.principal;
        let days = u32::try_from(from.days_until(to)).unwrap_or(0);
        let accrued = exact(principal, span.rate, from, to);
        let totals = &mut self.totals;
        let shown_before = totals.interest;
        totals.days += days;
        totals.exact = totals.exact.plus(accrued);
        totals.interest = totals.exact.rounded();
        if span.overdue {
            let at_limit = exact(principal, span.limit, from, to);
            totals.overdue_at_limit = totals.overdue_at_limit.plus(at_limit);
        }
        let interest = totals.interest.saturating_sub(shown_before);
        let mut applied = Applied::default();
        let mut paid = Money::ZERO;
        match end {
            RowEnd::Payment(place) => {
                if let Some(payment) = ledger.payments.get(place) {
                    paid = payment.amount;
                    applied = self.pay(paid, payment.towards);
                }
            }
            RowEnd::Cost(place) => {
                if let Some(cost) = ledger.costs.get(place) {
                    self.costs = self.costs.saturating_add(cost.amount);
                    self.totals.costs = self.totals.costs.saturating_add(cost.amount);
                }
            }
            RowEnd::Rate | RowEnd::Close => {}
        }
        Row {
            from,
            to,
            days,
            end,
            principal,
            rate: span.rate,
            capped: span.capped,
            overdue: span.overdue,
            article: span.article,
            exact: accrued,
            interest,
            paid,
            applied,
            order: (!paid.is_zero()).then_some(Article::new(Statute::CivilCode, "561")),
            owed: self.owed(),
        }
    }

    /// Interest owed is all interest, rounded once, without what was paid of it; so nothing is
    /// lost or made by paying in many parts.
    fn owed(&self) -> Debit {
        Debit {
            costs: self.costs,
            interest: self
                .totals
                .interest
                .saturating_sub(self.totals.applied.interest),
            principal: self.principal,
        }
    }

    fn pay(&mut self, amount: Money, towards: Option<Part>) -> Applied {
        let mut applied = Applied::default();
        let mut left = amount;
        let order = [Part::Costs, Part::Interest, Part::Principal];
        for part in towards.into_iter().chain(order) {
            let owed = self.owed();
            let (due, place, sum) = match part {
                Part::Costs => (
                    owed.costs,
                    &mut applied.costs,
                    &mut self.totals.applied.costs,
                ),
                Part::Interest => (
                    owed.interest,
                    &mut applied.interest,
                    &mut self.totals.applied.interest,
                ),
                Part::Principal => (
                    owed.principal,
                    &mut applied.principal,
                    &mut self.totals.applied.principal,
                ),
            };
            let taken = left.min(due);
            left = left.saturating_sub(taken);
            *place = place.saturating_add(taken);
            *sum = sum.saturating_add(taken);
            match part {
                Part::Costs => self.costs = self.costs.saturating_sub(taken),
                Part::Interest => {}
                Part::Principal => self.principal = self.principal.saturating_sub(taken),
            }
        }
        applied.over = left;
        self.totals.applied.over = self.totals.applied.over.saturating_add(left);
        self.totals.paid = self.totals.paid.saturating_add(amount);
        applied
    }
}
