//! What a matter costs: the fee of each way on, what is paid, due, and may still come.

use law::fee::{self, Fee, Outcome};
use law::money::Money;
use law::{Article, Statute};
use serde::{Deserialize, Serialize};

use super::{Matter, PaymentStatus, Stage};
use crate::event::{FeePurpose, ReliefDecision};
use crate::filing;

/// Fees are waived for those who cannot pay (免交).
const EXEMPTION: Article = Article::new(Statute::LitigationFees, "45");

/// The money side of a matter at one moment, 分. The fees to come are computed, not noticed:
/// an estimate until the court's notice arrives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Costs {
    /// Paid so far.
    pub paid: Money,
    /// Of that, paid back.
    pub refunded: Money,
    /// Due now by a fee notice.
    pub due: Money,
    /// The least that may still come to reach an end.
    pub to_come_least: Money,
    /// The most that may still come in this instance.
    pub to_come_most: Money,
}

impl Matter {
    /// The fee for going the way of `purpose`, after relief. `None` when the amount in dispute is
    /// not known (a dispute without a sum), where the court fixes it.
    ///
    /// FEE 13(1) for the full fee, 15 and 16 for the halving, INT 206: never twice.
    #[must_use]
    pub fn fee_for(&self, purpose: FeePurpose) -> Option<Money> {
        self.fee_computed(purpose).map(|fee| fee.total)
    }

    /// As [`Self::fee_for`], with the lines of the computation.
    #[must_use]
    pub fn fee_computed(&self, purpose: FeePurpose) -> Option<Fee> {
        let claimed = self.amount_in_dispute()?;
        let outcome = match purpose {
            FeePurpose::Statement => Outcome::MediationStatement,
            FeePurpose::Trial => Outcome::Judgment,
        };
        let fee = fee::after_outcome(claimed, self.procedure, outcome);
        Some(match self.relief {
            Some(ReliefDecision::Exempted) => Fee::free(EXEMPTION),
            Some(ReliefDecision::Reduced(percent)) => fee::reduced(&fee, percent).unwrap_or(fee),
            Some(ReliefDecision::Deferred | ReliefDecision::Refused) | None => fee,
        })
    }

    /// What the fee is for that may still come and is not noticed yet.
    #[must_use]
    pub const fn fee_to_come(&self) -> Option<FeePurpose> {
        match &self.stage {
            Stage::AwaitingReview
            | Stage::Correcting(_)
            | Stage::MediationOpen
            | Stage::AwaitingMediator
            | Stage::Mediating
            | Stage::Settled => Some(FeePurpose::Trial),
            Stage::AwaitingFeeNotice(purpose) => Some(*purpose),
            Stage::FeeDue(_)
            | Stage::AwaitingStatement
            | Stage::InTrial
            | Stage::AwaitingRefund(..)
            | Stage::Closed(_) => None,
        }
    }

    /// Money paid, due and to come.
    #[must_use]
    pub fn costs(&self) -> Costs {
        let mut costs = Costs::default();
        for payment in &self.payments {
            if payment.status == PaymentStatus::Paid {
                costs.paid = costs.paid.saturating_add(payment.amount);
                costs.refunded = costs.refunded.saturating_add(payment.refunded);
            }
        }
        let trial = self.fee_for(FeePurpose::Trial).unwrap_or_default();
        match &self.stage {
            Stage::AwaitingReview
            | Stage::Correcting(_)
            | Stage::MediationOpen
            | Stage::AwaitingMediator
            | Stage::Mediating
            | Stage::Settled => costs.to_come_most = trial,
            Stage::AwaitingFeeNotice(purpose) => {
                let fee = self.fee_for(*purpose).unwrap_or_default();
                costs.to_come_least = fee;
                costs.to_come_most = fee;
            }
            Stage::FeeDue(_) => {
                costs.due = self
                    .current_fee()
                    .map_or(Money::ZERO, |fee| fee.notice.amount);
            }
            Stage::AwaitingStatement
            | Stage::InTrial
            | Stage::AwaitingRefund(..)
            | Stage::Closed(_) => {}
        }
        costs
    }

    /// What goes back when the case ends by settlement or withdrawal: whatever was paid above the
    /// halved fee (FEE 15), and nothing where the procedure had halved it (INT 206).
    pub(super) fn refund_on_closing(&self) -> Money {
        let paid = self.costs().paid;
        self.amount_in_dispute().map_or(Money::ZERO, |claimed| {
            fee::refund_on_settlement(paid, &fee::property(claimed))
        })
    }

    fn amount_in_dispute(&self) -> Option<Money> {
        filing::amount_in_dispute(&self.draft, self.filed_on)
    }
}
