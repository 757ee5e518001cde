//! How each event changes the state.

use law::date::Date;
use law::money::Money;

use super::{Action, Closure, Fee, Matter, NotPermitted, Payment, PaymentStatus, Stage};
use crate::draft::Procedure;
use crate::event::{
    Event, FeePurpose, PaymentReceipt, PaymentStart, Refund, ReliefDecision, Role, Submission,
};
use crate::record::Record;

impl Matter {
    /// The state after the first record.
    pub(super) fn begin(first: &Record) -> Result<Self, NotPermitted> {
        let (Role::Claimant, Event::Submitted(submission)) = (first.actor, &first.event) else {
            return Err(NotPermitted::NotSubmitted);
        };
        let Submission {
            draft,
            consents,
            content_hash,
        } = submission.clone();
        Ok(Self {
            court: draft.choice.court.clone(),
            procedure: draft.choice.procedure.unwrap_or(Procedure::Summary),
            draft,
            consents,
            content_hash,
            stage: Stage::AwaitingReview,
            since: first.day(),
            filed_on: first.day(),
            registered_on: None,
            correction_used: false,
            case_number: None,
            mediator: None,
            settlement: None,
            relief: None,
            fees: Vec::new(),
            payments: Vec::new(),
            seq: first.seq,
            simulated: first.simulated,
        })
    }

    /// Folds one more record in; the state is unchanged on error.
    ///
    /// # Errors
    /// [`NotPermitted`] when this role may not do this now, or the event does not fit what is known.
    pub fn apply(&mut self, record: &Record) -> Result<(), NotPermitted> {
        let action = record.event.action();
        if !self.permits(record.actor, action) {
            return Err(NotPermitted::NotNow(action));
        }
        self.check_references(record)?;
        if let Some(stage) = self.take_in(&record.event, record.day()) {
            self.stage = stage;
            self.since = record.day();
        }
        self.seq = record.seq;
        self.simulated |= record.simulated;
        Ok(())
    }

    /// Refuses an event about another fee, payment or amount than the one that is open.
    fn check_references(&self, record: &Record) -> Result<(), NotPermitted> {
        let open = self.open_payment();
        let fits = match &record.event {
            Event::FeePaid(PaymentReceipt {
                payment_id,
                fee_id,
                amount,
                ..
            }) => open.is_some_and(|open| {
                open.payment_id == *payment_id && open.fee_id == *fee_id && open.amount == *amount
            }),
            Event::PaymentUnclear { payment_id } | Event::PaymentFailed { payment_id } => {
                open.is_some_and(|open| open.payment_id == *payment_id)
            }
            Event::PaymentStarted(PaymentStart {
                payment_id,
                fee_id,
                amount,
            }) => {
                self.payment(payment_id).is_none()
                    && self.current_fee().is_some_and(|fee| {
                        fee.receipt.is_none()
                            && fee.notice.fee_id == *fee_id
                            && fee.notice.amount == *amount
                    })
            }
            Event::FeeNoticed(notice) => {
                self.stage == Stage::AwaitingFeeNotice(notice.purpose)
                    && self
                        .fees
                        .iter()
                        .all(|fee| fee.notice.fee_id != notice.fee_id)
            }
            Event::Refunded(Refund { payment_id, amount }) => {
                matches!(&self.stage, Stage::AwaitingRefund(owed, _) if owed == amount)
                    && self.payment(payment_id).is_some_and(|payment| {
                        payment.status == PaymentStatus::Paid && *amount <= payment.amount
                    })
            }
            Event::ReliefDecided(ReliefDecision::Reduced(percent)) => (30..=100).contains(percent),
            // FEE 22: nobody is treated as having withdrawn before the last day has passed.
            Event::DeemedWithdrawn => self
                .current_fee()
                .is_some_and(|fee| record.day() > fee.notice.pay_by),
            _ => true,
        };
        if fits {
            Ok(())
        } else {
            Err(NotPermitted::Mismatch)
        }
    }

