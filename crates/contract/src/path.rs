//! The addresses of the contract, and its header names, for both sides.

/// Prefix of every resource.
pub const API: &str = "/api/v1";
/// `POST` asks for a one-time code.
pub const CODES: &str = "/api/v1/sign-in/codes";
/// `POST` signs in with a code.
pub const SESSIONS: &str = "/api/v1/sessions";
/// `GET` tells who is signed in; `DELETE` signs out.
pub const SESSION: &str = "/api/v1/session";
/// `GET` lists own matters, drafts included; `POST` stores a new draft.
pub const MATTERS: &str = "/api/v1/matters";
/// `GET` asks the law: `/fees`, `/clocks` and the other names of [`crate::law::Resource`] below it.
pub const LAW: &str = "/api/v1/law";

/// Header with a key that makes a command safe to send again.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// Header every unsafe request must carry, which a foreign page cannot set; any value.
pub const REQUESTED_BY: &str = "x-requested-by";

/// `GET` one matter.
#[must_use]
pub fn matter(id: &str) -> String {
    join(id, "")
}

/// `GET` and `PUT` the draft of a matter.
#[must_use]
pub fn draft(id: &str) -> String {
    join(id, "/draft")
}

/// `PUT` and `GET` the bytes of one piece of evidence.
#[must_use]
pub fn evidence(id: &str, evidence_id: &str) -> String {
    let mut path = join(id, "/evidence/");
    path.push_str(evidence_id);
    path
}

/// `POST` signs and files the draft.
#[must_use]
pub fn submission(id: &str) -> String {
    join(id, "/submission")
}

/// `POST` takes one of the claimant's steps.
#[must_use]
pub fn steps(id: &str) -> String {
    join(id, "/steps")
}

/// `POST` starts or resumes the payment of the fee that is due.
#[must_use]
pub fn payments(id: &str) -> String {
    join(id, "/payments")
}

/// `GET` follows the records of a matter as server-sent events.
#[must_use]
pub fn events(id: &str) -> String {
    join(id, "/events")
}

fn join(id: &str, rest: &str) -> String {
    let mut path = String::with_capacity(MATTERS.len() + 1 + id.len() + rest.len());
    path.push_str(MATTERS);
    path.push('/');
    path.push_str(id);
    path.push_str(rest);
    path
}
