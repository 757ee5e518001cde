//! Why a call did not give an answer, by whose turn it is.

use contract::problem::{FieldError, Problem, ProblemCode};

use crate::i18n;

/// Why a call to the court's service did not give an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// No connection, or none that held; the command may be sent again with the same key.
    Offline,
    /// The session ended or there was none; the draft is safe.
    SignedOut,
    /// Somebody changed it since; fetch, merge and try again.
    Stale,
    /// These fields were refused.
    Refused(Vec<FieldError>),
    /// Too many attempts; wait that many seconds.
    TooMany {
        /// Seconds to wait.
        seconds: u32,
    },
    /// The service does not do this; the code says why.
    Declined(ProblemCode),
    /// The service failed; `trace` is for support.
    Broken {
        /// Identifies the failure in the service's log, or empty.
        trace: String,
    },
}

impl ApiError {
    /// What to tell the person, in the language on show.
    #[must_use]
    pub fn sentence(&self) -> String {
        let t = i18n::ui();
        match self {
            Self::Offline => t.api_offline.to_owned(),
            Self::SignedOut => t.api_signed_out.to_owned(),
            Self::Stale => t.api_stale.to_owned(),
            Self::Refused(_) => t.api_refused.to_owned(),
            Self::TooMany { seconds } => (t.api_too_many)(*seconds),
            Self::Declined(_) => t.api_declined.to_owned(),
            Self::Broken { trace } => (t.api_broken)(trace),
        }
    }

    /// Whether it is unknown what became of the command, so that its key must be kept.
    pub(super) fn leaves_open(&self) -> bool {
        matches!(
            self,
            Self::Offline
                | Self::Broken { .. }
                | Self::TooMany { .. }
                | Self::SignedOut
                | Self::Declined(ProblemCode::StillRunning | ProblemCode::Unavailable)
        )
    }

    /// Reads the answer to a call that failed.
    pub(super) fn from_answer(status: u16, retry_after: Option<u32>, body: &str) -> Self {
        let Ok(problem) = serde_json::from_str::<Problem>(body) else {
            return match status {
                401 => Self::SignedOut,
                412 => Self::Stale,
                429 => Self::TooMany {
                    seconds: retry_after.unwrap_or(60),
                },
                502..=504 => Self::Offline,
                _ => Self::Broken {
                    trace: String::new(),
                },
            };
        };
        match problem.code {
            ProblemCode::SignedOut => Self::SignedOut,
            ProblemCode::Stale => Self::Stale,
            ProblemCode::FieldsWrong => Self::Refused(problem.errors),
            ProblemCode::TooMany => Self::TooMany {
                seconds: retry_after.unwrap_or(60),
            },
            ProblemCode::Internal => Self::Broken {
                trace: problem.trace,
            },
            code => Self::Declined(code),
        }
    }
}
