//! What the acceptance fee comes to, by the way the matter ends.

use serde::{Deserialize, Serialize};

use super::{Charge, Fee, FullCharge, Stage, fee_article, halved, halved_by, property};
use crate::article::{Article, Statute};
use crate::money::Money;
use crate::procedure::Procedure;

/// How a matter ends, as far as the acceptance fee cares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
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
    #[default]
    Judgment,
    /// 裁定不予受理.
    FilingRefused,
    /// 裁定驳回起诉.
    SuitDismissed,
    /// 裁定驳回上诉: the appeal against a ruling fails.
    AppealDismissed,
    /// The court of second instance sends the case back for a new trial.
    Remanded,
    /// A crime is suspected and the file goes to the police.
    SentToCriminal {
        /// The civil case goes on all the same.
        civil_goes_on: bool,
    },
    /// 移送: another court has jurisdiction; what was prepaid goes along.
    Transferred,
    /// 中止诉讼: suspended.
    Stayed,
    /// 终结诉讼: ended without a decision, such as by a death.
    Terminated,
}

/// The acceptance fee on the amount claimed: nothing (OPN25 4; FEE 8), a half (FEE 15, 16) or the
/// full fee (FEE 13), at first instance. One halving at most (INT 206).
#[must_use]
pub fn after_outcome(claimed: Money, procedure: Procedure, outcome: Outcome) -> Fee {
    if let Some(free) = free_by(outcome) {
        return Fee::free(free);
    }
    match halving(Stage::FirstInstance, procedure, outcome) {
        Some("15") => halved_by(&property(claimed), fee_article("15")),
        Some(_) => halved(&property(claimed)),
        None => property(claimed).into_fee(),
    }
}

impl Outcome {
    /// Whether the matter ends before any fee is asked for.
    #[must_use]
    pub const fn is_before_the_fee(self) -> bool {
        matches!(
            self,
            Self::PerformedAndWithdrawnBeforeFee | Self::JudicialConfirmation
        )
    }
}

/// Whether a matter can end so at a stage.
pub(super) const fn exists_at(outcome: Outcome, stage: Stage) -> bool {
    match outcome {
        Outcome::AppealDismissed | Outcome::Remanded => matches!(stage, Stage::Appeal(_)),
        _ if outcome.is_before_the_fee() => stage.is_first_instance(),
        _ => true,
    }
}

/// What a full charge comes to at a stage, in a procedure, by an ending (FEE 8, 15, 16, 18, 25, 27).
pub(super) fn charge_after(
    full: FullCharge,
    stage: Stage,
    procedure: Procedure,
    outcome: Outcome,
) -> Charge {
    match (free_by(outcome), halving(stage, procedure, outcome)) {
        (Some(article), _) => Charge::free(article),
        (None, Some(at)) => full.halved_by(fee_article(at)),
        (None, None) => full.into_charge(),
    }
}

/// The rule by which nothing stays with the court.
const fn free_by(outcome: Outcome) -> Option<Article> {
    Some(match outcome {
        Outcome::PerformedAndWithdrawnBeforeFee => Article::new(Statute::FilingAndMediation, "4"),
        Outcome::JudicialConfirmation => fee_article("8-0-1"),
        Outcome::FilingRefused | Outcome::SuitDismissed | Outcome::AppealDismissed => {
            fee_article("8-0-2")
        }
        Outcome::Remanded => fee_article("27-1"),
        Outcome::SentToCriminal {
            civil_goes_on: false,
        } => fee_article("25"),
        Outcome::MediationStatement
        | Outcome::Withdrawn
        | Outcome::Judgment
        | Outcome::SentToCriminal {
            civil_goes_on: true,
        }
        | Outcome::Transferred
        | Outcome::Stayed
        | Outcome::Terminated => return None,
    })
}

/// The one article that halves the fee, if any: the ending before the procedure (INT 206).
const fn halving(stage: Stage, procedure: Procedure, outcome: Outcome) -> Option<&'static str> {
    match (outcome, stage) {
        (Outcome::MediationStatement | Outcome::Withdrawn, _) => Some("15"),
        (_, Stage::Counterclaim { joined: true } | Stage::ThirdPartyClaim { joined: true }) => {
            Some("18")
        }
        _ if stage.is_first_instance() && procedure.halves_the_fee() => Some("16"),
        _ => None,
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
