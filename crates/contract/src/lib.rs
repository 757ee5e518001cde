//! The REST contract between any front end and any backend: paths, bodies, problems.
//!
//! Types, and in [`law`] the answers to questions about the law, which are the same wherever they
//! are given. The OpenAPI document is generated from both (feature `openapi` for the types) and
//! checked in as `docs/api/openapi.json`. Another backend can replace ours by answering the same way.

pub mod draft;
pub mod law;
pub mod matter;
pub mod path;
pub mod problem;
pub mod session;
