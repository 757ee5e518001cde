//! The built app: its files as they are, already compressed, and its shell for every address that
//! is none of a file. The Content-Security-Policy follows from the shell's own inline style.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use contract::problem::ProblemCode;
use sha2::{Digest, Sha256};
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use crate::problem::Refusal;

mod display;

/// The shell of the first screen, which shows it before any script runs.
const FIRST_SHELL: &str = "index.html";
/// The shell of every other address, where the build makes one.
const DEEP_SHELL: &str = "deep.html";

/// The folder of the built app.
pub struct Site {
    folder: Option<PathBuf>,
    policy: Mutex<Option<(Vec<Option<SystemTime>>, HeaderValue)>>,
}

impl Site {
    /// The app in `folder`, or none.
    #[must_use]
    pub const fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            policy: Mutex::new(None),
        }
    }

    /// The policy of the app's pages; read anew when a shell was built anew.
    #[must_use]
    pub fn policy(&self) -> HeaderValue {
        let Some(folder) = &self.folder else {
            return policy(&[]);
        };
        let shells = [FIRST_SHELL, DEEP_SHELL].map(|shell| folder.join(shell));
        let built = |shell: &PathBuf| std::fs::metadata(shell).and_then(|known| known.modified());
        let built: Vec<_> = shells.iter().map(|shell| built(shell).ok()).collect();
        let mut kept = self.policy.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((at, policy)) if *at == built => policy.clone(),
            _ => {
                let mut hashes = Vec::new();
                for shell in &shells {
                    let html = std::fs::read_to_string(shell).unwrap_or_default();
                    hashes.extend(style_hashes(&html));
                }
                hashes.sort();
                hashes.dedup();
                let policy = policy(&hashes);
                *kept = Some((built, policy.clone()));
                policy
            }
        }
    }
}

/// Serves a file of the app, or its shell.
pub async fn serve(site: &Site, request: Request) -> Response {
    let Some(folder) = &site.folder else {
        return Refusal::new(ProblemCode::NotFound).into_response();
    };
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Refusal::new(ProblemCode::MethodNotAllowed).into_response();
    }
    let path = request.uri().path();
    let hashed = path.starts_with("/assets/");
    let is_file = hashed
        || path
            .rsplit('/')
            .next()
            .is_some_and(|last| last.contains('.'));
    let mut response = if is_file && path != "/index.html" {
        let files = ServeDir::new(folder)
            .append_index_html_on_directories(false)
            .precompressed_br()
            .precompressed_gzip();
        answer(files.oneshot(request).await)
    } else {
        let first = matches!(path, "/" | "/index.html") || !folder.join(DEEP_SHELL).exists();
        let shell = if first { FIRST_SHELL } else { DEEP_SHELL };
        let chosen = display::attributes(request.headers());
        if chosen.is_empty() {
            let shell = ServeFile::new(folder.join(shell))
                .precompressed_br()
                .precompressed_gzip();
            answer(shell.oneshot(request).await)
        } else {
            display::shell(&folder.join(shell), &chosen).await
        }
    };
    let keep = match response.status() {
        StatusCode::NOT_FOUND => "no-store",
        _ if hashed => "public, max-age=31536000, immutable",
        _ => "no-cache",
    };
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}

fn answer<B, E: std::fmt::Display>(served: Result<axum::http::Response<B>, E>) -> Response
where
    B: axum::body::HttpBody<Data = axum::body::Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    match served {
        Ok(response) if response.status() == StatusCode::NOT_FOUND => {
            Refusal::new(ProblemCode::NotFound).into_response()
        }
        Ok(response) => response.map(Body::new),
        Err(error) => Refusal::internal(error).into_response(),
    }
}

/// No script but our own files and Wasm; no style but our own files and the shell's.
fn policy(style_hashes: &[String]) -> HeaderValue {
    let mut styles = String::from("'self'");
    for hash in style_hashes {
        styles.push_str(&format!(" 'sha256-{hash}'"));
    }
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src {styles}; \
         img-src 'self' blob: data:; connect-src 'self'; font-src 'self'; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'; worker-src 'self'"
    );
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static(
        "default-src 'none'; frame-ancestors 'none'",
    ))
}

/// Base64 SHA-256 of each inline style.
fn style_hashes(html: &str) -> Vec<String> {
    let mut hashes = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("<style") {
        rest = &rest[at..];
        let (Some(open), Some(close)) = (rest.find('>'), rest.find("</style>")) else {
            break;
        };
        if open < close {
            hashes.push(STANDARD.encode(Sha256::digest(&rest.as_bytes()[open + 1..close])));
        }
        rest = &rest[close + "</style>".len()..];
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inline_style_is_allowed_by_its_hash() {
        let hashes = style_hashes("<style>a{}</style><p><style media=\"all\">b{}</style>");
        let expected = [b"a{}", b"b{}"].map(|style| STANDARD.encode(Sha256::digest(style)));
        assert_eq!(hashes, expected);
    }

    #[test]
    fn no_policy_allows_inline_script() {
        let policy = policy(&["abc".to_owned()]);
        let policy = policy.to_str().unwrap_or_default();
        assert!(policy.contains("style-src 'self' 'sha256-abc';"));
        assert!(!policy.contains("unsafe-inline"));
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
    }
}
