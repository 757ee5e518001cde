//! Where the page keeps what lives as long as itself: its one draft, and what rooms tie to the shell.
//! It is all made when the first room needs it, so that the main module carries none of it.

use leptos::prelude::*;
use matter::draft::{Draft, set};

use super::DraftStore;
use super::keep::start_keeping;
use crate::browser::shell;

/// The app's own context, which outlives every screen. A `Clone` handle in that context.
#[derive(Clone)]
pub struct DraftPlace(Option<Owner>);

impl DraftPlace {
    /// Provides the place to all screens. Called once, by the app.
    pub fn provide() {
        provide_context(Self(Owner::current()));
    }

    /// Gives what `make` makes to every screen from now on, for as long as the page lives.
    pub fn for_good<T: Clone + Send + Sync + 'static>(make: impl FnOnce() -> T) -> T {
        let make = || {
            let made = make();
            provide_context(made.clone());
            made
        };
        match expect_context() {
            Self(Some(owner)) => owner.with(make),
            Self(None) => make(),
        }
    }
}

/// Makes the store of the page's draft, with the tile that was chosen before any code was there, and
/// takes up what the device has kept.
pub(super) fn make_store() -> DraftStore {
    DraftPlace::for_good(|| {
        let mut draft = Draft::default();
        if let Some(dispute) = shell::chosen(shell::DISPUTE) {
            _ = set(&mut draft, "/dispute", &dispute);
        }
        let store = DraftStore::new(draft);
        start_keeping(store);
        store
    })
}
