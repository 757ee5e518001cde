//! Asking for a one-time code: limited by number and by address, hashed at rest.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode};
use contract::problem::{Problem, ProblemCode};
use contract::session::{CodeRequest, CodeSent};

use crate::app::App;
use crate::extract::Json;
use crate::now::now;
use crate::problem::Refusal;
use crate::{messages, random, store};

/// Seconds for which a code is good.
pub const VALID_SECONDS: u32 = 5 * 60;
/// Most codes an hour for one number.
const CODES_PER_NUMBER: i64 = 10;
const HOUR_MS: i64 = 60 * 60 * 1000;

/// Sends a code to a mobile number. The answer does not tell whether the number is known.
///
/// # Errors
/// 422 for no mobile number, 429 when too many were asked for.
#[utoipa::path(
    post, path = "/api/v1/sign-in/codes", tag = "sign-in", operation_id = "sendCode", security(()),
    request_body = CodeRequest,
    responses(
        (status = 202, body = CodeSent),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn send_code(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(request): Json<CodeRequest>,
) -> Result<(StatusCode, axum::Json<CodeSent>), Refusal> {
    let mobile = parse_mobile(&request.mobile)?;
    let messages = app.messages.as_ref().ok_or(ProblemCode::Unavailable)?;
    let code = random::code();
    let at = now();

    let mut work = app.begin().await?;
    let address = format!("codes:address:{}", client(&app, peer, &headers));
    within(work.db(), &address, app.config.codes_per_address, at).await?;
    let resend_ms = i64::from(app.config.code_resend_seconds) * 1000;
    let hash = app.secrets.code_hash(&mobile, &code);
    let until = at + i64::from(VALID_SECONDS) * 1000;
    if !store::codes::put(work.db(), &mobile, &hash, at, until, at - resend_ms).await? {
        let sent = store::codes::sent_at(work.db(), &mobile)
            .await?
            .unwrap_or(at);
        // The attempt counts against the address even when it was too early.
        work.commit(&app).await?;
        return Err(too_many(sent + resend_ms - at));
    }
    let number = format!("codes:number:{mobile}");
    within(work.db(), &number, CODES_PER_NUMBER, at).await?;
    work.commit(&app).await?;

    messages
        .send(&app, &mobile, &messages::code_text(&code, VALID_SECONDS))
        .await?;
    let sent = CodeSent {
        resend_after_seconds: app.config.code_resend_seconds,
        valid_for_seconds: VALID_SECONDS,
        simulated_phone: messages.page(&mobile),
    };
    Ok((StatusCode::ACCEPTED, axum::Json(sent)))
}

/// A mobile number, normalised.
///
/// # Errors
/// 422.
pub fn parse_mobile(typed: &str) -> Result<String, Refusal> {
    match law::mobile::Mobile::parse(typed) {
        Ok(mobile) => Ok(mobile.as_str().to_owned()),
        Err(_) => Err(Refusal::field("/mobile", "phone_not_understood")),
    }
}

/// Notes an occurrence, and refuses when it is one too many within the hour.
///
/// # Errors
/// 429.
pub async fn within(db: &mut store::Db, bucket: &str, most: i64, at: i64) -> Result<(), Refusal> {
    if store::occurrences::note(db, bucket, at - HOUR_MS, at).await? > most {
        return Err(too_many(HOUR_MS / 12));
    }
    Ok(())
}

/// The address a request comes from: the peer's, or behind our own proxy the one it reports last.
#[must_use]
pub fn client(app: &App, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
    let reported = app
        .config
        .behind_proxy
        .then(|| headers.get("x-forwarded-for"))
        .flatten();
    let last =
        reported.and_then(|list| list.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.unwrap_or_else(|| peer.ip())
}

fn too_many(milliseconds: i64) -> Refusal {
    let seconds = u32::try_from(milliseconds.max(0) / 1000)
        .unwrap_or(u32::MAX)
        .saturating_add(1);
    Refusal::later(ProblemCode::TooMany, seconds)
}
