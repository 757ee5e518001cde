//! Sessions: opened with a code, kept in a cookie that no script reads.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse};
use contract::problem::{Problem, ProblemCode};
use contract::session::{Session, SignIn};

use super::sign_in::{client, parse_mobile, within};
use crate::app::App;
use crate::extract::{COOKIE, Caller, FRESH_MS, Json, session_token};
use crate::now::now;
use crate::problem::Refusal;
use crate::secrets::{equal, token_hash};
use crate::{random, security, store};

/// Most tries for one code.
const TRIES: i64 = 5;
/// Tries an hour for one address, for each code it may ask for.
const TRIES_PER_CODE: i64 = 5;
/// Seconds after which one must sign in again.
const SESSION_SECONDS: i64 = 7 * 24 * 60 * 60;

/// Signs in with the code that was sent.
///
/// # Errors
/// 403 for a wrong, used or old code, 422 for no mobile number, 429 after too many tries.
#[utoipa::path(
    post, path = "/api/v1/sessions", tag = "sign-in", operation_id = "signIn", security(()),
    request_body = SignIn,
    responses(
        (status = 201, body = Session, headers(("Set-Cookie" = String))),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn sign_in(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(request): Json<SignIn>,
) -> Result<impl IntoResponse, Refusal> {
    let mobile = parse_mobile(&request.mobile)?;
    let code: String = law::numerals::to_ascii(&request.code)
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '-')
        .collect();
    let at = now();
    let mut work = app.begin().await?;
    let bucket = format!("tries:address:{}", client(&app, peer, &headers));
    within(
        work.db(),
        &bucket,
        app.config.codes_per_address * TRIES_PER_CODE,
        at,
    )
    .await?;
    let expected = store::codes::try_one(work.db(), &mobile, at, TRIES).await?;
    let hash = app.secrets.code_hash(&mobile, &code);
    let verdict = match expected {
        None => Err(ProblemCode::CodeExpired),
        Some(expected) if !equal(&expected, &hash) => Err(ProblemCode::CodeWrong),
        Some(_) => Ok(()),
    };
    if let Err(code) = verdict {
        // The try is used up whatever comes of it.
        work.commit(&app).await?;
        return Err(code.into());
    }
    if !store::codes::use_up(work.db(), &mobile, &hash).await? {
        return Err(ProblemCode::CodeExpired.into());
    }
    let user_id = store::sessions::user(work.db(), &mobile, at).await?;
    if let Some(old) = session_token(&headers) {
        store::sessions::close(work.db(), &token_hash(old)).await?;
    }
    let token = random::token();
    let until = at + SESSION_SECONDS * 1000;
    store::sessions::open(work.db(), &token_hash(&token), &user_id, at, until).await?;
    work.commit(&app).await?;
    let cookie = cookie(&token, SESSION_SECONDS, &headers);
    let session = Session {
        mobile_masked: masked(&mobile),
        fresh: true,
    };
    Ok((
        StatusCode::CREATED,
        AppendHeaders([(SET_COOKIE, cookie)]),
        axum::Json(session),
    ))
}

/// Tells who is signed in.
///
/// # Errors
/// 401.
#[utoipa::path(
    get, path = "/api/v1/session", tag = "sign-in", operation_id = "showSession",
    responses(
        (status = 200, body = Session),
        (status = 401, body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn show(caller: Caller) -> axum::Json<Session> {
    let fresh = now() - caller.code_at <= FRESH_MS;
    axum::Json(Session {
        mobile_masked: masked(&caller.mobile),
        fresh,
    })
}

/// Signs out; no error when nobody was signed in.
///
/// # Errors
/// 503 when the database does not answer.
#[utoipa::path(
    delete, path = "/api/v1/session", tag = "sign-in", operation_id = "signOut",
    responses((status = 204, description = "Signed out.")),
)]
pub async fn sign_out(
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Refusal> {
    if let Some(token) = session_token(&headers) {
        let mut db = app.store.read().await?;
        store::sessions::close(&mut db, &token_hash(token)).await?;
    }
    Ok((
        StatusCode::NO_CONTENT,
        AppendHeaders([(SET_COOKIE, cookie("", 0, &headers))]),
    ))
}

/// `Lax`, so that the way back from the payment agency finds the person signed in; `Secure` as
/// soon as the connection is encrypted, and not before, because a phone on the local network
/// would not send it.
fn cookie(token: &str, seconds: i64, headers: &HeaderMap) -> String {
    let secure = if security::is_secure(headers) {
        "; Secure"
    } else {
        ""
    };
    format!("{COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

/// `138****0000`
fn masked(mobile: &str) -> String {
    let first = mobile.get(..3).unwrap_or_default();
    let last = mobile
        .get(mobile.len().saturating_sub(4)..)
        .unwrap_or_default();
    format!("{first}****{last}")
}
