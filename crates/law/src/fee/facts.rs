//! The facts a fee hangs on: what is claimed, at which stage, in which procedure, how it ends.

use serde::{Deserialize, Serialize};

use super::{ApplicationFacts, Claim, ExchangeRate, Outcome, Province, SuitResult};
use crate::procedure::Procedure;

/// What a fee is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeFacts {
    /// The acceptance fee of a suit, a counterclaim, an appeal or a retrial (FEE 7).
    Suit(SuitFacts),
    /// The fee of an application (FEE 10), or of an objection to jurisdiction (FEE 13(6)).
    Application(ApplicationFacts),
}

/// A suit, from the side of the one who pays: one suit of a claimant, or one counterclaim, or one
/// appeal, each with its own claims. Several of one side who appeal together pay once; who appeals
/// alone pays on its own appeal (INT 202).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SuitFacts {
    /// What is claimed; on appeal and in a paid retrial only what is still fought for (FEE 17, 19).
    pub claims: Vec<Claim>,
    /// Where the case stands.
    pub stage: Stage,
    /// How it is tried at first instance.
    pub procedure: Procedure,
    /// How it ends.
    pub outcome: Outcome,
    /// Who won, as far as it is known.
    pub result: SuitResult,
    /// The province of the court; Zhejiang if none is named.
    pub province: Province,
    /// If the claims are in foreign money: the rate of the day the first court accepted the case.
    pub rate: Option<ExchangeRate>,
    /// Relief already granted (FEE 44).
    pub relief: Option<GrantedRelief>,
    /// Wages are claimed: may go without prepayment (FEE 20).
    pub wages: bool,
    /// A representative suit with members not yet known: no prepayment (INT 194).
    pub members_unknown: bool,
}

/// The stage at which a fee is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Stage {
    /// The suit itself.
    #[default]
    FirstInstance,
    /// A counterclaim (FEE 18).
    Counterclaim {
        /// The court tries it together with the suit.
        joined: bool,
    },
    /// The claim of a third party with a right of its own (FEE 18).
    ThirdPartyClaim {
        /// The court tries it together with the suit.
        joined: bool,
    },
    /// An appeal (FEE 8, 17).
    Appeal(Appealed),
    /// A retrial that the court has ordered (FEE 9, 19).
    Retrial(RetrialGround),
}

/// What an appeal is against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Appealed {
    /// A judgment.
    Judgment,
    /// The ruling not to accept the suit: free (FEE 8(3)).
    FilingRefused,
    /// The ruling that dismisses the suit: free (FEE 8(3)).
    SuitDismissed,
    /// The ruling on jurisdiction: free (FEE 8(3)).
    Jurisdiction,
}

/// Why a retrial was ordered; two grounds cost a fee, all others none (FEE 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetrialGround {
    /// New evidence that overturns the judgment, brought by a party.
    NewEvidence,
    /// The party had not appealed and asked for the retrial once the judgment had taken effect.
    NotAppealed,
    /// Any other.
    Other,
}

/// Relief as the court granted it (FEE 45–47).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantedRelief {
    /// Nothing to pay.
    Exempt,
    /// So many per cent less, 30 at least.
    Reduced(u8),
    /// The same, later.
    Deferred,
}

impl Stage {
    /// Whether FEE 16 can halve the fee here: only the first instance knows the summary procedure.
    #[must_use]
    pub const fn is_first_instance(self) -> bool {
        matches!(
            self,
            Self::FirstInstance | Self::Counterclaim { .. } | Self::ThirdPartyClaim { .. }
        )
    }
}
