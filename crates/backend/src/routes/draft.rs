//! The draft of a matter: read and replaced as a whole, guarded by its revision, closed by signing.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{AppendHeaders, IntoResponse};
use contract::draft::{DraftBody, StoredDraft};
use contract::problem::{Problem, ProblemCode};

use super::matters::first_respondent;
use crate::app::App;
use crate::extract::{At, Caller, Json, etag, expected_revision, own_matter};
use crate::now::now;
use crate::problem::Refusal;
use crate::store::{self, matters::MatterRow};

/// Shows the draft, also after signing.
///
/// # Errors
/// 401, 404.
#[utoipa::path(
    get, path = "/api/v1/matters/{id}/draft", tag = "drafts", operation_id = "showDraft",
    params(("id" = String, Path)),
    responses(
        (status = 200, body = StoredDraft, headers(("ETag" = String))),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn show(
    State(app): State<App>,
    caller: Caller,
    At(id): At<String>,
) -> Result<impl IntoResponse, Refusal> {
    let mut db = app.store.read().await?;
    let row = own_matter(&mut db, &caller, &id).await?;
    Ok(with_etag(stored(row)?))
}

/// Replaces the draft.
///
/// # Errors
/// 401, 404, 428 without `If-Match`, 412 when it was changed since, 409 once it is signed.
#[utoipa::path(
    put, path = "/api/v1/matters/{id}/draft", tag = "drafts", operation_id = "saveDraft",
    request_body = DraftBody,
    params(("id" = String, Path), ("If-Match" = String, Header)),
    responses(
        (status = 200, body = StoredDraft, headers(("ETag" = String))),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn save(
    State(app): State<App>,
    caller: Caller,
    At(id): At<String>,
    headers: HeaderMap,
    Json(DraftBody { draft }): Json<DraftBody>,
) -> Result<impl IntoResponse, Refusal> {
    let mut work = app.begin().await?;
    let row = own_matter(work.db(), &caller, &id).await?;
    if row.submitted {
        return Err(ProblemCode::NotNow.into());
    }
    let revision = expected_revision(&headers)?;
    let at = now();
    let text = serde_json::to_string(&draft)?;
    let respondent = first_respondent(&draft);
    if !store::matters::replace_draft(work.db(), &id, revision, &text, &respondent, at).await? {
        return Err(ProblemCode::Stale.into());
    }
    work.commit(&app).await?;
    let revision = u64::try_from(revision + 1).unwrap_or(1);
    Ok(with_etag(StoredDraft {
        id,
        revision,
        draft,
        saved_at: at,
    }))
}

/// The stored draft of a row.
///
/// # Errors
/// 500 when it does not read.
pub fn stored(row: MatterRow) -> Result<StoredDraft, Refusal> {
    Ok(StoredDraft {
        draft: serde_json::from_str(&row.draft)?,
        id: row.id,
        revision: u64::try_from(row.revision).unwrap_or(1),
        saved_at: row.saved_at,
    })
}

fn with_etag(draft: StoredDraft) -> impl IntoResponse {
    let tag = etag(i64::try_from(draft.revision).unwrap_or(i64::MAX));
    (AppendHeaders([(header::ETAG, tag)]), axum::Json(draft))
}
