//! What a private loan costs at court, with the lines of the computation.
//!
//! Exact fractions inside, rounded once at the end, half-up to 分. The Measures do not say how to
//! round; the amount that counts is always the one in the court's notice. Divorce, personality
//! rights, labour, bankruptcy and the other items of FEE 13 and 14 come later.

mod exact;
mod outcome;
mod table;

use serde::Serialize;

use crate::article::{Article, Statute};
use crate::money::Money;
use crate::tables::{ENFORCEMENT_FEE, PRESERVATION_FEE, PROPERTY_FEE};

pub use exact::ExactMoney;
pub use outcome::{Outcome, after_outcome};

/// A fee and how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// The amount to pay, rounded once, half-up to 分.
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
    /// The legal maximum cuts the rest off.
    Capped,
    /// Half is taken away (FEE 15, 16, 18).
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

/// Why a reduction cannot be granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReductionProblem {
    /// A reduction is at least 30 % (FEE 46).
    LessThanThirtyPercent,
    /// More than everything.
    MoreThanAll,
}

/// The acceptance fee of a property case on the amount claimed (FEE 13(1)(1)).
///
/// Negative amounts count as nothing, for which the lowest bracket stands: ask for the amount
/// before showing this.
#[must_use]
pub fn property(claimed: Money) -> FullFee {
    FullFee(table::cumulative(claimed, &PROPERTY_FEE))
}

/// Half of an acceptance fee: summary and small-claims procedure (FEE 16), mediation statement or
/// withdrawal (FEE 15); once only (INT 206). The article says which.
#[must_use]
pub fn halved_by(full: &FullFee, article: Article) -> Fee {
    full.with_share(article, FeeStep::Halved, 1, 2)
}

/// Half of an acceptance fee in the summary or small-claims procedure (FEE 16).
#[must_use]
pub fn halved(full: &FullFee) -> Fee {
    halved_by(full, fee_article("16"))
}

/// The application fee of a payment order: a third of the property fee (FEE 14(3)).
#[must_use]
pub fn payment_order(claimed: Money) -> Fee {
    property(claimed).with_share(fee_article("14-0-3"), FeeStep::OneThird, 1, 3)
}

/// The application fee of a preservation on the property preserved, at most 5,000 元 (FEE 14(2));
/// nothing preserved by value counts as zero.
#[must_use]
pub fn preservation(preserved: Money) -> Fee {
    table::cumulative(preserved, &PRESERVATION_FEE)
}

/// The application fee of an enforcement by amount (FEE 14(1)); not paid in advance, borne by the
/// debtor (FEE 20, 38).
#[must_use]
pub fn enforcement(amount: Money) -> Fee {
    table::cumulative(amount, &ENFORCEMENT_FEE)
}

/// What comes back when a paid suit ends by mediation statement or withdrawal: what was paid
/// beyond the half (FEE 15); nothing if only a half was paid (INT 206).
#[must_use]
pub fn refund_on_settlement(paid: Money, full: &FullFee) -> Money {
    paid.saturating_sub(halved_by(full, fee_article("15")).total)
}

/// What is still to pay when `due` takes the place of what was `paid`: a summary case turned
/// ordinary (INT 199), a payment order turned suit (INT 195).
#[must_use]
pub fn top_up(paid: Money, due: Money) -> Money {
    due.saturating_sub(paid)
}

/// What a raised claim adds to the full fee (FEE 21(1)).
#[must_use]
pub fn claim_raised(before: Money, after: Money) -> Money {
    property(after).total.saturating_sub(property(before).total)
}

/// A granted reduction of so many per cent (FEE 46).
///
/// # Errors
/// Less than 30 % is no reduction that the law knows; more than 100 % neither.
pub fn reduced(fee: &Fee, percent: u8) -> Result<Fee, ReductionProblem> {
    match percent {
        0..30 => Err(ReductionProblem::LessThanThirtyPercent),
        30..=100 => {
            let kept = i128::from(100 - percent);
            Ok(fee.with_share(fee_article("46-2"), FeeStep::Reduced { percent }, kept, 100))
        }
        _ => Err(ReductionProblem::MoreThanAll),
    }
}

/// A granted exemption (FEE 45): natural persons only (FEE 44).
#[must_use]
pub fn exempt() -> Fee {
    Fee::free(fee_article("45"))
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

    fn of(lines: Vec<FeeLine>) -> Self {
        let exact = lines
            .iter()
            .fold(ExactMoney::ZERO, |sum, line| sum.plus(line.exact));
        Self {
            total: exact.rounded(),
            lines,
        }
    }

    /// The sum of the lines before rounding.
    #[must_use]
    pub fn exact(&self) -> ExactMoney {
        self.lines
            .iter()
            .fold(ExactMoney::ZERO, |sum, line| sum.plus(line.exact))
    }

    fn with_share(&self, article: Article, step: FeeStep, kept: i128, of: i128) -> Self {
        let exact = self.exact();
        let mut lines = self.lines.clone();
        lines.push(FeeLine {
            article,
            step,
            exact: exact.share(kept, of).minus(exact),
        });
        Self::of(lines)
    }
}

#[cfg(test)]
mod tests;
