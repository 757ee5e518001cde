//! Whether and where the draft is saved, told truly.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::storage::StorageProblem;
use crate::draft::{DraftStore, SaveState};
use crate::i18n;

/// The line. It is read out when it changes, which within one minute it does not.
#[component]
pub fn SaveLine() -> AnyView {
    let t = i18n::ui();
    let store = DraftStore::here();
    let said = Memo::new(move |_| match store.saved.get() {
        SaveState::Nothing => ("", String::new()),
        SaveState::Device { at } => ("device", (t.saved_device)(&clock::hour_minute(at))),
        SaveState::Server { at } => ("server", (t.saved_server)(&clock::hour_minute(at))),
        SaveState::Saving => ("saving", t.saving.to_owned()),
        SaveState::Failed(StorageProblem::Blocked) => ("failed", t.save_blocked.to_owned()),
        SaveState::Failed(StorageProblem::Full) => ("failed", t.save_full.to_owned()),
    });
    view! {
        <p class="save-state" role="status" data-state=move || said.with(|(state, _)| *state)>
            {move || said.with(|(_, words)| words.clone())}
        </p>
    }
    .into_any()
}
