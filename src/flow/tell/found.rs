//! What was read out of the story, each with the words it came from and a way to take it out,
//! change it or put it back.

use std::ops::Range;

use leptos::prelude::*;
use matter::story::{Certainty, Found};

use super::Reading;
use super::reading::Fate;
use super::story::{Excerpt, excerpt, veiled};
use crate::draft::answers::{kind, shown};
use crate::i18n;
use crate::ui::{Button, ButtonKind, InputKind, Notice, NoticeKind};

/// The list; nothing while nothing was found.
#[component]
pub fn FoundList() -> AnyView {
    let t = &i18n::tell().found;
    let reading = Reading::here();
    let found = Memo::new(move |_| {
        reading
            .state
            .with(|state| (state.text.clone(), state.found.clone()))
    });
    view! {
        {move || {
            let (text, found) = found.get();
            if found.is_empty() {
                return ().into_any();
            }
            let title = (t.title)(found.len());
            let text = veiled(&text, &secrets(&found));
            let items = found.into_iter().map(|item| found_item(&text, item)).collect_view();
            view! {
                <section class="section" aria-labelledby="found-title">
                    <h2 class="section-title" id="found-title">{title}</h2>
                    <p class="card-note">{t.lead}</p>
                    <ul class="found">{items}</ul>
                </section>
            }
                .into_any()
        }}
    }
    .into_any()
}

/// Where the identity numbers stand.
fn secrets(found: &[Found]) -> Vec<Range<usize>> {
    let identities = found
        .iter()
        .filter(|it| kind(&it.pointer) == InputKind::Identity);
    identities.map(|it| it.source.clone()).collect()
}

fn found_item(text: &str, found: Found) -> AnyView {
    let t = &i18n::tell().found;
    let reading = Reading::here();
    let name = (i18n::problems().field)(&found.pointer);
    let value = shown(&found.pointer, &found.value);
    let Excerpt {
        before,
        words,
        after,
    } = excerpt(text, &found.source);
    let likely = (found.certainty == Certainty::Likely).then_some(t.likely);
    let found = StoredValue::new(found);
    let fate = Memo::new(move |_| found.with_value(|found| reading.fate(found)));
    let note = move || match fate.get() {
        Fate::Taken => likely.map(str::to_owned),
        Fate::Declined => Some(t.declined.to_owned()),
        Fate::Differs => {
            let yours = found.with_value(|it| shown(&it.pointer, &reading.holds(it)));
            Some((t.differs)(&yours))
        }
    };
    let taken = Memo::new(move |_| fate.get() == Fate::Taken);
    // One button takes out and puts back, so that the focus is not lost with it.
    let turn = move |_| {
        found.with_value(|found| {
            if taken.get_untracked() {
                reading.decline(found);
            } else {
                reading.take(found);
            }
        });
    };
    let turn_label = move || if taken.get() { t.decline } else { t.take };
    let named = StoredValue::new(name.clone());
    let read_out = move |label: &str| named.with_value(|name| format!("{label}: {name}"));
    view! {
        <li
            class="found-item"
            data-state=move || if taken.get() { "yes" } else { "no" }
        >
            <span class="found-label">{name}</span>
            <b class="found-value">{value}</b>
            <q class="found-source">{before}<mark>{words}</mark>{after}</q>
            <small class="card-note" hidden=move || note().is_none()>{note}</small>
            <div class="button-row">
                <button
                    type="button"
                    class="link-button"
                    aria-label=read_out(t.edit)
                    hidden=move || !taken.get()
                    on:click=move |_| found.with_value(|found| reading.edit(&found.pointer))
                >
                    {t.edit}
                </button>
                <button
                    type="button"
                    class="link-button"
                    aria-label=move || read_out(turn_label())
                    on:click=turn
                >
                    {turn_label}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// Offers to put back a story from last time that gave way to what was typed before the app came.
#[component]
pub fn Aside() -> AnyView {
    let t = &i18n::tell().found;
    let reading = Reading::here();
    let aside = Memo::new(move |_| reading.state.with(|state| state.aside.clone()));
    view! {
        {move || {
            aside.get().map(|text| view! {
                <Notice kind=NoticeKind::Info>
                    <p>{t.aside}</p>
                    <q class="found-source">{text}</q>
                    <div class="button-row">
                        <Button
                            label=t.aside_restore
                            kind=ButtonKind::Quiet
                            pressed=Callback::new(move |()| reading.restore_aside())
                        />
                        <Button
                            label=t.aside_drop
                            kind=ButtonKind::Quiet
                            pressed=Callback::new(move |()| reading.drop_aside())
                        />
                    </div>
                </Notice>
            })
        }}
    }
    .into_any()
}
