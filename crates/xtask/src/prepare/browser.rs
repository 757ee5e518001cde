//! A browser for the tests: Chromium, its driver of the same version, and glyphs for Chinese.

use std::process::Command;

use super::debian;
use crate::step::{Failure, capture, is_installed, note};

/// Installs what is missing.
pub(crate) fn ensure() -> Result<(), Failure> {
    if !is_installed("chromium") || !is_installed("chromedriver") {
        debian::install("Chromium and its driver", &["chromium", "chromium-driver"])?;
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
