//! `cargo xtask dev`: builds quickly, serves, and builds again whenever a source changes.
//!
//! The page reloads itself (`build/reload.js`); a build that fails leaves the last good one running.

use std::{
    fs,
    process::Child,
    thread,
    time::{Duration, SystemTime},
};

use crate::{
    build::{self, Flavour},
    place,
    run::{self, Options},
    step::{Failure, note, step},
};

const LOOK_EVERY: Duration = Duration::from_millis(400);
const FRONT: [&str; 6] = [
    "src",
    "style",
    "public",
    "crates/law",
    "crates/matter",
    "crates/contract",
];
const BACK: [&str; 4] = [
    "crates/backend",
    "crates/law",
    "crates/matter",
    "crates/contract",
];

/// Works until it is stopped from outside.
pub(crate) fn dev(options: &Options) -> Result<(), Failure> {
    let listen = options.listen()?;
    let (mut front, mut back) = (None, None);
    let mut running: Option<Child> = None;
    loop {
        let changed = newest(&FRONT, &["index.html"])?;
        if front != Some(changed) {
            front = Some(changed);
            report(build::build_for_development());
        }
        let changed = newest(&BACK, &[])?;
        if back != Some(changed) {
            back = Some(changed);
            if let Some(program) = report(step("backend: cargo", || run::build_backend("dev"))) {
                stop(running.take());
                let mut command = run::backend(program, listen, Flavour::Development, options);
                running = report(command.spawn().map_err(|cause| {
                    Failure::missing(format!("backend ({cause})"), "cargo build -p backend")
                }));
                note(format_args!(
                    "http://127.0.0.1:{}/ — Ctrl-C stops it",
                    listen.port()
                ));
            }
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// How many files there are and when the youngest was changed: a file removed is a change too.
fn newest(folders: &[&str], files: &[&str]) -> Result<(usize, SystemTime), Failure> {
    let root = place::root();
    let mut paths: Vec<_> = files.iter().map(|name| root.join(name)).collect();
    for folder in folders {
        paths.extend(place::files(&root.join(folder))?);
    }
    // A file that vanishes while we look will be missed the next time round.
    let times = paths
        .iter()
        .filter_map(|path| fs::metadata(path).ok()?.modified().ok());
    Ok((paths.len(), times.max().unwrap_or(SystemTime::UNIX_EPOCH)))
}

fn report<T>(outcome: Result<T, Failure>) -> Option<T> {
    outcome.map_err(|failure| eprintln!("{failure}")).ok()
}

fn stop(running: Option<Child>) {
    if let Some(mut child) = running {
        // An error here means that it has ended already.
        _ = child.kill();
        _ = child.wait();
    }
}
