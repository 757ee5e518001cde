//! What the command line decides. Every switch has a default, so that `--site` alone is enough.

use std::net::SocketAddr;
use std::path::PathBuf;

/// Settings of one running backend.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Folder of the SQLite file, the uploads and the secrets.
    pub data: PathBuf,
    /// Folder of the built app; without it only the API answers.
    pub site: Option<PathBuf>,
    /// `postgres://…` or `sqlite://…`; by default a file in `data`.
    pub database: Option<String>,
    /// How the simulated court works.
    pub court: CourtMode,
    /// Milliseconds between an event and the simulated court's next step.
    pub court_delay_ms: i64,
    /// Seconds before another code may be sent to the same number.
    pub code_resend_seconds: u32,
    /// Most codes an hour for one network address.
    pub codes_per_address: i64,
    /// Milliseconds after which a payment without an answer is asked about.
    pub reconcile_after_ms: i64,
    /// Milliseconds for which a running command keeps its idempotency key.
    pub lease_ms: i64,
    /// Whether the simulated court page, phone and wallet exist.
    pub simulators: bool,
    /// Whether `X-Forwarded-For` is to be believed.
    pub behind_proxy: bool,
}

/// How the simulated court works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourtMode {
    /// By rule after a short delay; a matter can be held on the court's page.
    Automatic,
    /// Only by hand on the court's page.
    Manual,
}

/// Why a command line was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentProblem {
    /// No such switch.
    Unknown(String),
    /// The switch needs a value.
    ValueMissing(String),
    /// The value does not fit the switch.
    ValueWrong(String, String),
}

impl std::fmt::Display for ArgumentProblem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unknown(switch) => write!(out, "unknown switch {switch}"),
            Self::ValueMissing(switch) => write!(out, "{switch} needs a value"),
            Self::ValueWrong(switch, value) => write!(out, "{switch} cannot be {value:?}"),
        }
    }
}

impl std::error::Error for ArgumentProblem {}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            data: PathBuf::from("var"),
            site: None,
            database: None,
            court: CourtMode::Automatic,
            court_delay_ms: 2_500,
            code_resend_seconds: 60,
            codes_per_address: 30,
            reconcile_after_ms: 5_000,
            lease_ms: 30_000,
            simulators: true,
            behind_proxy: false,
        }
    }
}

impl Config {
    /// Text of `backend --help`.
    pub const USAGE: &'static str = "\
backend [switches]      serve the API and the app
backend openapi         print the OpenAPI document

  --listen ADDR:PORT          127.0.0.1:8080; port 0 takes a free one
  --data DIR                  var: SQLite file, uploads, secrets
  --site DIR                  the built app
  --database URL              postgres://… (default: SQLite in the data folder)
  --court automatic|manual    automatic: the simulated court acts by itself
  --court-delay-ms N          2500: pause before each of its steps
  --code-resend-seconds N     60: pause between two codes to one number
  --codes-per-address N       30: most codes an hour for one network address
  --reconcile-after-ms N      5000: when a payment without an answer is asked about
  --lease-ms N                30000: how long a running command keeps its key
  --simulators on|off         on: court page, phone and wallet under /sim
  --behind-proxy on|off       off: believe X-Forwarded-For";

    /// Reads the switches, without the program's name.
    ///
    /// # Errors
    /// [`ArgumentProblem`] at the first switch that is not understood.
    pub fn from_arguments(arguments: &[String]) -> Result<Self, ArgumentProblem> {
        let mut config = Self::default();
        let mut rest = arguments.iter();
        while let Some(switch) = rest.next() {
            let value = rest
                .next()
                .ok_or_else(|| ArgumentProblem::ValueMissing(switch.clone()))?;
            config.set(switch, value)?;
        }
        Ok(config)
    }

    fn set(&mut self, switch: &str, value: &str) -> Result<(), ArgumentProblem> {
        let wrong = || ArgumentProblem::ValueWrong(switch.to_owned(), value.to_owned());
        let number = || value.parse::<u32>().map_err(|_| wrong());
        let on = || match value {
            "on" => Ok(true),
            "off" => Ok(false),
            _ => Err(wrong()),
        };
        match switch {
            "--listen" => self.listen = value.parse().map_err(|_| wrong())?,
            "--data" => self.data = PathBuf::from(value),
            "--site" => self.site = Some(PathBuf::from(value)),
            "--database" => self.database = Some(value.to_owned()),
            "--court" => {
                self.court = match value {
                    "automatic" => CourtMode::Automatic,
                    "manual" => CourtMode::Manual,
                    _ => return Err(wrong()),
                }
            }
            "--court-delay-ms" => self.court_delay_ms = number()?.into(),
            "--code-resend-seconds" => self.code_resend_seconds = number()?,
            "--codes-per-address" => self.codes_per_address = number()?.into(),
            "--reconcile-after-ms" => self.reconcile_after_ms = number()?.into(),
            "--lease-ms" => self.lease_ms = number()?.into(),
            "--simulators" => self.simulators = on()?,
            "--behind-proxy" => self.behind_proxy = on()?,
            _ => return Err(ArgumentProblem::Unknown(switch.to_owned())),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Config, ArgumentProblem> {
        let arguments: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        Config::from_arguments(&arguments)
    }

    #[test]
    fn switches_are_read() {
        let config = read("--listen 127.0.0.1:0 --court manual --court-delay-ms 10");
        let config = config.unwrap_or_default();
        assert_eq!(config.listen.port(), 0);
        assert_eq!(config.court, CourtMode::Manual);
        assert_eq!(config.court_delay_ms, 10);
    }

    #[test]
    fn an_unknown_switch_is_named() {
        assert_eq!(
            read("--x y").err(),
            Some(ArgumentProblem::Unknown("--x".to_owned()))
        );
    }

    #[test]
    fn a_switch_without_value_is_named() {
        let problem = ArgumentProblem::ValueMissing("--data".to_owned());
        assert_eq!(read("--data").err(), Some(problem));
    }
}
