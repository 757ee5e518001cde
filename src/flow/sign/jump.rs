//! From a finding to its field, which is on another screen.

use leptos::task::spawn_local;

use crate::app::{Route, navigate};
use crate::browser::{clock, focus};
use crate::draft;

/// How often to look for the field, every [`PAUSE`] milliseconds, while its screen is being built.
const LOOKS: u32 = 40;
const PAUSE: i32 = 100;

/// The screen that asks for the field at `pointer`.
pub(super) fn screen(pointer: &str) -> Route {
    if pointer.starts_with("/choice") {
        Route::Choose
    } else {
        Route::Tell
    }
}

/// DOM id of the link to the field at `pointer`.
pub(super) fn link_id(pointer: &str) -> String {
    format!("go-{}", draft::id(pointer))
}

/// Goes to the screen and then to the field itself.
pub(super) fn jump(pointer: &str) {
    let id = draft::id(pointer);
    navigate(screen(pointer));
    spawn_local(async move {
        for _ in 0..LOOKS {
            // The heading of the new screen takes the focus first.
            clock::sleep(PAUSE).await;
            if focus::is_there(&id) {
                clock::sleep(PAUSE).await;
                focus::field(&id);
                return;
            }
        }
    });
}
