//! The one thing itself, for browser and backend alike: what a person drafts, what has happened,
//! what may happen next, and the documents that follow from it.
//!
//! Reading order: [`draft`] is what the person typed; [`story`] reads free text into it;
//! [`filing`] is the draft parsed; [`check`] says what is missing or contradictory;
//! [`document`] is the official form; [`event`], [`record`] and [`state`] are the life after
//! signing; [`merge`] joins two devices' drafts. Nothing here does I/O or knows a language other
//! than that of the official documents.

pub mod check;
pub mod document;
pub mod draft;
pub mod event;
pub mod filing;
pub mod merge;
pub mod record;
pub mod state;
pub mod story;
