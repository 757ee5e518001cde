//! A page with the shell's nodes and the app in it, and hands to use it with.

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use one_thing::app::App;
use one_thing::browser::clock::sleep;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement};
use web_sys::{HtmlTextAreaElement, InputEvent, InputEventInit};

const SHELL: &str = r#"
    <a id="elsewhere" href="/matters">.</a>
    <main id="main">
        <section id="tell-hero">
            <h1 id="tell-title" tabindex="-1">.</h1>
            <textarea id="story"></textarea>
        </section>
        <fieldset id="disputes">
            <input type="radio" name="dispute" id="dispute" value="private_loan">
            <input type="radio" name="dispute" id="dispute-2" value="sale">
        </fieldset>
        <div id="app"></div>
    </main>
    <p id="live"></p>"#;

/// The app in a page; dropping it takes the app out again.
pub(crate) struct Page {
    _app: Option<UnmountHandle<AnyViewState>>,
}

impl Page {
    /// A page without the app, on a device that keeps nothing, at `path`.
    pub(crate) fn without_app(path: &str) -> Self {
        let window = web_sys::window().unwrap();
        window.local_storage().unwrap().unwrap().clear().unwrap();
        let history = window.history().unwrap();
        history
            .replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(path))
            .unwrap();
        // The runner keeps its own nodes in the body.
        let place = find("page").unwrap_or_else(|| {
            let place = document().create_element("div").unwrap();
            place.set_id("page");
            document().body().unwrap().append_child(&place).unwrap();
            place
        });
        place.set_inner_html(SHELL);
        Self { _app: None }
    }

    /// Brings the app into the page.
    pub(crate) async fn start_app(&mut self) {
        let root: HtmlElement = element("app").dyn_into().unwrap();
        self._app = Some(mount_to(root, || view! { <App/> }.into_any()));
        sleep(30).await;
    }

    /// A page at `path` with the app in it.
    pub(crate) async fn open(path: &str) -> Self {
        let mut page = Self::without_app(path);
        page.start_app().await;
        page
    }

    /// Takes the app out and brings it in again, as a reload does.
    pub(crate) async fn reload(&mut self) {
        self._app = None;
        element("app").set_inner_html("");
        write("story", "");
        self.start_app().await;
    }
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

pub(crate) fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

pub(crate) fn element(id: &str) -> Element {
    find(id).ok_or_else(|| format!("no element #{id}")).unwrap()
}

pub(crate) fn text(id: &str) -> String {
    element(id).text_content().unwrap_or_default()
}

pub(crate) fn value(id: &str) -> String {
    let element = element(id);
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => element.unchecked_into::<HtmlTextAreaElement>().value(),
    }
}

/// Puts text into a control without telling anybody.
pub(crate) fn write(id: &str, text: &str) {
    let element = element(id);
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.set_value(text),
        None => element
            .unchecked_into::<HtmlTextAreaElement>()
            .set_value(text),
    }
}

/// Types text into a control, as a keyboard does.
pub(crate) fn type_into(id: &str, text: &str) {
    focus(id);
    write(id, text);
    fire(id, &input_event(false));
}

/// Shows half-composed text, as an input method does.
pub(crate) fn compose(id: &str, half: &str) {
    focus(id);
    write(id, half);
    fire(id, &input_event(true));
}

/// Ends the composition with `text`.
pub(crate) fn finish_composing(id: &str, text: &str) {
    write(id, text);
    fire(id, &input_event(true));
    fire(id, &event("compositionend"));
}

pub(crate) fn focus(id: &str) {
    element(id).unchecked_into::<HtmlElement>().focus().unwrap();
}

pub(crate) fn leave(id: &str) {
    element(id).unchecked_into::<HtmlElement>().blur().unwrap();
    fire(id, &event("blur"));
}

pub(crate) fn click(id: &str) {
    element(id).unchecked_into::<HtmlElement>().click();
}

/// The id of the element that has the focus.
pub(crate) fn focused() -> String {
    document()
        .active_element()
        .map(|it| it.id())
        .unwrap_or_default()
}

/// Waits until `holds`, at most two seconds.
pub(crate) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..100 {
        if holds() {
            return;
        }
        sleep(20).await;
    }
    unreachable!("waited in vain: {what}");
}

fn fire(id: &str, event: &Event) {
    element(id).dispatch_event(event).unwrap();
}

fn input_event(composing: bool) -> Event {
    let init = InputEventInit::new();
    init.set_bubbles(true);
    init.set_is_composing(composing);
    InputEvent::new_with_event_init_dict("input", &init)
        .unwrap()
        .into()
}

fn event(kind: &str) -> Event {
    let init = EventInit::new();
    init.set_bubbles(true);
    Event::new_with_event_init_dict(kind, &init).unwrap()
}
