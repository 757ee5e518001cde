//! The matter in a sentence: which causes of action it may be, with the words that led there. The
//! table of causes is fetched when somebody begins to write; the sentence stays on the device.

use std::sync::OnceLock;

use law::cause::{Causes, Certainty, Ranked};
use law::path::MatterKind;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asked::Asked;
use crate::api::causes;
use crate::i18n;
use crate::ui::{Button, ButtonKind, TextArea, live};

/// The table, once it has come. It lives as long as the page.
static TABLE: OnceLock<Causes<'static>> = OnceLock::new();

/// Whether the table is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Table {
    /// Not asked for.
    Unasked,
    /// On its way.
    Coming,
    /// There.
    There,
    /// It did not come.
    Missing,
}

/// The sentence and what it may be.
#[component]
pub fn Words(
    /// What is asked.
    asked: Asked,
) -> AnyView {
    let t = i18n::explore();
    let table = RwSignal::new(if TABLE.get().is_some() {
        Table::There
    } else {
        Table::Unasked
    });
    let fetch = move || {
        if matches!(table.get_untracked(), Table::Unasked | Table::Missing) {
            table.set(Table::Coming);
            spawn_local(async move {
                let got = causes::table().await.ok();
                let read = got.and_then(|bytes| Causes::read(bytes.leak()).ok());
                let there = read.map(|causes| TABLE.get_or_init(|| causes)).is_some();
                _ = table.try_set(if there { Table::There } else { Table::Missing });
            });
        }
    };
    let suggestions = live(move || match table.get() {
        Table::Unasked | Table::Coming => ().into_any(),
        Table::Missing => view! { <p class="field-hint">{t.no_table}</p> }.into_any(),
        Table::There => asked.words.with(|words| suggestions(asked, words)),
    });
    view! {
        <TextArea
            id="explore-words".to_owned()
            label=t.words
            hint=t.words_hint
            value=asked.words.into()
            problem=Signal::stored(None)
            typed=Callback::new(move |text: String| {
                fetch();
                asked.words.set(text);
            })
            left=Callback::new(|()| ())
        />
        <div role="status">{suggestions}</div>
    }
    .into_any()
}

fn suggestions(asked: Asked, words: &str) -> AnyView {
    let t = i18n::explore();
    let Some(causes) = TABLE.get().filter(|_| !words.trim().is_empty()) else {
        return ().into_any();
    };
    let ranking = causes.rank(words);
    let title = match ranking.certainty {
        Certainty::Clear => t.suggested,
        Certainty::Open => t.open,
        Certainty::NotSure => return view! { <p class="field-hint">{t.not_sure}</p> }.into_any(),
    };
    let choices: Vec<AnyView> = ranking
        .top
        .iter()
        .map(|ranked| suggestion(asked, causes, ranked, words))
        .collect();
    view! {
        <p class="field-hint">{title}</p>
        <ul class="explore-causes">{choices}</ul>
    }
    .into_any()
}

fn suggestion(
    asked: Asked,
    causes: &Causes<'static>,
    ranked: &Ranked<'static>,
    text: &str,
) -> AnyView {
    let t = i18n::explore();
    let kind = MatterKind::of_cause(causes, &ranked.cause);
    let said: Vec<&str> = ranked
        .words
        .iter()
        .filter_map(|word| {
            let (start, end) = (
                usize::try_from(word.start).ok()?,
                usize::try_from(word.end).ok()?,
            );
            text.get(start..end)
        })
        .collect();
    let because = (!said.is_empty()).then(|| (t.because)(&said));
    let choose = Callback::new(move |()| asked.kind.set(Some(kind)));
    view! {
        <li>
            <Button label=ranked.cause.name kind=ButtonKind::Quiet pressed=choose/>
            <small class="choice-note">{because}</small>
        </li>
    }
    .into_any()
}
