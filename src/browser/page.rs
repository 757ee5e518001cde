//! The page as a whole: its title, language and display, leaving it, printing it.

use super::{document, window};

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
    use wasm_bindgen::JsCast;
    super::element(id)?.dyn_into().ok()
}
