//! The small named functions: one rule of the Measures each, on amounts alone.
//!
//! They answer any amount, a negative one as nothing; [`super::quote`] is the one that asks back.

use super::{Fee, FeeStep, FullFee, ReductionProblem, fee_article, table};
use crate::article::Article;
use crate::money::Money;
use crate::tables::{
    BANKRUPTCY_PART, ENFORCEMENT_FEE, PAYMENT_ORDER_PART, PRESERVATION_FEE, PROPERTY_FEE,
};

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
    table::fraction(claimed, &PAYMENT_ORDER_PART)
}

/// The application fee of a bankruptcy on the whole estate: half of the property fee, at most
/// 300,000 元 (FEE 14(6)); paid from the estate after liquidation (FEE 20, 42).
#[must_use]
pub fn bankruptcy(estate: Money) -> Fee {
    table::fraction(estate, &BANKRUPTCY_PART)
}

/// The application fee of a preservation on the property preserved, at most 5,000 元 (FEE 14(2));
/// nothing preserved by value counts as zero.
#[must_use]
pub fn preservation(preserved: Money) -> Fee {
    table::cumulative(preserved, &PRESERVATION_FEE)
}

/// The application fee of an enforcement by amount (FEE 14(1)(2)); not paid in advance, borne by
/// the debtor (FEE 20, 38).
#[must_use]
pub fn enforcement(amount: Money) -> Fee {
    table::cumulative(amount, &ENFORCEMENT_FEE)
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
