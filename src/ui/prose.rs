//! Running text whose terms of law can be asked about: each is a button in the sentence. Who
//! answers is none of its business; it only says that somebody asked.

use std::borrow::Borrow;
use std::sync::LazyLock;

use leptos::prelude::*;

use crate::browser::focus;
use crate::i18n::{Piece, Prose};

/// The term asked about, by its headword. It lives as long as the page, whichever screen asks.
static ASKED: LazyLock<ArcRwSignal<Option<String>>> = LazyLock::new(|| ArcRwSignal::new(None));

/// The term asked about; tracked.
#[must_use]
pub fn asked() -> Option<String> {
    ASKED.get()
}

/// Nobody asks any more.
pub fn put_away() {
    if ASKED.with_untracked(Option::is_some) {
        ASKED.set(None);
    }
}

/// The text, each marked term as a button.
#[must_use]
pub fn prose(text: impl Borrow<Prose>) -> AnyView {
    shown(text.borrow())
}

fn shown(text: &Prose) -> AnyView {
    let pieces = text.pieces().into_iter();
    let pieces = pieces.map(|piece| match piece {
        Piece::Words(words) => words.to_owned().into_any(),
        Piece::Term {
            opens,
            shown,
            closes,
            headword,
        } => {
            let term = gloss(shown.to_owned(), headword.to_owned());
            if opens.is_empty() && closes.is_empty() {
                return term;
            }
            let (opens, closes) = (opens.to_owned(), closes.to_owned());
            view! { <span class="gloss-line">{opens}{term}{closes}</span> }.into_any()
        }
    });
    pieces.collect::<Vec<_>>().into_any()
}

/// A paragraph of a class, each marked term in it as a button.
#[must_use]
pub fn prose_paragraph(class: &'static str, text: &Prose) -> AnyView {
    view! { <p class=class>{prose(text)}</p> }.into_any()
}

fn gloss(shown: String, headword: String) -> AnyView {
    view! {
        <button
            type="button"
            class="gloss"
            aria-haspopup="dialog"
            on:click=move |event| {
                // Not every browser focuses a button that is pressed; the focus is to come back here.
                focus::on_target(&event);
                ASKED.set(Some(headword.clone()));
            }
        >
            {shown}
        </button>
    }
    .into_any()
}
