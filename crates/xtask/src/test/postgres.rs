//! A PostgreSQL of the tests' own: started in a temporary folder, on a free port of this machine only,
//! and stopped when the tests are done.

use std::{
    fs::File,
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    place,
    prepare::debian,
    run,
    step::{Failure, capture},
};

/// The name of the only user, who needs no password from this machine.
const USER: &str = "onething";
const LOG: &str = "log";
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; dropping it stops it and removes its folder.
pub(super) struct Server {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
    process: Child,
}

impl Server {
    /// Creates an empty cluster and starts it.
    pub(super) fn start() -> Result<Self, Failure> {
        let programs = find_programs()?;
        let folder = std::env::temp_dir().join(format!("onething-postgres-{}", std::process::id()));
        place::remove_folder(&folder)?;
        place::make_folder(&folder)?;
        if debian::is_root() {
            capture(Command::new("chown").arg(account()).arg(&folder))?;
        }
        let data = folder.join("data");
        let mut create = unprivileged(&programs.join("initdb"), &folder);
        create.arg("--pgdata").arg(&data).args([
            "--username",
            USER,
            "--auth=trust",
            "--encoding=UTF8",
            "--no-sync",
        ]);
        capture(&mut create)?;
        let port = run::free_address()?.port();
        let log_path = folder.join(LOG);
        let log = File::create(&log_path).map_err(|cause| Failure::file(&log_path, cause))?;
        let mut serve = unprivileged(&programs.join("postgres"), &folder);
        serve.arg("-D").arg(&data).arg("-k").arg(&folder).args([
            "-h",
            "127.0.0.1",
            "-p",
            &port.to_string(),
        ]);
        // Tests need no safety from power cuts, but many connections at once.
        serve.args(["-c", "fsync=off", "-c", "max_connections=300"]);
        serve.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let process = serve
            .spawn()
            .map_err(|cause| Failure::file(&programs, cause))?;
        let server = Self {
            programs,
            folder,
            port,
            process,
        };
        server.wait_until_ready()?;
        Ok(server)
    }

    /// The address of the server's first database.
    pub(super) fn address(&self) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&self) -> Result<(), Failure> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let asked = Command::new(self.programs.join("pg_isready"))
                .args([
                    "--quiet",
                    "--host=127.0.0.1",
                    &format!("--port={}", self.port),
                ])
                .status();
            let is_ready = match asked {
                Ok(status) => status.success(),
                // Some packages lack this program; an open port is the next best sign.
                Err(_) => TcpStream::connect(("127.0.0.1", self.port)).is_ok(),
            };
            if is_ready {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = place::read_text(&self.folder.join(LOG)).unwrap_or_default();
        let seconds = PATIENCE.as_secs();
        Err(Failure::found(format!(
            "PostgreSQL did not answer within {seconds} s:\n{log}"
        )))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut stop = unprivileged(&self.programs.join("pg_ctl"), &self.folder);
        stop.arg("--pgdata")
            .arg(self.folder.join("data"))
            .args(["--mode=immediate", "stop"]);
        if capture(&mut stop).is_err() {
            _ = self.process.kill();
        }
        _ = self.process.wait();
        _ = place::remove_folder(&self.folder);
    }
}

/// The folder of the server's programs, installed if need be.
fn find_programs() -> Result<PathBuf, Failure> {
    if let Some(folder) = installed_programs() {
        return Ok(folder);
    }
    debian::install(
        "PostgreSQL's server programs (initdb, postgres)",
        &["postgresql"],
    )?;
    installed_programs()
        .ok_or_else(|| Failure::missing("initdb and postgres", "install PostgreSQL 13 or newer"))
}

fn installed_programs() -> Option<PathBuf> {
    let in_path = std::env::var_os("PATH").unwrap_or_default();
    let versions = place::folders(Path::new("/usr/lib/postgresql")).unwrap_or_default();
    let of_debian = versions
        .into_iter()
        .rev()
        .map(|version| version.join("bin"));
    let is_complete = |folder: &PathBuf| {
        ["initdb", "postgres", "pg_ctl"]
            .iter()
            .all(|name| folder.join(name).is_file())
    };
    of_debian
        .chain(std::env::split_paths(&in_path))
        .find(is_complete)
}

/// A server program, as a user other than root: PostgreSQL refuses to run as root.
fn unprivileged(program: &Path, folder: &Path) -> Command {
    let mut command;
    if debian::is_root() {
        command = Command::new("runuser");
        command.args(["-u", account(), "--"]).arg(program);
    } else {
        command = Command::new(program);
    }
    // Where root stands, another user may not even look.
    command.current_dir(folder);
    command
}

/// A user of the system with no rights of note.
fn account() -> &'static str {
    let has_own = capture(Command::new("id").args(["-u", "postgres"])).is_ok();
    if has_own { "postgres" } else { "nobody" }
}
