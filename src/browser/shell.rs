//! The nodes of `index.html` that were painted before the app came. The app adopts them: it
//! never moves, replaces or repaints them, and only ever changes their text and visibility.

use wasm_bindgen::JsCast;

use super::{element, listen};

/// The story box.
pub const STORY: &str = "story";
/// The tiles with the kinds of dispute: their name in the form, and the id of the first.
pub const DISPUTE: &str = "dispute";
/// The heading of the first screen.
pub const TELL_TITLE: &str = "tell-title";

/// The attribute of the root element that keeps the words `index.html` is written in.
const FIRST_WORDS: &str = "data-first-words";

/// The element that the app is mounted in.
#[must_use]
pub fn root() -> Option<web_sys::HtmlElement> {
    element("app")
}

/// Shows what the shell holds of the first screen, its head and the tiles, or hides it.
pub fn show_first_screen(shown: bool) {
    for part in ["tell-hero", "disputes"].into_iter().filter_map(element) {
        part.set_hidden(!shown);
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

/// What the shell says at that place, in the same form; nothing if it has no such place.
fn said(place: &str) -> Option<String> {
    let Some((id, attribute)) = place.split_once('@') else {
        let node = element(place)?;
        let words = |end: Option<web_sys::Node>| end.and_then(|end| end.node_value());
        return if node.child_element_count() == 0 {
            node.text_content()
        } else {
            let ends = [node.first_child(), node.last_child()].map(words);
            Some(ends.map(Option::unwrap_or_default).join("{}"))
        };
    };
    element(id)?.get_attribute(attribute)
}

/// Puts each of `words` (a line for each place: the place, a colon, the text) into the shell.
/// Before others come for the first time, the words that `index.html` is written in are kept in the
/// root element, where the service leaves them if it put in others. Without `words` those come back.
pub fn speak(words: Option<&str>) {
    let first = super::page::root(FIRST_WORDS);
    if let Some(words) = words
        && first.is_none()
    {
        let kept =
            lines(words).filter_map(|(place, _)| Some([place, ": ", &said(place)?].concat()));
        super::page::set_root(FIRST_WORDS, &kept.collect::<Vec<_>>().join("\n"));
    }
    for (place, text) in lines(words.or(first.as_deref()).unwrap_or_default()) {
        say(place, text);
    }
}

fn lines(words: &str) -> impl Iterator<Item = (&str, &str)> {
    words.lines().filter_map(|line| line.split_once(": "))
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

/// Presses the shell's button `id`.
pub fn press(id: &str) {
    if let Some(button) = element(id) {
        button.click();
    }
}

/// Makes a place for the bar `id` before the content of the page.
#[must_use]
pub fn make_bar(id: &str) -> Option<web_sys::HtmlElement> {
    let bar = super::document()?.create_element("div").ok()?;
    bar.set_id(id);
    bar.set_class_name("bar");
    let main = element("main")?;
    main.parent_node()?.insert_before(&bar, Some(&main)).ok()?;
    bar.dyn_into().ok()
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

/// The radio buttons of that name.
fn radios(name: &str) -> impl Iterator<Item = web_sys::HtmlInputElement> {
    let found = super::document().and_then(|page| {
        page.query_selector_all(&["[name=", name, "]"].concat())
            .ok()
    });
    let nodes = found
        .into_iter()
        .flat_map(|list| (0..list.length()).filter_map(move |index| list.item(index)));
    nodes.filter_map(|node| node.dyn_into().ok())
}

/// The value of the radio button of that name that is chosen.
#[must_use]
pub fn chosen(name: &str) -> Option<String> {
    radios(name)
        .find(web_sys::HtmlInputElement::checked)
        .map(|it| it.value())
}

/// Chooses the radio button of that name with that value, or none.
pub fn choose(name: &str, value: &str) {
    for radio in radios(name) {
        radio.set_checked(radio.value() == value);
    }
}

/// Calls `chosen` with the value of the radio button of that name that the person chooses.
pub fn on_choice(name: &'static str, chosen: Box<dyn Fn(String)>) {
    let chosen = std::rc::Rc::new(chosen);
    for radio in radios(name) {
        let chosen = std::rc::Rc::clone(&chosen);
        listen(
            &radio,
            "change",
            Box::new(move |event| {
                if let Some(value) = super::input::value(&event) {
                    chosen(value);
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
