//! The browser: the only module that touches `web_sys` and `js_sys`.
//!
//! Small functions that answer plainly (`Option`, enum errors) and never panic, so that the rest
//! of the app reads like ordinary Rust. It knows nothing of courts, drafts or HTTP.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

pub mod blobs;
pub mod clock;
pub mod files;
pub mod focus;
pub mod history;
pub mod ids;
pub mod input;
pub mod network;
pub mod page;
pub mod passages;
pub mod press;
pub mod shell;
pub mod speech;
pub mod storage;
pub mod transition;

pub(crate) fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

pub(crate) fn document() -> Option<web_sys::Document> {
    window()?.document()
}

pub(crate) fn element(id: &str) -> Option<web_sys::HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Listens for the rest of the page's life. Not inlined: closures of rooms must not pull their
/// code into the main module.
#[inline(never)]
pub(crate) fn listen(
    target: &web_sys::EventTarget,
    kind: &str,
    heard: Box<dyn FnMut(web_sys::Event)>,
) {
    let heard = Closure::wrap(heard).into_js_value();
    _ = target.add_event_listener_with_callback(kind, heard.unchecked_ref());
}
