//! Counts what is limited per hour: codes sent to a number, codes asked for from an address.

use super::Db;
use crate::random;

/// Notes one more occurrence in `bucket` and answers how many there were since `since`, this one
/// included.
///
/// # Errors
/// The driver's.
pub async fn note(db: &mut Db, bucket: &str, since: i64, now: i64) -> Result<i64, sqlx::Error> {
    sqlx::query("INSERT INTO occurrences (id, bucket, at) VALUES ($1, $2, $3)")
        .bind(random::id())
        .bind(bucket)
        .bind(now)
        .execute(&mut *db)
        .await?;
    sqlx::query_scalar("SELECT COUNT(*) FROM occurrences WHERE bucket = $1 AND at > $2")
        .bind(bucket)
        .bind(since)
        .fetch_one(db)
        .await
}

/// Forgets what no longer counts.
///
/// # Errors
/// The driver's.
pub async fn sweep(db: &mut Db, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM occurrences WHERE at < $1")
        .bind(before)
        .execute(db)
        .await?;
    Ok(())
}
