//! The kinds of step, one for each kind of event.

use serde::{Deserialize, Serialize};

use crate::event::Event;

/// A step somebody may take; each leads to exactly one kind of [`Event`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Sign and file.
    Submit,
    /// Name what must be corrected.
    AskCorrection,
    /// File the corrected papers.
    Correct,
    /// Register under a case number.
    Register,
    /// Rule not to accept the suit.
    Reject,
    /// Ask for mediation after all.
    AskMediation,
    /// Entrust a mediator.
    InviteMediator,
    /// End the mediation without agreement.
    EndMediation,
    /// Record the agreement of all parties.
    Settle,
    /// Confirm that the agreement was performed.
    ConfirmPerformance,
    /// Ask for a 调解书.
    RequestStatement,
    /// Go on to trial.
    ChooseTrial,
    /// Decide on fee relief.
    DecideRelief,
    /// Send the fee notice.
    NoticeFee,
    /// Go to pay.
    StartPayment,
    /// Say that no answer has come yet.
    ReportUnclear,
    /// Close a payment without money.
    ReportFailed,
    /// Confirm the money.
    ConfirmPayment,
    /// Issue the 调解书.
    IssueStatement,
    /// Close the trial by mediation.
    SettleAtTrial,
    /// Give judgment.
    Decide,
    /// Pay money back.
    Refund,
    /// Withdraw the suit.
    Withdraw,
    /// Treat the suit as withdrawn for want of payment.
    DeemWithdrawn,
}

impl Event {
    /// The step that leads to this event.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Submitted(_) => Action::Submit,
            Self::CorrectionAsked(_) => Action::AskCorrection,
            Self::Corrected(_) => Action::Correct,
            Self::Registered(_) => Action::Register,
            Self::NotAccepted { .. } => Action::Reject,
            Self::MediationAsked => Action::AskMediation,
            Self::MediatorInvited(_) => Action::InviteMediator,
            Self::MediationFailed { .. } => Action::EndMediation,
            Self::SettlementReached(_) => Action::Settle,
            Self::PerformanceConfirmed => Action::ConfirmPerformance,
            Self::StatementRequested => Action::RequestStatement,
            Self::TrialChosen => Action::ChooseTrial,
            Self::ReliefDecided(_) => Action::DecideRelief,
            Self::FeeNoticed(_) => Action::NoticeFee,
            Self::PaymentStarted(_) => Action::StartPayment,
            Self::PaymentUnclear { .. } => Action::ReportUnclear,
            Self::PaymentFailed { .. } => Action::ReportFailed,
            Self::FeePaid(_) => Action::ConfirmPayment,
            Self::StatementIssued { .. } => Action::IssueStatement,
            Self::SettledAtTrial(_) => Action::SettleAtTrial,
            Self::Decided { .. } => Action::Decide,
            Self::Refunded(_) => Action::Refund,
            Self::Withdrawn => Action::Withdraw,
            Self::DeemedWithdrawn => Action::DeemWithdrawn,
        }
    }
}
