//! How the pages show themselves, and reading aloud.

use leptos::prelude::*;

use crate::i18n;
use crate::ui::PageTitle;

/// The page.
#[component]
pub fn Display() -> AnyView {
    let t = i18n::display();
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
        </div>
    }
    .into_any()
}
