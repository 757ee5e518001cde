//! How the pages show themselves: size of the text, light or dark, contrast, language; and reading
//! aloud. Every choice works at once and is kept, so that the service paints the next page by it.

use leptos::prelude::*;

use crate::app::Route;
use crate::browser::page;
use crate::i18n;
use crate::ui::{Link, PageTitle};

mod choices;
mod voice;

/// The page.
#[component]
pub fn Display() -> AnyView {
    let t = i18n::display();
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <p class="page-lead">{t.lead}</p>
            <div class="display">
                {choices::size()}
                {sample()}
                {choices::theme()}
                {choices::contrast()}
                {choices::language()}
                {voice::voice()}
                <p class="choice-note">{t.kept}</p>
            </div>
        </div>
    }
    .into_any()
}

/// Text to look at while one chooses.
fn sample() -> AnyView {
    let t = i18n::display();
    let texts = t.sample.map(|text| view! { <p>{text}</p> });
    view! {
        <section class="display-sample card" aria-labelledby="display-sample">
            <h2 class="card-title" id="display-sample">{t.sample_title}</h2>
            {texts.into_iter().collect_view()}
            <Link href=Route::Tell.path() label=t.sample_link/>
        </section>
    }
    .into_any()
}

/// What is chosen, by the attribute of the root element that the style sheet reads.
fn chosen(name: &str) -> String {
    page::root(&["data-", name].concat()).unwrap_or_default()
}
