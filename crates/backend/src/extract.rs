//! What handlers take out of a request, each refusing with a problem document: path segments,
//! bodies with a limit, the signed-in caller, the revision in `If-Match`.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use contract::problem::ProblemCode;
use serde::de::DeserializeOwned;
use tokio_stream::StreamExt;

use crate::app::App;
use crate::now::now;
use crate::problem::Refusal;
use crate::secrets::token_hash;
use crate::store::{self, Db};

/// Name of the session cookie.
pub const COOKIE: &str = "one_thing_session";
/// Largest JSON body in bytes; a draft with twenty parties takes a tenth of it.
pub const JSON_LIMIT: usize = 512 * 1024;
/// Milliseconds for which a code counts as just entered.
pub const FRESH_MS: i64 = 10 * 60 * 1000;

/// Path segments; those that cannot be read name nothing.
pub struct At<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for At<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        match Path::from_request_parts(parts, app).await {
            Ok(Path(segments)) => Ok(Self(segments)),
            Err(_) => Err(ProblemCode::NotFound.into()),
        }
    }
}

/// A JSON body.
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Json<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, _: &App) -> Result<Self, Refusal> {
        expect_json(request.headers())?;
        let bytes = read_body(request, JSON_LIMIT).await?;
        from_json(&bytes).map(Self)
    }
}

/// Refuses a body that does not say it is JSON.
///
/// # Errors
/// 415.
pub fn expect_json(headers: &HeaderMap) -> Result<(), Refusal> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = kind
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    if media_type.eq_ignore_ascii_case("application/json") {
        Ok(())
    } else {
        Err(ProblemCode::UnsupportedType.into())
    }
}

/// Reads JSON of the expected shape.
///
/// # Errors
/// 400.
pub fn from_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(bytes).map_err(|_| ProblemCode::Malformed.into())
}

/// Reads a body of at most `limit` bytes. A body that is too large is read on for a while without
/// being kept: a browser that is still sending would not see the answer.
///
/// # Errors
/// 413, or 400 when the sender stopped half-way.
pub async fn read_body(request: Request<Body>, limit: usize) -> Result<Bytes, Refusal> {
    let mut body = request.into_body().into_data_stream();
    let mut bytes = Vec::new();
    let mut seen = 0_usize;
    while let Some(part) = body.next().await {
        let part = part.map_err(|_| ProblemCode::Malformed)?;
        seen = seen.saturating_add(part.len());
        if seen <= limit {
            bytes.extend_from_slice(&part);
        } else if seen > limit.saturating_mul(4) {
            break;
        }
    }
    if seen > limit {
        Err(ProblemCode::TooLarge.into())
    } else {
        Ok(bytes.into())
    }
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The user.
    pub user_id: String,
    /// Mobile number of the user.
    pub mobile: String,
    /// When the code was entered, milliseconds since 1970 UTC.
    pub code_at: i64,
}

impl Caller {
    /// Whether a code was entered within the last ten minutes.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        now() - self.code_at <= FRESH_MS
    }

    /// What every signature needs: a code entered within the last ten minutes.
    ///
    /// # Errors
    /// 403.
    pub fn expect_fresh(&self) -> Result<(), Refusal> {
        if self.is_fresh() {
            Ok(())
        } else {
            Err(ProblemCode::CodeNeeded.into())
        }
    }
}

impl FromRequestParts<App> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let token = session_token(&parts.headers).ok_or(ProblemCode::SignedOut)?;
        let mut db = app.store.read().await?;
        let session = store::sessions::find(&mut db, &token_hash(token), now()).await?;
        let session = session.ok_or(ProblemCode::SignedOut)?;
        Ok(Self {
            user_id: session.user_id,
            mobile: session.mobile,
            code_at: session.code_at,
        })
    }
}

/// The token in the session cookie.
#[must_use]
pub fn session_token(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).into_iter();
    cookies
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|cookie| {
            let (name, value) = cookie.trim().split_once('=')?;
            (name == COOKIE && !value.is_empty()).then_some(value)
        })
}

/// The matter, if it is the caller's; a foreign one is as unknown as none.
///
/// # Errors
/// 404.
pub async fn own_matter(
    db: &mut Db,
    caller: &Caller,
    matter_id: &str,
) -> Result<store::matters::MatterRow, Refusal> {
    let matter = store::matters::find(db, matter_id).await?;
    let own = matter.filter(|matter| matter.owner == caller.user_id);
    own.ok_or_else(|| ProblemCode::NotFound.into())
}

/// The revision in `If-Match`.
///
/// # Errors
/// 428 without the header; 412 for a tag that is none of ours.
pub fn expected_revision(headers: &HeaderMap) -> Result<i64, Refusal> {
    let tag = headers
        .get(header::IF_MATCH)
        .ok_or(ProblemCode::RevisionNeeded)?;
    let digits = tag
        .to_str()
        .ok()
        .and_then(|tag| tag.strip_prefix('"')?.strip_suffix('"'));
    digits
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| ProblemCode::Stale.into())
}

/// The `ETag` of a revision.
#[must_use]
pub fn etag(revision: i64) -> String {
    format!("\"{revision}\"")
}
