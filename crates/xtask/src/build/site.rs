//! Puts the parts together in the folder that is served.
//!
//! What a page refers to is written before the page itself, and the manifest last, so that a server
//! running meanwhile never names a file that is not there.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::{
    Flavour, compress, fingerprint,
    manifest::{self, Manifest},
    page,
    style::Styles,
    wasm::App,
};
use crate::{place, step::Failure};

/// How many builds an open tab may lag behind and still find its modules.
const GENERATIONS: usize = 3;
/// The shell for every address but `/`: it does not paint the home page's head, which would only be
/// taken away again when the app starts.
const DEEP_PAGE: &str = "deep.html";
/// The table of causes of action, which the app fetches from beside itself when somebody says what it is about.
const CAUSES: &str = "causes.txt";
/// The script that reloads the page in development.
const RELOAD: &str = include_str!("reload.js");

/// What the earlier steps made.
pub(super) struct Parts {
    pub(super) app: App,
    pub(super) styles: Styles,
}

/// Writes the site and gives its description.
pub(super) fn assemble(parts: &Parts, flavour: Flavour) -> Result<Manifest, Failure> {
    let site = flavour.site();
    let mut manifest = place_assets(parts, &site)?;
    let values = values(parts, &manifest);
    let mut written = write_public(&site, &values)?;
    written.extend(write_pages(&site, &values, &mut manifest, flavour)?);
    manifest.write(&site)?;
    written.push(site.join(manifest::FILE));
    if flavour == Flavour::Release {
        compress::compress(&written)?;
    }
    remove_leftovers(&site, &written)?;
    remove_old_assets(&site, &manifest)?;
    Ok(manifest)
}

/// Copies the app and the style sheet into folders named by their content.
fn place_assets(parts: &Parts, site: &Path) -> Result<Manifest, Failure> {
    let files = place::files(&parts.app.folder)?;
    let contents = files
        .iter()
        .map(|path| place::read(path))
        .collect::<Result<Vec<_>, _>>()?;
    let causes = law::cause::FILE;
    let app = fingerprint::short_name(contents.iter().map(Vec::as_slice).chain([causes]));
    let style = format!(
        "style.{}.css",
        fingerprint::short_name([parts.styles.main.as_bytes()])
    );
    let assets = site.join("assets");
    for (path, content) in files.iter().zip(&contents) {
        place::write(
            &assets
                .join(&app)
                .join(place::below(&parts.app.folder, path)),
            content,
        )?;
    }
    let style_path = assets.join(&style);
    place::write(&style_path, &parts.styles.main)?;
    let causes_path = assets.join(&app).join(CAUSES);
    place::write(&causes_path, causes)?;
    compress::compress(&[style_path, causes_path])?;

    let address = |name: &String| format!("/assets/{app}/{name}");
    let modules = parts.app.modules.iter();
    let is_source = |path: &&PathBuf| !is_compressed(path);
    let mut precache: Vec<_> = files
        .iter()
        .filter(is_source)
        .map(|path| place::below(&parts.app.folder, path))
        .collect();
    precache = precache.iter().map(address).collect();
    let tables = vec![format!("/assets/{app}/{CAUSES}")];
    precache.push(format!("/assets/{style}"));
    let mut generations = Manifest::read(site)
        .map(|before| before.generations)
        .unwrap_or_default();
    let current = vec![app.clone(), style.clone()];
    generations.retain(|generation| *generation != current);
    generations.insert(0, current);
    generations.truncate(GENERATIONS);
    Ok(Manifest {
        assets: format!("/assets/{app}"),
        stylesheet: format!("/assets/{style}"),
        modules: modules
            .map(|(name, files)| (name.clone(), files.iter().map(address).collect()))
            .collect(),
        tables,
        style_sources: Vec::new(),
        precache,
        generations,
    })
}

