//! The stages of the test run, each of which can be run alone.

use std::process::Command;

use super::{counts::Counts, postgres};
use crate::{
    build, openapi, place,
    prepare::{browser, npm, wasm_target},
    run, size,
    step::{Failure, capture, is_installed, listen, note, show},
    tidy,
};

/// A named part of the test run.
pub(super) struct Stage {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) work: fn() -> Result<Counts, Failure>,
}

/// All of them, the quick ones first.
pub(super) const STAGES: [Stage; 11] = [
    Stage {
        name: "format",
        what: "the form of the Rust code",
        work: || check(format()),
    },
    Stage {
        name: "tidy",
        what: "the rules of the house",
        work: || check(tidy::tidy()),
    },
    Stage {
        name: "clippy",
        what: "the compiler's advice, on every crate",
        work: || check(clippy()),
    },
    Stage {
        name: "clippy-app",
        what: "the same for the app, as WebAssembly",
        work: || check(clippy_app()),
    },
    Stage {
        name: "host",
        what: "law, matter, contract, tools, the app's own rules; the REST contract on SQLite",
        work: host,
    },
    Stage {
        name: "postgres",
        what: "the REST contract on PostgreSQL",
        work: on_postgres,
    },
    Stage {
        name: "openapi",
        what: "the description of the contract is current",
        work: || check(openapi::check()),
    },
    Stage {
        name: "build",
        what: "the front end as it is deployed",
        work: || check(build::build()),
    },
    Stage {
        name: "size",
        what: "what a visitor downloads",
        work: || check(size::size()),
    },
    Stage {
        name: "browser",
        what: "components in a browser",
        work: in_browser,
    },
    Stage {
        name: "e2e",
        what: "the whole, in a browser, against the backend",
        work: end_to_end,
    },
];

fn check(outcome: Result<(), Failure>) -> Result<Counts, Failure> {
    outcome.map(|()| Counts::ONE_PASSED)
}

fn format() -> Result<(), Failure> {
    capture(cargo().args(["fmt", "--all", "--check"])).map(drop)
}

fn clippy() -> Result<(), Failure> {
    show(cargo().args(["clippy", "--quiet", "--all-targets", "--", "-D", "warnings"]))
}

/// Both ways the app is built: as one module, with its tests, and split.
fn clippy_app() -> Result<(), Failure> {
    let mut on_target = Vec::new();
    // Debian's compiler brings no clippy; the ordinary one then looks at the app as host code.
    if matches!(wasm_target::ensure()?, wasm_target::Toolchain::Ordinary) {
        on_target = vec!["--target", wasm_target::TARGET];
    }
    for kind in [&["--all-targets"][..], &["--features", "split"]] {
        let mut clippy = cargo();
        clippy
            .args(["clippy", "--quiet", "--package", "one-thing"])
            .args(&on_target)
            .args(kind);
        show(clippy.args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn host() -> Result<Counts, Failure> {
    let mut command = runner();
    command.env_remove("ONETHING_TEST_DATABASE");
    let mut counts = Counts::of_runner(&listen(&mut command)?);
    // The app's rules that need no browser; then the examples in the documentation, which may be none.
    counts += by_cargo(&["--lib", "-p", "one-thing"])?;
    counts += by_cargo(&["--doc", "-p", "law", "-p", "matter", "-p", "contract"])?;
    Ok(counts)
}

/// What `cargo test` makes of these.
fn by_cargo(what: &[&str]) -> Result<Counts, Failure> {
    let done = listen(cargo().args(["test", "--quiet"]).args(what))?;
    Ok(if done.success {
        Counts::of_text(&done.text)
    } else {
        Counts::of_runner(&done)
    })
}

fn on_postgres() -> Result<Counts, Failure> {
    let server = postgres::Server::start()?;
    note(format_args!("PostgreSQL answers at {}", server.address()));
    let mut command = runner();
    command
        .env("ONETHING_TEST_DATABASE", server.address())
        .args(["--package", "backend", "--test", "api"]);
    Ok(Counts::of_runner(&listen(&mut command)?))
}

/// Nextest where it is installed: quicker, and each test in a process of its own.
fn runner() -> Command {
    let mut command = cargo();
    if is_installed("cargo-nextest") {
        command.args(["nextest", "run", "--no-fail-fast", "--cargo-quiet"]);
    } else {
        note("cargo-nextest is not installed (cargo install cargo-nextest); using cargo test");
        command.args(["test", "--quiet", "--no-fail-fast"]);
    }
    command
}

fn in_browser() -> Result<Counts, Failure> {
    browser::ensure()?;
    let toolchain = wasm_target::ensure()?;
    let runner = serde_json::json!([place::this_program()?, "wasm-test-runner"]);
    let mut command = toolchain.cargo(build::DEVELOPMENT_FLAGS);
    command
        .current_dir(place::root())
        .env("CHROMEDRIVER", browser::path_of("chromedriver")?);
    command.args([
        "--config",
        &format!("target.{}.runner={runner}", wasm_target::TARGET),
    ]);
    // Not `--quiet`: cargo would hand that word on to the runner, which does not know it.
    command.args([
        "test",
        "--package",
        "one-thing",
        "--target",
        wasm_target::TARGET,
    ]);
    command
        .args(["--test", "browser", "--target-dir"])
        .arg(place::target().join("wasm-dev"));
    Ok(Counts::of_runner(&listen(&mut command)?))
}

fn end_to_end() -> Result<Counts, Failure> {
    Ok(Counts::of_runner(&listen(&mut playwright()?)?))
}

/// Playwright against the deployed build and the backend, both made if need be.
pub(crate) fn playwright() -> Result<Command, Failure> {
    browser::ensure()?;
    npm::ensure_tools()?;
    build::build()?;
    let backend = run::build_backend("release")?;
    let mut command = Command::new(place::npm_program("playwright"));
    command.current_dir(place::end_to_end()).arg("test");
    command
        .env("ONETHING_BACKEND", backend)
        .env("ONETHING_SITE", place::site());
    command.env("ONETHING_CHROMIUM", browser::path_of(browser::SHELL)?);
    command
        .env("NO_COLOR", "1")
        .env("FORCE_COLOR", "0")
        .env("CI", "1");
    Ok(command)
}

fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(place::root())
        .env("NO_COLOR", "1")
        .env("CARGO_TERM_COLOR", "never");
    cargo
}
