//! The complaint as a sheet; numbers of persons are masked on the screen.

use leptos::prelude::*;
use matter::document::{Document, Row, Section};

use super::masked::masked;
use super::{Paper, read};
use crate::i18n;
use crate::ui::{PrintDocument, PrintRow, PrintSection, PrintSheet, PrintText};

/// The sheet with its buttons.
#[component]
pub fn Sheet(
    /// The draft and the day it is or was signed on.
    paper: Signal<Paper>,
) -> AnyView {
    let t = i18n::document();
    let document = Memo::new(move |_| printed(paper.with(read)));
    let text = PrintText {
        show: t.show,
        hide: t.hide,
        masked: t.masked,
        print: t.print,
        note: t.print_note,
    };
    view! {
        <p class="field-hint">{t.language_note}</p>
        <PrintSheet text document/>
    }
    .into_any()
}

fn printed(document: Document) -> PrintDocument {
    let closing = document.closing.into_iter();
    let closing = closing.map(|row| (i18n::document().closing_line)(&row.label, &row.value));
    PrintDocument {
        title: document.title,
        subtitle: document.subtitle,
        notes: document.instructions,
        sections: document.sections.into_iter().map(section).collect(),
        closing: closing.collect(),
    }
}

fn section(section: Section) -> PrintSection {
    PrintSection {
        heading: section.heading,
        rows: section.rows.into_iter().map(row).collect(),
    }
}

fn row(row: Row) -> PrintRow {
    PrintRow {
        mask: row.personal.then(|| masked(&row.value)).flatten(),
        label: row.label,
        value: row.value,
    }
}
