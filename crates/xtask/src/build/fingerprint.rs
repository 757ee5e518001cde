//! One number for all inputs of a build, and short names made from content.

use std::{path::PathBuf, process::Command};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::{
    place,
    step::{Failure, capture},
};

/// Everything the front end is made from; xtask's own sources decide how.
const FOLDERS: [&str; 7] = [
    "src",
    "style",
    "public",
    "crates/law",
    "crates/matter",
    "crates/contract",
    "crates/xtask/src",
];
const FILES: [&str; 4] = [
    "Cargo.toml",
    "Cargo.lock",
    "index.html",
    "tests/e2e/package-lock.json",
];

/// A fingerprint of the sources and of the compiler.
pub(super) fn of_inputs() -> Result<String, Failure> {
    let root = place::root();
    let mut files: Vec<PathBuf> = FILES.iter().map(|name| root.join(name)).collect();
    for folder in FOLDERS {
        files.extend(place::files(&root.join(folder))?);
    }
    let mut digest = Sha256::new();
    digest.update(capture(Command::new("rustc").arg("-vV"))?);
    for file in files {
        let content = place::read(&file)?;
        digest.update(place::below(&root, &file));
        digest.update(content.len().to_le_bytes());
        digest.update(content);
    }
    Ok(hexadecimal(&digest.finalize()))
}

/// Sixteen hexadecimal digits that change whenever one of these contents does.
pub(super) fn short_name<'a>(contents: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut digest = Sha256::new();
    for content in contents {
        digest.update(content.len().to_le_bytes());
        digest.update(content);
    }
    hexadecimal(&digest.finalize()[..8])
}

/// The source expression by which a content security policy admits an inline style of this text.
pub(super) fn policy_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_source_is_that_of_the_specification() {
        assert_eq!(
            policy_source(""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
    }

    #[test]
    fn a_name_depends_on_where_one_content_ends_and_the_next_begins() {
        let (one, other): ([&[u8]; 2], [&[u8]; 2]) = ([b"ab", b"c"], [b"a", b"bc"]);
        assert_ne!(short_name(one), short_name(other));
    }
}
