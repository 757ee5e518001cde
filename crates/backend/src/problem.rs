//! The one error type of the HTTP side: every refusal becomes a problem document (RFC 9457).
//! Causes inside the house go to the log under the answer's trace, never into the body.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::law::QuestionProblem;
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
        if let Some(cause) = &self.cause {
            tracing::error!(trace, code = ?self.code, cause, "internal failure");
        }
        Problem::new(self.code, self.errors.clone(), trace)
    }
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}

impl From<QuestionProblem> for Refusal {
    fn from(QuestionProblem { code, errors }: QuestionProblem) -> Self {
        Self {
            errors,
            ..Self::new(code)
        }
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
