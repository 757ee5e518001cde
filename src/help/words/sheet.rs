//! What stands in the sheet over a page when somebody taps a term.

use leptos::prelude::*;

use super::entry;
use crate::app::Route;
use crate::i18n;
use crate::i18n::glossary::{find, subjects};

/// The explanation of the term `headword`.
pub(in crate::help) fn explain(headword: &str) -> AnyView {
    let t = i18n::words();
    let all = subjects();
    match find(&all, headword) {
        Some(term) => view! {
            <div class="word">
                {entry::explanation(term)}
                {entry::related(term, &all)}
                {entry::link(term, t.all.to_owned())}
            </div>
        }
        .into_any(),
        None => view! {
            <div class="word">
                <p>{t.unknown}</p>
                <a class="link-button" href=Route::Words.path()>{t.all}</a>
            </div>
        }
        .into_any(),
    }
}
