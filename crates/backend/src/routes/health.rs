//! Whether the process lives, and whether it can do its work.

use axum::extract::State;
use contract::problem::ProblemCode;

use crate::app::App;
use crate::problem::Refusal;

/// `GET /healthz`: the process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers too, and nobody has asked us to stop.
///
/// # Errors
/// 503.
pub async fn ready(State(app): State<App>) -> Result<&'static str, Refusal> {
    if !*app.stopping.borrow() && app.store.answers().await {
        Ok("ready\n")
    } else {
        Err(Refusal::later(ProblemCode::Unavailable, 5))
    }
}
