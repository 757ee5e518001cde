//! Signing and filing: from here on the draft is closed and the matter lives by its records.

use axum::extract::State;
use axum::http::StatusCode;
use contract::matter::{MatterView, SubmissionBody};
use contract::path;
use contract::problem::{Problem, ProblemCode};
use matter::event::{Event, Role};
use matter::record::day_of;

use super::matters::view;
use super::signing::sign;
use crate::app::App;
use crate::extract::{At, expected_revision, own_matter};
use crate::idempotency::{self, Answer, Command};
use crate::now::now;
use crate::problem::Refusal;
use crate::{journal, store};

/// Signs and files the draft in the revision that was seen.
///
/// # Errors
/// 401, 403 without a fresh code, 404, 409 once signed, 412, 422 with the fields at fault, 428,
/// and those of commands.
#[utoipa::path(
    post, path = "/api/v1/matters/{id}/submission", tag = "matters", operation_id = "submit",
    request_body = SubmissionBody,
    params(
        ("id" = String, Path), ("Idempotency-Key" = String, Header), ("If-Match" = String, Header),
    ),
    responses(
        (status = 201, body = MatterView, headers(("Location" = String))),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn submit(
    State(app): State<App>,
    At(id): At<String>,
    command: Command,
) -> Result<Answer, Refusal> {
    let SubmissionBody { consents } = command.body()?;
    let caller = command.caller.clone();
    let revision = expected_revision(&command.headers);
    idempotency::once(&app, &command, move |app, work| {
        Box::pin(async move {
            let mut life = journal::lock(work, &id).await?;
            let row = own_matter(work.db(), &caller, &id).await?;
            if row.submitted {
                return Err(ProblemCode::NotNow.into());
            }
            if row.revision != revision? {
                return Err(ProblemCode::Stale.into());
            }
            caller.expect_fresh()?;
            let draft = serde_json::from_str(&row.draft)?;
            let uploaded = store::evidence::all(work.db(), &id).await?;
            let submission = sign(draft, consents, &uploaded, day_of(now()))?;
            let event = Event::Submitted(submission);
            journal::append(app, work, &id, &mut life, (Role::Claimant, false), event).await?;
            let answer = Answer::json(StatusCode::CREATED, &view(row, life.records))?;
            Ok(answer.created(path::matter(&id), None))
        })
    })
    .await
}
