//! Where things lie in the workspace, and small reads and writes that say which file they failed on.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::step::Failure;

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Where cargo and xtask put what they make: `target`, unless `CARGO_TARGET_DIR` says otherwise.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// This program. While it runs, cargo may put one built anew in its place, as it does for the tests of
/// xtask itself; Linux then says so behind the path.
///
/// # Errors
/// When the system does not tell.
pub(crate) fn this_program() -> Result<PathBuf, Failure> {
    let path = env::current_exe()
        .map_err(|cause| Failure::found(format!("xtask cannot find itself: {cause}")))?;
    let said = path.to_string_lossy();
    Ok(said
        .strip_suffix(" (deleted)")
        .map_or_else(|| path.clone(), PathBuf::from))
}

/// The finished front end, ready to be served.
pub(crate) fn site() -> PathBuf {
    target().join("site")
}

/// The folder of the end-to-end tests, whose lock file also pins the build tools written in JavaScript.
pub(crate) fn end_to_end() -> PathBuf {
    root().join("tests/e2e")
}

/// A program that came with the npm packages.
pub(crate) fn npm_program(name: &str) -> PathBuf {
    end_to_end().join("node_modules/.bin").join(name)
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|cause| Failure::file(path, cause))
}

/// The text of a file.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|cause| Failure::file(path, cause))
}

/// Writes a file, making its folder if need be.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, content).map_err(|cause| Failure::file(path, cause))
}

/// Makes a folder and those above it.
pub(crate) fn make_folder(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|cause| Failure::file(path, cause))
}

/// Removes a folder with all that is in it; one that is not there is no failure.
pub(crate) fn remove_folder(path: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::file(path, cause))
        }
        _ => Ok(()),
    }
}

/// All files below a folder, sorted; a folder that is not there holds none.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    waiting.retain(|folder| folder.is_dir());
    while let Some(folder) = waiting.pop() {
        for path in entries(&folder)? {
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The folders directly in a folder, sorted.
pub(crate) fn folders(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    Ok(entries(folder)?
        .into_iter()
        .filter(|path| path.is_dir())
        .collect())
}

/// The files directly in a folder, sorted.
pub(crate) fn files_directly_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    Ok(entries(folder)?
        .into_iter()
        .filter(|path| path.is_file())
        .collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let fault = |cause| Failure::file(folder, cause);
    let entries = fs::read_dir(folder).map_err(fault)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(fault)?;
    paths.sort();
    Ok(paths)
}

/// The path below `base`, with `/` between its parts on every system.
pub(crate) fn below(base: &Path, path: &Path) -> String {
    let path = path.strip_prefix(base).unwrap_or(path);
    path.iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
