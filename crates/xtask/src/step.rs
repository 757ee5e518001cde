//! Progress lines and the running of other programs, in one manner for every command.
//!
//! It knows nothing of what is being built or tested.

use std::{
    fmt,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Instant,
};

/// Why a command of xtask stopped.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something the machine lacks, and how to get it.
    Missing { what: String, remedy: String },
    /// A program ran and was not content; `output` is what it said, empty if it was shown already.
    Program { name: String, output: String },
    /// A file could not be read or written.
    File { path: String, cause: std::io::Error },
    /// A check of ours found these faults.
    Found(Vec<String>),
    /// What failed has been said already.
    Reported,
    /// The command line was not understood.
    Usage(String),
}

impl Failure {
    /// A failure to read or write `path`.
    pub(crate) fn file(path: &Path, cause: std::io::Error) -> Self {
        Self::File {
            path: path.display().to_string(),
            cause,
        }
    }

    /// One fault, in a sentence.
    pub(crate) fn found(fault: impl Into<String>) -> Self {
        Self::Found(vec![fault.into()])
    }

    /// Something missing, and the way to get it.
    pub(crate) fn missing(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Missing {
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { what, remedy } => write!(out, "missing: {what}\n  to get it: {remedy}"),
            Self::Program { name, output } if output.is_empty() => write!(out, "`{name}` failed"),
            Self::Program { name, output } => write!(out, "`{name}` failed:\n{}", output.trim()),
            Self::File { path, cause } => write!(out, "{path}: {cause}"),
            Self::Found(faults) => write!(out, "{}", faults.join("\n")),
            Self::Reported => Ok(()),
            Self::Usage(fault) => write!(out, "{fault}"),
        }
    }
}

/// Does one step of a command between two progress lines.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    eprintln!("· {name}");
    let start = Instant::now();
    let outcome = work();
    let seconds = start.elapsed().as_secs_f32();
    match &outcome {
        Ok(_) => eprintln!("✓ {name} ({seconds:.1} s)"),
        Err(_) => eprintln!("✗ {name} ({seconds:.1} s)"),
    }
    outcome
}

/// Says something of note below the step that is under way.
pub(crate) fn note(line: impl fmt::Display) {
    eprintln!("  {line}");
}

/// Runs a program whose own progress the reader should see.
pub(crate) fn show(command: &mut Command) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|cause| cannot_start(command, &cause))?;
    if status.success() {
        Ok(())
    } else {
        Err(program_failed(command, String::new()))
    }
}

/// Runs a program quietly and gives its standard output; what it said is shown only if it fails.
pub(crate) fn capture(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|cause| cannot_start(command, &cause))?;
    let standard = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(standard);
    }
    Err(program_failed(
        command,
        standard + &String::from_utf8_lossy(&output.stderr),
    ))
}

/// What a program said while it was shown, and whether it was content.
pub(crate) struct Told {
    /// Standard output and standard error; the order between the two is not kept.
    pub(crate) text: String,
    /// Whether it ended with success.
    pub(crate) success: bool,
}

/// Runs a program, showing what it says and keeping it too.
pub(crate) fn listen(command: &mut Command) -> Result<Told, Failure> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|cause| cannot_start(command, &cause))?;
    let (standard, errors) = (child.stdout.take(), child.stderr.take());
    let text = thread::scope(|scope| {
        let errors = scope.spawn(|| errors.map(echo).unwrap_or_default());
        let mut text = standard.map(echo).unwrap_or_default();
        text.push_str(&errors.join().unwrap_or_default());
        text
    });
    let status = child
        .wait()
        .map_err(|cause| cannot_start(command, &cause))?;
    Ok(Told {
        text,
        success: status.success(),
    })
}

/// Whether a program of this name can be started at all.
pub(crate) fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Copies a stream to standard error line by line, and keeps it.
fn echo(stream: impl Read) -> String {
    let mut text = String::new();
    for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        eprintln!("{line}");
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn cannot_start(command: &Command, cause: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::missing(
        format!("{program} ({cause})"),
        format!("install `{program}` and put it in PATH"),
    )
}

fn program_failed(command: &Command, output: String) -> Failure {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let name = words
        .map(|word| word.to_string_lossy())
        .take(6)
        .collect::<Vec<_>>()
        .join(" ");
    Failure::Program { name, output }
}
