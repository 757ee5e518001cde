//! Everything that has happened, in plain words, in order, and what comes next.

use leptos::prelude::*;
use matter::record::Record;

use super::Page;
use crate::i18n::{self, Prose, format};
use crate::ui::{Entry, EntryState, live, timeline as line};

/// The records of the matter.
pub(super) fn timeline(page: Page) -> AnyView {
    let t = &i18n::matter().timeline;
    let what = i18n::matter().turn.what;
    let items = live(move || {
        let records =
            |view: &contract::matter::MatterView| view.records.iter().map(entry).collect();
        let mut entries: Vec<Entry> = page.view(records).unwrap_or_default();
        let next = page.state(|matter| matter.turn().map(|_| what(matter)));
        if let Some(told) = next.flatten() {
            entries.push(Entry {
                state: EntryState::Next,
                time: t.next.to_owned(),
                title: told.title,
                simulated: None,
                detail: Prose::default(),
            });
        }
        line(entries)
    });
    view! {
        <section class="section" aria-labelledby="timeline-title">
            <h2 class="section-title" id="timeline-title">{t.title}</h2>
            {items}
        </section>
    }
    .into_any()
}

fn entry(record: &Record) -> Entry {
    let t = &i18n::matter().timeline;
    let told = (t.event)(&record.event);
    Entry {
        state: EntryState::Done,
        time: format::moment(record.at),
        title: format!("{} · {}", (t.actor)(record.actor), told.title),
        simulated: record.simulated.then_some(t.simulated),
        detail: told.detail,
    }
}
