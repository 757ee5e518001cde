//! `cargo xtask names`: writes anew what a screen reader is told of every screen, where it is meant to
//! differ from what is kept in tests/e2e/names. What changed is then to be read in the difference.

use crate::{
    step::{Failure, show},
    test::playwright,
};

/// Builds everything and walks through the screens.
pub(crate) fn names() -> Result<(), Failure> {
    let walk = ["names.phone", "--project", "phone"];
    show(playwright()?.args(walk).arg("--update-snapshots=all"))
}
