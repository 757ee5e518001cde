//! Questions to the law: the answers of [`contract::law`], with what lets others keep them.

use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::law::answer;
use matter::record::{day_of, hex_sha256};

use crate::extract::At;
use crate::now::now;
use crate::problem::Refusal;

/// An answer may be kept for an hour; the day in it says for when it is.
const KEPT: HeaderValue = HeaderValue::from_static("public, max-age=3600");
/// What somebody has written is kept nowhere.
const NOT_KEPT: HeaderValue = HeaderValue::from_static("no-store");

/// Answers a question to the law; anybody may ask.
///
/// # Errors
/// 404 for a resource that is none, 413, 400 and 422 as [`contract::law::answer`] says.
pub async fn ask(
    At(resource): At<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let query = query.unwrap_or_default();
    let answer = answer(&resource, &query, day_of(now()), law::cause::built_in())?;
    if answer.about_somebody {
        return Ok(json(NOT_KEPT, answer.json));
    }
    let tag = format!("\"{}\"", hex_sha256(answer.json.as_bytes()));
    let known = headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut response = if known {
        let mut unchanged = StatusCode::NOT_MODIFIED.into_response();
        unchanged.headers_mut().insert(header::CACHE_CONTROL, KEPT);
        unchanged
    } else {
        json(KEPT, answer.json)
    };
    if let Ok(tag) = HeaderValue::try_from(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

fn json(keep: HeaderValue, text: String) -> Response {
    let kind = HeaderValue::from_static("application/json");
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)];
    (headers, text).into_response()
}
