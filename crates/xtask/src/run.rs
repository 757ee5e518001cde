//! `cargo xtask run`: builds everything and starts it on this machine, with SQLite in `var/`.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket},
    path::PathBuf,
    process::Command,
};

use qrcode::{QrCode, render::unicode::Dense1x2};

use crate::{
    build::{self, Flavour},
    place,
    step::{Failure, note, show, step},
};

/// The port we prefer, so that what a browser keeps for this address is found again.
const USUAL_PORT: u16 = 8017;

/// How the service is to be started.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Reachable from the local network, for a try on a phone.
    lan: bool,
    port: Option<u16>,
    /// A PostgreSQL address instead of the SQLite file.
    database: Option<String>,
}

impl Options {
    /// Reads `[--lan] [--port N] [--database URL]`.
    pub(crate) fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut rest = words;
        loop {
            rest = match rest {
                [] => return Ok(options),
                ["--lan", rest @ ..] => {
                    options.lan = true;
                    rest
                }
                ["--port", port, rest @ ..] => {
                    let fault = |_| Failure::Usage(format!("--port wants a number, not `{port}`"));
                    options.port = Some(port.parse().map_err(fault)?);
                    rest
                }
                ["--database", address, rest @ ..] => {
                    options.database = Some((*address).to_owned());
                    rest
                }
                [word, ..] => return Err(Failure::Usage(format!("run does not know `{word}`"))),
            }
        }
    }

    /// The address to listen on, with a port that is free now.
    pub(crate) fn listen(&self) -> Result<SocketAddr, Failure> {
        let host = IpAddr::V4(if self.lan {
            Ipv4Addr::UNSPECIFIED
        } else {
            Ipv4Addr::LOCALHOST
        });
        let ports = self.port.map_or(vec![USUAL_PORT, 0], |port| vec![port]);
        let free = ports
            .iter()
            .find_map(|port| TcpListener::bind((host, *port)).ok());
        let taken = || {
            Failure::missing(
                format!("a free port (wanted {ports:?})"),
                "choose one with --port N",
            )
        };
        free.and_then(|listener| listener.local_addr().ok())
            .ok_or_else(taken)
    }
}

/// Builds, then becomes the backend: signals reach it as if it had been started directly.
pub(crate) fn run(options: &Options) -> Result<(), Failure> {
    build::build()?;
    let program = step("backend: cargo", || build_backend("release"))?;
    let listen = options.listen()?;
    announce(listen, options.lan);
    become_program(&mut backend(program, listen, Flavour::Release, options))
}

/// The backend's command line for a site of this kind.
pub(crate) fn backend(
    program: PathBuf,
    listen: SocketAddr,
    flavour: Flavour,
    options: &Options,
) -> Command {
    let mut command = Command::new(program);
    command.args(["--listen", &listen.to_string()]);
    command
        .arg("--data")
        .arg(place::root().join("var"))
        .arg("--site")
        .arg(flavour.site());
    if let Some(address) = &options.database {
        command.args(["--database", address]);
    }
    command
}

/// Builds the backend with `profile` and gives the path of the program.
pub(crate) fn build_backend(profile: &str) -> Result<PathBuf, Failure> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(place::root());
    show(cargo.args([
        "build",
        "--quiet",
        "--package",
        "backend",
        "--profile",
        profile,
    ]))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    let name = format!("backend{}", std::env::consts::EXE_SUFFIX);
    Ok(place::target().join(folder).join(name))
}

/// A free address on loopback.
pub(crate) fn free_address() -> Result<SocketAddr, Failure> {
    Options::default().listen()
}

fn announce(listen: SocketAddr, lan: bool) {
    note(format_args!(
        "open http://127.0.0.1:{}/ — Ctrl-C stops it",
        listen.port()
    ));
    if !lan {
        return;
    }
    let Some(own) = own_address() else {
        note("this machine has no address in a local network");
        return;
    };
    let address = format!("http://{own}:{}/", listen.port());
    note(format_args!("on a phone in the same network: {address}"));
    if let Ok(code) = QrCode::new(&address) {
        // Black on white whatever the colours of the terminal: many cameras do not read the reverse.
        for line in code.render::<Dense1x2>().quiet_zone(true).build().lines() {
            eprintln!("\x1b[30;107m{line}\x1b[0m");
        }
    }
}

/// The address by which others on the local network reach this machine. Nothing is sent: to connect
/// a datagram socket only asks the system which way it would go.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

#[cfg(unix)]
fn become_program(command: &mut Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    let cause = command.exec();
    Err(Failure::missing(
        format!("the backend ({cause})"),
        "cargo build --release -p backend",
    ))
}

#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Result<(), Failure> {
    show(command)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_in_any_order_and_unknown_ones_refused() {
        let options =
            Options::parse(&["--port", "9", "--lan", "--database", "postgres://x"]).unwrap();
        let expected = Options {
            lan: true,
            port: Some(9),
            database: Some("postgres://x".to_owned()),
        };
        assert_eq!(options, expected);
        assert!(Options::parse(&["--port", "many"]).is_err());
        assert!(Options::parse(&["--fast"]).is_err());
    }

    #[test]
    fn an_address_on_loopback_is_found() {
        let address = free_address().unwrap();
        assert!(address.ip().is_loopback());
        assert_ne!(address.port(), 0);
    }
}
