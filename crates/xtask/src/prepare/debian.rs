//! Debian packages: the last resort, taken only by root on a machine that has `apt-get`.

use std::process::Command;

use crate::step::{Failure, capture, is_installed, note};

/// Installs packages, or says which ones the reader has to install.
pub(crate) fn install(what: &str, packages: &[&str]) -> Result<(), Failure> {
    let remedy = format!(
        "apt-get install --no-install-recommends {}",
        packages.join(" ")
    );
    if !is_installed("apt-get") || !is_root() {
        return Err(Failure::missing(
            what,
            format!("as root: {remedy} (or the like of your system)"),
        ));
    }
    note(format_args!("installing {}", packages.join(", ")));
    if try_install(packages).is_ok() {
        return Ok(());
    }
    // The package lists of a fresh machine are often empty or old.
    capture(Command::new("apt-get").args(["update", "--quiet"]))?;
    try_install(packages)
}

/// Whether this process may install packages and become other users.
pub(crate) fn is_root() -> bool {
    capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn try_install(packages: &[&str]) -> Result<(), Failure> {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages);
    capture(&mut command).map(drop)
}
