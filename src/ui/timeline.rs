//! What happened, in order, and what comes next: one line down the page.

use leptos::prelude::*;

use super::mark::mark;
use super::prose;
use crate::i18n::Prose;

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryState {
    /// It happened.
    Done,
    /// It is happening.
    Now,
    /// It comes later.
    Next,
}

impl EntryState {
    const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Next => "next",
        }
    }
}

/// An entry.
pub struct Entry {
    /// Where it stands.
    pub state: EntryState,
    /// When it happened, or empty.
    pub time: String,
    /// What happened.
    pub title: String,
    /// That a simulator did it.
    pub simulated: Option<&'static str>,
    /// What it means, or empty.
    pub detail: Prose,
}

impl Entry {
    /// Shows it.
    #[must_use]
    pub fn view(self) -> AnyView {
        let time = (!self.time.is_empty())
            .then(|| view! { <span class="timeline-time">{self.time}</span> });
        let detail = (!self.detail.is_empty()).then(|| view! { <p>{prose(self.detail)}</p> });
        let simulated = self.simulated.map(|word| mark("simulated", word));
        view! {
            <li
                class="timeline-item"
                data-state=self.state.name()
                data-simulated=self.simulated.map(|_| "")
            >
                {time}
                <h3>{self.title}" "{simulated}</h3>
                {detail}
            </li>
        }
        .into_any()
    }
}

/// The line.
#[must_use]
pub fn timeline(entries: Vec<Entry>) -> AnyView {
    let entries: Vec<AnyView> = entries.into_iter().map(Entry::view).collect();
    view! { <ol class="timeline">{entries}</ol> }.into_any()
}
