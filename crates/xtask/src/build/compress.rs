//! Brotli and gzip copies beside each file, so that the server never compresses while someone waits.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};

use super::parallel;
use crate::{place, step::Failure};

/// The highest quality of brotli, and its largest window of the common kind.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;
const BUFFER: usize = 64 * 1024;

/// Writes `name.br` and `name.gz` for each file that gains by it.
pub(crate) fn compress(files: &[PathBuf]) -> Result<(), Failure> {
    let gaining: Vec<_> = files.iter().filter(|path| is_compressible(path)).collect();
    parallel::for_each(&gaining, |path| {
        let content = place::read(path)?;
        place::write(
            &with_suffix(path, "br"),
            brotli(&content).map_err(|cause| Failure::file(path, cause))?,
        )?;
        place::write(
            &with_suffix(path, "gz"),
            gzip(&content).map_err(|cause| Failure::file(path, cause))?,
        )
    })
}

/// The path of the compressed copy of a file.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

fn is_compressible(path: &Path) -> bool {
    const KINDS: [&str; 11] = [
        "html",
        "css",
        "js",
        "mjs",
        "json",
        "wasm",
        "pack",
        "svg",
        "txt",
        "webmanifest",
        "xml",
    ];
    path.extension()
        .is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
}

/// A file's content as it travels.
pub(crate) fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = brotli::CompressorWriter::new(Vec::new(), BUFFER, QUALITY, WINDOW);
    out.write_all(content)?;
    out.flush()?;
    Ok(out.into_inner())
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(content)?;
    out.finish()
}
