//! The REST contract between any front end and any backend: paths, bodies, problems.
//!
//! Types only. The OpenAPI document is generated from them (feature `openapi`) and checked in as
//! `docs/api/openapi.json`. Another backend can replace ours by answering the same way.

pub mod draft;
pub mod matter;
pub mod path;
pub mod problem;
pub mod session;
