//! A Rust compiler that can make WebAssembly.
//!
//! The ordinary toolchain can, once rustup has added the target. Where no Rust download server is in
//! reach, Debian's compiler and the library sources that come with it take its place; the standard
//! library is then built once, into a folder below `target`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    place,
    prepare::debian,
    step::{Failure, capture, note, step},
};

/// The name of the target.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-llvm",
    "lld-22",
];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";

/// Which compiler makes the Wasm.
pub(crate) enum Toolchain {
    /// The one `cargo` finds by itself.
    Ordinary,
    /// Debian's, with a standard library of our own making in this folder.
    Debian { sysroot: PathBuf },
}

impl Toolchain {
    /// Cargo, set to use this toolchain, with `flags` for the compiler of the Wasm code.
    pub(crate) fn cargo(&self, flags: &str) -> Command {
        let inherited = std::env::var("RUSTFLAGS").unwrap_or_default();
        let mut flags = format!("{inherited} {flags}").trim().to_owned();
        let mut cargo;
        match self {
            Self::Ordinary => cargo = Command::new("cargo"),
            Self::Debian { sysroot } => {
                cargo = debian_cargo();
                flags = format!("{flags} --sysroot={}", sysroot.display())
                    .trim()
                    .to_owned();
            }
        }
        if !flags.is_empty() {
            cargo.env("RUSTFLAGS", flags);
        }
        cargo
    }
}

/// Finds such a compiler, or gets one. `ONETHING_DEBIAN_RUST`, set to anything, asks for Debian's at once.
pub(crate) fn ensure() -> Result<Toolchain, Failure> {
    let debian = place::target().join("debian-toolchain");
    if std::env::var_os("ONETHING_DEBIAN_RUST").is_none() {
        if ordinary_is_able() {
            return Ok(Toolchain::Ordinary);
        }
        let added = step("rustup target add wasm32-unknown-unknown", || {
            capture(Command::new("rustup").args(["target", "add", TARGET])).map(drop)
        });
        match added {
            Ok(()) if ordinary_is_able() => return Ok(Toolchain::Ordinary),
            Ok(()) => {
                note("rustup was content, but the target is not there; trying Debian's compiler");
            }
            Err(failure) => note(format_args!(
                "{failure}\n  trying Debian's compiler instead"
            )),
        }
    }
    step(
        "Debian's Rust compiler, with a standard library for Wasm",
        || ensure_debian(&debian),
    )?;
    Ok(Toolchain::Debian { sysroot: debian })
}

fn ordinary_is_able() -> bool {
    let asked =
        capture(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    asked.is_ok_and(|folder| holds_standard_library(Path::new(folder.trim())))
}

fn holds_standard_library(folder: &Path) -> bool {
    let names = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    names
        .map(|entry| entry.file_name())
        .any(|name| name.to_string_lossy().starts_with("libstd-"))
}

fn ensure_debian(sysroot: &Path) -> Result<(), Failure> {
    let sources = Path::new("/usr/lib/rustlib/src/rust/library/std");
    if !Path::new(DEBIAN_RUSTC).exists() || !Path::new(DEBIAN_CARGO).exists() || !sources.exists() {
        debian::install(
            "a Rust compiler with the Wasm target (rustup could not add it)",
            &DEBIAN_PACKAGES,
        )?;
    }
    let version = capture(Command::new(DEBIAN_RUSTC).arg("-vV"))?;
    let stamp = sysroot.join("version");
    if place::read_text(&stamp).is_ok_and(|built| built == version) {
        return Ok(());
    }
    place::remove_folder(sysroot)?;
    let libraries = build_standard_library(sysroot)?;
    let destination = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    place::make_folder(&destination)?;
    for library in libraries {
        let name = library.file_name().unwrap_or_default();
        fs::copy(&library, destination.join(name))
            .map_err(|cause| Failure::file(&library, cause))?;
    }
    place::write(&stamp, version)
}

/// Builds `std` beside an empty crate; `embed-bitcode` because link-time optimisation needs it.
fn build_standard_library(sysroot: &Path) -> Result<Vec<PathBuf>, Failure> {
    let empty = sysroot.join("empty");
    place::write(
        &empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n[workspace]\n",
    )?;
    place::write(&empty.join("src/lib.rs"), "#![no_std]\n")?;
    let made = sysroot.join("made");
    let mut cargo = debian_cargo();
    cargo
        .current_dir(&empty)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("CARGO_TARGET_DIR")
        .args([
            "build",
            "--release",
            "--target",
            TARGET,
            "-Zbuild-std=std,panic_abort,proc_macro",
        ])
        .arg("--target-dir")
        .arg(&made);
    capture(&mut cargo)?;
    let built = place::files(&made.join(TARGET).join("release/deps"))?;
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".rlib") && !name.starts_with("libempty-")
    };
    Ok(built.into_iter().filter(is_library).collect())
}

/// Debian's cargo with Debian's compiler, untouched by a rustup toolchain that started us.
fn debian_cargo() -> Command {
    let mut cargo = Command::new(DEBIAN_CARGO);
    cargo
        .env("RUSTC", DEBIAN_RUSTC)
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("RUSTDOC");
    cargo
}
