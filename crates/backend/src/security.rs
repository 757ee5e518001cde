//! What guards every answer: headers, the check that an unsafe request comes from our own page,
//! a time limit, and a problem document in place of a panic.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::path;
use contract::problem::ProblemCode;

use crate::app::App;
use crate::problem::Refusal;

/// Time for answering; an upload over a weak network may take longer.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
const UPLOAD_WITHIN: Duration = Duration::from_secs(300);

/// The policy of everything that is no page.
const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
/// The policy of the simulators' pages: our stylesheet, our forms, no script.
const SIMULATOR_PAGE: &str = "default-src 'none'; style-src 'self'; form-action 'self'; \
                              frame-ancestors 'none'; base-uri 'none'";

/// Sets the headers that every answer carries.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let secure = is_secure(request.headers());
    let address = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let (policy, referrer) = if address.starts_with("/api/") || is_health(&address) {
        (HeaderValue::from_static(NO_PAGE), "no-referrer")
    } else if address.starts_with("/sim/") {
        // Forms over plain HTTP are recognised by their Origin, which `no-referrer` would hide.
        (HeaderValue::from_static(SIMULATOR_PAGE), "same-origin")
    } else {
        (app.site.policy(), "no-referrer")
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    let mut set = |name: &'static str, value: &'static str| {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    };
    set("x-content-type-options", "nosniff");
    set("referrer-policy", referrer);
    set("cross-origin-opener-policy", "same-origin");
    set("cross-origin-resource-policy", "same-origin");
    set("x-frame-options", "DENY");
    set(
        "permissions-policy",
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
    );
    if secure {
        set(
            "strict-transport-security",
            "max-age=31536000; includeSubDomains",
        );
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Refuses unsafe API requests of foreign pages. Callbacks are signed instead.
pub async fn own_pages_only(request: Request, next: Next) -> Response {
    let guarded = request.uri().path().starts_with(path::API)
        && !request.uri().path().starts_with("/api/v1/callbacks/")
        && !matches!(
            *request.method(),
            Method::GET | Method::HEAD | Method::OPTIONS
        );
    if guarded && !is_own_script(request.headers()) {
        return Refusal::new(ProblemCode::ForeignOrigin).into_response();
    }
    next.run(request).await
}

/// A script of ours: it set a header that a foreign page cannot set without asking first (and we
/// never allow it), and the browser does not say otherwise.
fn is_own_script(headers: &HeaderMap) -> bool {
    headers.contains_key(path::REQUESTED_BY)
        && fetch_site(headers).is_none_or(|site| matches!(site, "same-origin" | "none"))
        && origin(headers).is_none_or(|origin| origin == "null" || is_here(headers, origin))
}

/// A form of ours: the browser itself says so, by `Sec-Fetch-Site` or, over plain HTTP, `Origin`.
#[must_use]
pub fn is_own_form(headers: &HeaderMap) -> bool {
    match fetch_site(headers) {
        Some(site) => site == "same-origin",
        None => origin(headers).is_some_and(|origin| is_here(headers, origin)),
    }
}

/// Whether the person's connection is encrypted; a proxy in front says so. Believing it of anyone
/// does no harm: it only adds `Secure` and HSTS to the answer of the one who says it.
#[must_use]
pub fn is_secure(headers: &HeaderMap) -> bool {
    headers
        .get("x-forwarded-proto")
        .is_some_and(|proto| proto.as_bytes() == b"https")
}

/// Answers in time, or says that it cannot.
pub async fn in_time(request: Request, next: Next) -> Response {
    let uploads = request.method() == Method::PUT && request.uri().path().contains("/evidence/");
    let limit = if uploads {
        UPLOAD_WITHIN
    } else {
        ANSWER_WITHIN
    };
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Refusal::later(ProblemCode::Unavailable, 5).into_response(),
    }
}

/// A panic is our fault, and nobody else's answer is lost by it.
pub fn after_panic(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    Refusal::internal("a handler panicked").into_response()
}

fn is_health(address: &str) -> bool {
    matches!(address, "/healthz" | "/readyz")
}

fn fetch_site(headers: &HeaderMap) -> Option<&str> {
    headers
        .get("sec-fetch-site")
        .map(|site| site.to_str().unwrap_or_default())
}

fn origin(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::ORIGIN)
        .map(|origin| origin.to_str().unwrap_or_default())
}

fn is_here(headers: &HeaderMap, origin: &str) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let named = origin.split_once("://").map(|(_, host)| host);
    host.is_some() && host == named
}
