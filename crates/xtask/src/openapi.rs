//! `cargo xtask openapi`: writes the description of the REST contract that the backend gives of itself.

use std::process::Command;

use crate::{
    place,
    step::{Failure, capture},
};

const DESCRIPTION: &str = "docs/api/openapi.json";

/// Writes the description.
pub(crate) fn write() -> Result<(), Failure> {
    place::write(&place::root().join(DESCRIPTION), generate()?)
}

/// Fails if the description in the repository is not what the backend says now.
pub(crate) fn check() -> Result<(), Failure> {
    let kept = place::read_text(&place::root().join(DESCRIPTION))?;
    if kept == generate()? {
        return Ok(());
    }
    Err(Failure::found(format!(
        "{DESCRIPTION} is out of date: run `cargo xtask openapi` and commit it"
    )))
}

fn generate() -> Result<String, Failure> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(place::root());
    cargo.args(["run", "--quiet", "--package", "backend", "--", "openapi"]);
    Ok(capture(&mut cargo)?.trim_end().to_owned() + "\n")
}
