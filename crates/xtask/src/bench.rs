//! `cargo xtask bench`: how fast the first screen is on a throttled phone, beside a bare static form
//! served in the same way, both measured in turn within one run; and what one call of the law costs.
//!
//! Nothing is asserted: speed depends on the machine. The table it prints belongs in docs/size.md.

use std::process::Command;

use crate::{
    build, place,
    prepare::{browser, npm},
    run, size,
    step::{Failure, show, step},
};

/// Builds everything and measures.
pub(crate) fn bench() -> Result<(), Failure> {
    browser::ensure()?;
    npm::ensure_tools()?;
    build::build()?;
    let backend = step("backend: cargo", || run::build_backend("release"))?;
    let bare = step("bare page", bare_site)?;
    let mut measure = Command::new("node");
    measure
        .current_dir(place::end_to_end())
        .arg("bench/bench.mjs")
        .env("ONETHING_BACKEND", backend)
        .env("ONETHING_SITE", place::site())
        .env("ONETHING_BARE_SITE", bare)
        .env("ONETHING_CHROMIUM", browser::path_of(browser::WHOLE)?);
    show(&mut measure)?;
    println!("\nwhat one call of the law costs:");
    let mut law = Command::new("cargo");
    law.current_dir(place::root())
        .args(["bench", "--quiet", "--package", "law"]);
    show(&mut law)?;
    size::law::print_share()
}

/// A site of one static page with the app's own style sheet: the floor under these conditions.
fn bare_site() -> Result<std::path::PathBuf, Failure> {
    let folder = place::target().join("bench-site");
    let page = place::read(&place::end_to_end().join("bench/bare.html"))?;
    let manifest = build::manifest::Manifest::read(&place::site())?;
    let styles = place::site().join(manifest.stylesheet.trim_start_matches('/'));
    let files = [folder.join("index.html"), folder.join("bare.css")];
    place::write(&files[0], page)?;
    place::write(&files[1], place::read(&styles)?)?;
    build::compress(&files)?;
    Ok(folder)
}
