//! The reference backend: the REST contract of `crates/contract` over SQLite or PostgreSQL, with
//! a simulated court, a sandbox payment agency and a simulated phone behind ports.
//!
//! Reading order: [`config`] and [`app`] are the frame; [`routes`] has one file for each resource;
//! [`journal`] appends events, which `crates/matter` alone allows or refuses; [`idempotency`] makes
//! commands safe to repeat; [`store`] holds the statements; [`court`], [`payment`] and
//! [`messages`] are the ports with their embedded defaults; [`jobs`] does what is due later.

pub mod app;
pub mod config;
pub mod court;
pub mod extract;
pub mod files;
pub mod idempotency;
pub mod jobs;
pub mod journal;
pub mod live;
pub mod log;
pub mod messages;
pub mod now;
pub mod openapi;
pub mod page;
pub mod payment;
pub mod problem;
pub mod random;
pub mod routes;
pub mod secrets;
pub mod security;
pub mod site;
pub mod store;
pub mod webhook;

use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::app::App;
use crate::config::Config;

/// How long running requests may take after the signal to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Why the backend could not start or go on.
#[derive(Debug)]
pub enum ServeProblem {
    /// The data folder or a secret in it cannot be used.
    Data(std::io::Error),
    /// The database cannot be reached or brought up to date.
    Database(sqlx::Error),
    /// The address cannot be listened on.
    Listen(std::io::Error),
    /// The backend's own HTTP client cannot be made.
    Client(reqwest::Error),
}

impl std::fmt::Display for ServeProblem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Data(error) => write!(out, "the data folder cannot be used: {error}"),
            Self::Database(error) => write!(out, "the database cannot be used: {error}"),
            Self::Listen(error) => write!(out, "the address cannot be used: {error}"),
            Self::Client(error) => write!(out, "the HTTP client cannot be made: {error}"),
        }
    }
}

impl std::error::Error for ServeProblem {}

/// Serves until the process is told to stop, then lets running requests finish.
///
/// # Errors
/// [`ServeProblem`] when it cannot start or the listener fails.
pub async fn serve(config: Config) -> Result<(), ServeProblem> {
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(ServeProblem::Listen)?;
    let address = listener.local_addr().map_err(ServeProblem::Listen)?;
    let (stop, stopping) = watch::channel(false);
    let app = App::open(config, address, stopping.clone()).await?;
    let worker = tokio::spawn(jobs::run(app.clone()));
    log::say(&format!("listening on http://{address}"));
    tracing::info!(%address, "listening");

    let service =
        routes::router(app.clone()).into_make_service_with_connect_info::<std::net::SocketAddr>();
    let mut told = stopping.clone();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        // An error means that the sender is gone, which is a stop as well.
        let _ = told.wait_for(|stop| *stop).await;
    });
    let mut server = tokio::spawn(server.into_future());
    tokio::select! {
        () = signalled() => {}
        ended = &mut server => return listener_ended(ended),
    }
    tracing::info!("stopping");
    let _ = stop.send(true);
    let ended = tokio::time::timeout(LAST_REQUESTS, server).await;
    let _ = worker.await;
    app.store.close().await;
    ended.map_or(Ok(()), listener_ended)
}

fn listener_ended(
    ended: Result<std::io::Result<()>, tokio::task::JoinError>,
) -> Result<(), ServeProblem> {
    match ended {
        Ok(result) => result.map_err(ServeProblem::Listen),
        Err(error) => Err(ServeProblem::Listen(std::io::Error::other(error))),
    }
}

/// Waits for ctrl-c or SIGTERM.
async fn signalled() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! {
                () = interrupt => {}
                _ = terminate.recv() => {}
            },
            Err(_) => interrupt.await,
        }
    }
    #[cfg(not(unix))]
    interrupt.await;
}
