//! The table of causes of action, a file beside the app's own code.

use gloo_net::http::Request;

use super::ApiError;
use crate::browser::page;

/// The bytes of the table.
///
/// # Errors
/// It did not arrive.
pub async fn table() -> Result<Vec<u8>, ApiError> {
    let place = page::assets().ok_or(ApiError::Offline)?;
    let answer = Request::get(&format!("{place}/causes.txt")).send().await;
    let answer = answer.map_err(|_| ApiError::Offline)?;
    if !answer.ok() {
        return Err(ApiError::Offline);
    }
    answer.binary().await.map_err(|_| ApiError::Offline)
}