    /// Takes the facts in; the answer is the new stage, or `None` where the stage stays.
    fn take_in(&mut self, event: &Event, day: Date) -> Option<Stage> {
        let stage = match event {
            Event::Submitted(submission) | Event::Corrected(submission) => {
                self.take_in_submission(submission, day);
                Stage::AwaitingReview
            }
            Event::CorrectionAsked(notice) => {
                self.correction_used = true;
                Stage::Correcting(notice.items.clone())
            }
            Event::Registered(registration) => {
                self.registered_on = Some(day);
                self.case_number = Some(registration.case_number.clone());
                self.court.clone_from(&registration.court);
                self.procedure = registration.procedure;
                self.after_registration()
            }
            Event::NotAccepted { .. } => Stage::Closed(Closure::NotAccepted),
            Event::MediationAsked => Stage::AwaitingMediator,
            Event::MediatorInvited(mediator) => {
                self.mediator = Some(mediator.clone());
                Stage::Mediating
            }
            Event::MediationFailed { .. } | Event::TrialChosen => {
                Stage::AwaitingFeeNotice(FeePurpose::Trial)
            }
            Event::SettlementReached(settlement) => {
                self.settlement = Some(settlement.clone());
                Stage::Settled
            }
            Event::PerformanceConfirmed => Stage::Closed(Closure::Performed),
            Event::StatementRequested => Stage::AwaitingFeeNotice(FeePurpose::Statement),
            Event::ReliefDecided(decision) => {
                self.relief = Some(*decision);
                return self.after_relief(*decision);
            }
            Event::FeeNoticed(notice) => {
                let purpose = notice.purpose;
                self.fees.push(Fee {
                    notice: notice.clone(),
                    receipt: None,
                });
                Stage::FeeDue(purpose)
            }
            Event::PaymentStarted(start) => {
                self.payments.push(Payment {
                    payment_id: start.payment_id.clone(),
                    fee_id: start.fee_id.clone(),
                    amount: start.amount,
                    refunded: Money::ZERO,
                    status: PaymentStatus::Started,
                });
                return None;
            }
            Event::PaymentUnclear { payment_id } => {
                self.set_status(payment_id, PaymentStatus::Unclear);
                return None;
            }
            Event::PaymentFailed { payment_id } => {
                self.set_status(payment_id, PaymentStatus::Failed);
                return None;
            }
            Event::FeePaid(receipt) => {
                self.set_status(&receipt.payment_id, PaymentStatus::Paid);
                if let Some(fee) = self.fees.last_mut() {
                    fee.receipt = Some(receipt.receipt.clone());
                }
                self.after_payment()
            }
            Event::StatementIssued { .. } => Stage::Closed(Closure::Statement),
            Event::SettledAtTrial(settlement) => {
                self.settlement = Some(settlement.clone());
                self.close_with_refund(Closure::SettledAtTrial)
            }
            Event::Decided { .. } => Stage::Closed(Closure::Judgment),
            Event::Refunded(refund) => {
                let paid = self
                    .payments
                    .iter_mut()
                    .find(|one| one.payment_id == refund.payment_id);
                if let Some(payment) = paid {
                    payment.refunded = refund.amount;
                }
                match self.stage {
                    Stage::AwaitingRefund(_, closure) => Stage::Closed(closure),
                    _ => return None,
                }
            }
            Event::Withdrawn => self.close_with_refund(Closure::Withdrawn),
            Event::DeemedWithdrawn => Stage::Closed(Closure::DeemedWithdrawn),
        };
        Some(stage)
    }

    fn take_in_submission(&mut self, submission: &Submission, day: Date) {
        self.filed_on = day;
        self.draft = submission.draft.clone();
        self.consents = submission.consents;
        self.content_hash.clone_from(&submission.content_hash);
        self.court.clone_from(&submission.draft.choice.court);
        if let Some(procedure) = submission.draft.choice.procedure {
            self.procedure = procedure;
        }
    }

    /// Exempted or deferred, the case goes on at once (FEE 45, 47); else the notice follows.
    fn after_relief(&self, decision: ReliefDecision) -> Option<Stage> {
        match decision {
            ReliefDecision::Exempted | ReliefDecision::Deferred => Some(self.after_payment()),
            ReliefDecision::Reduced(_) | ReliefDecision::Refused => None,
        }
    }

    fn after_payment(&self) -> Stage {
        match self.stage {
            Stage::FeeDue(FeePurpose::Statement)
            | Stage::AwaitingFeeNotice(FeePurpose::Statement) => Stage::AwaitingStatement,
            _ => Stage::InTrial,
        }
    }

    /// Settlement and withdrawal halve the fee (FEE 15), but a fee is halved once only (INT 206):
    /// what was paid above the halved fee goes back.
    fn close_with_refund(&self, closure: Closure) -> Stage {
        let owed = self.refund_on_closing();
        if owed.is_zero() {
            Stage::Closed(closure)
        } else {
            Stage::AwaitingRefund(owed, closure)
        }
    }

    fn set_status(&mut self, payment_id: &str, status: PaymentStatus) {
        if let Some(payment) = self
            .payments
            .iter_mut()
            .find(|one| one.payment_id == payment_id)
        {
            payment.status = status;
        }
    }
}

impl NotPermitted {
    /// The step that was refused, where one was named.
    #[must_use]
    pub const fn action(self) -> Option<Action> {
        match self {
            Self::NotNow(action) => Some(action),
            Self::NotSubmitted | Self::Mismatch => None,
        }
    }
}
