//! Drafts kept with the service.

use contract::draft::{DraftBody, StoredDraft};
use contract::path;
use matter::draft::Draft;

use super::ApiError;
use super::client::Call;

/// Stores a new draft, which makes a matter of it.
///
/// # Errors
/// As all calls.
pub async fn create(draft: Draft) -> Result<StoredDraft, ApiError> {
    Call::post(path::MATTERS)
        .json(&DraftBody { draft })
        .command()
        .send()
        .await
}

/// The draft of matter `id`.
///
/// # Errors
/// As all calls.
pub async fn load(id: &str) -> Result<StoredDraft, ApiError> {
    Call::get(path::draft(id)).send().await
}

/// Stores `draft` in place of revision `revision`.
///
/// # Errors
/// [`ApiError::Stale`] when somebody changed it since.
pub async fn save(id: &str, revision: u64, draft: Draft) -> Result<StoredDraft, ApiError> {
    Call::put(path::draft(id))
        .json(&DraftBody { draft })
        .if_revision(revision)
        .send()
        .await
}
