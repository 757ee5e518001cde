//! Keeps the draft on the device: at each pause, on leaving the page, and together with the
//! other tabs of the same browser.

use leptos::prelude::*;
use matter::draft::{Draft, get, set};
use matter::merge::merge;

use super::{DraftStore, writings};
use crate::browser::storage::{self, StorageProblem};
use crate::browser::{clock, network};

/// Where it is kept.
pub(super) const PLACE: &str = "ot.draft";
/// How long typing must pause before the draft is written, milliseconds.
const PAUSE: i32 = 300;

/// Whether and where the draft is saved. Times are milliseconds since 1970 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was typed yet.
    Nothing,
    /// On this device.
    Device {
        /// When.
        at: i64,
    },
    /// On this device and with the service.
    Server {
        /// When.
        at: i64,
    },
    /// On its way to the service.
    Saving,
    /// Nowhere.
    Failed(StorageProblem),
}

/// Reads the kept draft into `store` and keeps it from then on. Called once.
pub(super) fn start_keeping(store: DraftStore) {
    if let Some(kept) = storage::read(PLACE).and_then(|text| writings::read(&text)) {
        store.link.set(kept.link.clone());
        // A tile may have been chosen before this was read; where the two differ, the person is asked.
        join(store, &Draft::default(), &kept.draft);
        writings::remember(kept);
        store.saved.set(SaveState::Device {
            at: clock::now_ms(),
        });
    }
    let pause = StoredValue::new(0u32);
    Effect::new(move |started: Option<()>| {
        store.draft.track();
        store.link.track();
        if started.is_none() {
            return;
        }
        pause.update_value(|count| *count += 1);
        let waiting = pause.get_value();
        clock::after(
            PAUSE,
            Box::new(move || {
                if pause.get_value() == waiting {
                    write(store);
                }
            }),
        );
    });
    network::on_leaving(Box::new(move || write(store)));
    storage::on_other_tab(
        PLACE,
        Box::new(move |text| {
            if let Some(kept) = text.and_then(|text| writings::read(&text)) {
                if store.link.with_untracked(|link| *link != kept.link) {
                    store.link.set(kept.link.clone());
                }
                join(store, &writings::ground_of(&kept), &kept.draft);
                writings::remember(kept);
            }
        }),
    );
}

/// Joins `theirs`, which like the draft at hand was edited from `ground`, into the draft. What the
/// person has been asked about stays as it is here until they answer, or until both agree.
pub(super) fn join(store: DraftStore, ground: &Draft, theirs: &Draft) {
    let mine = store.draft.get_untracked();
    let mut merged = merge(ground, &mine, theirs);
    let mut open = store.conflicts.get_untracked();
    open.retain_mut(|it| {
        let value = |side: &Draft| get(side, &it.pointer).unwrap_or_default();
        let (here, there) = (value(&mine), value(theirs));
        let differs = here != there;
        if differs {
            _ = set(&mut merged.draft, &it.pointer, &here);
            (it.mine, it.theirs) = (here, there);
        }
        differs
    });
    let known = |pointer: &str| open.iter().any(|it| it.pointer == pointer);
    merged.conflicts.retain(|it| !known(&it.pointer));
    open.extend(merged.conflicts);
    if merged.draft != mine {
        store.draft.set(merged.draft);
    }
    if store.conflicts.with_untracked(|asked| *asked != open) {
        store.conflicts.set(open);
    }
}

/// Writes the draft, if it is not there already, and says where it is saved.
pub(super) fn write(store: DraftStore) {
    let (Some(draft), Some(link)) = (
        store.draft.try_get_untracked(),
        store.link.try_get_untracked(),
    ) else {
        return;
    };
    if draft == Draft::default() && link.is_none() {
        return writings::forget();
    }
    let with_service = link.as_ref().is_some_and(|link| link.ground == draft);
    let outcome = writings::write(draft, link);
    match (outcome, store.saved.get_untracked()) {
        // The service has it as it stands, which says more than what the device did.
        (_, SaveState::Server { .. }) if with_service => {}
        (Err(problem), _) => store.saved.set(SaveState::Failed(problem)),
        (Ok(true), saved) if saved != SaveState::Saving => {}
        (Ok(_), _) => store.saved.set(SaveState::Device {
            at: clock::now_ms(),
        }),
    }
}
