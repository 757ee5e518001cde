//! The bytes of evidence.

use contract::draft::StoredEvidence;
use contract::path;

use super::ApiError;
use super::client::Call;
use crate::browser::blobs::Blob;

/// Stores the file as evidence `evidence_id` of matter `id`. Sending it again changes nothing.
///
/// # Errors
/// [`ApiError::Declined`] with `TooLarge` or `UnsupportedType`.
pub async fn upload(id: &str, evidence_id: &str, file: &Blob) -> Result<StoredEvidence, ApiError> {
    Call::put(path::evidence(id, evidence_id))
        .file(file)
        .send()
        .await
}

/// The address at which the file can be seen.
#[must_use]
pub fn address(id: &str, evidence_id: &str) -> String {
    path::evidence(id, evidence_id)
}
