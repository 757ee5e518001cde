//! The page as a whole: its title, language and display, leaving it, printing it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::{document, window};

/// Tells the style sheet what of the page is printed.
const PRINTED: &str = "data-print";

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element, such as `lang` or `data-mode`.
pub fn set_root(attribute: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        _ = root.set_attribute(attribute, value);
    }
}

/// An attribute of the root element.
#[must_use]
pub fn root(attribute: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(attribute)
}

/// Where the app's own files lie, as the shell was told by the build.
#[must_use]
pub fn assets() -> Option<String> {
    let script = document()?.query_selector("script[data-assets]").ok()??;
    script.get_attribute("data-assets")
}

/// Keeps a choice of display in a cookie for a year, so that the service paints the next page by it.
pub fn keep_cookie(name: &str, value: &str) {
    if let Some(document) = document() {
        let cookie = [name, "=", value, ";path=/;max-age=31536000;samesite=lax"].concat();
        _ = js_sys::Reflect::set(&document, &"cookie".into(), &cookie.into());
    }
}

/// Whether nobody looks at the page, as when another tab is in front.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Leaves for `address`, for example the page of the payment agency.
pub fn go(address: &str) {
    if let Some(window) = window() {
        _ = window.location().assign(address);
    }
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = window() {
        _ = window.print();
    }
}

/// Opens the print dialogue for one part of the page, which `style/print.css` knows by this name.
pub fn print_only(part: &str) {
    set_root(PRINTED, part);
    if let Some(window) = window() {
        // Not every browser waits for the dialogue here.
        let done = Closure::once_into_js(|| {
            if let Some(root) = document().and_then(|document| document.document_element()) {
                _ = root.remove_attribute(PRINTED);
            }
        });
        let once = web_sys::AddEventListenerOptions::new();
        once.set_once(true);
        _ = window.add_event_listener_with_callback_and_add_event_listener_options(
            "afterprint",
            done.unchecked_ref(),
            &once,
        );
    }
    print();
}

/// Opens the `<dialog>` `id` over the page.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = dialog(id)
        && !dialog.open()
    {
        _ = dialog.show_modal();
    }
}

/// Closes the `<dialog>` `id`.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<web_sys::HtmlDialogElement> {
    super::element(id)?.dyn_into().ok()
}
