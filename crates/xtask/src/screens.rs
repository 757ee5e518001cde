//! `cargo xtask screens`: takes the pictures of docs/screens from the real build and backend.

use crate::{
    step::{Failure, show},
    test::playwright,
};

/// Builds everything and takes the pictures.
pub(crate) fn screens() -> Result<(), Failure> {
    show(playwright()?.args(["--config", "screens.config.ts"]))
}
