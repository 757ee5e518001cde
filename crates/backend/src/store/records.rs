//! The records of matters. There is no statement here that changes or deletes one.

use matter::record::Record;

use super::Db;

/// Records of a matter after `after`, oldest first.
///
/// # Errors
/// The driver's; a decoding error when a body is not a record.
pub async fn after(db: &mut Db, matter_id: &str, after: u64) -> Result<Vec<Record>, sqlx::Error> {
    let bodies: Vec<String> = sqlx::query_scalar(
        "SELECT body FROM records WHERE matter_id = $1 AND seq > $2 ORDER BY seq",
    )
    .bind(matter_id)
    .bind(i64::try_from(after).unwrap_or(i64::MAX))
    .fetch_all(db)
    .await?;
    let records = bodies
        .iter()
        .map(|body| serde_json::from_str(body))
        .collect::<Result<_, _>>();
    records.map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

/// Appends a record. The primary key refuses a second one in the same place.
///
/// # Errors
/// The driver's.
pub async fn append(db: &mut Db, matter_id: &str, record: &Record) -> Result<(), sqlx::Error> {
    let body =
        serde_json::to_string(record).map_err(|error| sqlx::Error::Encode(Box::new(error)))?;
    sqlx::query("INSERT INTO records (matter_id, seq, at, body) VALUES ($1, $2, $3, $4)")
        .bind(matter_id)
        .bind(i64::try_from(record.seq).unwrap_or(i64::MAX))
        .bind(record.at)
        .bind(body)
        .execute(db)
        .await?;
    Ok(())
}
