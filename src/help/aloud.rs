//! Reading aloud: a bar above the page that says its heading and its content, paragraph by paragraph,
//! marks the paragraph it is at, and can be paused, gone on with, stopped, and made slower or faster.
//!
//! A pause remembers the paragraph and is silent; going on says it from its beginning. Not every
//! browser can stop in the middle of a text and go on there.

use std::sync::LazyLock;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::app::route;
use crate::browser::passages::{self, Passage};
use crate::browser::speech::{self, Said};
use crate::browser::{clock, focus, shell};
use crate::i18n;
use crate::ui::{Button, ButtonKind, live, live_option, paragraph};

pub mod speed;
mod spoken;

use speed::Speed;

/// DOM id of the bar.
const BAR: &str = "aloud-bar";
/// DOM id of its first button.
const FIRST: &str = "aloud-pause";
/// The button of the shell that opens it.
pub(super) const OPENER: &str = "aloud";
/// Where the content of a page is.
const CONTENT: &str = "main";
/// What is no content: ways to other pages, what is typed into, and what stands in for content.
const SKIPPED: &str = "nav, .steps, .visually-hidden, .skeleton, [aria-hidden=true]:not(.document-mask > span), noscript, script, style, svg, select, textarea";
/// A browser that has not begun to speak after so many milliseconds cannot.
const PATIENCE: i32 = 5_000;

/// What the bar is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing; it is not there.
    Closed,
    /// It reads the paragraph of that number.
    Reading(usize),
    /// It waits at the paragraph of that number.
    Paused(usize),
    /// It has come to the end.
    Done,
    /// There was nothing to read.
    Nothing,
    /// The browser cannot speak.
    Unable,
    /// The device has no voice for the language.
    NoVoice,
}

static STATE: LazyLock<ArcRwSignal<State>> = LazyLock::new(|| ArcRwSignal::new(State::Closed));

