//! The built app: its files as they are, already compressed, and its shell for every address that
//! is none of a file. The Content-Security-Policy follows from the shell's own inline style.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::problem::ProblemCode;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use crate::problem::Refusal;

mod display;
mod shell;
mod words;

/// The shell of the first screen, which shows it before any script runs.
const FIRST_SHELL: &str = "index.html";
/// The shell of every other address, where the build makes one.
const DEEP_SHELL: &str = "deep.html";

/// The folder of the built app.
pub struct Site {
    folder: Option<PathBuf>,
    shells: Mutex<Option<Shells>>,
}

/// What follows from the text of the shells, until they are built anew.
#[derive(Clone)]
struct Shells {
    built: [Option<SystemTime>; 2],
    policy: HeaderValue,
    /// For the first shell and the other.
    ahead: [Option<HeaderValue>; 2],
}

impl Site {
    /// The app in `folder`, or none.
    #[must_use]
    pub const fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            shells: Mutex::new(None),
        }
    }

    /// The policy of the app's pages.
    #[must_use]
    pub fn policy(&self) -> HeaderValue {
        match &self.folder {
            Some(folder) => self.shells(folder).policy,
            None => policy(&[]),
        }
    }

    fn shells(&self, folder: &Path) -> Shells {
        let shells = [FIRST_SHELL, DEEP_SHELL].map(|shell| folder.join(shell));
        let built = shells.each_ref().map(|shell| {
            std::fs::metadata(shell)
                .and_then(|known| known.modified())
                .ok()
        });
        let mut kept = self.shells.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.as_ref().filter(|known| known.built == built) {
            return known.clone();
        }
        let pages = shells.map(|shell| std::fs::read_to_string(shell).unwrap_or_default());
        let mut hashes: Vec<_> = pages
            .iter()
            .flat_map(|html| shell::style_hashes(html))
            .collect();
        hashes.sort();
        hashes.dedup();
        let known = Shells {
            built,
            policy: policy(&hashes),
            ahead: pages.map(|html| shell::ahead(&html)),
        };
        *kept = Some(known.clone());
        known
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
        let chosen = display::chosen(request.headers());
        let mut response = if chosen == display::Chosen::default() {
            let shell = ServeFile::new(folder.join(shell))
                .precompressed_br()
                .precompressed_gzip();
            answer(shell.oneshot(request).await)
        } else {
            display::shell(folder, shell, &chosen).await
        };
        let [for_first, for_others] = site.shells(folder).ahead;
        if let Some(ahead) = if first { for_first } else { for_others } {
            response.headers_mut().insert(header::LINK, ahead);
        }
        response
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_policy_allows_inline_script() {
        let policy = policy(&["abc".to_owned()]);
        let policy = policy.to_str().unwrap_or_default();
        assert!(policy.contains("style-src 'self' 'sha256-abc';"));
        assert!(!policy.contains("unsafe-inline"));
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
    }
}
