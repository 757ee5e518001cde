//! Where the page keeps its one draft. The draft itself is there from the start; its store, with
//! the checks and the storage, is made when the first room needs it, so that the main module
//! carries neither.

use leptos::prelude::*;
use matter::draft::Draft;

use super::DraftStore;
use super::keep::start_keeping;

/// The draft of the page and, once there is one, its store. A `Clone` handle in the app's context.
#[derive(Clone)]
pub struct DraftPlace {
    /// What was typed.
    pub draft: RwSignal<Draft>,
    owner: Option<Owner>,
    store: StoredValue<Option<DraftStore>>,
}

impl DraftPlace {
    /// Provides an empty draft to all screens. Called once, by the app.
    pub fn provide() {
        provide_context(Self {
            draft: RwSignal::new(Draft::default()),
            owner: Owner::current(),
            store: StoredValue::new(None),
        });
    }

    /// The place of the page.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// The store of the draft; the first call makes it and takes up what the device has kept.
    pub(super) fn store(&self) -> DraftStore {
        if let Some(store) = self.store.get_value() {
            return store;
        }
        let store = self.for_good(|| {
            let store = DraftStore::over(self.draft);
            start_keeping(store);
            store
        });
        self.store.set_value(Some(store));
        store
    }

    /// Makes something that lives as long as the page, whichever screen asks for it.
    pub fn for_good<T>(&self, make: impl FnOnce() -> T) -> T {
        match &self.owner {
            Some(owner) => owner.with(make),
            None => make(),
        }
    }
}
