//! The heading of a screen.

use leptos::prelude::*;

use crate::browser::{history, page};
use crate::i18n;

const ID: &str = "page-title";

/// The one `h1` of a screen. It sets the title of the page and receives the focus when the person
/// came here by a link, the back button or [`crate::app::navigate`]. Every screen but the first
/// begins with it, at once: data may come later.
#[component]
pub fn PageTitle(
    /// The heading.
    text: Signal<String>,
) -> AnyView {
    let app = i18n::frame().app;
    Effect::new(move |_| text.with(|text| page::set_title(&format!("{text} · {app}"))));
    Effect::new(|_| history::arrive(ID.to_owned()));
    view! { <h1 class="page-title" id=ID tabindex="-1">{move || text.get()}</h1> }.into_any()
}
