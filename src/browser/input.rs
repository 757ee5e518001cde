//! What is typed into controls, without disturbing an input method that is composing.

use wasm_bindgen::JsCast;

use super::{element, focus};

/// The text of the control that `event` happened at; nothing while an input method composes
/// (its `compositionend` brings the finished text).
#[must_use]
pub fn typed(event: &web_sys::Event) -> Option<String> {
    let composing = event
        .dyn_ref::<web_sys::InputEvent>()
        .is_some_and(web_sys::InputEvent::is_composing);
    if composing {
        None
    } else {
        value_of(event.target()?.dyn_ref()?)
    }
}

/// The text of the control that `event` happened at, composing or not.
#[must_use]
pub fn value(event: &web_sys::Event) -> Option<String> {
    value_of(event.target()?.dyn_ref()?)
}

/// Whether the checkbox or radio button that `event` happened at is ticked.
#[must_use]
pub fn is_ticked(event: &web_sys::Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        .is_some_and(|input| input.checked())
}

/// Whether Enter was pressed to finish composing, which must not send a form.
#[must_use]
pub fn is_composing(event: &web_sys::KeyboardEvent) -> bool {
    event.is_composing()
}

/// The text in the control `id`.
#[must_use]
pub fn current(id: &str) -> Option<String> {
    value_of(element(id)?.as_ref())
}

/// Shows `text` in the control `id`, unless it is there already or the person is in the control.
pub fn show(id: &str, text: &str) {
    if !focus::is_on(id) {
        write(id, text);
    }
}

/// Shows `text` in the control `id`, unless it is there already.
pub fn write(id: &str, text: &str) {
    let Some(control) = element(id) else { return };
    if value_of(&control).as_deref() == Some(text) {
        return;
    }
    if let Some(input) = control.dyn_ref::<web_sys::HtmlInputElement>() {
        input.set_value(text);
    } else if let Some(area) = control.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        area.set_value(text);
    }
}

/// Shows `text` in place of its masked form in the control `id`, which has just got the focus. What
/// was selected whole, as by the Tab key, stays selected whole, so that typing replaces it.
pub fn reveal(id: &str, text: &str) {
    let input = element(id).and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(input) = input else { return };
    let shown = input.value();
    if shown == text {
        return;
    }
    let end = input.selection_end().ok().flatten();
    let whole = input.selection_start() == Ok(Some(0))
        && end.is_some_and(|end| end as usize == shown.encode_utf16().count());
    input.set_value(text);
    if whole {
        input.select();
    }
}

/// Ticks or unticks the checkbox or radio button `id`.
pub fn tick(id: &str, ticked: bool) {
    if let Some(input) = element(id).and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok())
    {
        input.set_checked(ticked);
    }
}

/// Whether the browser has a calendar that a page can open.
#[must_use]
pub fn has_calendar() -> bool {
    let made = super::document().and_then(|page| page.create_element("input").ok());
    made.is_some_and(|input| js_sys::Reflect::has(&input, &"showPicker".into()).unwrap_or_default())
}

/// Opens the calendar of the date control `id` at `day`, `2024-03-01` or nothing.
pub fn open_calendar(id: &str, day: &str) {
    let input = element(id).and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
    if let Some(input) = input {
        input.set_value(day);
        _ = input.show_picker();
    }
}

fn value_of(element: &web_sys::Element) -> Option<String> {
    if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
        return Some(input.value());
    }
    if let Some(list) = element.dyn_ref::<web_sys::HtmlSelectElement>() {
        return Some(list.value());
    }
    element
        .dyn_ref::<web_sys::HtmlTextAreaElement>()
        .map(web_sys::HtmlTextAreaElement::value)
}
