//! Users and their sessions. A session is found by the hash of its token only.

use super::Db;
use crate::random;

/// A session that has not expired.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// The user.
    pub user_id: String,
    /// Mobile number of the user.
    pub mobile: String,
    /// When the code was entered.
    pub code_at: i64,
}

/// Identity of the user with this number, new at the first sign-in.
///
/// # Errors
/// The driver's.
pub async fn user(db: &mut Db, mobile: &str, now: i64) -> Result<String, sqlx::Error> {
    sqlx::query(
        "INSERT INTO users (id, mobile, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (mobile) DO NOTHING",
    )
    .bind(random::id())
    .bind(mobile)
    .bind(now)
    .execute(&mut *db)
    .await?;
    sqlx::query_scalar("SELECT id FROM users WHERE mobile = $1")
        .bind(mobile)
        .fetch_one(db)
        .await
}

/// Mobile number of a user.
///
/// # Errors
/// The driver's.
pub async fn mobile_of(db: &mut Db, user_id: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("SELECT mobile FROM users WHERE id = $1")
        .bind(user_id)
        .fetch_optional(db)
        .await
}

/// Opens a session.
///
/// # Errors
/// The driver's.
pub async fn open(
    db: &mut Db,
    token_hash: &str,
    user_id: &str,
    code_at: i64,
    expires_at: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO sessions (token_hash, user_id, code_at, expires_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(token_hash)
    .bind(user_id)
    .bind(code_at)
    .bind(expires_at)
    .execute(db)
    .await?;
    Ok(())
}

/// The session with this token, if it has not expired.
///
/// # Errors
/// The driver's.
pub async fn find(
    db: &mut Db,
    token_hash: &str,
    now: i64,
) -> Result<Option<SessionRow>, sqlx::Error> {
    let row: Option<(String, String, i64)> = sqlx::query_as(
        "SELECT users.id, users.mobile, sessions.code_at FROM sessions \
         JOIN users ON users.id = sessions.user_id \
         WHERE sessions.token_hash = $1 AND sessions.expires_at > $2",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(db)
    .await?;
    Ok(row.map(|(user_id, mobile, code_at)| SessionRow {
        user_id,
        mobile,
        code_at,
    }))
}

/// Closes a session.
///
/// # Errors
/// The driver's.
pub async fn close(db: &mut Db, token_hash: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sessions WHERE token_hash = $1")
        .bind(token_hash)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets expired sessions.
///
/// # Errors
/// The driver's.
pub async fn sweep(db: &mut Db, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM sessions WHERE expires_at <= $1")
        .bind(now)
        .execute(db)
        .await?;
    Ok(())
}
