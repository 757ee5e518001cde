//! How one screen gives way to the next: where the browser can, it fades and moves the way one went,
//! so that one sees where one came from. Elsewhere it changes at once, and nothing is lost.

use std::cell::Cell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{document, page, window};

/// Tells the style sheet which way the screens move.
const GOING: &str = "data-going";

thread_local! {
    /// Whether the screen on show is about to give way.
    static CHANGING: Cell<bool> = const { Cell::new(false) };
}

/// Which way one goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On, to a screen not seen from here before.
    Forward,
    /// Back where one came from.
    Back,
}

/// Says which way the next change of screen goes.
pub fn go(way: Way) {
    page::set_root(GOING, if way == Way::Back { "back" } else { "forward" });
}

/// Whether the screen on show is about to give way to another.
#[must_use]
pub fn is_changing() -> bool {
    CHANGING.get()
}

/// Runs `change`, which puts another screen in place of the one on show.
pub fn change_screen(change: Box<dyn FnOnce()>) {
    let Some((document, start)) = starter() else {
        return change();
    };
    CHANGING.set(true);
    let change = Closure::once_into_js(move || {
        CHANGING.set(false);
        change();
        painted_soon()
    });
    let begun = start.call1(&document, &change);
    // Skipped by the next change, which is no fault of anybody's.
    if let Some(ready) = begun.ok().and_then(|begun| promise(&begun, "ready")) {
        wasm_bindgen_futures::spawn_local(async {
            _ = wasm_bindgen_futures::JsFuture::from(ready).await;
        });
    }
}

/// The function that begins a view transition, where the browser has it.
fn starter() -> Option<(JsValue, Function)> {
    let document: JsValue = document()?.into();
    let start = Reflect::get(&document, &"startViewTransition".into()).ok()?;
    Some((document, start.dyn_into().ok()?))
}

fn promise(of: &JsValue, name: &str) -> Option<Promise> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// Ends when what was just changed is in the page: the view follows its signals a little later.
fn painted_soon() -> Promise {
    Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            _ = window.set_timeout_with_callback(&resolve);
        }
    })
}
