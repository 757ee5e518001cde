//! Going to pay: a new payment, or the one that is still open. The fee is paid once.

use axum::extract::State;
use axum::http::StatusCode;
use contract::matter::PaymentLink;
use contract::problem::{Problem, ProblemCode};
use matter::event::{Event, PaymentStart, Role};

use crate::app::App;
use crate::extract::{At, own_matter};
use crate::idempotency::{self, Answer, Command};
use crate::payment::Order;
use crate::problem::Refusal;
use crate::store::payments::PaymentRow;
use crate::{journal, random, store};

/// Starts the payment of the fee that is due, or leads back to the one that is open.
///
/// # Errors
/// 401, 404, 409 when no fee is due, 503 without a payment agency, and those of commands.
#[utoipa::path(
    post, path = "/api/v1/matters/{id}/payments", tag = "matters", operation_id = "startPayment",
    params(("id" = String, Path), ("Idempotency-Key" = String, Header)),
    responses(
        (status = 201, body = PaymentLink),
        (status = 200, body = PaymentLink, description = "The payment that is still open."),
        (status = "4XX", body = Problem, content_type = "application/problem+json"),
    ),
)]
pub async fn start(
    State(app): State<App>,
    At(id): At<String>,
    command: Command,
) -> Result<Answer, Refusal> {
    let caller = command.caller.clone();
    idempotency::once(&app, &command, move |app, work| {
        Box::pin(async move {
            let mut life = journal::lock(work, &id).await?;
            own_matter(work.db(), &caller, &id).await?;
            let gateway = app.gateway.as_ref().ok_or(ProblemCode::Unavailable)?;
            let matter = life.signed()?;
            if let Some(open) = matter.open_payment() {
                let payment_id = open.payment_id.clone();
                let known = store::payments::find(work.db(), &payment_id).await?;
                let pay_at = known.ok_or(ProblemCode::NotFound)?.pay_at;
                return Answer::json(StatusCode::OK, &PaymentLink { payment_id, pay_at });
            }
            let fee = matter
                .current_fee()
                .ok_or(ProblemCode::NotNow)?
                .notice
                .clone();
            let court = law::court::by_code(&matter.court);
            let order = Order {
                payment_id: random::id(),
                matter_id: id.clone(),
                fee_id: fee.fee_id.clone(),
                amount: fee.amount,
                payee: court.map_or_else(|| matter.court.clone(), |court| court.name.to_owned()),
                return_to: format!("/matters/{id}"),
            };
            let payment_id = order.payment_id.clone();
            let started = PaymentStart {
                payment_id: payment_id.clone(),
                fee_id: fee.fee_id.clone(),
                amount: fee.amount,
            };
            let event = Event::PaymentStarted(started);
            journal::append(app, work, &id, &mut life, (Role::Claimant, false), event).await?;
            let pay_at = gateway.open(work, &order).await?;
            let row = PaymentRow {
                matter_id: id,
                fee_id: fee.fee_id,
                pay_at: pay_at.clone(),
            };
            store::payments::insert(work.db(), &payment_id, &row).await?;
            Answer::json(StatusCode::CREATED, &PaymentLink { payment_id, pay_at })
        })
    })
    .await
}
