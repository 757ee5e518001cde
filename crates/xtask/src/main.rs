//! The only build tool of the project: `cargo xtask <command>`.
//!
//! One file per command; this one only reads the command line.

mod bench;
mod build;
mod dev;
mod names;
mod openapi;
mod place;
mod prepare;
mod run;
mod screens;
mod size;
mod step;
mod test;
mod tidy;

use std::process::ExitCode;

use step::{Failure, step};

const USAGE: &str = "\
cargo xtask <command>

  build                        the front end, ready to be served, into target/site
  run [--lan] [--port N] [--database URL]
                               build all and start it; --lan shows a code for a phone to scan
  dev [the same options]       start it, build again on every change, reload the page
  test [--only STAGE]          everything that can fail; ends with the sum
  size                         what a visitor downloads, against the budgets
  bench                        how fast the first screen is, beside a bare static form
  screens                      take the pictures of docs/screens
  names                        write what a screen reader is told of each screen, tests/e2e/names, anew
  tidy                         the rules of the house
  openapi                      write docs/api/openapi.json";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Reported) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(), Failure> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => build::build(),
        ["run", options @ ..] => run::run(&run::Options::parse(options)?),
        ["dev", options @ ..] => dev::dev(&run::Options::parse(options)?),
        ["test"] => test::test(None),
        ["test", "--only", stage] => test::test(Some(stage)),
        ["size"] => size::size(),
        ["bench"] => bench::bench(),
        ["screens"] => screens::screens(),
        ["names"] => names::names(),
        ["tidy"] => step("tidy", tidy::tidy),
        ["openapi"] => step("openapi", openapi::write),
        // Cargo calls this for the tests in the browser; people have no use for it.
        ["wasm-test-runner", rest @ ..] => run_wasm_tests(rest),
        _ => Err(Failure::Usage(USAGE.to_owned())),
    }
}

/// The runner of wasm-bindgen's tests, as a library: it always fits the version of the app's bindings.
fn run_wasm_tests(arguments: &[&str]) -> Result<(), Failure> {
    let words = std::iter::once("wasm-bindgen-test-runner").chain(arguments.iter().copied());
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(words)
        .map_err(|cause| Failure::found(format!("{cause:#}")))
}
