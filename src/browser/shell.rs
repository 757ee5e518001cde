//! The nodes of `index.html` that were painted before the app came. The app adopts them: it
//! never moves, replaces or repaints them, and only ever changes their text and visibility.

use wasm_bindgen::JsCast;

use super::{element, listen};

/// The story box.
pub const STORY: &str = "story";
/// The heading of the first screen.
pub const TELL_TITLE: &str = "tell-title";

/// The element that the app is mounted in.
#[must_use]
pub fn root() -> Option<web_sys::HtmlElement> {
    element("app")
}

/// Shows the head of the first screen or hides it.
pub fn show_hero(shown: bool) {
    if let Some(hero) = element("tell-hero") {
        hero.set_hidden(!shown);
    }
}

/// Puts `text` into the shell's node of that id, or into an attribute of it (`id@attribute`), if
/// the shell has it. Where `text` has `{}`, the node keeps its element (a link) and only the words
/// before and after it change.
pub fn say(place: &str, text: &str) {
    let (id, attribute) = match place.split_once('@') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (place, None),
    };
    let Some(node) = element(id) else { return };
    if let Some(attribute) = attribute {
        _ = node.set_attribute(attribute, text);
    } else if let Some((before, after)) = text.split_once("{}") {
        let (first, last) = (node.first_child(), node.last_child());
        for (place, words) in [(first, before), (last, after)] {
            if let Some(place) = place.filter(|place| place.node_type() == web_sys::Node::TEXT_NODE)
            {
                place.set_node_value(Some(words));
            }
        }
    } else if node.text_content().as_deref() != Some(text) {
        node.set_text_content(Some(text));
    }
}

/// Has `text` read out by a screen reader when there is a pause.
pub fn announce(text: &str) {
    say("live", text);
}

/// Calls `clicked` at each click on the shell's button `id`.
pub fn on_click(id: &str, clicked: Box<dyn Fn()>) {
    if let Some(button) = element(id) {
        listen(&button, "click", Box::new(move |_| clicked()));
    }
}

/// Calls `told` with the text of the story box whenever it changes and no input method is
/// composing in it.
pub fn on_story(told: Box<dyn Fn(String)>) {
    let Some(story) = element(STORY) else { return };
    let told = std::rc::Rc::new(told);
    for kind in ["input", "compositionend", "change"] {
        let told = std::rc::Rc::clone(&told);
        listen(
            &story,
            kind,
            Box::new(move |event| {
                if let Some(text) = super::input::typed(&event) {
                    told(text);
                }
            }),
        );
    }
}

/// Puts a kept story into the box, but only while the box is empty and nobody is in it.
pub fn restore_story(text: &str) {
    let empty = super::input::current(STORY).is_some_and(|now| now.is_empty());
    if empty && !super::focus::is_on(STORY) {
        super::input::write(STORY, text);
    }
}

/// Selects the part of the story that a finding came from, in UTF-16 units, and shows it.
pub fn select_story(start: u32, end: u32) {
    if let Some(story) =
        element(STORY).and_then(|it| it.dyn_into::<web_sys::HtmlTextAreaElement>().ok())
    {
        _ = story.focus();
        _ = story.set_selection_range(start, end);
    }
}

/// Tells the boot script that the app has crashed, so that it can say so.
pub fn announce_crash() {
    if let Some(window) = super::window()
        && let Ok(event) = web_sys::Event::new("ot:crash")
    {
        _ = window.dispatch_event(&event);
    }
}
