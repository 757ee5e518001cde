//! Problem documents (RFC 9457) with stable codes and field pointers.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Why a request was not done. `code` is for programs, `detail` for people's support.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:one-thing:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// Short English title.
    pub title: String,
    /// HTTP status.
    pub status: u16,
    /// Stable code.
    pub code: ProblemCode,
    /// Identifies this answer in the log.
    pub trace: String,
    /// The fields at fault, if fields are.
    #[serde(default)]
    pub errors: Vec<FieldError>,
}

/// One field at fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// JSON pointer into the request's draft or body; of a question to the law, into its query.
    pub pointer: String,
    /// Stable name of what is wrong, as in `matter::check::Problem` or `law::fee::FeeProblem`.
    pub problem: String,
}

/// Stable problem codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// 400: not JSON of the expected shape.
    Malformed,
    /// 400: a command without `Idempotency-Key`.
    IdempotencyKeyMissing,
    /// 401: not signed in, or signed out since.
    SignedOut,
    /// 403: the code was wrong.
    CodeWrong,
    /// 403: the code is too old or used.
    CodeExpired,
    /// 403: signing needs a code entered within ten minutes.
    CodeNeeded,
    /// 403: the request came from a foreign page.
    ForeignOrigin,
    /// 403: the signature of a callback does not fit.
    SignatureWrong,
    /// 404: no such thing, or not yours.
    NotFound,
    /// 405: not that method.
    MethodNotAllowed,
    /// 409: the same command is still running.
    StillRunning,
    /// 409: the matter does not allow this step now.
    NotNow,
    /// 412: somebody changed it since.
    Stale,
    /// 413: larger than allowed.
    TooLarge,
    /// 415: not a kind of file that is accepted.
    UnsupportedType,
    /// 422: fields at fault, see `errors`.
    FieldsWrong,
    /// 422: the key was used for another command.
    KeyReused,
    /// 428: `If-Match` is needed.
    RevisionNeeded,
    /// 429: too many; see `Retry-After`.
    TooMany,
    /// 500: our fault.
    Internal,
    /// 503: try again soon.
    Unavailable,
}

impl Problem {
    /// The document of a refusal; `trace` identifies it in the log.
    #[must_use]
    pub fn new(code: ProblemCode, errors: Vec<FieldError>, trace: String) -> Self {
        Self {
            kind: ["urn:one-thing:problem:", &wire_name(&code)].concat(),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            trace,
            errors,
        }
    }
}

/// The name by which a problem travels: of one with details the name alone.
pub(crate) fn wire_name(problem: &impl Serialize) -> String {
    match serde_json::to_value(problem) {
        Ok(Value::String(name)) => name,
        Ok(Value::Object(details)) => details.keys().next().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

impl ProblemCode {
    /// The short English title that goes with the code.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Malformed => "The request is not of the expected shape",
            Self::IdempotencyKeyMissing => "The command needs an Idempotency-Key",
            Self::SignedOut => "Sign in first",
            Self::CodeWrong => "The code is wrong",
            Self::CodeExpired => "The code is too old or used",
            Self::CodeNeeded => "Signing needs a code entered within ten minutes",
            Self::ForeignOrigin => "The request came from a foreign page",
            Self::SignatureWrong => "The signature does not fit",
            Self::NotFound => "There is no such thing, or it is not yours",
            Self::MethodNotAllowed => "Not by this method",
            Self::StillRunning => "The same command is still running",
            Self::NotNow => "The matter does not allow this now",
            Self::Stale => "It was changed since",
            Self::TooLarge => "Larger than allowed",
            Self::UnsupportedType => "Not a type that is accepted",
            Self::FieldsWrong => "Fields are at fault",
            Self::KeyReused => "The key was used for another command",
            Self::RevisionNeeded => "If-Match is needed",
            Self::TooMany => "Too many requests",
            Self::Internal => "Our fault",
            Self::Unavailable => "Not available now",
        }
    }

    /// The HTTP status that goes with the code.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::Malformed | Self::IdempotencyKeyMissing => 400,
            Self::SignedOut => 401,
            Self::CodeWrong
            | Self::CodeExpired
            | Self::CodeNeeded
            | Self::ForeignOrigin
            | Self::SignatureWrong => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::StillRunning | Self::NotNow => 409,
            Self::Stale => 412,
            Self::TooLarge => 413,
            Self::UnsupportedType => 415,
            Self::FieldsWrong | Self::KeyReused => 422,
            Self::RevisionNeeded => 428,
            Self::TooMany => 429,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }
}
