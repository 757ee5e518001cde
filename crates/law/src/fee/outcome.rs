//! What the acceptance fee comes to, by the way the matter ends.

use serde::{Deserialize, Serialize};

use super::{Fee, fee_article, halved, halved_by, property};
use crate::article::{Article, Statute};
use crate::money::Money;
use crate::procedure::Procedure;

/// How a matter ends, as far as the acceptance fee cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Settled and performed or withdrawn before the fee notice: closed free of charge.
    PerformedAndWithdrawnBeforeFee,
    /// The agreement is confirmed by the court in the special procedure.
    JudicialConfirmation,
    /// The court writes a 调解书.
    MediationStatement,
    /// Withdrawn after the fee was due.
    Withdrawn,
    /// Tried to a judgment.
    Judgment,
}

/// The acceptance fee on the amount claimed: nothing (OPN25 4; FEE 8(1)), a half (FEE 15, 16) or
/// the full fee (FEE 13). One halving at most (INT 206).
#[must_use]
pub fn after_outcome(claimed: Money, procedure: Procedure, outcome: Outcome) -> Fee {
    match outcome {
        Outcome::PerformedAndWithdrawnBeforeFee => {
            Fee::free(Article::new(Statute::FilingAndMediation, "4"))
        }
        Outcome::JudicialConfirmation => Fee::free(fee_article("8-0-1")),
        Outcome::MediationStatement | Outcome::Withdrawn => {
            halved_by(&property(claimed), fee_article("15"))
        }
        Outcome::Judgment if procedure.halves_the_fee() => halved(&property(claimed)),
        Outcome::Judgment => property(claimed).into_fee(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_hundred_thousand_costs_what_the_comparison_says() {
        use Outcome::{
            Judgment, JudicialConfirmation, MediationStatement, PerformedAndWithdrawnBeforeFee,
            Withdrawn,
        };
        for (procedure, outcome, yuan) in [
            (Procedure::Ordinary, PerformedAndWithdrawnBeforeFee, 0),
            (Procedure::Ordinary, JudicialConfirmation, 0),
            (Procedure::Ordinary, MediationStatement, 1_150),
            (Procedure::Summary, MediationStatement, 1_150),
            (Procedure::Ordinary, Withdrawn, 1_150),
            (Procedure::SmallClaims, Judgment, 1_150),
            (Procedure::Summary, Judgment, 1_150),
            (Procedure::Ordinary, Judgment, 2_300),
        ] {
            let fee = after_outcome(Money::from_yuan(100_000), procedure, outcome);
            assert_eq!(
                fee.total,
                Money::from_yuan(yuan),
                "{procedure:?} {outcome:?}"
            );
        }
    }
}
