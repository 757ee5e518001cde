//! The resources of the contract, one file each, and the order in which a request passes guards.

use axum::Router;
use axum::http::Uri;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use contract::problem::ProblemCode;
use tower_http::catch_panic::CatchPanicLayer;

use crate::app::App;
use crate::problem::Refusal;
use crate::{court, log, messages, page, payment, security, site};

pub mod callbacks;
pub mod draft;
pub mod events;
pub mod evidence;
pub mod health;
pub mod law;
pub mod matters;
pub mod payments;
pub mod sessions;
pub mod sign_in;
pub mod signing;
pub mod steps;
pub mod submission;

/// Everything the backend answers.
pub fn router(app: App) -> Router {
    let mut all = Router::new()
        .merge(api())
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready));
    if app.config.simulators {
        all = all.merge(simulators());
    }
    all.fallback(fallback)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(from_fn(security::own_pages_only))
        .layer(CatchPanicLayer::custom(security::after_panic))
        .layer(from_fn(security::in_time))
        .layer(from_fn(log::requests))
        .layer(from_fn_with_state(app.clone(), security::headers))
        .with_state(app)
}

fn api() -> Router<App> {
    Router::new()
        .route("/api/v1/sign-in/codes", post(sign_in::send_code))
        .route("/api/v1/sessions", post(sessions::sign_in))
        .route(
            "/api/v1/session",
            get(sessions::show).delete(sessions::sign_out),
        )
        .route("/api/v1/matters", get(matters::list).post(matters::create))
        .route("/api/v1/matters/{id}", get(matters::show))
        .route(
            "/api/v1/matters/{id}/draft",
            get(draft::show).put(draft::save),
        )
        .route(
            "/api/v1/matters/{id}/evidence/{evidence_id}",
            put(evidence::upload)
                .get(evidence::download)
                .delete(evidence::remove),
        )
        .route("/api/v1/matters/{id}/submission", post(submission::submit))
        .route("/api/v1/matters/{id}/steps", post(steps::take))
        .route("/api/v1/matters/{id}/payments", post(payments::start))
        .route("/api/v1/matters/{id}/events", get(events::follow))
        .route("/api/v1/law/{resource}", get(law::ask))
        .route("/api/v1/callbacks/payments", post(callbacks::payment))
        .route("/api/v1/callbacks/court", post(callbacks::court))
}

fn simulators() -> Router<App> {
    Router::new()
        .route("/sim/sim.css", get(page::stylesheet))
        .route("/sim/phone", get(messages::phone_page::show))
        .route("/sim/court", get(court::page::show))
        .route("/sim/court/{id}", post(court::forms::act))
        .route(
            "/sim/wallet/{payment_id}",
            get(payment::wallet_page::show).post(payment::wallet_page::decide),
        )
}

/// Unknown addresses: a problem below `/api` and `/sim`, else the app or one of its files.
async fn fallback(
    axum::extract::State(app): axum::extract::State<App>,
    uri: Uri,
    request: axum::extract::Request,
) -> Response {
    if uri.path().starts_with("/api/") || uri.path().starts_with("/sim/") {
        return Refusal::new(ProblemCode::NotFound).into_response();
    }
    site::serve(&app.site, request).await
}

async fn method_not_allowed() -> Refusal {
    Refusal::new(ProblemCode::MethodNotAllowed)
}
