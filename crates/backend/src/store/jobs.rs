//! Work to be done later, kept in the database so that a kill loses none of it. A job is claimed
//! by one copy at a time and deleted in the transaction that did its work.

use super::Db;
use crate::random;

/// What kind of work it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    /// The simulated court takes its next step in a matter.
    Court,
    /// A payment without an answer is asked about.
    Reconcile,
    /// The sandbox payment agency delivers a result.
    Deliver,
}

impl JobKind {
    const ALL: [Self; 3] = [Self::Court, Self::Reconcile, Self::Deliver];

    const fn name(self) -> &'static str {
        match self {
            Self::Court => "court",
            Self::Reconcile => "reconcile",
            Self::Deliver => "deliver",
        }
    }
}

/// A job to be stored.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// What to do.
    pub kind: JobKind,
    /// About which matter.
    pub matter_id: String,
    /// What else its kind needs.
    pub payload: String,
    /// When, milliseconds since 1970 UTC.
    pub due_at: i64,
    /// How often it was tried before.
    pub attempts: i64,
}

/// A job claimed.
#[derive(Clone, Debug)]
pub struct Job {
    id: String,
    claim: String,
    /// What to do.
    pub kind: JobKind,
    /// About which matter.
    pub matter_id: String,
    /// What else its kind needs.
    pub payload: String,
    /// How often it was tried before.
    pub attempts: i64,
}

/// Stores a job, within the transaction that makes it necessary.
///
/// # Errors
/// The driver's.
pub async fn add(db: &mut Db, job: &NewJob) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO jobs (id, kind, matter_id, payload, due_at, attempts, claim, claimed_until) \
         VALUES ($1, $2, $3, $4, $5, $6, '', 0)",
    )
    .bind(random::id())
    .bind(job.kind.name())
    .bind(&job.matter_id)
    .bind(&job.payload)
    .bind(job.due_at)
    .bind(job.attempts)
    .execute(db)
    .await?;
    Ok(())
}

/// Whether any job waits to be done.
///
/// # Errors
/// The driver's.
pub async fn any_due(db: &mut Db, now: i64) -> Result<bool, sqlx::Error> {
    let found: Option<i64> = sqlx::query_scalar(
        "SELECT due_at FROM jobs WHERE due_at <= $1 AND claimed_until <= $1 LIMIT 1",
    )
    .bind(now)
    .fetch_optional(db)
    .await?;
    Ok(found.is_some())
}

/// Claims the job that has waited longest, until `until`.
///
/// # Errors
/// The driver's.
pub async fn claim(db: &mut Db, now: i64, until: i64) -> Result<Option<Job>, sqlx::Error> {
    let claim = random::id();
    let row: Option<(String, String, String, String, i64)> = sqlx::query_as(
        "UPDATE jobs SET claim = $1, claimed_until = $2 WHERE id = \
         (SELECT id FROM jobs WHERE due_at <= $3 AND claimed_until <= $3 ORDER BY due_at LIMIT 1) \
         AND claimed_until <= $3 RETURNING id, kind, matter_id, payload, attempts",
    )
    .bind(&claim)
    .bind(until)
    .bind(now)
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|(id, kind, matter_id, payload, attempts)| {
        let kind = JobKind::ALL
            .into_iter()
            .find(|known| known.name() == kind)?;
        Some(Job {
            id,
            claim,
            kind,
            matter_id,
            payload,
            attempts,
        })
    }))
}

/// Removes a job that is done; false when the claim was lost, and the work must not count.
///
/// # Errors
/// The driver's.
pub async fn finish(db: &mut Db, job: &Job) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("DELETE FROM jobs WHERE id = $1 AND claim = $2")
        .bind(&job.id)
        .bind(&job.claim)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a job off that failed.
///
/// # Errors
/// The driver's.
pub async fn put_off(db: &mut Db, job: &Job, due_at: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE jobs SET due_at = $1, attempts = attempts + 1, claimed_until = 0 \
         WHERE id = $2 AND claim = $3",
    )
    .bind(due_at)
    .bind(&job.id)
    .bind(&job.claim)
    .execute(db)
    .await?;
    Ok(())
}
