//! What the words of the law mean.

use leptos::prelude::*;

use crate::i18n;
use crate::ui::PageTitle;

/// The page.
#[component]
pub fn Words() -> AnyView {
    let t = i18n::words();
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
        </div>
    }
    .into_any()
}