thread_local! {
    /// What is read.
    static TEXT: std::cell::RefCell<Vec<Passage>> = const { std::cell::RefCell::new(Vec::new()) };
    /// Counts the readings, so that an impatient look at an earlier one finds another number.
    static READING: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// Begins to read the page on show, or stops when it is being read.
pub fn toggle() {
    if STATE.get_untracked() == State::Closed {
        begin();
    } else {
        close();
    }
}

fn begin() {
    if !focus::is_there(BAR)
        && let Some(place) = shell::make_bar(BAR)
    {
        mount_to(place, || view! { <Bar/> }).forget();
    }
    let found = passages::passages(CONTENT, SKIPPED);
    let count = found.len();
    TEXT.set(found);
    if count == 0 {
        STATE.set(State::Nothing);
    } else if !speech::is_there() {
        STATE.set(State::Unable);
    } else if !speech::may_speak(untrack(i18n::language).tag()) {
        STATE.set(State::NoVoice);
    } else {
        read(0);
    }
    clock::next_frame(Box::new(|| focus::element_by_id(FIRST)));
}

/// Silence; the bar goes.
fn close() {
    quiet();
    let within = focus::is_within(BAR);
    STATE.set(State::Closed);
    if within {
        focus::element_by_id(OPENER);
    }
}

fn quiet() {
    READING.set(READING.get().wrapping_add(1));
    speech::hush();
    passages::unmark();
}

/// Reads from the paragraph `at` on. One that is gone from the page is passed over.
fn read(at: usize) {
    quiet();
    let reading = READING.get();
    let next = TEXT.with_borrow(|text| {
        let left = text.iter().enumerate().skip(at);
        let mut there = left.filter(|(_, passage)| passage.mark());
        let (index, passage) = there.next()?;
        Some((index, words(passage), tag(passage)))
    });
    let Some((index, words, tag)) = next else {
        return STATE.set(State::Done);
    };
    STATE.set(State::Reading(index));
    say(reading, index, spoken::pieces(&words), tag);
    clock::after(
        PATIENCE,
        Box::new(move || {
            // Neither begun nor ended meanwhile.
            if READING.get() == reading && BEGUN.get() != reading {
                quiet();
                STATE.set(State::Unable);
            }
        }),
    );
}

thread_local! {
    /// The last reading that the browser began to say.
    static BEGUN: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// Says the pieces of a paragraph one after the other, and then the next paragraph.
fn say(reading: u32, index: usize, mut pieces: Vec<String>, tag: String) {
    if READING.get() != reading {
        return;
    }
    if pieces.is_empty() {
        return read(index + 1);
    }
    let piece = pieces.remove(0);
    let speed = Speed::chosen().percent();
    let language = tag.clone();
    let told = move |said| match said {
        Said::Begun => BEGUN.set(reading),
        Said::Ended => {
            BEGUN.set(reading);
            let (pieces, tag) = (pieces.clone(), tag.clone());
            // The browser is still telling of this one.
            clock::after(0, Box::new(move || say(reading, index, pieces, tag)));
        }
        Said::Failed => {
            quiet();
            STATE.set(State::Unable);
        }
    };
    speech::say(&piece, &language, speed, Box::new(told));
}

fn words(passage: &Passage) -> String {
    let t = &untrack(i18n::display).aloud;
    let mut words = spoken::spoken(&passage.text, t);
    if passage.is_button {
        words = (t.button)(&words);
    }
    if passage.is_chosen {
        words.push_str(t.chosen);
    }
    words
}

fn tag(passage: &Passage) -> String {
    if passage.language.is_empty() {
        untrack(i18n::language).tag().to_owned()
    } else {
        passage.language.clone()
    }
}

/// The bar; there is nothing in it while it is closed.
#[component]
fn Bar() -> AnyView {
    // Another page or another language: what was read is gone.
    Effect::new(|before: Option<()>| {
        _ = route::current();
        _ = i18n::language();
        if before.is_some() && STATE.get_untracked() != State::Closed {
            close();
        }
    });
    let open = Memo::new(|_| STATE.get() != State::Closed);
    live_option(move || {
        _ = i18n::language();
        open.get().then(bar)
    })
}

fn bar() -> AnyView {
    let t = &i18n::display().aloud;
    let told = Memo::new(|_| STATE.get());
    let said = live(move || {
        let count = TEXT.with_borrow(Vec::len);
        let said = match told.get() {
            State::Closed => String::new(),
            State::Reading(at) | State::Paused(at) => (t.at)(at + 1, count),
            State::Done => t.done.to_owned(),
            State::Nothing => t.nothing.to_owned(),
            State::Unable => t.unable.to_owned(),
            State::NoVoice => t.no_voice.to_owned(),
        };
        paragraph("aloud-said", said)
    });
    // Only what went wrong is read out by a screen reader: the rest is being read already.
    let wrong = move || matches!(told.get(), State::Nothing | State::Unable | State::NoVoice);
    let stands = Memo::new(move |_| matches!(told.get(), State::Reading(_)));
    let label = Signal::derive(move || if stands.get() { t.pause } else { t.go_on }.to_owned());
    let press = Callback::new(|()| match STATE.get_untracked() {
        State::Reading(at) => {
            quiet();
            STATE.set(State::Paused(at));
        }
        State::Paused(at) => read(at),
        _ => begin(),
    });
    let faster = Callback::new(|()| {
        Speed::chosen().next().choose();
        if let State::Reading(at) = STATE.get_untracked() {
            read(at);
        }
    });
    let speed = Signal::derive(move || (t.speed)(Speed::current().name()));
    view! {
        <section class="aloud-bar" aria-label=t.name>
            <div class="aloud-words" role=move || wrong().then_some("alert")>{said}</div>
            <div class="button-row">
                <Button id=FIRST label pressed=press/>
                <Button label=speed kind=ButtonKind::Quiet pressed=faster/>
                <Button label=t.stop kind=ButtonKind::Quiet pressed=Callback::new(|()| close())/>
            </div>
        </section>
    }
    .into_any()
}
