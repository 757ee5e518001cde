//! A document as a sheet of paper: its sections fold on the screen, numbers of persons are masked
//! there, and paper always shows everything.

use leptos::prelude::*;

use super::{Button, ButtonKind, live, paragraph};
use crate::browser::page;

/// A document.
#[derive(Clone, PartialEq)]
pub struct PrintDocument {
    /// Its title.
    pub title: String,
    /// What stands under it.
    pub subtitle: String,
    /// Notes before the first section.
    pub notes: Vec<String>,
    /// Its sections.
    pub sections: Vec<PrintSection>,
    /// Its last lines.
    pub closing: Vec<String>,
}

/// A section.
#[derive(Clone, PartialEq)]
pub struct PrintSection {
    /// Its heading.
    pub heading: String,
    /// Its lines.
    pub rows: Vec<PrintRow>,
}

/// A line.
#[derive(Clone, PartialEq)]
pub struct PrintRow {
    /// What it says.
    pub label: String,
    /// The answer.
    pub value: String,
    /// What the screen shows instead, where the answer identifies a person.
    pub mask: Option<String>,
}

/// Texts around the sheet.
#[derive(Clone, Copy)]
pub struct PrintText {
    /// Button: show what is masked.
    pub show: &'static str,
    /// Button: mask it again.
    pub hide: &'static str,
    /// Read out in place of a masked answer.
    pub masked: &'static str,
    /// Button: print.
    pub print: &'static str,
    /// Printing shows everything.
    pub note: &'static str,
}

/// DOM id of the document's title.
const TITLE: &str = "document-title";

/// The sheet with its buttons. The document is in Chinese.
#[component]
pub fn PrintSheet(
    /// Its texts.
    text: PrintText,
    /// The document.
    document: Memo<PrintDocument>,
) -> AnyView {
    let hidden = RwSignal::new(true);
    let toggle = Callback::new(move |()| hidden.update(|hidden| *hidden = !*hidden));
    let label = Signal::derive(move || if hidden.get() { text.show } else { text.hide }.to_owned());
    let print = Callback::new(|()| page::print());
    let sheet = live(move || sheet(document.get(), text.masked));
    view! {
        <div class="button-row">
            <Button label kind=ButtonKind::Quiet pressed=toggle/>
            <Button label=text.print kind=ButtonKind::Quiet pressed=print/>
        </div>
        <article
            class="document"
            lang="zh-CN"
            aria-labelledby=TITLE
            data-masked=move || hidden.get().then_some("")
        >
            {sheet}
        </article>
        <p class="field-hint">{text.note}</p>
    }
    .into_any()
}

fn sheet(document: PrintDocument, masked: &'static str) -> AnyView {
    let notes = document.notes.into_iter();
    let notes: Vec<_> = notes.map(|line| paragraph("", line)).collect();
    let sections = document.sections.into_iter().enumerate();
    let sections: Vec<_> = sections
        .map(|(place, it)| section(place, it, masked))
        .collect();
    let closing = document.closing.into_iter();
    let closing: Vec<_> = closing.map(|line| paragraph("", line)).collect();
    view! {
        <header class="document-head">
            <h2 class="document-title" id=TITLE>{document.title}</h2>
            <p class="document-subtitle">{document.subtitle}</p>
        </header>
        <section class="document-section document-notes">{notes}</section>
        {sections}
        <div class="document-sign">{closing}</div>
    }
    .into_any()
}

/// A section that folds on the screen. Native `<details>` would stay folded on paper.
fn section(place: usize, section: PrintSection, masked: &'static str) -> AnyView {
    let folded = RwSignal::new(false);
    let id = format!("document-{place}");
    let rows = section.rows.into_iter();
    let rows: Vec<_> = rows.map(|it| row(it, masked)).collect();
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
fn row(row: PrintRow, masked: &'static str) -> AnyView {
    let value = match row.mask {
        Some(mask) => view! {
            <span class="document-mask">
                <span aria-hidden="true">{mask}</span>
                <span class="visually-hidden">{masked}</span>
            </span>
            <span class="document-full">{row.value}</span>
        }
        .into_any(),
        None => row.value.into_any(),
    };
    view! { <div class="document-row"><dt>{row.label}</dt><dd>{value}</dd></div> }.into_any()
}
