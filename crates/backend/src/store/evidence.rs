//! What was uploaded: the description here, the bytes in files by their hash.

use contract::draft::StoredEvidence;

use super::Db;

/// Notes an upload, in place of an earlier one with the same identity.
///
/// # Errors
/// The driver's.
pub async fn put(
    db: &mut Db,
    matter_id: &str,
    evidence: &StoredEvidence,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO evidence (matter_id, id, media_type, bytes, sha256, stored_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (matter_id, id) DO UPDATE SET \
         media_type = excluded.media_type, bytes = excluded.bytes, sha256 = excluded.sha256, \
         stored_at = excluded.stored_at",
    )
    .bind(matter_id)
    .bind(&evidence.id)
    .bind(&evidence.media_type)
    .bind(i64::try_from(evidence.bytes).unwrap_or(i64::MAX))
    .bind(&evidence.sha256)
    .bind(now)
    .execute(db)
    .await?;
    Ok(())
}

/// Everything uploaded for a matter.
///
/// # Errors
/// The driver's.
pub async fn all(db: &mut Db, matter_id: &str) -> Result<Vec<StoredEvidence>, sqlx::Error> {
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(
        "SELECT id, media_type, bytes, sha256 FROM evidence WHERE matter_id = $1 ORDER BY id",
    )
    .bind(matter_id)
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, media_type, bytes, sha256)| StoredEvidence {
            id,
            media_type,
            bytes: u64::try_from(bytes).unwrap_or(0),
            sha256,
        })
        .collect())
}

/// Forgets an upload; answers whether there was one.
///
/// # Errors
/// The driver's.
pub async fn delete(db: &mut Db, matter_id: &str, id: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("DELETE FROM evidence WHERE matter_id = $1 AND id = $2")
        .bind(matter_id)
        .bind(id)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}
