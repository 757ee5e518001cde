//! The claimant's steps after signing. Each is one event; the matter says whether it may be.

use axum::extract::State;
use axum::http::StatusCode;
use contract::matter::{Correction, MatterView, Step};
use contract::problem::{Problem, ProblemCode};
use matter::event::{Event, Role};
use matter::record::day_of;

use super::matters::view;
use super::signing::sign;
use crate::app::{App, Work};
use crate::extract::{At, Caller, own_matter};
use crate::idempotency::{self, Answer, Command};
use crate::journal::{self, Life};
use crate::now::now;
use crate::problem::Refusal;
use crate::store;

/// Takes one of the claimant's steps.
///
/// # Errors
/// 401, 404, 409 when the matter does not allow it now, for a correction 403 without a fresh code
/// and 422 for other fields than the court named or faults in them, and those of commands.
#[utoipa::path(
    post, path = "/api/v1/matters/{id}/steps", tag = "matters", operation_id = "takeStep",
    request_body = Step,
    params(("id" = String, Path), ("Idempotency-Key" = String, Header)),
    responses(
        (status = 200, body = MatterView),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn take(
    State(app): State<App>,
    At(id): At<String>,
    command: Command,
) -> Result<Answer, Refusal> {
    let step: Step = command.body()?;
    let caller = command.caller.clone();
    idempotency::once(&app, &command, move |app, work| {
        Box::pin(async move {
            let mut life = journal::lock(work, &id).await?;
            let row = own_matter(work.db(), &caller, &id).await?;
            let event = match step {
                Step::Correct(correction) => {
                    correct(work, &caller, &row.id, &life, &correction).await?
                }
                Step::AskMediation => Event::MediationAsked,
                Step::ConfirmPerformance => Event::PerformanceConfirmed,
                Step::RequestStatement => Event::StatementRequested,
                Step::ChooseTrial => Event::TrialChosen,
                Step::Withdraw => Event::Withdrawn,
            };
            journal::append(app, work, &id, &mut life, (Role::Claimant, false), event).await?;
            Answer::json(StatusCode::OK, &view(row, life.records))
        })
    })
    .await
}

/// The corrected filing, signed anew, which takes what the first signature took.
async fn correct(
    work: &mut Work,
    caller: &Caller,
    id: &str,
    life: &Life,
    correction: &Correction,
) -> Result<Event, Refusal> {
    let matter = life.signed()?;
    if !matter.permits(Role::Claimant, matter::state::Action::Correct) {
        return Err(ProblemCode::NotNow.into());
    }
    caller.expect_fresh()?;
    let changes = correction.changes.iter();
    let draft = matter
        .corrected(
            changes.map(|change| (change.pointer.as_str(), change.value.as_str())),
            correction.evidence.as_deref(),
        )
        .map_err(|pointer| Refusal::field(pointer, "not_asked"))?;
    let uploaded = store::evidence::all(work.db(), id).await?;
    Ok(Event::Corrected(sign(
        draft,
        correction.consents,
        &uploaded,
        day_of(now()),
    )?))
}
