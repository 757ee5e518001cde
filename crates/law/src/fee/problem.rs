//! Why no fee can be named: the question to ask back.

use serde::Serialize;

use super::Money;

/// What is wrong with the facts given to [`super::quote`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeProblem {
    /// Nothing is claimed.
    NoClaim,
    /// An amount is below nothing.
    Negative {
        /// The place of the claim, from 0.
        claim: usize,
    },
    /// An amount is nothing: ask for it instead of showing the lowest fee.
    Zero {
        /// The place of the claim, from 0.
        claim: usize,
    },
    /// An amount, converted if in foreign money, is above 10^12 元.
    AboveLimit {
        /// The place of the claim, from 0.
        claim: usize,
    },
    /// All claims together are above 10^12 元.
    SumAboveLimit,
    /// INT 201 does not say how to charge these kinds in one case: ask the court.
    KindsTogether,
    /// An exchange rate has a nothing above or below the line.
    ExchangeRate,
    /// This ending does not exist at this stage, such as a remand at first instance.
    OutcomeAtStage,
    /// The granted reduction is none (FEE 46).
    Reduction(ReductionProblem),
    /// The Measures were not yet in force on that day.
    BeforeTheMeasures,
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

/// Refuses an amount that no claim has; `zero` says whether nothing is an answer.
pub(super) fn check(amount: Money, claim: usize, zero: bool) -> Result<Money, FeeProblem> {
    if amount < Money::ZERO {
        Err(FeeProblem::Negative { claim })
    } else if amount.is_zero() && !zero {
        Err(FeeProblem::Zero { claim })
    } else if amount > Money::LIMIT {
        Err(FeeProblem::AboveLimit { claim })
    } else {
        Ok(amount)
    }
}
