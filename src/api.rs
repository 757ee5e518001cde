//! The only place that speaks HTTP: one function per call of the contract, one error for all.
//!
//! Commands carry an idempotency key that stays the same until an answer is known (`outbox`), so
//! a lost answer, a reload or a second click never does a thing twice.

pub mod causes;
mod client;
pub mod drafts;
mod error;
pub mod evidence;
pub mod matters;
mod outbox;
pub mod session;

pub use error::ApiError;
