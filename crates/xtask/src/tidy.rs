//! `cargo xtask tidy`: the rules of the house that no compiler checks.
//!
//! Each check is a function from sources to faults, so that its tests can show it a small sample
//! that must be found.

mod arrows;
mod form;
mod lexer;
mod wording;
mod words;

use std::path::Path;

use crate::{place, step::Failure};

/// One file, as the checks see it.
#[derive(Debug, Clone)]
struct Source {
    /// The path below the workspace, with `/` between its parts.
    path: String,
    text: String,
}

/// Checks the whole workspace.
pub(crate) fn tidy() -> Result<(), Failure> {
    let sources = sources(&place::root())?;
    let checks = [
        arrows::crates,
        arrows::rooms,
        arrows::bindings,
        form::check,
        wording::check,
        words::glossary,
        words::language,
        words::orphans,
    ];
    let faults: Vec<String> = checks.iter().flat_map(|check| check(&sources)).collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found(faults))
    }
}

/// The sources people write: Rust, the tests of other kinds, and the manifests.
fn sources(root: &Path) -> Result<Vec<Source>, Failure> {
    const KINDS: [&str; 6] = ["rs", "ts", "js", "css", "toml", "txt"];
    let mut paths = vec![root.join("Cargo.toml"), root.join("index.html")];
    for folder in ["src", "crates", "style", "public"] {
        paths.extend(place::files(&root.join(folder))?);
    }
    for folder in place::folders(&root.join("tests"))? {
        // The npm packages are no sources of ours.
        let own = if folder.ends_with("e2e") {
            place::folders(&folder)?
        } else {
            vec![folder.clone()]
        };
        for folder in own
            .iter()
            .filter(|folder| !folder.ends_with("node_modules"))
        {
            paths.extend(place::files(folder)?);
        }
        paths.extend(place::files_directly_in(&folder)?);
    }
    paths.sort();
    paths.dedup();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
    });
    paths
        .iter()
        .map(|path| {
            Ok(Source {
                path: place::below(root, path),
                text: place::read_text(path)?,
            })
        })
        .collect()
}

impl Source {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// The text before the tests that stand at the end of a file.
    fn without_tests(&self) -> &str {
        self.text
            .split_once("#[cfg(test)]")
            .map_or(&self.text, |(before, _)| before)
    }
}

/// A sample for the tests of the checks.
#[cfg(test)]
fn sample(path: &str, text: &str) -> Source {
    Source {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}
