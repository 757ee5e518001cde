//! Who is signed in. Nobody needs to be before signing.

use std::sync::LazyLock;

use contract::session::Session;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api;
use crate::browser::storage;

/// Says that somebody signed in on this device, so that it is worth asking who.
const MARK: &str = "ot.session";

static WHO: LazyLock<ArcRwSignal<Option<Session>>> = LazyLock::new(|| ArcRwSignal::new(None));

/// Who is signed in; tracked.
#[must_use]
pub fn who() -> Option<Session> {
    WHO.get()
}

/// Whether somebody is signed in.
#[must_use]
pub fn signed_in() -> Signal<bool> {
    Signal::derive(|| WHO.with(Option::is_some))
}

/// Whether somebody signed in on this device and has not signed out since; they may not be
/// [`who`] yet, as without a connection.
#[must_use]
pub fn is_remembered() -> bool {
    storage::read(MARK).is_some()
}

/// Somebody signed in or, with nothing, out (also when a call answered that they are).
pub fn set(session: Option<Session>) {
    match &session {
        // Without storage one has to sign in again after a reload.
        Some(_) => _ = storage::write(MARK, "1"),
        None => storage::remove(MARK),
    }
    WHO.set(session);
}

/// Asks the service who is signed in, now.
///
/// # Errors
/// As all calls; a session that has ended is noted.
pub async fn refresh() -> Result<Session, api::ApiError> {
    let answer = api::session::current().await;
    match &answer {
        Ok(session) => set(Some(session.clone())),
        Err(api::ApiError::SignedOut) => set(None),
        Err(_) => {}
    }
    answer
}

pub(super) fn start() {
    if storage::read(MARK).is_some() {
        spawn_local(async { _ = refresh().await });
    }
}
