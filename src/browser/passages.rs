//! The words of the page, paragraph by paragraph, in the order in which they are read, without what
//! is not seen.

use wasm_bindgen::JsCast;

use super::{document, element, window};

/// The style sheet marks what has it.
const MARK: &str = "data-read";
/// What is folded away is in the page, but not seen.
const FOLDED: &str = "details:not([open]) > :not(summary)";
/// Only text is walked over.
const SHOW_TEXT: u32 = 4;

/// One paragraph, heading, item or button.
pub struct Passage {
    /// Its words, each white space one blank.
    pub text: String,
    /// The language it is in, as HTML names it.
    pub language: String,
    /// Whether it is what a button says.
    pub is_button: bool,
    /// Whether it is what a choice says that is chosen.
    pub is_chosen: bool,
    place: web_sys::Element,
}

impl Passage {
    /// Marks it and brings it to the middle of the window. Answers whether it is still in the page.
    #[must_use]
    pub fn mark(&self) -> bool {
        unmark();
        if !self.place.is_connected() {
            return false;
        }
        _ = self.place.set_attribute(MARK, "");
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        self.place
            .scroll_into_view_with_scroll_into_view_options(&options);
        true
    }
}

/// Nothing is marked any more.
pub fn unmark() {
    let marked = document().and_then(|page| page.query_selector(&format!("[{MARK}]")).ok()?);
    if let Some(marked) = marked {
        _ = marked.remove_attribute(MARK);
    }
}

/// What can be read in the element `id`, without what is in anything that fits `skipped`.
#[must_use]
pub fn passages(id: &str, skipped: &str) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    let walker = element(id).and_then(|root| {
        document()?
            .create_tree_walker_with_what_to_show(&root, SHOW_TEXT)
            .ok()
    });
    let Some(walker) = walker else { return found };
    let unseen = format!("{skipped}, {FOLDED}");
    while let Ok(Some(node)) = walker.next_node() {
        let text = node.node_value().unwrap_or_default();
        let Some(around) = node.parent_element() else {
            continue;
        };
        if text.trim().is_empty() || !is_seen(&around, &unseen) {
            continue;
        }
        let place = paragraph_around(around);
        match found
            .last_mut()
            .filter(|last| last.place.is_same_node(Some(&place)))
        {
            Some(last) => {
                if last.is_button {
                    last.text.push(' ');
                }
                last.text.push_str(&text);
            }
            None => found.push(passage(place, text)),
        }
    }
    for one in &mut found {
        one.text = one.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    found
}

fn passage(place: web_sys::Element, text: String) -> Passage {
    let fits = |selector: &str| place.closest(selector).ok().flatten();
    let chosen = fits("label")
        .is_some_and(|label| matches!(label.query_selector("input:checked"), Ok(Some(_))));
    Passage {
        text,
        language: fits("[lang]")
            .and_then(|it| it.get_attribute("lang"))
            .unwrap_or_default(),
        is_button: fits("button").is_some(),
        is_chosen: chosen || fits("[aria-pressed=true]").is_some(),
        place,
    }
}

/// The element that begins a line of its own; a button is one whatever is in it.
fn paragraph_around(around: web_sys::Element) -> web_sys::Element {
    if let Ok(Some(button)) = around.closest("button") {
        return button;
    }
    let mut place = around;
    while matches!(display(&place).as_deref(), Some("inline" | "contents")) {
        match place.parent_element() {
            Some(parent) => place = parent,
            None => break,
        }
    }
    place
}

fn is_seen(around: &web_sys::Element, unseen: &str) -> bool {
    let rendered = around
        .dyn_ref::<web_sys::HtmlElement>()
        .is_some_and(|it| it.offset_height() > 0);
    rendered && matches!(around.closest(unseen), Ok(None))
}

fn display(place: &web_sys::Element) -> Option<String> {
    let style = window()?.get_computed_style(place).ok()??;
    style.get_property_value("display").ok()
}
