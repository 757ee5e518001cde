//! Makes commands safe to send again. A key is claimed and committed first; the work and its final
//! answer are then stored in one transaction. So after a crash either nothing happened, and the
//! key is free once the claim has run out, or everything did, and the answer is there.
//!
//! The work runs in a task of its own: a client that hangs up does not stop it half-way. A
//! refusal gives the key back, because nothing was done; only "not now" is kept, so that a late
//! copy of a refused command cannot take effect after all.

use std::future::Future;
use std::pin::Pin;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::path::IDEMPOTENCY_KEY;
use contract::problem::{self, ProblemCode};
use matter::record::hex_sha256;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::app::{App, Work};
use crate::extract::{Caller, JSON_LIMIT, expect_json, from_json, read_body};
use crate::now::now;
use crate::problem::Refusal;
use crate::{random, store};

/// A command as it came in: who, under which key, and what exactly.
pub struct Command {
    /// Who sends it.
    pub caller: Caller,
    /// Its headers.
    pub headers: HeaderMap,
    key: String,
    fingerprint: String,
    body: Bytes,
}

impl FromRequest<App> for Command {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        let caller = Caller::from_request_parts(&mut parts, app).await?;
        let key = parts
            .headers
            .get(IDEMPOTENCY_KEY)
            .and_then(|key| key.to_str().ok());
        let key = key.filter(|key| (1..=200).contains(&key.len()));
        let key = key.ok_or(ProblemCode::IdempotencyKeyMissing)?.to_owned();
        let revision = parts
            .headers
            .get(header::IF_MATCH)
            .map_or(&b""[..], HeaderValue::as_bytes);
        let mut whole = format!("{} {}\n", parts.method, parts.uri.path()).into_bytes();
        whole.extend_from_slice(revision);
        whole.push(b'\n');
        let headers = parts.headers.clone();
        let body = read_body(Request::from_parts(parts, body), JSON_LIMIT).await?;
        if !body.is_empty() {
            expect_json(&headers)?;
        }
        whole.extend_from_slice(&body);
        Ok(Self {
            caller,
            headers,
            key,
            fingerprint: hex_sha256(&whole),
            body,
        })
    }
}

impl Command {
    /// The body as the type the command takes.
    ///
    /// # Errors
    /// 400.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        from_json(&self.body)
    }
}

/// The answer to a command, kept word for word.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answer {
    status: u16,
    etag: Option<String>,
    location: Option<String>,
    media_type: String,
    body: String,
}

impl Answer {
    /// An answer with a JSON body.
    ///
    /// # Errors
    /// 500 when the body cannot be written as JSON.
    pub fn json(status: StatusCode, body: &impl Serialize) -> Result<Self, Refusal> {
        Ok(Self {
            status: status.as_u16(),
            etag: None,
            location: None,
            media_type: String::from("application/json"),
            body: serde_json::to_string(body)?,
        })
    }

    /// The same with the headers of something new: where it is, and its revision.
    #[must_use]
    pub fn created(self, location: String, etag: Option<String>) -> Self {
        Self {
            location: Some(location),
            etag,
            ..self
        }
    }

    fn refusal(refusal: &Refusal) -> Result<Self, Refusal> {
        let document = refusal.document();
        let status = StatusCode::from_u16(document.status).unwrap_or(StatusCode::CONFLICT);
        Ok(Self {
            media_type: problem::MEDIA_TYPE.to_owned(),
            ..Self::json(status, &document)?
        })
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut response = (status, self.body).into_response();
        let mut set = |name, value: Option<String>| {
            if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
                response.headers_mut().insert(name, value);
            }
        };
        set(header::CONTENT_TYPE, Some(self.media_type));
        set(header::ETAG, self.etag);
        set(header::LOCATION, self.location);
        response
    }
}

/// What a command does, within a unit of work.
pub type Doing<'a> = Pin<Box<dyn Future<Output = Result<Answer, Refusal>> + Send + 'a>>;

/// Runs a command once, however often it is sent.
///
/// # Errors
/// 409 while it runs, 422 when the key was used for another command, and what the work refuses.
pub async fn once<F>(app: &App, command: &Command, work: F) -> Result<Answer, Refusal>
where
    F: for<'a> FnOnce(&'a App, &'a mut Work) -> Doing<'a> + Send + 'static,
{
    let claim = random::id();
    let user_id = command.caller.user_id.clone();
    let key = command.key.clone();
    let mut db = app.store.read().await?;
    let (at, slot) = (now(), (user_id.as_str(), key.as_str()));
    let until = at + app.config.lease_ms;
    if !store::commands::claim(&mut db, slot, &command.fingerprint, &claim, at, until).await? {
        let known = store::commands::find(&mut db, slot).await?;
        let known = known.ok_or_else(still_running)?;
        if known.fingerprint != command.fingerprint {
            return Err(ProblemCode::KeyReused.into());
        }
        let answer = known.answer.ok_or_else(still_running)?;
        return Ok(serde_json::from_str(&answer)?);
    }
    drop(db);
    let app = app.clone();
    let running = tokio::spawn(async move { run(&app, (&user_id, &key), &claim, work).await });
    running.await.map_err(Refusal::internal)?
}

async fn run<F>(app: &App, slot: (&str, &str), claim: &str, work: F) -> Result<Answer, Refusal>
where
    F: for<'a> FnOnce(&'a App, &'a mut Work) -> Doing<'a> + Send + 'static,
{
    let refused = match attempt(app, slot, claim, work).await {
        Ok(answer) => return Ok(answer),
        Err(refused) => refused,
    };
    let mut db = app.store.read().await?;
    if refused.code == ProblemCode::NotNow {
        let answer = Answer::refusal(&refused)?;
        let kept = serde_json::to_string(&answer)?;
        store::commands::answer(&mut db, slot, claim, &kept).await?;
        return Ok(answer);
    }
    store::commands::release(&mut db, slot, claim).await?;
    Err(refused)
}

async fn attempt<F>(app: &App, slot: (&str, &str), claim: &str, work: F) -> Result<Answer, Refusal>
where
    F: for<'a> FnOnce(&'a App, &'a mut Work) -> Doing<'a> + Send + 'static,
{
    let mut unit = app.begin().await?;
    let answer = work(app, &mut unit).await?;
    let kept = serde_json::to_string(&answer)?;
    if !store::commands::answer(unit.db(), slot, claim, &kept).await? {
        // The claim ran out and another copy took over; dropping the unit undoes our work.
        return Err(still_running());
    }
    unit.commit(app).await?;
    Ok(answer)
}

fn still_running() -> Refusal {
    Refusal::later(ProblemCode::StillRunning, 1)
}
