//! Which matter a payment belongs to, and which callbacks were taken in.

use super::Db;

/// A payment as the backend knows it; how it stands is in the matter's records.
#[derive(Clone, Debug)]
pub struct PaymentRow {
    /// The matter.
    pub matter_id: String,
    /// The fee.
    pub fee_id: String,
    /// Page of the payment agency.
    pub pay_at: String,
}

/// Notes a payment.
///
/// # Errors
/// The driver's.
pub async fn insert(
    db: &mut Db,
    payment_id: &str,
    payment: &PaymentRow,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO payments (payment_id, matter_id, fee_id, pay_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(payment_id)
    .bind(&payment.matter_id)
    .bind(&payment.fee_id)
    .bind(&payment.pay_at)
    .execute(db)
    .await?;
    Ok(())
}

/// The payment with this identity.
///
/// # Errors
/// The driver's.
pub async fn find(db: &mut Db, payment_id: &str) -> Result<Option<PaymentRow>, sqlx::Error> {
    let row: Option<(String, String, String)> =
        sqlx::query_as("SELECT matter_id, fee_id, pay_at FROM payments WHERE payment_id = $1")
            .bind(payment_id)
            .fetch_optional(db)
            .await?;
    Ok(row.map(|(matter_id, fee_id, pay_at)| PaymentRow {
        matter_id,
        fee_id,
        pay_at,
    }))
}

/// Notes a callback; false when it was taken in before.
///
/// # Errors
/// The driver's.
pub async fn first_delivery(db: &mut Db, webhook_id: &str, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO callbacks (id, received_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
    )
    .bind(webhook_id)
    .bind(now)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}
