//! Matters: the list, one matter, its steps, payments and live records.

use contract::matter::{MatterView, PaymentLink, Step, SubmissionBody};
use contract::path;
use matter::event::Consents;

use super::ApiError;
use super::client::Call;
use crate::browser::network::Stream;

/// Kind of the server-sent events that carry a record.
const RECORD: &str = "record";

/// Own matters, newest first, drafts included; `cursor` from the page before. The answer is the
/// JSON of a `MatterList`, as it came, so that it can be kept.
///
/// # Errors
/// As all calls.
pub async fn list(cursor: &str) -> Result<String, ApiError> {
    let mut address = path::MATTERS.to_owned();
    if !cursor.is_empty() {
        address.push_str("?cursor=");
        address.push_str(cursor);
    }
    Call::get(address).exchange().await
}

/// Matter `id` as the person signed in sees it.
///
/// # Errors
/// [`ApiError::Declined`] with `NotFound` when it is not theirs.
pub async fn view(id: &str) -> Result<MatterView, ApiError> {
    Call::get(path::matter(id)).send().await
}

/// As [`view`]: the JSON of it, as it came, so that it can be kept.
///
/// # Errors
/// As [`view`].
pub async fn view_json(id: &str) -> Result<String, ApiError> {
    Call::get(path::matter(id)).exchange().await
}

/// Signs and files revision `revision` of the draft.
///
/// # Errors
/// [`ApiError::Stale`], [`ApiError::Refused`], or [`ApiError::Declined`] with `CodeNeeded`.
pub async fn submit(id: &str, revision: u64, consents: Consents) -> Result<(), ApiError> {
    // The answer is the matter, which its page asks for by itself.
    let answer = Call::post(path::submission(id))
        .json(&SubmissionBody { consents })
        .if_revision(revision)
        .command()
        .exchange();
    answer.await.map(drop)
}

/// Whether matter `id` is filed. Much smaller than reading it whole.
///
/// # Errors
/// As [`view`].
pub async fn is_filed(id: &str) -> Result<bool, ApiError> {
    #[derive(serde::Deserialize)]
    struct Filed {
        records: Vec<serde::de::IgnoredAny>,
    }
    let matter: Filed = Call::get(path::matter(id)).send().await?;
    Ok(!matter.records.is_empty())
}

/// Takes a step of the claimant's. The answer is the JSON of the matter afterwards, as it came.
///
/// # Errors
/// [`ApiError::Declined`] with `NotNow` when the matter does not allow it.
pub async fn step(id: &str, step: &Step) -> Result<String, ApiError> {
    Call::post(path::steps(id))
        .json(step)
        .command()
        .exchange()
        .await
}

/// Starts or resumes the payment of the fee that is due. `begun` is how many payments the matter
/// knows already: after a failed one, paying again is another command.
///
/// # Errors
/// [`ApiError::Declined`] with `NotNow` when nothing is due.
pub async fn pay(id: &str, begun: usize) -> Result<PaymentLink, ApiError> {
    Call::post(path::payments(id))
        .command_number(begun)
        .send()
        .await
}

/// Follows the records of a matter after number `after`; `heard` gets each as JSON of
/// `matter::record::Record`. The browser remembers where it was when the connection breaks. Dropping the stream ends it. Nothing when the browser refuses.
#[must_use]
pub fn follow(id: &str, after: u64, heard: Box<dyn Fn(String)>) -> Option<Stream> {
    Stream::open(
        &format!("{}?after={after}", path::events(id)),
        RECORD,
        heard,
    )
}
