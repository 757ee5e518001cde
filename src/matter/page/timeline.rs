//! Everything that has happened, in plain words, in order, and what comes next.

use leptos::prelude::*;
use matter::record::Record;

use super::Page;
use crate::i18n::{self, format};
use crate::ui::live;

/// The records of the matter.
pub(super) fn timeline(page: Page) -> AnyView {
    let t = &i18n::matter().timeline;
    let what = i18n::matter().turn.what;
    let items = live(move || {
        let records = |view: &contract::matter::MatterView| view.records.iter().map(item).collect();
        let mut items: Vec<AnyView> = page.view(records).unwrap_or_default();
        let next = page.state(|matter| matter.turn().map(|_| what(matter)));
        if let Some(told) = next.flatten() {
            items.push(entry(
                "next",
                t.next.to_owned(),
                told.title,
                None,
                String::new(),
            ));
        }
        items.into_any()
    });
    view! {
        <section class="section" aria-labelledby="timeline-title">
            <h2 class="section-title" id="timeline-title">{t.title}</h2>
            <ol class="timeline">{items}</ol>
        </section>
    }
    .into_any()
}

fn item(record: &Record) -> AnyView {
    let t = &i18n::matter().timeline;
    let told = (t.event)(&record.event);
    let title = format!("{} · {}", (t.actor)(record.actor), told.title);
    let mark = record.simulated.then_some(t.simulated);
    entry("done", format::moment(record.at), title, mark, told.detail)
}

fn entry(
    state: &'static str,
    time: String,
    title: String,
    simulated: Option<&'static str>,
    detail: String,
) -> AnyView {
    let mark = simulated
        .map(|mark| view! { <span class="mark" data-kind="simulated">{mark}</span> }.into_any());
    let is_simulated = simulated.map(|_| "");
    view! {
        <li class="timeline-item" data-state=state data-simulated=is_simulated>
            <span class="timeline-time">{time}</span>
            <h3>{title}" "{mark}</h3>
            <p>{detail}</p>
        </li>
    }
    .into_any()
}
