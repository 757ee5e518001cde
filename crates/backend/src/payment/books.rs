//! The books of the sandbox payment agency. Only the sandbox reads them: the backend learns what
//! is in them by callback or by asking, as it would from a real agency.

use law::money::Money;

use super::Order;
use crate::store::Db;

/// Milliseconds after which an order that nobody paid is closed.
const ORDER_MS: i64 = 30 * 60 * 1000;

/// How an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OrderStatus {
    /// The payer has not decided.
    Open,
    /// Paid.
    Paid,
    /// Closed without money.
    Closed,
}

/// A line of the books.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) fee_id: String,
    pub(super) amount: Money,
    pub(super) payee: String,
    pub(super) return_to: String,
    pub(super) status: OrderStatus,
    pub(super) receipt: String,
}

pub(super) async fn open(db: &mut Db, order: &Order, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO wallet_orders \
         (payment_id, fee_id, amount, payee, return_to, status, receipt, expires_at) \
         VALUES ($1, $2, $3, $4, $5, 'open', '', $6)",
    )
    .bind(&order.payment_id)
    .bind(&order.fee_id)
    .bind(order.amount.fen())
    .bind(&order.payee)
    .bind(&order.return_to)
    .bind(now + ORDER_MS)
    .execute(db)
    .await?;
    Ok(())
}

/// The line of a payment, after closing it when its time is over.
pub(super) async fn find(
    db: &mut Db,
    payment_id: &str,
    now: i64,
) -> Result<Option<Line>, sqlx::Error> {
    sqlx::query(
        "UPDATE wallet_orders SET status = 'closed' \
         WHERE payment_id = $1 AND status = 'open' AND expires_at <= $2",
    )
    .bind(payment_id)
    .bind(now)
    .execute(&mut *db)
    .await?;
    let row: Option<(String, i64, String, String, String, String)> = sqlx::query_as(
        "SELECT fee_id, amount, payee, return_to, status, receipt FROM wallet_orders \
         WHERE payment_id = $1",
    )
    .bind(payment_id)
    .fetch_optional(db)
    .await?;
    Ok(
        row.map(|(fee_id, amount, payee, return_to, status, receipt)| Line {
            fee_id,
            amount: Money::from_fen(amount),
            payee,
            return_to,
            status: match status.as_str() {
                "open" => OrderStatus::Open,
                "paid" => OrderStatus::Paid,
                _ => OrderStatus::Closed,
            },
            receipt,
        }),
    )
}

/// Settles an open order; false when it is not open any more.
pub(super) async fn settle(
    db: &mut Db,
    payment_id: &str,
    paid_with: Option<&str>,
) -> Result<bool, sqlx::Error> {
    let status = if paid_with.is_some() {
        "paid"
    } else {
        "closed"
    };
    let done = sqlx::query(
        "UPDATE wallet_orders SET status = $1, receipt = $2 \
         WHERE payment_id = $3 AND status = 'open'",
    )
    .bind(status)
    .bind(paid_with.unwrap_or_default())
    .bind(payment_id)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Marks a fee as paid; false when it was paid before, by whichever order.
pub(super) async fn mark_paid(
    db: &mut Db,
    fee_id: &str,
    payment_id: &str,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "INSERT INTO wallet_paid (fee_id, payment_id) VALUES ($1, $2) \
         ON CONFLICT (fee_id) DO NOTHING",
    )
    .bind(fee_id)
    .bind(payment_id)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}
