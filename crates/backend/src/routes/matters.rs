//! Matters: a new one with its draft, one of them, the list of one's own.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::draft::{DraftBody, StoredDraft};
use contract::matter::{MatterList, MatterSummary, MatterView};
use contract::path;
use contract::problem::{Problem, ProblemCode};
use matter::event::Role;
use matter::record::day_of;
use serde::Deserialize;

use super::sign_in::within;
use crate::app::App;
use crate::extract::{At, Caller, etag, own_matter};
use crate::idempotency::{self, Answer, Command};
use crate::now::now;
use crate::problem::Refusal;
use crate::store::matters::MatterRow;
use crate::{journal, random, store};

/// Matters on one page of the list.
const PAGE: usize = 20;
/// Most new matters an hour for one person.
const NEW_PER_HOUR: i64 = 200;

/// Stores a new draft.
///
/// # Errors
/// 401, 400, 429 after too many, and those of commands.
#[utoipa::path(
    post, path = "/api/v1/matters", tag = "drafts", operation_id = "createMatter",
    request_body = DraftBody,
    params(("Idempotency-Key" = String, Header)),
    responses(
        (status = 201, body = StoredDraft, headers(("ETag" = String), ("Location" = String))),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn create(State(app): State<App>, command: Command) -> Result<Answer, Refusal> {
    let DraftBody { draft } = command.body()?;
    let owner = command.caller.user_id.clone();
    idempotency::once(&app, &command, move |_, work| {
        Box::pin(async move {
            let at = now();
            within(
                work.db(),
                &format!("matters:user:{owner}"),
                NEW_PER_HOUR,
                at,
            )
            .await?;
            let row = MatterRow {
                id: random::id(),
                owner,
                reference: random::reference(day_of(at).year()),
                draft: serde_json::to_string(&draft)?,
                revision: 1,
                saved_at: at,
                changed_at: at,
                submitted: false,
                respondent: first_respondent(&draft),
                case_number: None,
                court_held: false,
            };
            store::matters::insert(work.db(), &row).await?;
            let location = path::matter(&row.id);
            let stored = StoredDraft {
                id: row.id,
                revision: 1,
                draft,
                saved_at: at,
            };
            Ok(Answer::json(StatusCode::CREATED, &stored)?.created(location, Some(etag(1))))
        })
    })
    .await
}

/// Shows one matter.
///
/// # Errors
/// 401, 404.
#[utoipa::path(
    get, path = "/api/v1/matters/{id}", tag = "matters", operation_id = "showMatter",
    params(("id" = String, Path)),
    responses(
        (status = 200, body = MatterView),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn show(
    State(app): State<App>,
    caller: Caller,
    At(id): At<String>,
) -> Result<axum::Json<MatterView>, Refusal> {
    let mut db = app.store.read().await?;
    let row = own_matter(&mut db, &caller, &id).await?;
    let records = journal::read(&mut db, &id).await?.records;
    Ok(axum::Json(view(row, records)))
}

/// What the claimant sees of a matter.
#[must_use]
pub fn view(row: MatterRow, records: Vec<matter::record::Record>) -> MatterView {
    MatterView {
        id: row.id,
        reference: row.reference,
        role: Role::Claimant,
        records,
    }
}

/// Name of the first defendant as typed.
#[must_use]
pub fn first_respondent(draft: &matter::draft::Draft) -> String {
    draft
        .respondents
        .first()
        .map(|party| party.name.clone())
        .unwrap_or_default()
}

/// Where the list goes on.
#[derive(Debug, Deserialize)]
pub struct ListQuery {
    cursor: Option<String>,
}

/// Lists one's own matters, drafts included, those changed last first.
///
/// # Errors
/// 401; 400 for a cursor that is none of ours.
#[utoipa::path(
    get, path = "/api/v1/matters", tag = "matters", operation_id = "listMatters",
    params(("cursor" = Option<String>, Query, description = "`next` of the page before")),
    responses(
        (status = 200, body = MatterList),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn list(
    State(app): State<App>,
    caller: Caller,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<impl IntoResponse, Refusal> {
    let Query(query) = query.map_err(|_| ProblemCode::Malformed)?;
    let (changed_at, id) = match &query.cursor {
        Some(cursor) => read_cursor(cursor).ok_or(ProblemCode::Malformed)?,
        None => (i64::MAX, String::new()),
    };
    let mut db = app.store.read().await?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut rows = store::matters::list(&mut db, &caller.user_id, (changed_at, &id), limit).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows
        .last()
        .filter(|_| more)
        .map(|last| cursor(last.changed_at, &last.id));
    let items = rows
        .into_iter()
        .map(|row| MatterSummary {
            id: row.id,
            reference: row.reference,
            case_number: row.case_number,
            respondent: row.respondent,
            draft: !row.submitted,
            changed_at: row.changed_at,
        })
        .collect();
    Ok(axum::Json(MatterList { items, next }))
}

fn cursor(changed_at: i64, id: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{changed_at}:{id}"))
}

fn read_cursor(cursor: &str) -> Option<(i64, String)> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
    let (changed_at, id) = text.split_once(':')?;
    Some((changed_at.parse().ok()?, id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back() {
        assert_eq!(
            read_cursor(&cursor(7, "a_b-c")),
            Some((7, "a_b-c".to_owned()))
        );
    }

    #[test]
    fn a_made_up_cursor_is_none() {
        assert_eq!(read_cursor("x"), None);
        assert_eq!(read_cursor(&URL_SAFE_NO_PAD.encode("x:y")), None);
    }
}
