//! What a way costs: one amount, or a range in which the court sets it, out of the fee module.

use serde::{Deserialize, Serialize};

use super::{PathFacts, PathKind};
use crate::date::Date;
use crate::fee::{
    Application, ApplicationFacts, Claim, FeeFacts, FeeQuote, Outcome, PayWhen, RetrialGround,
    Stage, SuitFacts, quote,
};
use crate::money::Money;
use crate::procedure::Procedure;

/// An amount, or the two between which the court sets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cost {
    /// The least.
    pub least: Money,
    /// The most; the same where nobody has a choice.
    pub most: Money,
}

impl Cost {
    /// Nothing.
    pub const ZERO: Self = Self {
        least: Money::ZERO,
        most: Money::ZERO,
    };

    /// The one amount, if it is fixed.
    #[must_use]
    pub fn fixed(self) -> Option<Money> {
        (self.least == self.most).then_some(self.least)
    }

    /// Whether nothing is to be paid.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.most.is_zero()
    }
}

/// The costs of a way by the time they are paid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Costs {
    pub(super) now: Option<Cost>,
    pub(super) later: Option<Cost>,
    pub(super) at_end: Option<Cost>,
    pub(super) quote: Option<FeeQuote>,
}

impl Costs {
    /// Nobody charges anything.
    pub(super) const NOTHING: Self = Self {
        now: Some(Cost::ZERO),
        later: Some(Cost::ZERO),
        at_end: Some(Cost::ZERO),
        quote: None,
    };

    /// Something is charged, but how much cannot be told from these facts.
    pub(super) const UNKNOWN: Self = Self {
        now: None,
        later: None,
        at_end: None,
        quote: None,
    };

    fn of(found: Option<FeeQuote>) -> Self {
        let Some(quote) = found else {
            return Self {
                now: Some(Cost::ZERO),
                ..Self::UNKNOWN
            };
        };
        let cost = Cost {
            least: quote.charge.least().total,
            most: quote.charge.most().total,
        };
        let when = quote.prepayment.when;
        let due = |at: bool| Some(if at { cost } else { Cost::ZERO });
        Self {
            now: due(matches!(when, PayWhen::WithApplication)),
            later: due(matches!(when, PayWhen::AfterNotice { .. })),
            at_end: Some(cost),
            quote: Some(quote),
        }
    }
}

/// The fee of a suit that ends so (FEE 13–16, 20, 22).
pub(super) fn suit(
    facts: &PathFacts,
    today: Date,
    procedure: Procedure,
    outcome: Outcome,
) -> Costs {
    let free = outcome == Outcome::PerformedAndWithdrawnBeforeFee;
    // What is free is free whatever is claimed.
    let claim = facts.counted().filter(|_| facts.claim_known());
    let claim = claim.or(free.then_some(Claim::OtherNonProperty));
    Costs::of(claim.and_then(|claim| of_suit(facts, claim, today, procedure, outcome, None)))
}

/// A retrial is free, but not for two grounds (FEE 9): the range between.
pub(super) fn retrial(facts: &PathFacts, today: Date) -> Costs {
    let claim = facts.counted().filter(|_| facts.claim_known());
    let stage = Some(Stage::Retrial(RetrialGround::NewEvidence));
    let ordinary = Procedure::Ordinary;
    let paid = claim
        .and_then(|claim| of_suit(facts, claim, today, ordinary, Outcome::Judgment, stage))
        .map(|quote| quote.charge.most().total);
    Costs {
        now: Some(Cost::ZERO),
        later: Some(Cost::ZERO),
        at_end: paid.map(|most| Cost {
            least: Money::ZERO,
            most,
        }),
        quote: None,
    }
}

fn of_suit(
    facts: &PathFacts,
    claim: Claim,
    today: Date,
    procedure: Procedure,
    outcome: Outcome,
    stage: Option<Stage>,
) -> Option<FeeQuote> {
    let suit = SuitFacts {
        claims: vec![claim],
        stage: stage.unwrap_or_default(),
        procedure,
        outcome,
        province: facts.province,
        wages: facts.wages == Some(true),
        ..SuitFacts::default()
    };
    quote(&FeeFacts::Suit(suit), today).ok()
}

/// The fee of an application (FEE 8(1), 14, 20(2)).
pub(super) fn application(facts: &PathFacts, today: Date, kind: PathKind) -> Costs {
    let amount = facts.amount();
    // A claim without an amount is preserved or enforced without one; an unknown amount is unknown.
    let needs_none = matches!(
        facts.claim,
        Some(Claim::OtherNonProperty | Claim::IntellectualProperty { amount: None })
    );
    let application = match kind {
        PathKind::JudicialConfirmation => Some(Application::SpecialProcedure),
        PathKind::PaymentOrder => amount.map(|amount| Application::PaymentOrder { amount }),
        PathKind::Preservation if amount.is_some() || needs_none => {
            Some(Application::Preservation { property: amount })
        }
        PathKind::Enforcement if amount.is_some() || needs_none => {
            Some(Application::Enforcement { amount })
        }
        _ => None,
    };
    let Some(application) = application else {
        return Costs {
            // Enforcement is never paid in advance (FEE 20(2)).
            now: (kind == PathKind::Enforcement).then_some(Cost::ZERO),
            ..Costs::UNKNOWN
        };
    };
    let asked = ApplicationFacts {
        application,
        ending: crate::fee::ApplicationEnding::default(),
        province: facts.province,
        rate: None,
        relief: None,
    };
    Costs::of(quote(&FeeFacts::Application(asked), today).ok())
}
