//! Sign-in by mobile number and one-time code; asked for only when signing or returning.

use serde::{Deserialize, Serialize};

/// Body of `POST /sign-in/codes`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CodeRequest {
    /// Mobile number as typed; normalised by the backend.
    pub mobile: String,
}

/// Answer `202` to [`CodeRequest`]; the same whether or not the number is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeSent {
    /// Seconds after which another code may be asked for.
    pub resend_after_seconds: u32,
    /// Seconds for which the code is good.
    pub valid_for_seconds: u32,
    /// Address of the page that plays the phone, where messages are simulated.
    pub simulated_phone: Option<String>,
}

/// Body of `POST /sessions`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Mobile number the code was sent to.
    pub mobile: String,
    /// The six digits, as typed.
    pub code: String,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// Mobile number, masked: `138****0000`.
    pub mobile_masked: String,
    /// Whether a code was entered within the last ten minutes, as signing demands.
    pub fresh: bool,
}
