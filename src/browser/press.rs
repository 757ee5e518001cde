//! Whether something is being pressed. What appears just then would push the thing pressed away
//! from under the pointer, and the press would be lost.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;

use super::{clock, document, listen};

thread_local! {
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    static PRESSED: Cell<bool> = const { Cell::new(false) };
    static LATER: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Begins to watch, once for the page.
pub fn watch() {
    if WATCHED.replace(true) {
        return;
    }
    let Some(page) = document() else { return };
    listen(&page, "pointerdown", Box::new(|_| PRESSED.set(true)));
    for end in ["pointerup", "pointercancel"] {
        listen(&page, end, Box::new(|_| released()));
    }
}

/// Runs `then` at once, or when what is being pressed has been released and has heard of it.
pub fn once_released(then: Box<dyn FnOnce()>) {
    if PRESSED.get() {
        LATER.with_borrow_mut(|later| later.push(then));
    } else {
        then();
    }
}

/// Calls `pressed` whenever the key of that name is pressed, for the rest of the page's life.
pub fn on_key(name: &'static str, pressed: Box<dyn Fn()>) {
    let Some(page) = document() else { return };
    listen(
        &page,
        "keydown",
        Box::new(move |event| {
            let key = event
                .dyn_ref::<web_sys::KeyboardEvent>()
                .map(web_sys::KeyboardEvent::key);
            if key.as_deref() == Some(name) {
                pressed();
            }
        }),
    );
}

fn released() {
    PRESSED.set(false);
    // The click is heard before any task that is queued now.
    clock::after(
        0,
        Box::new(|| {
            for then in LATER.take() {
                then();
            }
        }),
    );
}
