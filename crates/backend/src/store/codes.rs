//! One-time codes, one a number. Both checks are single statements, so that parallel requests
//! cannot get more codes or more tries than one.

use super::Db;

/// Puts a new code in place of the old one, unless the old one was sent after `not_after`.
/// Answers whether it was put.
///
/// # Errors
/// The driver's.
pub async fn put(
    db: &mut Db,
    mobile: &str,
    code_hash: &str,
    now: i64,
    expires_at: i64,
    not_after: i64,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO codes (mobile, code_hash, sent_at, expires_at, tries) \
         VALUES ($1, $2, $3, $4, 0) \
         ON CONFLICT (mobile) DO UPDATE SET code_hash = excluded.code_hash, \
         sent_at = excluded.sent_at, expires_at = excluded.expires_at, tries = 0 \
         WHERE codes.sent_at <= $5",
    )
    .bind(mobile)
    .bind(code_hash)
    .bind(now)
    .bind(expires_at)
    .bind(not_after)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// When the last code was sent to a number.
///
/// # Errors
/// The driver's.
pub async fn sent_at(db: &mut Db, mobile: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT sent_at FROM codes WHERE mobile = $1")
        .bind(mobile)
        .fetch_optional(db)
        .await
}

/// Uses up one try and answers the hash to compare with; nothing when the code is too old, used,
/// or has been tried `most` times.
///
/// # Errors
/// The driver's.
pub async fn try_one(
    db: &mut Db,
    mobile: &str,
    now: i64,
    most: i64,
) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar(
        "UPDATE codes SET tries = tries + 1 \
         WHERE mobile = $1 AND expires_at > $2 AND tries < $3 RETURNING code_hash",
    )
    .bind(mobile)
    .bind(now)
    .bind(most)
    .fetch_optional(db)
    .await
}

/// Uses the code up; false when another request was quicker. `sent_at` stays, so that the pause
/// between two codes holds after signing in too.
///
/// # Errors
/// The driver's.
pub async fn use_up(db: &mut Db, mobile: &str, code_hash: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE codes SET expires_at = 0, code_hash = '' WHERE mobile = $1 AND code_hash = $2",
    )
    .bind(mobile)
    .bind(code_hash)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}
