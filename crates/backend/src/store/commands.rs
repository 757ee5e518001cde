//! Commands by idempotency key: claimed first, answered in the transaction that did the work.

use super::Db;

/// What is known of a key.
#[derive(Clone, Debug)]
pub struct CommandRow {
    /// Hash of the command it was first used for.
    pub fingerprint: String,
    /// The answer, once there is one.
    pub answer: Option<String>,
}

/// Claims a key until `leased_until`: a new one, or one whose claim ran out without an answer.
/// Answers whether it is ours now.
///
/// # Errors
/// The driver's.
pub async fn claim(
    db: &mut Db,
    (user_id, key): (&str, &str),
    fingerprint: &str,
    claim: &str,
    now: i64,
    leased_until: i64,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO commands (user_id, key, fingerprint, claim, leased_until, answer, created_at) \
         VALUES ($1, $2, $3, $4, $5, NULL, $6) \
         ON CONFLICT (user_id, key) DO UPDATE SET claim = excluded.claim, \
         leased_until = excluded.leased_until WHERE commands.answer IS NULL \
         AND commands.leased_until <= $6 AND commands.fingerprint = excluded.fingerprint",
    )
    .bind(user_id)
    .bind(key)
    .bind(fingerprint)
    .bind(claim)
    .bind(leased_until)
    .bind(now)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What is known of a key.
///
/// # Errors
/// The driver's.
pub async fn find(
    db: &mut Db,
    (user_id, key): (&str, &str),
) -> Result<Option<CommandRow>, sqlx::Error> {
    let row: Option<(String, Option<String>)> =
        sqlx::query_as("SELECT fingerprint, answer FROM commands WHERE user_id = $1 AND key = $2")
            .bind(user_id)
            .bind(key)
            .fetch_optional(db)
            .await?;
    Ok(row.map(|(fingerprint, answer)| CommandRow {
        fingerprint,
        answer,
    }))
}

/// Stores the answer; false when the claim was lost to another copy, and the work must not count.
///
/// # Errors
/// The driver's.
pub async fn answer(
    db: &mut Db,
    (user_id, key): (&str, &str),
    claim: &str,
    answer: &str,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE commands SET answer = $1 \
         WHERE user_id = $2 AND key = $3 AND claim = $4 AND answer IS NULL",
    )
    .bind(answer)
    .bind(user_id)
    .bind(key)
    .bind(claim)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives a claim back: nothing was done, the key may be used again.
///
/// # Errors
/// The driver's.
pub async fn release(
    db: &mut Db,
    (user_id, key): (&str, &str),
    claim: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM commands WHERE user_id = $1 AND key = $2 AND claim = $3 AND answer IS NULL",
    )
    .bind(user_id)
    .bind(key)
    .bind(claim)
    .execute(db)
    .await?;
    Ok(())
}

/// Forgets keys first used before `before`.
///
/// # Errors
/// The driver's.
pub async fn sweep(db: &mut Db, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM commands WHERE created_at < $1")
        .bind(before)
        .execute(db)
        .await?;
    Ok(())
}
