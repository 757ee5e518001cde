//! The browser's own voice: says a text, and tells when it began, ended or could not be said.

use std::cell::{Cell, RefCell};

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// What became of a text that was to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is being said now.
    Begun,
    /// It was said to its end.
    Ended,
    /// The browser could not say it.
    Failed,
}

/// Hears what becomes of a text.
type Hearer = Closure<dyn FnMut(web_sys::Event)>;

thread_local! {
    /// Counts what was to be said: news of anything but the last is of no interest.
    static SAYING: Cell<u32> = const { Cell::new(0) };
    /// What is being said. A browser may forget it, with its news, when nobody holds it.
    static HELD: RefCell<Option<(web_sys::SpeechSynthesisUtterance, Hearer)>> =
        const { RefCell::new(None) };
}

/// Whether the browser has a voice at all.
#[must_use]
pub fn is_there() -> bool {
    voice().is_some()
}

/// Whether the device has a voice for the language of that tag. Some devices tell of their voices
/// late, or not at all: then it is not known, and worth a try.
#[must_use]
pub fn may_speak(tag: &str) -> bool {
    let Some(voice) = voice() else { return false };
    let wanted = tag.get(..2).unwrap_or(tag).to_lowercase();
    let voices = voice.get_voices();
    let speaks = |one: JsValue| {
        let name = js_sys::Reflect::get(&one, &"lang".into()).ok();
        let name = name.and_then(|name| name.as_string()).unwrap_or_default();
        let name = name.to_lowercase();
        // Mandarin and Cantonese have names of their own, too.
        name.starts_with(&wanted)
            || (wanted == "zh" && ["cmn", "yue"].iter().any(|it| name.starts_with(it)))
    };
    voices.length() == 0 || voices.iter().any(speaks)
}

/// Says `text` in the language of that tag, in place of whatever is being said, at `percent` of the
/// usual speed.
pub fn say(text: &str, tag: &str, percent: u8, told: Box<dyn Fn(Said)>) {
    hush();
    let saying = SAYING.get();
    let made = web_sys::SpeechSynthesisUtterance::new_with_text(text);
    let (Some(voice), Ok(utterance)) = (voice(), made) else {
        return told(Said::Failed);
    };
    utterance.set_lang(tag);
    utterance.set_rate(f32::from(percent) / 100.0);
    let hearer = Hearer::new(move |event: web_sys::Event| {
        if SAYING.get() == saying {
            told(match event.type_().as_str() {
                "start" => Said::Begun,
                "end" => Said::Ended,
                _ => Said::Failed,
            });
        }
    });
    for kind in ["start", "end", "error"] {
        _ = utterance.add_event_listener_with_callback(kind, hearer.as_ref().unchecked_ref());
    }
    voice.speak(&utterance);
    // What was held until now may be the very closure that called here; it is let go later.
    let before = HELD.replace(Some((utterance, hearer)));
    super::clock::after(0, Box::new(move || drop(before)));
}

/// Is silent at once.
pub fn hush() {
    SAYING.set(SAYING.get().wrapping_add(1));
    if let Some(voice) = voice() {
        voice.cancel();
    }
}

fn voice() -> Option<web_sys::SpeechSynthesis> {
    let window = window()?;
    let voice = js_sys::Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    voice.is_object().then(|| voice.unchecked_into())
}
