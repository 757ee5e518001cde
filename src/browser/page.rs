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

/// Takes an attribute off the root element.
pub fn drop_root(attribute: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        _ = root.remove_attribute(attribute);
    }
}

/// An attribute of the root element.
#[must_use]
pub fn root(attribute: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(attribute)
}

/// Whether large print (长辈版) is on.
#[must_use]
pub fn is_large_print() -> bool {
    root("data-mode").as_deref() == Some("large")
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

/// The display was changed; what shows its state looks again. `boot.js` says and hears it too.
const DISPLAY: &str = "ot:display";

/// Chooses how the pages show themselves: on this page now, on all others from now on.
pub fn choose_display(name: &str, value: &str) {
    set_root(&["data-", name].concat(), value);
    let key = ["ot.", name].concat();
    keep_cookie(&key, value);
    // Without storage and cookies a choice lasts as long as the page.
    _ = super::storage::write(&key, value);
    if let Some(window) = window()
        && let Ok(event) = web_sys::Event::new(DISPLAY)
    {
        _ = window.dispatch_event(&event);
    }
}

/// Calls `changed` whenever the display was changed, here or by the switches of the shell.
pub fn on_display(changed: Box<dyn Fn()>) {
    if let Some(window) = window() {
        super::listen(&window, DISPLAY, Box::new(move |_| changed()));
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

/// Takes everything off the page at once and puts `address` in its place, also in the history. Until
/// that has loaded, the address and the title are those of the first screen.
pub fn vanish(title: &str, address: &str) {
    let Some(window) = window() else { return };
    if let Some(body) = document().and_then(|document| document.body()) {
        body.set_inner_html("");
    }
    set_title(title);
    if let Ok(history) = window.history() {
        _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some("/"));
    }
    _ = window.location().replace(address);
}

/// The beginning of every address of this site: `https://example.org`.
#[must_use]
pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// Copies `text` for pasting elsewhere; answers whether the browser did.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = window.navigator().clipboard();
    // Where the page is not secure there is none, whatever the type says.
    if clipboard.is_undefined() {
        return false;
    }
    let copied = clipboard.write_text(text);
    wasm_bindgen_futures::JsFuture::from(copied).await.is_ok()
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
            drop_root(PRINTED);
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
