//! What can happen to a matter after it is signed. Events are facts, worded in the past tense,
//! and never changed; [`crate::state`] decides which may come next.

use law::date::Date;
use law::money::Money;
use serde::{Deserialize, Serialize};

use crate::draft::{Draft, Procedure};

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 原告
    Claimant,
    /// 被告
    Respondent,
    /// 人民法院, including a mediator it has invited
    Court,
    /// The payment agency (代理银行)
    Payment,
}

/// One fact in the life of a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The claimant signed and filed; the court's 7 days run (CPL 126).
    Submitted(Submission),
    /// The court named, once, all that must be corrected (REG 7).
    CorrectionAsked(CorrectionNotice),
    /// The claimant filed the corrected papers; the 7 days run anew (INT 126).
    Corrected(Submission),
    /// The court registered the case under a number.
    Registered(Registration),
    /// The court ruled not to accept the suit (不予受理, CPL 126); any fee goes back (FEE 27).
    NotAccepted {
        /// The court's reason.
        reason: String,
    },
    /// The claimant, unsure before, asked for mediation after registration.
    MediationAsked,
    /// The court entrusted a mediator, who accepted (OPN25 3).
    MediatorInvited(Mediator),
    /// Mediation ended without agreement, or the other side refused or could not be reached (OMR 15).
    MediationFailed {
        /// Why it ended.
        reason: MediationEnd,
    },
    /// All parties signed an agreement (OMR 19).
    SettlementReached(Settlement),
    /// The claimant confirmed that the agreement was performed; no fee is due (OPN25 4).
    PerformanceConfirmed,
    /// The parties asked for a 调解书 (CPL 100); half the fee is due (FEE 15).
    StatementRequested,
    /// The claimant chose to go on to trial.
    TrialChosen,
    /// The court decided on the fee relief asked for (FEE 48, 49).
    ReliefDecided(ReliefDecision),
    /// The court sent the fee notice; 7 days from the next day (FEE 22).
    FeeNoticed(FeeNotice),
    /// The claimant went to pay.
    PaymentStarted(PaymentStart),
    /// No answer came from the payment agency yet; it is being asked.
    PaymentUnclear {
        /// The payment.
        payment_id: String,
    },
    /// The payment agency closed the payment without money; a new one may be started.
    PaymentFailed {
        /// The payment.
        payment_id: String,
    },
    /// The payment agency confirmed the money.
    FeePaid(PaymentReceipt),
    /// The court issued the 调解书; the matter ends.
    StatementIssued {
        /// Number of the document.
        number: String,
    },
    /// The parties settled during trial and the court closed the case by mediation (FEE 15).
    SettledAtTrial(Settlement),
    /// The court gave judgment.
    Decided {
        /// Number of the document.
        number: String,
        /// The operative part (判决主文).
        operative_part: String,
    },
    /// The court paid fee money back, without an application (FEE 53).
    Refunded(Refund),
    /// The claimant withdrew the suit (FEE 15 halves a paid fee).
    Withdrawn,
    /// The fee was not paid in time: treated as withdrawn (FEE 22, INT 213).
    DeemedWithdrawn,
}

/// What was signed: the draft as typed, and the proof of its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Submission {
    /// The draft at the moment of signing; closed from here on.
    pub draft: Draft,
    /// The consents given, each on its own (OLR 4).
    pub consents: Consents,
    /// SHA-256 over the complaint and the hashes of the attachments, lower-case hex.
    pub content_hash: String,
}

/// The separate consents of the signing screen; the law keeps them separate (OLR 2, 4, 29).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Consents {
    /// Filing online (OLR 4).
    pub online_filing: bool,
    /// The content is true; false litigation has consequences (CPL 115).
    pub truthful: bool,
    /// Electronic service to the number given (OLR 29); optional.
    pub electronic_service: bool,
}

impl Consents {
    /// Whether the consents without which a filing cannot be made online are given.
    #[must_use]
    pub const fn suffice(self) -> bool {
        self.online_filing && self.truthful
    }
}

/// Everything to correct, named once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CorrectionNotice {
    /// The fields to correct.
    pub items: Vec<CorrectionItem>,
}

/// One thing to correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CorrectionItem {
    /// JSON pointer into the draft, e.g. `/respondents/0/address`.
    pub pointer: String,
    /// What the court says about it.
    pub note: String,
}

/// Registration (登记立案).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Registration {
    /// Case number, e.g. `（2026）浙0106民初1号`.
    pub case_number: String,
    /// Code of the court that registered, e.g. `浙0106`.
    pub court: String,
    /// The procedure the court applies.
    pub procedure: Procedure,
}

/// The mediator entrusted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Mediator {
    /// Name of the mediator.
    pub name: String,
    /// Organisation.
    pub organisation: String,
}

/// Why a mediation ended without agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum MediationEnd {
    /// The parties did not agree.
    NoAgreement,
    /// The other side refused.
    Refused,
    /// The other side could not be reached within three working days.
    Unreachable,
}

/// What the parties agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Settlement {
    /// The terms as signed: who, what, how much, by when.
    pub terms: String,
    /// Amount to be paid, 分.
    pub amount: Money,
    /// Day by which it must be paid.
    pub pay_by: Date,
}

/// The court's answer to a relief application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReliefDecision {
    /// 免交: nothing is due (FEE 45).
    Exempted,
    /// 减交 by this many per cent, at least 30 (FEE 46).
    Reduced(u8),
    /// 缓交: due later, the case goes on (FEE 47).
    Deferred,
    /// Refused, with written reasons on the notice (FEE 48).
    Refused,
}

/// What a fee is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FeePurpose {
    /// Going on to trial.
    Trial,
    /// A 调解书.
    Statement,
}

/// The court's fee notice (交费通知).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FeeNotice {
    /// Identifies the fee; it can be paid once.
    pub fee_id: String,
    /// Amount to pay, 分.
    pub amount: Money,
    /// What it is for.
    pub purpose: FeePurpose,
    /// Last day to pay.
    pub pay_by: Date,
}

/// A payment on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentStart {
    /// The payment.
    pub payment_id: String,
    /// The fee it pays.
    pub fee_id: String,
    /// Amount, 分.
    pub amount: Money,
}

/// The payment agency's receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentReceipt {
    /// The payment.
    pub payment_id: String,
    /// The fee it paid.
    pub fee_id: String,
    /// Amount, 分.
    pub amount: Money,
    /// Number of the receipt (财政票据号).
    pub receipt: String,
}

/// Money back to the account it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Refund {
    /// The payment that is paid back in part or whole.
    pub payment_id: String,
    /// Amount paid back, 分.
    pub amount: Money,
}
