//! Brings what a build needs onto the machine: the Wasm target, the npm tools, Debian packages.
//!
//! Each function does nothing when the thing is already there.

pub(crate) mod browser;
pub(crate) mod debian;
pub(crate) mod npm;
pub(crate) mod wasm_target;
