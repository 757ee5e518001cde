//! What a court charges: every fee of FEE 13 and 14, with the lines of its computation.
//!
//! [`quote`] answers for a whole situation; the small functions beside it for one rule each. Exact
//! fractions inside, rounded once at the end, half-up to 分 (the Measures do not say how to round;
//! [`quote`] takes the rule of the day from the data). The amount that counts is always the one in
//! the court's notice. What witnesses, appraisers and copies cost (FEE 11, 12) is not here.

mod application;
mod bearing;
mod change;
mod charge;
mod claim;
mod currency;
mod exact;
mod facts;
mod outcome;
mod prepay;
mod problem;
mod quote;
mod refund;
mod standard;
mod table;

use serde::Serialize;

use crate::article::{Article, Statute};
use crate::money::Money;

pub use application::{Application, ApplicationEnding, ApplicationFacts};
pub use bearing::{Bearing, Bears, Besides, Losers, SuitResult, application_bearing, bearing};
pub use change::{
    ClaimChange, FeeComplaint, FeeReview, Moment, TopUp, claims_changed, order_turned_suit,
    turned_ordinary,
};
pub use charge::{Charge, DatedRow, FullCharge, Province};
pub use claim::{AdministrativeKind, Claim, acceptance, combined};
pub use currency::ExchangeRate;
pub use exact::ExactMoney;
pub use facts::{Appealed, FeeFacts, GrantedRelief, RetrialGround, Stage, SuitFacts};
pub use outcome::{Outcome, after_outcome};
pub use prepay::{PayBy, PayWhen, Payer, Prepayment, Unpaid, ways_to_pay};
pub use problem::{FeeProblem, ReductionProblem};
pub use quote::{FeeQuote, quote};
pub use refund::{Refund, refund, refund_on_settlement, refund_without_top_up};
pub use standard::{
    bankruptcy, enforcement, exempt, halved, halved_by, payment_order, preservation, property,
    reduced,
};

/// A fee and how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// The amount to pay, rounded once, half-up to 分 (in a [`FeeQuote`] by the rule of the day).
    pub total: Money,
    /// The steps of the computation, in order; their exact parts add up to the exact total.
    pub lines: Vec<FeeLine>,
}

/// One step of a computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FeeLine {
    /// The rule of this step.
    pub article: Article,
    /// What this step does.
    pub step: FeeStep,
    /// What it adds, or takes away when negative.
    pub exact: ExactMoney,
}

/// What a step of a computation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeStep {
    /// A bracket with a flat amount.
    Flat {
        /// Where the bracket begins.
        from: Money,
        /// Where it ends; open if none.
        up_to: Option<Money>,
    },
    /// A bracket with a rate on the part of the amount inside it.
    Share {
        /// Where the bracket begins (the part lies above this).
        from: Money,
        /// Where it ends (included); open if none.
        up_to: Option<Money>,
        /// The part of the amount inside the bracket.
        part: Money,
        /// Millionths of that part: 25000 is 2.5 %.
        rate_ppm: u32,
    },
    /// The part of the amount up to here costs nothing more.
    Included {
        /// Where the bracket ends; open if none.
        up_to: Option<Money>,
    },
    /// So much per case, whatever the amount.
    PerCase,
    /// So much per case, as the province fixed it.
    Provincial {
        /// The first two digits of GB/T 2260.
        province: Province,
        /// Where that stands.
        row: DatedRow,
    },
    /// So much per case, as the court fixes it between two amounts; the line adds one of them.
    CourtSets {
        /// The least.
        least: Money,
        /// The most.
        most: Money,
    },
    /// The legal maximum cuts the rest off.
    Capped,
    /// Half is taken away (FEE 14(6), 15, 16, 18).
    Halved,
    /// Two thirds are taken away (FEE 14(3)).
    OneThird,
    /// A reduction by so many per cent is granted (FEE 46).
    Reduced {
        /// 30 to 100.
        percent: u8,
    },
    /// No fee is due.
    Free,
}

/// A full acceptance fee. Halving gives a plain [`Fee`], so that nothing is ever halved twice
/// (INT 206).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FullFee(Fee);

impl std::ops::Deref for FullFee {
    type Target = Fee;

    fn deref(&self) -> &Fee {
        &self.0
    }
}

impl FullFee {
    /// The fee without a halving.
    #[must_use]
    pub fn into_fee(self) -> Fee {
        self.0
    }
}

const fn fee_article(at: &'static str) -> Article {
    Article::new(Statute::LitigationFees, at)
}

impl Fee {
    /// No fee, and the rule that says so.
    #[must_use]
    pub fn free(article: Article) -> Self {
        Self::of(vec![FeeLine {
            article,
            step: FeeStep::Free,
            exact: ExactMoney::ZERO,
        }])
    }

    /// The sum of the lines before rounding.
    #[must_use]
    pub fn exact(&self) -> ExactMoney {
        self.lines
            .iter()
            .fold(ExactMoney::ZERO, |sum, line| sum.plus(line.exact))
    }

    fn of(lines: Vec<FeeLine>) -> Self {
        Self {
            total: Money::ZERO,
            lines,
        }
        .rounded_to(Money::from_fen(1))
    }

    fn rounded_to(mut self, unit: Money) -> Self {
        self.total = self.exact().rounded_to(unit);
        self
    }

    fn and(mut self, more: Self) -> Self {
        self.lines.extend(more.lines);
        Self::of(self.lines)
    }

    fn with_share(&self, article: Article, step: FeeStep, kept: i128, of: i128) -> Self {
        let exact = self.exact();
        self.with_line(article, step, exact.share(kept, of).minus(exact))
    }

    fn with_cap(self, article: Article, cap: Option<Money>) -> Self {
        let exact = self.exact();
        match cap.map(ExactMoney::from_money) {
            Some(cap) if exact > cap => self.with_line(article, FeeStep::Capped, cap.minus(exact)),
            _ => self,
        }
    }

    fn with_line(&self, article: Article, step: FeeStep, exact: ExactMoney) -> Self {
        let mut lines = self.lines.clone();
        lines.push(FeeLine {
            article,
            step,
            exact,
        });
        Self::of(lines)
    }
}

#[cfg(test)]
mod tests;
