//! The complaint as a sheet: sections fold on the screen, numbers of persons are masked there,
//! and paper always shows everything.

use leptos::prelude::*;
use matter::document::{Row, Section};

use super::masked::masked;
use super::{Paper, read};
use crate::browser::page;
use crate::i18n;
use crate::ui::{Button, ButtonKind, live, paragraph};

/// The sheet with its buttons.
#[component]
pub fn Sheet(
    /// The draft and the day it is or was signed on.
    paper: Signal<Paper>,
) -> AnyView {
    let t = i18n::document();
    let hidden = RwSignal::new(true);
    let document = Memo::new(move |_| paper.with(read));
    let toggle = Callback::new(move |()| hidden.update(|hidden| *hidden = !*hidden));
    let label = Signal::derive(move || if hidden.get() { t.show } else { t.hide }.to_owned());
    let print = Callback::new(|()| page::print());
    let sheet = live(move || sheet(document.get()));
    view! {
        <p class="field-hint">{t.language_note}</p>
        <div class="button-row">
            <Button label kind=ButtonKind::Quiet pressed=toggle/>
            <Button label=t.print kind=ButtonKind::Quiet pressed=print/>
        </div>
        <article class="document" lang="zh-CN" data-masked=move || hidden.get().then_some("")>
            {sheet}
        </article>
        <p class="field-hint">{t.print_note}</p>
    }
    .into_any()
}

fn sheet(document: matter::document::Document) -> AnyView {
    let notes = document.instructions.into_iter();
    let notes: Vec<_> = notes.map(|line| paragraph("", line)).collect();
    let sections = document.sections.into_iter().enumerate();
    let sections: Vec<_> = sections.map(|(place, it)| section(place, it)).collect();
    let closing = document.closing.into_iter();
    let closing: Vec<_> = closing
        .map(|row| paragraph("", (i18n::document().closing_line)(&row.label, &row.value)))
        .collect();
    view! {
        <header class="document-head">
            <h2 class="document-title">{document.title}</h2>
            <p class="document-subtitle">{document.subtitle}</p>
        </header>
        <section class="document-section document-notes">{notes}</section>
        {sections}
        <div class="document-sign">{closing}</div>
    }
    .into_any()
}

/// A section that folds on the screen. Native `<details>` would stay folded on paper.
fn section(place: usize, section: Section) -> AnyView {
    let folded = RwSignal::new(false);
    let id = format!("document-{place}");
    let rows: Vec<_> = section.rows.into_iter().map(row).collect();
    view! {
        <section class="document-section">
            <h3>
                <button
                    type="button"
                    class="document-fold"
                    aria-expanded=move || if folded.get() { "false" } else { "true" }
                    aria-controls=id.clone()
                    on:click=move |_| folded.update(|folded| *folded = !*folded)
                >
                    {section.heading}
                </button>
            </h3>
            <dl id=id data-folded=move || folded.get().then_some("")>{rows}</dl>
        </section>
    }
    .into_any()
}

/// One line. What a screen masks is there twice: masked for the screen and in full for paper.
fn row(row: Row) -> AnyView {
    let mask = row.personal.then(|| masked(&row.value)).flatten();
    let value = match mask {
        Some(mask) => {
            let said = i18n::document().masked;
            view! {
                <span class="document-mask">
                    <span aria-hidden="true">{mask}</span>
                    <span class="visually-hidden">{said}</span>
                </span>
                <span class="document-full">{row.value}</span>
            }
            .into_any()
        }
        None => row.value.into_any(),
    };
    view! { <div class="document-row"><dt>{row.label}</dt><dd>{value}</dd></div> }.into_any()
}
