//! The questions to the law with the answers that service and browser must both give, byte for
//! byte. They stand in `law.json`; `RENEW_GOLDEN=1 cargo test -p contract --test golden` writes the
//! answers anew, to be read before they are committed. A new question is a new entry with any answer.

use law::Date;
use serde::Deserialize;
use serde_json::value::RawValue;

/// One question and its answer.
#[derive(Deserialize)]
pub(crate) struct Question<'a> {
    /// The name below `/api/v1/law/`.
    pub(crate) resource: String,
    /// What stands behind `?`; signs that no address can hold are encoded by whoever sends it.
    pub(crate) query: String,
    /// The day on which it is asked. The service has its own; so where the answer depends on it,
    /// the query names a day.
    pub(crate) today: Date,
    pub(crate) status: u16,
    /// The bytes of the body; in a problem document with an empty trace.
    #[serde(borrow)]
    pub(crate) answer: &'a RawValue,
}

/// All of them.
pub(crate) fn questions() -> Vec<Question<'static>> {
    serde_json::from_str(include_str!("law.json")).unwrap()
}
