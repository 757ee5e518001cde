//! The address bar, the back button, links inside the site, and where each page was scrolled to.
//! It knows paths, not what they mean.

use std::cell::Cell;

use wasm_bindgen::{JsCast, JsValue};

use super::transition::{self, Way};
use super::{clock, document, focus, listen, window};

thread_local! {
    /// Number of the history entry on show; its scroll position is kept under it.
    static ENTRY: Cell<u32> = const { Cell::new(0) };
    /// Where to scroll once the next screen is there.
    static SCROLL_TO: Cell<Option<i32>> = const { Cell::new(None) };
    /// Whether the person went somewhere and the heading there has not had the focus yet.
    static ARRIVING: Cell<bool> = const { Cell::new(false) };
}

/// The path on show, without query and fragment.
#[must_use]
pub fn path() -> String {
    window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default()
}

/// The query of the address on show, with its `?`, or nothing.
#[must_use]
pub fn query() -> String {
    window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

/// What stands behind the address on show, with its `#`, or nothing.
#[must_use]
pub fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Puts `path` on top of the history; the next screen starts at its top.
pub fn push(path: &str) {
    remember_scroll();
    let entry = ENTRY.get() + 1;
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        _ = history.push_state_with_url(&JsValue::from(entry), "", Some(path));
    }
    ENTRY.set(entry);
    SCROLL_TO.set(Some(0));
    ARRIVING.set(true);
    transition::go(Way::Forward);
}

/// Puts `path` in place of the address on show.
pub fn replace(path: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        _ = history.replace_state_with_url(&JsValue::from(ENTRY.get()), "", Some(path));
    }
    SCROLL_TO.set(Some(0));
    ARRIVING.set(true);
}

/// Starts listening: `arrived` hears each path that the back or forward button leads to, and
/// `follows` each path of a link clicked inside the site, and says whether it takes care of it.
pub fn start(arrived: Box<dyn Fn(String)>, follows: Box<dyn Fn(String) -> bool>) {
    let Some(window) = window() else { return };
    if let Ok(history) = window.history() {
        _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
        match number(&history.state().unwrap_or_default()) {
            Some(entry) => {
                ENTRY.set(entry);
                SCROLL_TO.set(remembered_scroll());
            }
            None => _ = history.replace_state_with_url(&JsValue::from(0), "", None),
        }
    }
    listen(
        &window,
        "popstate",
        Box::new(move |event| {
            remember_scroll();
            let state = event
                .dyn_ref::<web_sys::PopStateEvent>()
                .map(web_sys::PopStateEvent::state);
            let entry = state.as_ref().and_then(number).unwrap_or_default();
            let left = ENTRY.replace(entry);
            transition::go(if entry < left {
                Way::Back
            } else {
                Way::Forward
            });
            SCROLL_TO.set(remembered_scroll());
            ARRIVING.set(true);
            arrived(path());
        }),
    );
    listen(&window, "pagehide", Box::new(|_| remember_scroll()));
    if let Some(document) = document() {
        listen(
            &document,
            "click",
            Box::new(move |event| {
                if let Some(path) = link_inside(&event)
                    && follows(path)
                {
                    event.prevent_default();
                }
            }),
        );
    }
}

/// The screen headed by the element `heading` is there: moves the focus to the heading, so that
/// it is read out, and scrolls to where this screen was left. Does nothing when nobody went
/// anywhere, as when only the language changed, or when they have gone on by the next frame: the
/// focus is meant for the screen that is to come.
pub fn arrive(heading: String) {
    let entry = ENTRY.get();
    clock::next_frame(Box::new(move || {
        if ENTRY.get() != entry || transition::is_changing() {
            return;
        }
        if ARRIVING.get() && focus::heading(&heading) {
            ARRIVING.set(false);
        }
        if let Some(top) = SCROLL_TO.take() {
            settle(entry, top, 0, 0);
        }
    }));
}

/// Scrolls to `top` as soon as the page is tall enough: a long screen is built piece by piece. It came as
/// far as `so_far`. Stops when the person has scrolled back or gone on meanwhile.
fn settle(entry: u32, top: i32, so_far: i32, attempt: i32) {
    let Some(window) = window() else { return };
    let at = || whole(window.scroll_y().unwrap_or_default());
    if ENTRY.get() != entry || at() + 1 < so_far {
        return;
    }
    window.scroll_to_with_x_and_y(0.0, f64::from(top));
    let reached = at();
    if reached + 1 < top && attempt < 30 {
        clock::after(
            100,
            Box::new(move || settle(entry, top, reached, attempt + 1)),
        );
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "our own small whole numbers, or foreign ones that only mean another place"
)]
fn number(state: &JsValue) -> Option<u32> {
    state.as_f64().map(|number| number as u32)
}

/// Whole pixels. Formatting a number with a point would bring 10 KB of code with it.
#[expect(clippy::cast_possible_truncation, reason = "no page is that tall")]
fn whole(top: f64) -> i32 {
    top as i32
}

fn scroll_key() -> String {
    format!("ot.scroll.{}", ENTRY.get())
}

fn remember_scroll() {
    if let Some(window) = window()
        && let Ok(Some(storage)) = window.session_storage()
    {
        let top = whole(window.scroll_y().unwrap_or_default());
        _ = storage.set_item(&scroll_key(), &top.to_string());
    }
}

fn remembered_scroll() -> Option<i32> {
    let storage = window()?.session_storage().ok()??;
    Some(
        storage
            .get_item(&scroll_key())
            .ok()?
            .and_then(|top| top.parse().ok())
            .unwrap_or(0),
    )
}

/// The path of the link that a plain click hit, when it stays inside the site and asks for
/// nothing special.
fn link_inside(event: &web_sys::Event) -> Option<String> {
    let click = event.dyn_ref::<web_sys::MouseEvent>()?;
    let special = click.button() != 0
        || click.meta_key()
        || click.ctrl_key()
        || click.shift_key()
        || click.alt_key()
        || event.default_prevented();
    if special {
        return None;
    }
    let hit = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let link = hit
        .closest("a[href]")
        .ok()??
        .dyn_into::<web_sys::HtmlAnchorElement>()
        .ok()?;
    let origin = window()?.location().origin().ok()?;
    let plain = link.target().is_empty()
        && !link.has_attribute("download")
        && link.origin() == origin
        && link.hash().is_empty()
        && link.search().is_empty();
    plain.then(|| link.pathname())
}
