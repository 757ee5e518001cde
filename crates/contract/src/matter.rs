//! Matters after signing: the view, the claimant's steps, payments, lists.

use matter::draft::Evidence;
use matter::event::{Consents, Role};
use matter::record::Record;
use serde::{Deserialize, Serialize};

/// Body of `POST /matters/{id}/submission` (with `Idempotency-Key` and `If-Match`: one signs the
/// revision one has seen). Needs a fresh session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SubmissionBody {
    /// The consents, each on its own.
    pub consents: Consents,
}

/// One matter as `role` sees it. State, next actions, deadlines and costs follow from the records
/// by `matter::state`, in the browser as in the backend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MatterView {
    /// Identity, also in the address of its page.
    pub id: String,
    /// Reference for people, short and readable: `YJS-2026-7KQ4M`.
    pub reference: String,
    /// What the person asking is in this matter.
    pub role: Role,
    /// All records, oldest first; empty while it is a draft.
    pub records: Vec<Record>,
}

/// Body of `POST /matters/{id}/steps` (with `Idempotency-Key`): a step of the claimant's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// File the correction: only the fields that the court named. Needs a fresh session, as the
    /// first submission does.
    Correct(Correction),
    /// Ask for mediation after all.
    AskMediation,
    /// Confirm that the agreement was performed.
    ConfirmPerformance,
    /// Ask for a 调解书.
    RequestStatement,
    /// Go on to trial.
    ChooseTrial,
    /// Withdraw the suit.
    Withdraw,
}

/// The corrected fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// New values by pointer.
    pub changes: Vec<Change>,
    /// All evidence as it is to stand, where the court named `/evidence`; the files of new pieces
    /// were uploaded before. Left out, it stays as it was.
    #[serde(default)]
    pub evidence: Option<Vec<Evidence>>,
    /// Consents to the corrected content.
    pub consents: Consents,
}

/// A new value for one field of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// JSON pointer into the draft.
    pub pointer: String,
    /// The value as typed.
    pub value: String,
}

/// Answer to `POST /matters/{id}/payments` (with `Idempotency-Key`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentLink {
    /// The payment.
    pub payment_id: String,
    /// Page of the payment agency to go to; it leads back to the matter.
    pub pay_at: String,
}

/// One page of `GET /matters?cursor=…`, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MatterList {
    /// The matters.
    pub items: Vec<MatterSummary>,
    /// Cursor of the next page, or nothing at the end.
    pub next: Option<String>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MatterSummary {
    /// Identity.
    pub id: String,
    /// Reference for people.
    pub reference: String,
    /// Case number, once registered.
    pub case_number: Option<String>,
    /// Name of the first defendant as typed.
    pub respondent: String,
    /// Whether it is a draft still.
    pub draft: bool,
    /// Last change, milliseconds since 1970 UTC.
    pub changed_at: i64,
}
