//! The app as WebAssembly: compiled by cargo, cut into modules, bound to the browser, optimised, packed.
//!
//! Each cut file only fits the main file it was cut from; that is why all of them live in one folder
//! named by their content.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use super::{
    Flavour, compress, fingerprint, names,
    pack::{self, Modules},
    parallel,
};
use crate::{
    place,
    prepare::wasm_target::{TARGET, Toolchain},
    step::{Failure, capture, note, show, step},
};

/// The package, and so the name of its program.
const PACKAGE: &str = "one-thing";
/// What the compiler is told in development: to forget the types of views, which halves its time.
pub(crate) const DEVELOPMENT_FLAGS: &str = "--cfg erase_components";
const PROFILE: &str = "wasm-release";
/// The name of the glue script, without its ending.
const NAME: &str = "app";
const LOADER: &str = "__wasm_split.js";
const MODULES: &str = "modules.json";
/// The features the optimiser may use: those of the browsers we serve. It must not be told
/// `--all-features`: of these, some write imports that Chromium refuses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The finished app.
pub(super) struct App {
    /// The folder in which all files of the app lie.
    pub(super) folder: PathBuf,
    /// For each split module, the names of the files it needs besides the main one.
    pub(super) modules: Modules,
}

/// Where the compiler leaves the app of that flavour.
pub(crate) fn compiled(flavour: Flavour) -> PathBuf {
    let profile = match flavour {
        Flavour::Release => PROFILE,
        Flavour::Development => "debug",
    };
    folder(flavour)
        .join(TARGET)
        .join(profile)
        .join(format!("{PACKAGE}.wasm"))
}

fn folder(flavour: Flavour) -> PathBuf {
    place::target().join(match flavour {
        Flavour::Release => "wasm",
        Flavour::Development => "wasm-dev",
    })
}

/// Compiles the app and gives the path of the Wasm file.
pub(super) fn compile(toolchain: &Toolchain, flavour: Flavour) -> Result<PathBuf, Failure> {
    let (flags, profile, features) = match flavour {
        // The splitter finds the parts by the linker's relocations. Erased components weigh less
        // here, against the usual advice: measured 6 % less code for this many views.
        Flavour::Release => (
            "-Clink-args=--emit-relocs --cfg erase_components",
            PROFILE,
            "split",
        ),
        Flavour::Development => (DEVELOPMENT_FLAGS, "dev", ""),
    };
    let mut cargo = toolchain.cargo(flags);
    cargo.current_dir(place::root());
    cargo.args([
        "build",
        "--quiet",
        "--package",
        PACKAGE,
        "--bin",
        PACKAGE,
        "--target",
        TARGET,
    ]);
    cargo
        .args(["--profile", profile, "--features", features])
        .arg("--target-dir")
        .arg(folder(flavour));
    show(&mut cargo)?;
    Ok(compiled(flavour))
}

/// Makes the compiled app fit for the browser; work on the same compiled app is not done twice.
pub(super) fn finish(compiled: &Path, flavour: Flavour) -> Result<App, Failure> {
    let bytes = place::read(compiled)?;
    // How the work is done is part of what it depends on.
    let name = fingerprint::short_name([
        &bytes[..],
        include_bytes!("wasm.rs"),
        include_bytes!("compress.rs"),
        include_bytes!("names.rs"),
        include_bytes!("pack.rs"),
        include_bytes!("pack.js"),
    ]);
    let stages = place::target().join(match flavour {
        Flavour::Release => "wasm-finished",
        Flavour::Development => "wasm-dev-finished",
    });
    let folder = stages.join(name);
    let record = stages.join(MODULES);
    if folder.is_dir()
        && let Ok(modules) = place::read_text(&record)
        && let Ok(modules) = serde_json::from_str(&modules)
    {
        return Ok(App { folder, modules });
    }
    place::remove_folder(&stages)?;
    let working = stages.join("working");
    place::make_folder(&working)?;
    let modules = match flavour {
        Flavour::Release => release(&bytes, &stages, &working)?,
        Flavour::Development => {
            step("app: wasm-bindgen", || bind(compiled, &working, flavour))?;
            Modules::new()
        }
    };
    std::fs::rename(&working, &folder).map_err(|cause| Failure::file(&folder, cause))?;
    let text =
        serde_json::to_string(&modules).map_err(|cause| Failure::file(&record, cause.into()))?;
    place::write(&record, text)?;
    Ok(App { folder, modules })
}

