//! Asks the payment agency when no result arrives: first the matter says that the answer is
//! awaited, then it records what the agency's books say; while the payer has not decided, it is
//! asked again, less and less often.

use contract::problem::ProblemCode;
use matter::event::{Event, Role};
use matter::state::PaymentStatus;

use super::record;
use crate::app::App;
use crate::now::now;
use crate::problem::Refusal;
use crate::store::jobs::{Job, JobKind, NewJob};
use crate::{journal, store};

/// Milliseconds after "we are asking" until the answer is recorded: long enough for the callback
/// to come first and for a person to read it.
const ASK_AGAIN_MS: i64 = 2_000;
/// Milliseconds of the longest pause between two questions.
const LONGEST_PAUSE_MS: i64 = 60_000;

/// Asks about the payment in the job's payload.
///
/// # Errors
/// When the agency or the database does not answer; the job is then put off.
pub async fn ask(app: &App, job: &Job) -> Result<(), Refusal> {
    let gateway = app.gateway.as_ref().ok_or(ProblemCode::Unavailable)?;
    let payment_id = &job.payload;
    let outcome = gateway.query(app, payment_id).await?;
    let mut work = app.begin().await?;
    if !store::jobs::finish(work.db(), job).await? {
        return Ok(());
    }
    let mut life = journal::lock(&mut work, &job.matter_id).await?;
    let status = life
        .signed()?
        .payment(payment_id)
        .map(|payment| payment.status);
    let pause = app.config.reconcile_after_ms;
    let again = match (status, outcome) {
        (Some(status), None) if status.is_open() => {
            let doubled = pause.saturating_mul(1 << job.attempts.clamp(0, 10));
            Some(doubled.min(LONGEST_PAUSE_MS))
        }
        (Some(PaymentStatus::Started), Some(_)) => {
            let event = Event::PaymentUnclear {
                payment_id: payment_id.clone(),
            };
            let actor = (Role::Payment, gateway.is_simulated());
            journal::append(app, &mut work, &job.matter_id, &mut life, actor, event).await?;
            Some(pause.min(ASK_AGAIN_MS))
        }
        (Some(PaymentStatus::Unclear), Some(outcome)) => {
            record(app, &mut work, &outcome).await?;
            None
        }
        _ => None,
    };
    if let Some(pause) = again {
        let next = NewJob {
            kind: JobKind::Reconcile,
            matter_id: job.matter_id.clone(),
            payload: payment_id.clone(),
            due_at: now() + pause,
            attempts: job.attempts + 1,
        };
        store::jobs::add(work.db(), &next).await?;
    }
    work.commit(app).await
}
