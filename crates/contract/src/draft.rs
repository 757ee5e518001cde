//! Drafts: saved with `ETag` and `If-Match`, so that two devices lose nothing of each other's.

use matter::draft::Draft;
use serde::{Deserialize, Serialize};

/// Body of `POST /matters` (with `Idempotency-Key`) and `PUT /matters/{id}/draft` (with `If-Match`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DraftBody {
    /// The whole draft.
    pub draft: Draft,
}

/// A stored draft; its `ETag` is the revision in quotes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StoredDraft {
    /// Identity of the matter the draft belongs to.
    pub id: String,
    /// Counts from 1, one up at each change.
    pub revision: u64,
    /// The draft.
    pub draft: Draft,
    /// When it was stored, milliseconds since 1970 UTC.
    pub saved_at: i64,
}

/// Answer to an upload: what the backend found in the bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StoredEvidence {
    /// Identity given by the device.
    pub id: String,
    /// Type as sniffed from the bytes, not as claimed.
    pub media_type: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256, lower-case hex.
    pub sha256: String,
}
