//! In danger from somebody at home: what to do now, whom to call, the protection order.

use leptos::prelude::*;

use crate::i18n;
use crate::ui::PageTitle;

/// The page.
#[component]
pub fn Safety() -> AnyView {
    let t = i18n::safety();
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
        </div>
    }
    .into_any()
}
