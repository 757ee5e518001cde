//! Moves the keyboard's focus, the way people with a screen reader or zoom can follow.

use wasm_bindgen::JsCast;

use super::{document, element};

/// Focuses the control `id` after bringing its label (or legend) into view, so that a field is
/// never shown without its question. Opens any closed `<details>` around it first.
pub fn field(id: &str) {
    let Some(control) = element(id) else { return };
    let mut around = control.parent_element();
    while let Some(parent) = around {
        if parent.tag_name() == "DETAILS" {
            _ = parent.set_attribute("open", "");
        }
        around = parent.parent_element();
    }
    let label = document().and_then(|document| {
        document
            .query_selector(&format!("label[for=\"{id}\"]"))
            .ok()
            .flatten()
    });
    let question = control.closest("fieldset").ok().flatten().or(label);
    if let Some(question) = question {
        question.scroll_into_view();
    }
    focus_in_place(&control);
}

/// Focuses the element `id`, scrolling to it. An element that is no control needs `tabindex`.
pub fn element_by_id(id: &str) {
    if let Some(element) = element(id) {
        _ = element.focus();
    }
}

/// Focuses the element that `event` is heard at.
pub fn on_target(event: &web_sys::Event) {
    if let Some(target) = event.current_target()
        && let Some(element) = target.dyn_ref::<web_sys::HtmlElement>()
    {
        focus_in_place(element);
    }
}

/// Brings the whole of the element that `event` is heard at into view: the browser itself looks after
/// the caret only.
pub fn whole_into_view(event: &web_sys::Event) {
    let target = event.current_target();
    let element = target
        .as_ref()
        .and_then(JsCast::dyn_ref::<web_sys::Element>);
    if let Some(element) = element {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Focuses the heading of the screen without scrolling. Answers whether it has the focus now; one
/// that is missing or hidden has not.
pub(crate) fn heading(id: &str) -> bool {
    if let Some(heading) = element(id) {
        focus_in_place(&heading);
    }
    is_on(id)
}

/// Whether the element `id` is in the page.
#[must_use]
pub fn is_there(id: &str) -> bool {
    element(id).is_some()
}

/// Whether the element `id` has the focus.
#[must_use]
pub fn is_on(id: &str) -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_some_and(|it| it.id() == id)
}

/// Whether the focus is inside the element `id`.
#[must_use]
pub fn is_within(id: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    element(id).is_some_and(|around| around.contains(focused.as_deref()))
}

/// Whether nothing has the focus, as when the control that had it is gone.
#[must_use]
pub fn is_lost() -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_none_or(|focused| focused.tag_name() == "BODY")
}

fn focus_in_place(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    _ = element.focus_with_options(&options);
}
