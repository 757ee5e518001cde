//! Browsers for the tests: Chromium, its driver and its shell without windows, of the same version, and
//! glyphs for Chinese.

use std::process::Command;

use super::debian;
use crate::step::{Failure, capture, is_installed, note};

/// Chromium as people have it: for measuring.
pub(crate) const WHOLE: &str = "chromium";
/// The same engine without windows and their frames, in which the journeys take two thirds of the time.
pub(crate) const SHELL: &str = "chromium-headless-shell";

/// Installs what is missing.
pub(crate) fn ensure() -> Result<(), Failure> {
    if ![WHOLE, SHELL, "chromedriver"].into_iter().all(is_installed) {
        let packages = [WHOLE, SHELL, "chromium-driver"];
        debian::install("Chromium, its shell and its driver", &packages)?;
    }
    let fonts = capture(Command::new("fc-list").args([":lang=zh", "family"])).unwrap_or_default();
    if fonts.trim().is_empty()
        && let Err(failure) = debian::install("a font with Chinese glyphs", &["fonts-noto-cjk"])
    {
        // Tests hold without it; only pictures of the screen would show empty boxes.
        note(failure);
    }
    Ok(())
}

/// Where a program in PATH lies.
pub(crate) fn path_of(program: &str) -> Result<String, Failure> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut candidates = std::env::split_paths(&folders).map(|folder| folder.join(program));
    let found = candidates.find(|path| path.is_file());
    found
        .map(|path| path.display().to_string())
        .ok_or_else(|| Failure::missing(program, format!("install `{program}` and put it in PATH")))
}
