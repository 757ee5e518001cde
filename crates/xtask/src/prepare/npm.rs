//! The npm tools: `wasm-opt`, `lightningcss`, `esbuild`, Playwright and Lighthouse, pinned by `tests/e2e/package-lock.json`.

use std::{path::PathBuf, process::Command};

use crate::{
    place,
    step::{Failure, capture, is_installed, step},
};

/// Installs exactly what the lock file names, unless that has been done already.
pub(crate) fn ensure_tools() -> Result<(), Failure> {
    let folder = place::end_to_end();
    let lock = place::read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-lock");
    if place::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if !is_installed("node") || !is_installed("npm") {
        return Err(Failure::missing(
            "Node.js 20 or newer, with npm",
            "https://nodejs.org or the packages of your system",
        ));
    }
    step("npm tools", || {
        // Install scripts are off: no package here needs one, and they would run code of strangers.
        capture(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(&folder),
        )?;
        place::write(&stamp, lock)
    })
}

/// The `lightningcss` program of this machine's kind; its package would otherwise copy it in an install script.
pub(crate) fn lightningcss() -> Result<PathBuf, Failure> {
    let modules = place::end_to_end().join("node_modules");
    let entries = std::fs::read_dir(&modules).map_err(|cause| Failure::file(&modules, cause))?;
    for entry in entries.filter_map(Result::ok) {
        let is_ours = entry
            .file_name()
            .to_string_lossy()
            .starts_with("lightningcss-cli-");
        let program = entry.path().join(if cfg!(windows) {
            "lightningcss.exe"
        } else {
            "lightningcss"
        });
        if is_ours && program.is_file() {
            return Ok(program);
        }
    }
    Err(Failure::missing(
        "lightningcss for this system",
        "remove tests/e2e/node_modules and build again",
    ))
}