fn release(bytes: &[u8], stages: &Path, folder: &Path) -> Result<Modules, Failure> {
    let main = stages.join("main.wasm");
    let modules = step("app: split", || split(bytes, &main, folder))?;
    step("app: wasm-bindgen", || {
        bind(&main, folder, Flavour::Release)?;
        let [main, glue] = ["_bg.wasm", ".js"].map(|end| folder.join(format!("{NAME}{end}")));
        names::shorten(&main, &glue, &format!("./{NAME}_bg.js"))
    })?;
    let wasm_files: Vec<_> = place::files(folder)?
        .into_iter()
        .filter(|path| is_wasm(path) && is_worth_it(path))
        .collect();
    step("app: wasm-opt", || {
        parallel::for_each(&wasm_files, |path| optimise(path))
    })?;
    let modules = step("app: packs", || {
        pack::pack(folder, &folder.join(LOADER), &modules)
    })?;
    step("app: scripts", || minify(folder))?;
    step("app: brotli and gzip", || {
        compress::compress(&place::files(folder)?)
    })?;
    Ok(modules)
}

/// The splitter makes many files of a few hundred bytes, in which there is nothing to gain; starting the
/// optimiser for each would take longer than all the rest.
fn is_worth_it(path: &Path) -> bool {
    const SMALLEST: u64 = 2_000;
    std::fs::metadata(path).is_ok_and(|about| about.len() >= SMALLEST)
}

fn split(bytes: &[u8], main: &Path, folder: &Path) -> Result<Modules, Failure> {
    let main_module = format!("./{NAME}.js");
    let link_name = format!("./{LOADER}");
    let mut options = wasm_split_cli_support::Options::new(bytes);
    options.output_dir = folder;
    options.main_out_path = main;
    options.main_module = &main_module;
    options.link_name = &link_name;
    let done = wasm_split_cli_support::transform(options)
        .map_err(|cause| Failure::found(format!("the splitter refused the module: {cause:?}")))?;
    note(format_args!(
        "{} files beside the main one",
        done.split_modules.len()
    ));
    let with_ending = |files: Vec<String>| files.into_iter().map(|stem| stem + ".wasm").collect();
    Ok(done
        .prefetch_map
        .into_iter()
        .map(|(module, files)| (module, with_ending(files)))
        .collect())
}

fn bind(main: &Path, folder: &Path, flavour: Flavour) -> Result<(), Failure> {
    let is_release = flavour == Flavour::Release;
    let bound = Bindgen::new()
        .input_path(main)
        .out_name(NAME)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                .debug(!is_release)
                // The cut files share the memory and the function table of the main one.
                .keep_lld_exports(is_release)
                .demangle(!is_release)
                .remove_name_section(is_release)
                .remove_producers_section(is_release)
                .generate(folder)
        });
    bound.map_err(|cause| Failure::found(format!("wasm-bindgen refused the module: {cause:?}")))
}

/// Makes the scripts short; the names by which the files find each other stay.
fn minify(folder: &Path) -> Result<(), Failure> {
    for path in place::files(folder)? {
        if path.extension().is_some_and(|kind| kind == "js") {
            let mut command = Command::new(place::npm_program("esbuild"));
            command
                .arg(&path)
                .arg(format!("--outfile={}", path.display()));
            command.args(["--allow-overwrite", "--minify", "--format=esm"]);
            command.args(["--target=es2021", "--log-level=error"]);
            capture(&mut command)?;
        }
    }
    Ok(())
}

/// Never with passes that rename imports or exports: the files find each other by those names.
fn optimise(path: &Path) -> Result<(), Failure> {
    let mut command = Command::new(place::npm_program("wasm-opt"));
    command
        .arg("-Oz")
        .args(FEATURES)
        // Which tools were at work, told in each of the files.
        .args(["--strip-producers", "--strip-target-features"])
        .arg(path)
        .arg("-o")
        .arg(path);
    capture(&mut command).map(drop)
}

fn is_wasm(path: &Path) -> bool {
    path.extension().is_some_and(|kind| kind == "wasm")
}
