//! What is accessible here, what is not yet, how it was tested, and whom to tell.

use leptos::prelude::*;

use crate::i18n;
use crate::i18n::accessibility::Part;
use crate::ui::PageTitle;

/// The page.
#[component]
pub fn Accessibility() -> AnyView {
    let t = i18n::accessibility();
    let parts = t.parts.iter().map(part);
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <p class="page-lead">{t.lead}</p>
            {parts.collect_view()}
            <section class="section" aria-labelledby="access-tell">
                <h2 class="section-title" id="access-tell">{t.tell}</h2>
                <p>{t.tell_how.0}<a href="tel:12368">"12368"</a>{t.tell_how.1}</p>
                <p>{t.tell_more}</p>
                <p class="choice-note">{t.date}</p>
            </section>
        </div>
    }
    .into_any()
}

fn part(part: &'static Part) -> AnyView {
    let items = part.items.iter().map(|item| view! { <li>{*item}</li> });
    view! {
        <section class="section" aria-labelledby=part.id>
            <h2 class="section-title" id=part.id>{part.title}</h2>
            <ul class="reasons">{items.collect_view()}</ul>
        </section>
    }
    .into_any()
}
