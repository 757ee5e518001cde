//! What needs the service, started by the first room that comes, so that its code need not be in
//! the main module.

use leptos::prelude::*;

use super::session;
use crate::draft::{DraftPlace, DraftStore, start_syncing};

/// Says that the service was woken.
#[derive(Clone, Copy)]
struct Awake;

/// Asks who is signed in and keeps the draft with the service from now on. Every room calls it;
/// the first call counts.
pub fn wake() {
    if use_context::<Awake>().is_none() {
        DraftPlace::for_good(|| {
            session::start();
            start_syncing(DraftStore::here(), session::signed_in());
            Awake
        });
    }
}
