//! What needs the service, started by the first room that comes, so that its code need not be in
//! the main module.

use leptos::prelude::*;

use super::session;
use crate::draft::{DraftPlace, DraftStore, start_syncing};

/// Whether the service was woken.
#[derive(Clone, Copy, Default)]
pub(super) struct Awake(StoredValue<bool>);

/// Asks who is signed in and keeps the draft with the service from now on. Every room calls it;
/// the first call counts.
pub fn wake() {
    let awake = expect_context::<Awake>();
    if !awake.0.get_value() {
        awake.0.set_value(true);
        DraftPlace::here().for_good(|| {
            session::start();
            start_syncing(DraftStore::here(), session::signed_in());
        });
    }
}
