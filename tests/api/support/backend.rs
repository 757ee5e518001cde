//! The running program, with a data folder and a database of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tempfile::TempDir;

use super::Person;

/// A backend; stopped and swept away when the test ends.
pub(crate) struct Backend {
    pub(crate) address: String,
    folder: Arc<TempDir>,
    process: Child,
    switches: Vec<String>,
}

impl Backend {
    /// Starts one with quick simulators; `switches` come on top.
    pub(crate) async fn start(switches: &[&str]) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let mut all = Vec::new();
        for switch in [
            "--listen",
            "127.0.0.1:0",
            "--court-delay-ms",
            "50",
            "--code-resend-seconds",
            "0",
            "--reconcile-after-ms",
            "400",
        ] {
            all.push(switch.to_owned());
        }
        all.push("--data".to_owned());
        all.push(folder.path().join("data").to_string_lossy().into_owned());
        if let Some(url) = own_database(&folder).await {
            all.extend(["--database".to_owned(), url]);
        }
        all.extend(switches.iter().map(|switch| (*switch).to_owned()));
        let (process, address) = spawn(&all);
        Self {
            address,
            folder,
            process,
            switches: all,
        }
    }

    /// A second copy on the same data and database.
    pub(crate) fn copy(&self) -> Self {
        let (process, address) = spawn(&self.switches);
        let (folder, switches) = (self.folder.clone(), self.switches.clone());
        Self {
            address,
            folder,
            process,
            switches,
        }
    }

    /// A connection to its database, for what no request can bring about.
    pub(crate) async fn database(&self) -> sqlx::AnyConnection {
        sqlx::any::install_default_drivers();
        let named = self
            .switches
            .iter()
            .position(|switch| switch == "--database");
        let url = match named {
            Some(at) => self.switches[at + 1].clone(),
            None => format!(
                "sqlite://{}",
                self.folder.path().join("data/one-thing.sqlite").display()
            ),
        };
        sqlx::AnyConnection::connect(&url).await.unwrap()
    }

    /// Kills it without warning, as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Starts it again on the same data, on another port.
    pub(crate) fn restart(&mut self) {
        (self.process, self.address) = spawn(&self.switches);
    }

    /// Asks it to stop, and answers whether it ended well.
    pub(crate) fn stop(&mut self) -> bool {
        let id = self.process.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().unwrap();
        self.process.wait().unwrap().success()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// A person with a phone and a browser, signed in.
    pub(crate) async fn person(&self, mobile: &str) -> Person {
        let mut person = Person::new(&self.address);
        person.sign_in(mobile).await;
        person
    }

    /// The key with which the payment agency or the court signs.
    pub(crate) fn signing_key(&self, name: &str) -> backend::webhook::SigningKey {
        let file = self.folder.path().join("data/secrets").join(name);
        backend::webhook::SigningKey::new(std::fs::read_to_string(file).unwrap().trim())
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(switches: &[String]) -> (Child, String) {
    let mut process = Command::new(env!("CARGO_BIN_EXE_backend"))
        .args(switches)
        .env("RUST_LOG", "warn")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let line = lines.next().unwrap().unwrap();
    let address = line.strip_prefix("listening on ").unwrap().to_owned();
    // Somebody must read on, or the backend would stop at a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    (process, address)
}

/// A new database below the one named in the environment, if one is.
async fn own_database(folder: &TempDir) -> Option<String> {
    let server = std::env::var("ONETHING_TEST_DATABASE").ok()?;
    let (base, _) = server.rsplit_once('/')?;
    let name = folder.path().file_name()?.to_string_lossy().to_lowercase();
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let mut connection = PgConnection::connect(&server).await.unwrap();
    let statement = format!("CREATE DATABASE test_{name}{}", std::process::id());
    connection.execute(AssertSqlSafe(statement)).await.unwrap();
    Some(format!("{base}/test_{name}{}", std::process::id()))
}
