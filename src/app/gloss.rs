//! The sheet in which a term of law is explained. It hears which term was asked about; the answer
//! is fetched when the first one is, with a sentence and a second try when it does not come.

use leptos::prelude::*;

use super::Room;
use crate::browser::{clock, page};
use crate::ui::{asked, live_option, put_away};
use crate::{help, i18n};

const SHEET: &str = "word";

/// The sheet, while there is something to explain.
#[component]
pub fn Gloss() -> AnyView {
    live_option(|| {
        let headword = asked()?;
        clock::next_frame(Box::new(|| page::open_dialog(SHEET)));
        let wanted = headword.clone();
        let sheet = view! {
            <dialog
                class="dialog sheet"
                id=SHEET
                aria-labelledby="word-title"
                closedby="any"
                on:close=|_| put_away()
            >
                <h2 class="section-title" id="word-title" tabindex="-1" autofocus>{headword}</h2>
                <div aria-live="polite">
                    <Room open=move || Box::pin(help::explain(wanted.clone()))/>
                </div>
                <form method="dialog">
                    <button class="button">{i18n::frame().close}</button>
                </form>
            </dialog>
        };
        Some(sheet.into_any())
    })
}
