//! Why a signing did not come to its end, and what the person can do about it.

use contract::problem::{FieldError, ProblemCode};
use matter::check::{CheckStage, Finding, Severity, check};
use matter::draft::Draft;

use crate::api::ApiError;
use crate::browser::clock;
use crate::i18n;

/// Where the consents stand on the screen, with their pointer in a refusal.
pub(super) const CONSENT_ONLINE: &str = "consent-online";
/// See [`CONSENT_ONLINE`].
pub(super) const CONSENT_TRUTHFUL: &str = "consent-truthful";
/// The field of the mobile number.
pub(super) const MOBILE: &str = "sign-mobile";
/// The field of the code.
pub(super) const CODE: &str = "sign-code";

/// Why it stopped. Nothing typed is lost by any of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The person stopped it.
    Stopped,
    /// The code is wrong.
    CodeWrong,
    /// The code is too old or was used.
    CodeExpired,
    /// A fresh code is needed.
    CodeNeeded,
    /// The number is none.
    MobileWrong,
    /// The session ended on the way.
    SignedOut,
    /// Changed elsewhere and joined: look again.
    Changed,
    /// Changed elsewhere, to be decided field by field.
    Conflicts,
    /// The service did not take a file.
    File {
        /// Its name.
        name: String,
        /// Why.
        code: ProblemCode,
    },
    /// The service found faults.
    Refused(Vec<FieldError>),
    /// The matter does not allow it.
    NotNow,
    /// An earlier attempt was interrupted; it was not filed.
    NotFiled,
    /// An earlier attempt was interrupted; what became of it could not be asked.
    Unknown,
    /// Anything else that calls answer.
    Api(ApiError),
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::SignedOut => Self::SignedOut,
            ApiError::Stale => Self::Conflicts,
            ApiError::Refused(errors) => Self::Refused(errors),
            ApiError::Declined(ProblemCode::CodeWrong) => Self::CodeWrong,
            ApiError::Declined(ProblemCode::CodeExpired) => Self::CodeExpired,
            ApiError::Declined(ProblemCode::CodeNeeded) => Self::CodeNeeded,
            ApiError::Declined(ProblemCode::NotNow) => Self::NotNow,
            other => Self::Api(other),
        }
    }
}

impl Failure {
    /// Whether a new code is needed to go on.
    pub(super) const fn asks_for_code(&self) -> bool {
        matches!(
            self,
            Self::CodeWrong | Self::CodeExpired | Self::CodeNeeded | Self::SignedOut
        )
    }

    /// What happened and what to do, in the language on show.
    pub(super) fn sentence(&self) -> String {
        let t = i18n::sign();
        let failures = &t.failures;
        match self {
            Self::Stopped => t.progress.stopped.to_owned(),
            Self::NotFiled => t.progress.not_filed.to_owned(),
            Self::Unknown => t.progress.unknown.to_owned(),
            Self::CodeWrong => failures.code_wrong.to_owned(),
            Self::CodeExpired => failures.code_expired.to_owned(),
            Self::CodeNeeded => failures.code_needed.to_owned(),
            Self::MobileWrong => t.code.mobile_wrong.to_owned(),
            Self::SignedOut => failures.signed_out.to_owned(),
            Self::Changed => failures.changed.to_owned(),
            Self::Conflicts => failures.conflicts.to_owned(),
            Self::File {
                name,
                code: ProblemCode::TooLarge,
            } => (failures.file_too_large)(name),
            Self::File { name, .. } => (failures.file_wrong_type)(name),
            Self::Refused(_) => failures.refused.to_owned(),
            Self::NotNow => failures.not_now.to_owned(),
            Self::Api(error) => error.sentence(),
        }
    }

    /// The faults that the service named, as findings of our own where the check finds them here
    /// too, else as sentences. Faults of consents are said at the consents.
    pub(super) fn faults(&self, draft: &Draft) -> Vec<Result<Finding, String>> {
        let Self::Refused(errors) = self else {
            return Vec::new();
        };
        let found = check(draft, clock::today(), CheckStage::Sign);
        let named = errors
            .iter()
            .filter(|error| !error.pointer.starts_with("/consents/"));
        named.map(|error| fault(error, draft, &found)).collect()
    }
}

fn fault(error: &FieldError, draft: &Draft, found: &[Finding]) -> Result<Finding, String> {
    let t = &i18n::sign().failures;
    let place = error.pointer.strip_prefix("/evidence/");
    let place = place.and_then(|place| place.parse::<usize>().ok());
    if let Some(evidence) = place.and_then(|place| draft.evidence.get(place)) {
        return Err((t.file_missing)(&evidence.name));
    }
    let same = |it: &&Finding| it.pointer == error.pointer && it.severity == Severity::MustFix;
    let sentence = || (t.field_refused)(&(i18n::problems().field)(&error.pointer));
    found.iter().find(same).cloned().ok_or_else(sentence)
}