/// What the placeholders of the templates stand for.
fn values(parts: &Parts, manifest: &Manifest) -> page::Values {
    let Manifest {
        assets,
        stylesheet,
        precache,
        ..
    } = manifest;
    let is_loader =
        |path: &&String| path.ends_with("/__wasm_split.js") || path.ends_with("/app.js");
    let mut preloads: Vec<_> = precache
        .iter()
        .filter(is_loader)
        .map(|path| format!("<link rel=\"modulepreload\" href=\"{path}\">"))
        .collect();
    // `crossorigin` makes the preload fit the request that `fetch` will make.
    preloads.push(format!(
        "<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{assets}/app_bg.wasm\">"
    ));
    page::Values::from([
        ("assets", assets.clone()),
        ("critical_css", parts.styles.critical.clone()),
        ("precache", serde_json::json!(precache).to_string()),
        ("preloads", preloads.join("")),
        (
            "stylesheet",
            format!("<link rel=\"stylesheet\" href=\"{stylesheet}\">"),
        ),
    ])
}

/// Copies `public/`, filling the placeholders of its scripts.
fn write_public(site: &Path, values: &page::Values) -> Result<Vec<PathBuf>, Failure> {
    let public = place::root().join("public");
    let mut written = Vec::new();
    for path in place::files(&public)? {
        let name = place::below(&public, &path);
        let destination = site.join(&name);
        let is_script = path.extension().is_some_and(|kind| kind == "js");
        if is_script {
            place::write(
                &destination,
                page::fill(&name, &place::read_text(&path)?, values)?,
            )?;
        } else {
            place::write(&destination, place::read(&path)?)?;
        }
        written.push(destination);
    }
    Ok(written)
}

fn write_pages(
    site: &Path,
    values: &page::Values,
    manifest: &mut Manifest,
    flavour: Flavour,
) -> Result<Vec<PathBuf>, Failure> {
    let name = "index.html";
    let template = page::without_comments(&place::read_text(&place::root().join(name))?);
    let mut text = page::fill(name, &template, values)?;
    page::refuse_inline_scripts(name, &text)?;
    manifest.style_sources = page::style_sources(&text);
    let mut written = vec![site.join(name)];
    if flavour == Flavour::Development {
        text = text.replace(
            "</body>",
            "<script type=\"module\" src=\"/reload.js\"></script></body>",
        );
        place::write(&site.join("reload.js"), RELOAD)?;
        written.push(site.join("reload.js"));
    }
    let deep = site.join(DEEP_PAGE);
    place::write(&deep, text.replacen("<html ", "<html data-deep ", 1))?;
    written.push(deep);
    place::write(&site.join(name), text)?;
    Ok(written)
}

/// Removes what an earlier build put beside the assets and this one did not.
fn remove_leftovers(site: &Path, written: &[PathBuf]) -> Result<(), Failure> {
    let compressed = written
        .iter()
        .flat_map(|path| ["br", "gz"].map(|kind| compress::with_suffix(path, kind)));
    let kept: BTreeSet<PathBuf> = written.iter().cloned().chain(compressed).collect();
    let assets = site.join("assets");
    for path in place::files(site)? {
        if !path.starts_with(&assets) && !kept.contains(&path) {
            fs::remove_file(&path).map_err(|cause| Failure::file(&path, cause))?;
        }
    }
    Ok(())
}

/// Removes the assets of builds that no open tab is likely to come from.
fn remove_old_assets(site: &Path, manifest: &Manifest) -> Result<(), Failure> {
    let assets = site.join("assets");
    for path in place::files(&assets)? {
        let name = place::below(&assets, &path);
        let is_kept = |known: &String| name.starts_with(known.as_str());
        if !manifest.generations.iter().flatten().any(is_kept) {
            fs::remove_file(&path).map_err(|cause| Failure::file(&path, cause))?;
        }
    }
    Ok(())
}

fn is_compressed(path: &Path) -> bool {
    path.extension()
        .is_some_and(|kind| kind == "br" || kind == "gz")
}
