//! A private loan, parsed, and the interest it has borne.

use law::date::Date;
use law::interest::{self, Cap, Rate, parse_rate};
use law::money::Money;

use super::{date, money};
use crate::draft::{InterestAgreement, Loan};

/// The figures of a loan as far as they can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoanTerms {
    /// Principal still owed and claimed.
    pub principal: Option<Money>,
    /// Principal agreed, when typed.
    pub agreed: Option<Money>,
    /// Principal really handed over (LEND 26); when not typed, what is claimed and what was
    /// repaid of it together.
    pub lent: Option<Money>,
    /// Principal repaid.
    pub repaid_principal: Option<Money>,
    /// Interest repaid.
    pub repaid_interest: Option<Money>,
    /// Interest claimed as a sum, when the person names one.
    pub interest_claimed: Option<Money>,
    /// Costs of realising the debt.
    pub costs: Option<Money>,
    /// Day of handing over.
    pub lent_on: Option<Date>,
    /// Day of signing, when typed.
    pub signed_on: Option<Date>,
    /// Day of repayment.
    pub due_on: Option<Date>,
    /// Day up to which interest was paid, that day included.
    pub interest_paid_to: Option<Date>,
    /// Day of the last demand, promise or payment.
    pub last_demand_on: Option<Date>,
    /// The agreed rate, a year; only when interest was agreed.
    pub rate: Option<Rate>,
    /// The highest rate granted (LEND 25, 31), when the day of the loan is known.
    pub cap: Option<Cap>,
}

/// Interest computed by days, within the cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accrued {
    /// The sum, interest already repaid taken off.
    pub amount: Money,
    /// First day counted.
    pub from: Date,
    /// The day up to which it was computed, not counted itself.
    pub to: Date,
    /// The rate applied: the agreed one, or the cap when that is lower.
    pub rate: Rate,
}

impl LoanTerms {
    /// Parses the loan; `today` completes dates and decides the cap of old loans (LEND 31).
    #[must_use]
    pub fn read(loan: &Loan, today: Date) -> Self {
        let principal = money(&loan.principal);
        // A sum typed before the answer became "no" stays in the draft but counts no more.
        let repaid = |typed: &str| money(typed).filter(|_| loan.repaid != Some(false));
        let repaid_principal = repaid(&loan.repaid_principal);
        let together =
            principal.map(|sum| sum.saturating_add(repaid_principal.unwrap_or_default()));
        let lent_on = date(&loan.lent_on, today);
        let signed_on = date(&loan.signed_on, today);
        let agreed = loan.interest == Some(InterestAgreement::Agreed);
        Self {
            principal,
            agreed: money(&loan.agreed_amount),
            lent: money(&loan.lent_amount).or(together),
            repaid_principal,
            repaid_interest: repaid(&loan.repaid_interest),
            interest_claimed: money(&loan.interest_claimed),
            costs: money(&loan.costs),
            lent_on,
            signed_on,
            due_on: date(&loan.due_on, today),
            interest_paid_to: date(&loan.interest_paid_to, today),
            last_demand_on: date(&loan.last_demand_on, today),
            rate: agreed
                .then(|| parse_rate(&loan.rate).ok())
                .flatten()
                .map(|read| read.annual),
            cap: signed_on
                .or(lent_on)
                .map(|contract| interest::cap(contract, today)),
        }
    }

    /// Interest from the handing over, or from the day after it was paid up to, to `to`: simple,
    /// by days, on the principal claimed, at the agreed rate within the cap. `None` when none was
    /// agreed or a figure is missing.
    #[must_use]
    pub fn accrued(&self, to: Date) -> Option<Accrued> {
        let cap = self.cap?.annual_rate;
        let rate = self.rate?.min(cap);
        let from = match self.interest_paid_to {
            Some(paid_to) => paid_to.plus_days(1),
            None => self.lent_on?,
        };
        let mut amount = interest::simple(self.principal?, rate, from, to);
        if self.interest_paid_to.is_none() {
            amount = amount.saturating_sub(self.repaid_interest.unwrap_or_default());
        }
        Some(Accrued {
            amount,
            from,
            to,
            rate,
        })
    }

    /// Interest to `to`: the sum the person claims, or else the computed one.
    #[must_use]
    pub fn interest_to(&self, to: Date) -> Option<Money> {
        self.interest_claimed
            .or_else(|| self.accrued(to).map(|accrued| accrued.amount))
    }

    /// Principal, interest and costs together, to `to`.
    #[must_use]
    pub fn amount_in_dispute(&self, to: Date) -> Option<Money> {
        let interest = self.interest_to(to).unwrap_or_default();
        let costs = self.costs.unwrap_or_default();
        Some(
            self.principal?
                .saturating_add(interest)
                .saturating_add(costs),
        )
    }
}
