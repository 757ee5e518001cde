//! Keeps the draft on the device: at each pause, on leaving the page, and together with the
//! other tabs of the same browser.

use std::cell::RefCell;

use leptos::prelude::*;
use matter::draft::Draft;
use matter::merge::merge;
use serde::{Deserialize, Serialize};

use super::{DraftStore, Link};
use crate::browser::storage::{self, StorageProblem};
use crate::browser::{clock, network};

const PLACE: &str = "ot.draft";
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

/// What stands in storage.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    draft: Draft,
    link: Option<Link>,
}

thread_local! {
    /// The draft as this tab last wrote or read it: the common ground with other tabs.
    static GROUND: RefCell<Draft> = RefCell::new(Draft::default());
}

/// Reads the kept draft into `store` and keeps it from then on. Called once.
pub(super) fn start_keeping(store: DraftStore) {
    if let Some(kept) = storage::read(PLACE).and_then(|text| read(&text)) {
        store.link.set(kept.link);
        // A tile may have been chosen before this was read; where the two differ, the person is asked.
        join(store, &Draft::default(), &kept.draft);
        GROUND.replace(kept.draft);
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
            if let Some(kept) = text.and_then(|text| read(&text)) {
                let ground = GROUND.replace(kept.draft.clone());
                store.link.set(kept.link);
                join(store, &ground, &kept.draft);
            }
        }),
    );
}

/// Joins `theirs`, which like the draft at hand was edited from `ground`, into the draft.
pub(super) fn join(store: DraftStore, ground: &Draft, theirs: &Draft) {
    let mine = store.draft.get_untracked();
    if mine == *theirs {
        return;
    }
    let merged = merge(ground, &mine, theirs);
    if merged.draft != mine {
        store.draft.set(merged.draft);
    }
    if !merged.conflicts.is_empty() {
        store.conflicts.update(|conflicts| {
            conflicts.retain(|old| {
                merged
                    .conflicts
                    .iter()
                    .all(|new| new.pointer != old.pointer)
            });
            conflicts.extend(merged.conflicts);
        });
    }
}

fn read(text: &str) -> Option<Kept> {
    serde_json::from_str(text).ok()
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
        storage::remove(PLACE);
        GROUND.replace(draft);
        return;
    }
    let kept = Kept { draft, link };
    let Ok(text) = serde_json::to_string(&kept) else {
        return;
    };
    let unchanged = storage::read(PLACE).as_deref() == Some(&text);
    let outcome = if unchanged {
        Ok(())
    } else {
        storage::write(PLACE, &text)
    };
    let saved = store.saved.get_untracked();
    let with_service = matches!(saved, SaveState::Server { .. })
        && (kept.link.as_ref()).is_some_and(|link| link.ground == kept.draft);
    GROUND.replace(kept.draft);
    match outcome {
        // The service has it as it stands, which says more than what the device did.
        _ if with_service => {}
        Err(problem) => store.saved.set(SaveState::Failed(problem)),
        Ok(()) if unchanged && saved != SaveState::Saving => {}
        Ok(()) => store.saved.set(SaveState::Device {
            at: clock::now_ms(),
        }),
    }
}
