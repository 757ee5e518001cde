//! What is accessible here, what is not yet, and whom to tell.

use leptos::prelude::*;

use crate::i18n;
use crate::ui::PageTitle;

/// The page.
#[component]
pub fn Accessibility() -> AnyView {
    let t = i18n::accessibility();
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
        </div>
    }
    .into_any()
}
