//! The contract against a running backend, over HTTP and through the simulators' pages, as a
//! person's devices would use it. SQLite by default; PostgreSQL when `ONETHING_TEST_DATABASE`
//! holds a `postgres://` address under which databases may be made.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../golden/law.rs"]
mod golden;
mod support;

mod callbacks;
mod copies;
mod correction;
mod court_page;
mod crash;
mod deadlines;
mod drafts;
mod evidence;
mod idempotency;
mod law;
mod live_updates;
mod lives;
mod ownership;
mod payments;
mod sign_in;
mod site;
