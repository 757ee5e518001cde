//! The one error type of the HTTP side: every refusal becomes a problem document (RFC 9457).
//! Causes inside the house go to the log under the answer's trace, never into the body.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::problem::{FieldError, MEDIA_TYPE, Problem, ProblemCode};

use crate::random;

/// Why a request was not done.
#[derive(Debug)]
pub struct Refusal {
    /// The stable code; the status follows from it.
    pub code: ProblemCode,
    /// The fields at fault.
    pub errors: Vec<FieldError>,
    /// Seconds after which it is worth trying again.
    pub retry_after: Option<u32>,
    /// What went wrong inside, for the log only.
    cause: Option<String>,
}

impl Refusal {
    /// A refusal without fields.
    #[must_use]
    pub const fn new(code: ProblemCode) -> Self {
        Self {
            code,
            errors: Vec::new(),
            retry_after: None,
            cause: None,
        }
    }

    /// Something inside failed; `cause` goes to the log.
    #[must_use]
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self {
            cause: Some(cause.to_string()),
            ..Self::new(ProblemCode::Internal)
        }
    }

    /// Fields at fault.
    #[must_use]
    pub fn fields(errors: Vec<FieldError>) -> Self {
        Self {
            errors,
            ..Self::new(ProblemCode::FieldsWrong)
        }
    }

    /// One field at fault.
    #[must_use]
    pub fn field(pointer: &str, problem: &str) -> Self {
        let error = FieldError {
            pointer: pointer.to_owned(),
            problem: problem.to_owned(),
        };
        Self::fields(vec![error])
    }

    /// Too many, or too early; to be tried again after so many seconds.
    #[must_use]
    pub fn later(code: ProblemCode, seconds: u32) -> Self {
        Self {
            retry_after: Some(seconds),
            ..Self::new(code)
        }
    }

    /// The problem document, with a new trace.
    #[must_use]
    pub fn document(&self) -> Problem {
        let trace = random::id();
        let name = code_name(self.code);
        if let Some(cause) = &self.cause {
            tracing::error!(trace, code = name, cause, "internal failure");
        }
        Problem {
            kind: format!("urn:one-thing:problem:{name}"),
            title: title(self.code).to_owned(),
            status: self.code.status(),
            code: self.code,
            trace,
            errors: self.errors.clone(),
        }
    }
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        let code = match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => {
                ProblemCode::Unavailable
            }
            _ => ProblemCode::Internal,
        };
        Self {
            cause: Some(error.to_string()),
            ..Self::new(code)
        }
    }
}

impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Self {
        Self::internal(error)
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let document = self.document();
        let body = serde_json::to_vec(&document).unwrap_or_default();
        let mut response = (
            StatusCode::from_u16(document.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            [(header::CONTENT_TYPE, MEDIA_TYPE)],
            body,
        )
            .into_response();
        if let Some(seconds) = self.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Wire name of a code.
fn code_name(code: ProblemCode) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::from("internal"),
    }
}

const fn title(code: ProblemCode) -> &'static str {
    match code {
        ProblemCode::Malformed => "The request is not of the expected shape",
        ProblemCode::IdempotencyKeyMissing => "The command needs an Idempotency-Key",
        ProblemCode::SignedOut => "Sign in first",
        ProblemCode::CodeWrong => "The code is wrong",
        ProblemCode::CodeExpired => "The code is too old or used",
        ProblemCode::CodeNeeded => "Signing needs a code entered within ten minutes",
        ProblemCode::ForeignOrigin => "The request came from a foreign page",
        ProblemCode::SignatureWrong => "The signature does not fit",
        ProblemCode::NotFound => "There is no such thing, or it is not yours",
        ProblemCode::MethodNotAllowed => "Not by this method",
        ProblemCode::StillRunning => "The same command is still running",
        ProblemCode::NotNow => "The matter does not allow this now",
        ProblemCode::Stale => "It was changed since",
        ProblemCode::TooLarge => "Larger than allowed",
        ProblemCode::UnsupportedType => "Not a type that is accepted",
        ProblemCode::FieldsWrong => "Fields are at fault",
        ProblemCode::KeyReused => "The key was used for another command",
        ProblemCode::RevisionNeeded => "If-Match is needed",
        ProblemCode::TooMany => "Too many requests",
        ProblemCode::Internal => "Our fault",
        ProblemCode::Unavailable => "Not available now",
    }
}
