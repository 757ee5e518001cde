//! `cargo xtask build`: from the sources to a folder that can be served.
//!
//! The order is fixed: cargo, split, wasm-bindgen, wasm-opt, packs, style sheets, page, compression. Nothing
//! is downloaded by the tools themselves; a build of unchanged inputs ends at once.

mod compress;
mod fingerprint;
pub(crate) mod manifest;
mod names;
mod pack;
mod page;
mod parallel;
mod site;
mod style;
mod wasm;

use std::path::PathBuf;

use crate::{
    place,
    prepare::{npm, wasm_target},
    step::{Failure, note, step},
};
pub(crate) use compress::{brotli, compress, with_suffix};
pub(crate) use pack::ORDER_OF_NEED;
use site::Parts;
pub(crate) use wasm::{DEVELOPMENT_FLAGS, compiled};

/// How much care goes into a build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    /// Split, optimised, compressed: what is deployed and tested.
    Release,
    /// One module with debug assertions, made quickly; reloads itself in the browser.
    Development,
}

impl Flavour {
    /// Where the finished site lies.
    pub(crate) fn site(self) -> PathBuf {
        match self {
            Self::Release => place::site(),
            Self::Development => place::target().join("dev-site"),
        }
    }
}

/// Builds the front end as it is deployed.
pub(crate) fn build() -> Result<(), Failure> {
    let _lock = lock()?;
    let inputs = fingerprint::of_inputs()?;
    let stamp = place::target().join("site.fingerprint");
    let is_there = place::site().join(manifest::FILE).exists();
    if is_there && place::read_text(&stamp).is_ok_and(|built| built == inputs) {
        note("the front end is up to date");
        return Ok(());
    }
    make(Flavour::Release)?;
    place::write(&stamp, inputs)
}

/// Builds the front end for development.
pub(crate) fn build_for_development() -> Result<(), Failure> {
    let _lock = lock()?;
    make(Flavour::Development)
}

/// Holds other builds off the same folders until it is dropped.
fn lock() -> Result<std::fs::File, Failure> {
    let path = place::target().join("site.lock");
    place::write(&path, "")?;
    let open = || {
        let file = std::fs::File::open(&path)?;
        file.lock().map(|()| file)
    };
    open().map_err(|cause| Failure::file(&path, cause))
}

fn make(flavour: Flavour) -> Result<(), Failure> {
    let toolchain = wasm_target::ensure()?;
    npm::ensure_tools()?;
    let compiled = step("app: cargo", || wasm::compile(&toolchain, flavour))?;
    let app = wasm::finish(&compiled, flavour)?;
    let styles = step("style sheets", || style::bundle(flavour))?;
    let manifest = step("site", || site::assemble(&Parts { app, styles }, flavour))?;
    note(format_args!(
        "the site is in {}, its app in {}",
        flavour.site().display(),
        manifest.assets
    ));
    Ok(())
}
