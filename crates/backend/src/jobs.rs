//! Does what is due: court steps, questions to the payment agency, deliveries. Many copies may run
//! this at once; a job is claimed by one, and counts once.

use std::time::Duration;

use crate::app::App;
use crate::now::now;
use crate::problem::Refusal;
use crate::store::{self, jobs::Job, jobs::JobKind};
use crate::{court, payment};

/// Pause between two looks.
const PAUSE: Duration = Duration::from_millis(200);
/// Milliseconds for which a claim holds; a copy killed meanwhile delays its job by that much.
const CLAIM_MS: i64 = 15_000;
/// Milliseconds of the first and of the longest pause after a failure.
const FIRST_RETRY_MS: i64 = 1_000;
const LONGEST_RETRY_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * 60 * 1000;
/// Looks between two sweeps, about ten minutes.
const LOOKS_BETWEEN_SWEEPS: u32 = 3_000;

/// Runs until the backend stops.
pub async fn run(app: App) {
    let mut stopping = app.stopping.clone();
    let mut looks = 0_u32;
    while !*stopping.borrow() {
        if let Err(refusal) = look(&app).await {
            // Making the document writes the cause to the log.
            let _ = refusal.document();
        }
        if looks.is_multiple_of(LOOKS_BETWEEN_SWEEPS)
            && let Err(refusal) = sweep(&app).await
        {
            let _ = refusal.document();
        }
        looks = looks.wrapping_add(1);
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            _ = stopping.changed() => {}
        }
    }
}

/// Does everything that is due now.
async fn look(app: &App) -> Result<(), Refusal> {
    let mut db = app.store.read().await?;
    while store::jobs::any_due(&mut db, now()).await? && !*app.stopping.borrow() {
        let at = now();
        let Some(job) = store::jobs::claim(&mut db, at, at + CLAIM_MS).await? else {
            break;
        };
        if let Err(refusal) = perform(app, &job).await {
            let _ = refusal.document();
            store::jobs::put_off(&mut db, &job, now() + pause_after(job.attempts)).await?;
        }
    }
    Ok(())
}

async fn perform(app: &App, job: &Job) -> Result<(), Refusal> {
    match job.kind {
        JobKind::Court => court::step(app, job).await,
        JobKind::Reconcile => payment::reconcile::ask(app, job).await,
        JobKind::Deliver => payment::sandbox::deliver(app, job).await,
    }
}

/// Milliseconds to wait after so many attempts: doubled each time, up to a minute.
#[must_use]
pub fn pause_after(attempts: i64) -> i64 {
    let doubled = FIRST_RETRY_MS << attempts.clamp(0, 6);
    doubled.min(LONGEST_RETRY_MS)
}

/// Forgets what has run out.
async fn sweep(app: &App) -> Result<(), Refusal> {
    let at = now();
    let mut db = app.store.read().await?;
    store::sessions::sweep(&mut db, at).await?;
    store::occurrences::sweep(&mut db, at - HOUR_MS).await?;
    store::commands::sweep(&mut db, at - 7 * 24 * HOUR_MS).await?;
    crate::messages::sweep(&mut db, at).await?;
    Ok(())
}
