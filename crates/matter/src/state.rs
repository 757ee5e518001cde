//! The state of a matter, folded from its records, and the one table of what may come next.
//!
//! The backend refuses an event that [`Matter::permits`] does not allow; the app offers exactly
//! what [`Matter::actions`] lists. There is no other place where the order of steps is decided.

use law::date::Date;
use law::money::Money;
use serde::{Deserialize, Serialize};

use crate::draft::{Draft, MediationWish, Procedure};
use crate::event::{
    Consents, CorrectionItem, FeeNotice, FeePurpose, Mediator, ReliefDecision, Role, Settlement,
};
use crate::record::Record;

mod action;
mod clock;
mod correction;
mod costs;
mod fold;
mod table;

pub use action::Action;
pub use clock::{Clock, ClockKind};
pub use correction::EVIDENCE;
pub use costs::Costs;

/// A matter from its signing on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter {
    /// The draft as last signed.
    pub draft: Draft,
    /// The consents as last given.
    pub consents: Consents,
    /// Hash of the content as last signed.
    pub content_hash: String,
    /// Where the matter stands.
    pub stage: Stage,
    /// Day in China since which it stands there.
    pub since: Date,
    /// Day in China on which it was filed, or filed again after correction; sums count to it.
    pub filed_on: Date,
    /// Day in China on which the court registered it; the trial periods count from it.
    pub registered_on: Option<Date>,
    /// Whether the court has used its one correction notice (REG 7).
    pub correction_used: bool,
    /// Case number, once registered.
    pub case_number: Option<String>,
    /// Code of the court: the one chosen, then the one that registered.
    pub court: String,
    /// The procedure: asked for, then as applied by the court.
    pub procedure: Procedure,
    /// The mediator, once entrusted.
    pub mediator: Option<Mediator>,
    /// What the parties agreed, if they did.
    pub settlement: Option<Settlement>,
    /// The court's answer to the relief application, if one was made.
    pub relief: Option<ReliefDecision>,
    /// Fee notices in order, the last one first in importance.
    pub fees: Vec<Fee>,
    /// Payments in order.
    pub payments: Vec<Payment>,
    /// Number of the last record folded in.
    pub seq: u64,
    /// Whether any record was made by a simulator.
    pub simulated: bool,
}

/// A fee notice and whether it is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// The notice.
    pub notice: FeeNotice,
    /// Number of the receipt, once paid.
    pub receipt: Option<String>,
}

/// A payment and how it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Its identity with the payment agency.
    pub payment_id: String,
    /// The fee it pays.
    pub fee_id: String,
    /// Amount, 分.
    pub amount: Money,
    /// Amount paid back so far, 分.
    pub refunded: Money,
    /// How it stands.
    pub status: PaymentStatus,
}

/// How a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// Started; the payer is with the payment agency.
    Started,
    /// No answer yet; the agency is being asked.
    Unclear,
    /// Closed without money.
    Failed,
    /// Paid.
    Paid,
}

impl PaymentStatus {
    /// Whether money may still arrive on it, so that no second payment may be started.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Started | Self::Unclear)
    }
}

/// Where a matter stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The court reviews the filing, 7 days (CPL 126).
    AwaitingReview,
    /// The claimant corrects what the court named.
    Correcting(Vec<CorrectionItem>),
    /// Registered; the claimant has yet to say whether mediation is wanted.
    MediationOpen,
    /// Registered; the court looks for a mediator.
    AwaitingMediator,
    /// Mediation runs, 7 or 15 days (OPN25 3).
    Mediating,
    /// Agreed; to be performed, or a 调解书 asked for.
    Settled,
    /// The court prepares the fee notice.
    AwaitingFeeNotice(FeePurpose),
    /// The fee is to be paid within 7 days (FEE 22).
    FeeDue(FeePurpose),
    /// The court draws up the 调解书.
    AwaitingStatement,
    /// The trial runs.
    InTrial,
    /// The court owes this much money back (FEE 53); then the matter closes so.
    AwaitingRefund(Money, Closure),
    /// The end.
    Closed(Closure),
}

/// How a matter ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closure {
    /// Settled and performed, free of charge (OPN25 4).
    Performed,
    /// By 调解书.
    Statement,
    /// Settled during trial.
    SettledAtTrial,
    /// By judgment.
    Judgment,
    /// Withdrawn by the claimant.
    Withdrawn,
    /// Treated as withdrawn because the fee was not paid.
    DeemedWithdrawn,
    /// 不予受理
    NotAccepted,
}

/// Why a record cannot follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPermitted {
    /// A matter begins with [`Event::Submitted`] by the claimant.
    NotSubmitted,
    /// This role may not do this now.
    NotNow(Action),
    /// The event names another fee, payment or amount than the matter knows.
    Mismatch,
}

impl Matter {
    /// Folds records, oldest first, into the state they leave.
    ///
    /// # Errors
    /// [`NotPermitted`] when a record could not follow the ones before it.
    pub fn fold(records: &[Record]) -> Result<Self, NotPermitted> {
        let (first, rest) = records.split_first().ok_or(NotPermitted::NotSubmitted)?;
        let mut matter = Self::begin(first)?;
        for record in rest {
            matter.apply(record)?;
        }
        Ok(matter)
    }

    /// What `role` may do next, in the order in which to offer it: the first is the main one.
    #[must_use]
    pub fn actions(&self, role: Role) -> Vec<Action> {
        table::next(self)
            .into_iter()
            .filter(|(who, _)| *who == role)
            .map(|(_, action)| action)
            .collect()
    }

    /// Whether `role` may do `action` now.
    #[must_use]
    pub fn permits(&self, role: Role, action: Action) -> bool {
        table::next(self).contains(&(role, action))
    }

    /// Whose turn it is, or `None` once closed. A running payment is the payment agency's turn.
    #[must_use]
    pub fn turn(&self) -> Option<Role> {
        table::next(self).first().map(|(role, _)| *role)
    }

    /// The fee that is due or was last paid.
    #[must_use]
    pub fn current_fee(&self) -> Option<&Fee> {
        self.fees.last()
    }

    /// The payment by its identity.
    #[must_use]
    pub fn payment(&self, payment_id: &str) -> Option<&Payment> {
        self.payments
            .iter()
            .find(|payment| payment.payment_id == payment_id)
    }

    /// The payment on which money may still arrive.
    #[must_use]
    pub fn open_payment(&self) -> Option<&Payment> {
        self.payments
            .iter()
            .find(|payment| payment.status.is_open())
    }

    /// Whether fee relief was asked for and not decided yet (FEE 49: before anything else).
    #[must_use]
    pub fn relief_pending(&self) -> bool {
        self.relief.is_none() && !self.draft.choice.relief.is_empty()
    }

    /// Where registration leads: the wish for mediation decides (CPL 125, OPN25 2).
    fn after_registration(&self) -> Stage {
        match self.draft.choice.mediation {
            Some(MediationWish::Yes) => Stage::AwaitingMediator,
            Some(MediationWish::Unsure) => Stage::MediationOpen,
            Some(MediationWish::No) | None => Stage::AwaitingFeeNotice(FeePurpose::Trial),
        }
    }
}

#[cfg(test)]
mod tests;
