//! The connection: whether there is one, when it comes back, and streams of server-sent events.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::{document, listen, window};

/// Whether the device believes it has a connection.
#[must_use]
pub fn is_online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Calls `changed` whenever the connection comes or goes, with whether it is there.
pub fn on_change(changed: Box<dyn Fn(bool)>) {
    let Some(window) = window() else { return };
    let changed = std::rc::Rc::new(changed);
    let lost = std::rc::Rc::clone(&changed);
    listen(&window, "online", Box::new(move |_| changed(true)));
    listen(&window, "offline", Box::new(move |_| lost(false)));
}

/// Calls `left` whenever the page is hidden or left, the last moment to save.
pub fn on_leaving(left: Box<dyn Fn()>) {
    let left = std::rc::Rc::new(left);
    if let Some(window) = window() {
        let left = std::rc::Rc::clone(&left);
        listen(&window, "pagehide", Box::new(move |_| left()));
    }
    if let Some(page) = document() {
        listen(
            &page,
            "visibilitychange",
            Box::new(move |_| {
                if document().is_some_and(|page| page.hidden()) {
                    left();
                }
            }),
        );
    }
}

/// Calls `came` whenever the page is looked at again.
pub fn on_return(came: Box<dyn Fn()>) {
    if let Some(page) = document() {
        listen(
            &page,
            "visibilitychange",
            Box::new(move |_| {
                if document().is_some_and(|page| !page.hidden()) {
                    came();
                }
            }),
        );
    }
}

/// An open stream of server-sent events; dropping it closes it.
pub struct Stream {
    source: web_sys::EventSource,
    _heard: Closure<dyn FnMut(web_sys::MessageEvent)>,
}

impl Stream {
    /// Opens the stream at `path` and calls `heard` with the data of each event of `kind`. The
    /// browser reconnects by itself. Nothing when the browser refuses.
    #[must_use]
    #[inline(never)]
    pub fn open(path: &str, kind: &str, heard: Box<dyn Fn(String)>) -> Option<Self> {
        let source = web_sys::EventSource::new(path).ok()?;
        let heard = Closure::<dyn FnMut(web_sys::MessageEvent)>::new(
            move |event: web_sys::MessageEvent| {
                if let Some(data) = event.data().as_string() {
                    heard(data);
                }
            },
        );
        source
            .add_event_listener_with_callback(kind, heard.as_ref().unchecked_ref())
            .ok()?;
        Some(Self {
            source,
            _heard: heard,
        })
    }
}

impl Stream {
    /// Whether it is connected just now.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.source.ready_state() == web_sys::EventSource::OPEN
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.source.close();
    }
}
