//! Signing in by one-time code, and who is signed in.

use contract::path;
use contract::session::{CodeRequest, CodeSent, Session, SignIn};

use super::ApiError;
use super::client::Call;

/// Asks for a one-time code to `mobile`.
///
/// # Errors
/// [`ApiError::Refused`] for a number that is none, [`ApiError::TooMany`] for too many codes.
pub async fn ask_code(mobile: String) -> Result<CodeSent, ApiError> {
    Call::post(path::CODES)
        .json(&CodeRequest { mobile })
        .send()
        .await
}

/// Signs in with the code.
///
/// # Errors
/// [`ApiError::Declined`] with `CodeWrong` or `CodeExpired`.
pub async fn sign_in(mobile: String, code: String) -> Result<Session, ApiError> {
    Call::post(path::SESSIONS)
        .json(&SignIn { mobile, code })
        .send()
        .await
}

/// Who is signed in.
///
/// # Errors
/// [`ApiError::SignedOut`] when nobody is.
pub async fn current() -> Result<Session, ApiError> {
    Call::get(path::SESSION).send().await
}

/// Signs out.
///
/// # Errors
/// As all calls.
pub async fn sign_out() -> Result<(), ApiError> {
    Call::delete(path::SESSION).exchange().await.map(drop)
}
