//! The port to a person's phone. The embedded default prints each message on the console and
//! shows it for an hour on a page that says it is a simulated phone. Messages never enter the
//! structured log.

use crate::app::App;
use crate::now::now;
use crate::payment::Soon;
use crate::store::Db;
use crate::{log, page, random};

pub mod phone_page;

/// Milliseconds for which the simulated phone shows a message.
const KEPT_MS: i64 = 60 * 60 * 1000;

/// A way to reach a mobile number.
pub trait Messages: Send + Sync {
    /// Sends a text.
    fn send<'a>(&'a self, app: &'a App, mobile: &'a str, text: &'a str) -> Soon<'a, ()>;

    /// Address of the page that shows what was sent, where messages are simulated.
    fn page(&self, mobile: &str) -> Option<String>;
}

/// The text that carries a one-time code.
#[must_use]
pub fn code_text(code: &str, valid_seconds: u32) -> String {
    let minutes = valid_seconds / 60;
    format!("【一件事】验证码 {code}，{minutes} 分钟内有效。用于登录或签名，请勿告诉他人。")
}

/// Console and page.
#[derive(Clone, Copy, Debug)]
pub struct SimulatedPhone;

impl Messages for SimulatedPhone {
    fn send<'a>(&'a self, app: &'a App, mobile: &'a str, text: &'a str) -> Soon<'a, ()> {
        Box::pin(async move {
            log::say(&format!("模拟短信 simulated SMS to {mobile}: {text}"));
            let mut db = app.store.read().await?;
            sqlx::query("INSERT INTO messages (id, mobile, body, sent_at) VALUES ($1, $2, $3, $4)")
                .bind(random::id())
                .bind(mobile)
                .bind(text)
                .bind(now())
                .execute(&mut *db)
                .await?;
            Ok(())
        })
    }

    fn page(&self, mobile: &str) -> Option<String> {
        Some(format!("/sim/phone?mobile={}", page::query_escape(mobile)))
    }
}

/// Texts sent to a number within the last hour, newest first.
///
/// # Errors
/// The driver's.
async fn received(db: &mut Db, mobile: &str, now: i64) -> Result<Vec<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "SELECT body, sent_at FROM messages WHERE mobile = $1 AND sent_at > $2 \
         ORDER BY sent_at DESC, id",
    )
    .bind(mobile)
    .bind(now - KEPT_MS)
    .fetch_all(db)
    .await
}

/// Forgets what is no longer shown.
///
/// # Errors
/// The driver's.
pub async fn sweep(db: &mut Db, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM messages WHERE sent_at <= $1")
        .bind(now - KEPT_MS)
        .execute(db)
        .await?;
    Ok(())
}
