//! The command line of the backend: `backend --data DIR --site DIR …` serves, `backend openapi`
//! prints the contract. Everything else is in the library, where the tests reach it.

use std::process::ExitCode;

use backend::config::Config;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("openapi") => print_contract(),
        Some("help" | "--help" | "-h") => {
            backend::log::say(Config::USAGE);
            ExitCode::SUCCESS
        }
        _ => match Config::from_arguments(&arguments) {
            Ok(config) => serve(config),
            Err(problem) => {
                eprintln!("{problem}\n\n{}", Config::USAGE);
                ExitCode::from(2)
            }
        },
    }
}

fn print_contract() -> ExitCode {
    match backend::openapi::document().to_pretty_json() {
        Ok(json) => {
            backend::log::say(&json);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("the contract cannot be written as JSON: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(config: Config) -> ExitCode {
    backend::log::start();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("the asynchronous runtime cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(backend::serve(config)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
