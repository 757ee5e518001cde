//! What is kept on the device as text, and what another tab writes there.

use wasm_bindgen::JsCast;

use super::{listen, window};

/// Why the device did not keep something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// Storage is switched off, as in some private windows.
    Blocked,
    /// No room is left.
    Full,
}

/// The text kept under `key`.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    storage().ok()?.get_item(key).ok()?
}

/// Keeps `text` under `key`.
///
/// # Errors
/// Storage is switched off or full.
pub fn write(key: &str, text: &str) -> Result<(), StorageProblem> {
    storage()?
        .set_item(key, text)
        .map_err(|_| StorageProblem::Full)
}

/// Forgets what is kept under `key`.
pub fn remove(key: &str) {
    if let Ok(storage) = storage() {
        _ = storage.remove_item(key);
    }
}

/// Takes what another page of this tab left under `key`; it is gone afterwards.
#[must_use]
pub fn take_from_tab(key: &str) -> Option<String> {
    let storage = window()?.session_storage().ok()??;
    let text = storage.get_item(key).ok()??;
    _ = storage.remove_item(key);
    Some(text)
}

/// Calls `changed` whenever another tab writes `key`, with the new text.
pub fn on_other_tab(key: &'static str, changed: Box<dyn Fn(Option<String>)>) {
    let Some(window) = window() else { return };
    listen(
        &window,
        "storage",
        Box::new(move |event| {
            if let Some(event) = event.dyn_ref::<web_sys::StorageEvent>()
                && event.key().as_deref() == Some(key)
            {
                changed(event.new_value());
            }
        }),
    );
}

fn storage() -> Result<web_sys::Storage, StorageProblem> {
    window()
        .and_then(|window| window.local_storage().ok().flatten())
        .ok_or(StorageProblem::Blocked)
}
