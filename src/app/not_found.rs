//! The screen for addresses that lead nowhere.

use leptos::prelude::*;

use crate::app::Route;
use crate::i18n;
use crate::ui::PageTitle;

/// Says so and leads back.
#[component]
pub fn NotFound() -> AnyView {
    let t = i18n::frame();
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.not_found.to_owned())/>
            <p class="page-lead">{t.not_found_help}</p>
            <a class="button button-main" href=Route::Tell.path()>{t.home}</a>
        </div>
    }
    .into_any()
}
