//! What every handler shares: settings, database, files, ports, and the unit of work.

use std::net::SocketAddr;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::config::Config;
use crate::court::{Court, SimulatedCourt};
use crate::files::Files;
use crate::live::Live;
use crate::messages::{Messages, SimulatedPhone};
use crate::payment::{PaymentGateway, Sandbox};
use crate::problem::Refusal;
use crate::secrets::Secrets;
use crate::store::{Db, Store, Tx};
use crate::{ServeProblem, site::Site};

/// The shared state; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// Contents of [`App`].
pub struct Shared {
    /// Settings of the command line.
    pub config: Config,
    /// The database.
    pub store: Store,
    /// Uploads.
    pub files: Files,
    /// Keys for codes and signatures.
    pub secrets: Secrets,
    /// Tells open event streams of news.
    pub live: Live,
    /// The built app.
    pub site: Site,
    /// The court's side.
    pub court: Box<dyn Court>,
    /// The payment agency; none when simulators are off and no real one is built in.
    pub gateway: Option<Box<dyn PaymentGateway>>,
    /// The way to a person's phone; none when simulators are off and no real one is built in.
    pub messages: Option<Box<dyn Messages>>,
    /// Client for the sandbox's own callbacks.
    pub http: reqwest::Client,
    /// Where this backend listens.
    pub address: SocketAddr,
    /// Turns true when the backend is to stop.
    pub stopping: watch::Receiver<bool>,
}

impl Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl App {
    /// Opens the data folder and the database.
    ///
    /// # Errors
    /// [`ServeProblem`] when either cannot be used.
    pub async fn open(
        config: Config,
        address: SocketAddr,
        stopping: watch::Receiver<bool>,
    ) -> Result<Self, ServeProblem> {
        std::fs::create_dir_all(&config.data).map_err(ServeProblem::Data)?;
        let secrets = Secrets::open(&config.data).map_err(ServeProblem::Data)?;
        let files = Files::open(&config.data).map_err(ServeProblem::Data)?;
        let store = Store::open(config.database.as_deref(), &config.data)
            .await
            .map_err(ServeProblem::Database)?;
        let http = reqwest::Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(10))
            .build()
            .map_err(ServeProblem::Client)?;
        let gateway = config
            .simulators
            .then(|| Box::new(Sandbox::new(config.reconcile_after_ms)) as Box<dyn PaymentGateway>);
        let messages = config
            .simulators
            .then(|| Box::new(SimulatedPhone) as Box<dyn Messages>);
        let court = Box::new(SimulatedCourt::new(&config));
        let site = Site::new(config.site.clone());
        Ok(Self(Arc::new(Shared {
            store,
            files,
            secrets,
            live: Live::default(),
            site,
            court,
            gateway,
            messages,
            http,
            address,
            stopping,
            config,
        })))
    }

    /// Begins a unit of work.
    ///
    /// # Errors
    /// A refusal when the database does not answer.
    pub async fn begin(&self) -> Result<Work, Refusal> {
        Ok(Work {
            tx: self.store.write().await?,
            changed: Vec::new(),
        })
    }
}

/// Everything that is to happen together or not at all, and which matters it changes.
pub struct Work {
    tx: Tx,
    changed: Vec<String>,
}

impl Work {
    /// The transaction.
    pub fn db(&mut self) -> &mut Db {
        &mut self.tx
    }

    /// Notes that a matter changes, so that its event streams are told after the commit.
    pub fn changes(&mut self, matter_id: &str) {
        self.changed.push(matter_id.to_owned());
    }

    /// Makes it happen, then tells the event streams.
    ///
    /// # Errors
    /// A refusal when the database did not take it; then nothing has happened.
    pub async fn commit(self, app: &App) -> Result<(), Refusal> {
        self.tx.commit().await?;
        for matter_id in &self.changed {
            app.live.announce(matter_id);
        }
        Ok(())
    }
}
