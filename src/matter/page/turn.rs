//! Whose turn it is, what is to be done, and until when.

use leptos::prelude::*;
use matter::event::Role;
use matter::state::{Clock, Matter};

use super::Page;
use super::actions::Actions;
use crate::browser::clock;
use crate::i18n::{self, format};
use crate::ui::{TimeLimit, live, live_option, live_text, prose};

/// DOM id of the part whose controls come and go with the state of the matter.
pub const TURN: &str = "turn";
/// DOM id of the heading, where the focus goes when the control that had it is gone.
pub const TURN_TITLE: &str = "turn-title";

/// The part at the top of the page.
#[component]
pub fn Turn() -> AnyView {
    let t = &i18n::matter().turn;
    let page = Page::here();
    let whose = move || page.state(Matter::turn).flatten();
    let told = move || page.state(|matter| (t.what)(matter)).unwrap_or_default();
    let detail = Memo::new(move |_| told().detail);
    let mark = Signal::derive(move || mark(whose()).to_owned());
    let clock = live_option(move || page.state(Matter::clock).flatten().as_ref().map(limit));
    view! {
        <section class="turn" id=TURN data-turn=mark aria-labelledby=TURN_TITLE>
            <p class="turn-who">{live_text(move || (t.who)(whose()).to_owned())}</p>
            <h2 class="turn-what" id=TURN_TITLE tabindex="-1">{live_text(move || told().title)}</h2>
            <p>{live(move || prose(detail.get()))}</p>
            {clock}
            <Actions/>
        </section>
    }
    .into_any()
}

/// For the style sheet.
const fn mark(whose: Option<Role>) -> &'static str {
    match whose {
        Some(Role::Claimant) => "you",
        Some(Role::Court) => "court",
        Some(Role::Respondent | Role::Payment) => "other",
        None => "nobody",
    }
}

/// A time limit, with its article one tap away.
fn limit(running: &Clock) -> AnyView {
    let t = &i18n::matter().turn;
    let deadline = &running.deadline;
    let left = clock::today().days_until(deadline.last_day);
    let late = left < 0;
    let mut notes = Vec::new();
    if late && running.against == Role::Court {
        notes.push(t.court_late);
    }
    if !deadline.calendar_checked {
        notes.push(t.likely);
    }
    if deadline.last_day != deadline.counted_to {
        notes.push(t.moved);
    }
    TimeLimit {
        what: (t.limit)(running.kind).to_owned(),
        until: (t.until)(&format::date(deadline.last_day)),
        left: (t.left)(left),
        late,
        notes,
        rule: (t.article, (i18n::law().article)(&deadline.article)),
    }
    .view()
}
