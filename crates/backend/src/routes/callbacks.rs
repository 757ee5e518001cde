//! Signed callbacks: results from the payment agency, events from a court's case-handling
//! platform. Both are trusted by their signature alone, and both may come twice.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use contract::problem::{Problem, ProblemCode};
use matter::event::{Event, Role};
use serde::Deserialize;

use crate::app::App;
use crate::extract::{JSON_LIMIT, expect_json, from_json, read_body};
use crate::now::now;
use crate::payment::{self, Outcome};
use crate::problem::Refusal;
use crate::webhook::SigningKey;
use crate::{journal, store};

/// Takes in the result of a payment. A second delivery changes nothing.
///
/// # Errors
/// 403 for a wrong or stale signature, 404 for an unknown payment, 409 for a result that does not
/// fit what is known.
#[utoipa::path(
    post, path = "/api/v1/callbacks/payments", tag = "callbacks", operation_id = "paymentCallback", security(()),
    request_body = Outcome,
    params(
        ("webhook-id" = String, Header), ("webhook-timestamp" = i64, Header),
        ("webhook-signature" = String, Header),
    ),
    responses(
        (status = 204, description = "Taken in, now or before."),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn payment(State(app): State<App>, request: Request) -> Result<StatusCode, Refusal> {
    let (id, outcome): (String, Outcome) = signed(&app.secrets.payments, request).await?;
    let mut work = app.begin().await?;
    if store::payments::first_delivery(work.db(), &format!("payments:{id}"), now()).await? {
        payment::record(&app, &mut work, &outcome).await?;
        work.commit(&app).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// What a court's platform says.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CourtEvent {
    /// The matter.
    matter_id: String,
    /// What happened there.
    event: Event,
}

/// Takes in an event of a real court. A second delivery changes nothing.
///
/// # Errors
/// 403 for a wrong or stale signature, 404 for an unknown matter, 409 when the matter does not
/// allow it now.
#[utoipa::path(
    post, path = "/api/v1/callbacks/court", tag = "callbacks", operation_id = "courtCallback", security(()),
    request_body = CourtEvent,
    params(
        ("webhook-id" = String, Header), ("webhook-timestamp" = i64, Header),
        ("webhook-signature" = String, Header),
    ),
    responses(
        (status = 204, description = "Taken in, now or before."),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn court(State(app): State<App>, request: Request) -> Result<StatusCode, Refusal> {
    let (id, said): (String, CourtEvent) = signed(&app.secrets.court, request).await?;
    let mut work = app.begin().await?;
    if store::payments::first_delivery(work.db(), &format!("court:{id}"), now()).await? {
        let mut life = journal::lock(&mut work, &said.matter_id).await?;
        life.signed()?;
        let actor = (Role::Court, false);
        journal::append(
            &app,
            &mut work,
            &said.matter_id,
            &mut life,
            actor,
            said.event,
        )
        .await?;
        work.commit(&app).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The delivery's identity and body, when its signature fits.
async fn signed<T: serde::de::DeserializeOwned>(
    key: &SigningKey,
    request: Request,
) -> Result<(String, T), Refusal> {
    let headers = request.headers().clone();
    expect_json(&headers)?;
    let body = read_body(request, JSON_LIMIT).await?;
    let id = key
        .verify(&headers, &body, now())
        .ok_or(ProblemCode::SignatureWrong)?;
    Ok((id.to_owned(), from_json(&body)?))
}
