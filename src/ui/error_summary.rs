//! What has to be changed, on top of a screen, each item leading to its field.

use leptos::prelude::*;

use crate::browser::{clock, focus};
use crate::i18n;

const ID: &str = "error-summary";

/// The summary; hidden while there is nothing in it.
#[component]
pub fn ErrorSummary(
    /// DOM id of the field and the sentence, in the order of the form.
    problems: Signal<Vec<(String, String)>>,
) -> AnyView {
    let title = i18n::ui().problems_title;
    let items = move || {
        problems
            .get()
            .into_iter()
            .map(|(id, sentence)| {
                let href = format!("#{id}");
                view! {
                    <li>
                        <a
                            href=href
                            on:click=move |event| {
                                event.prevent_default();
                                focus::field(&id);
                            }
                        >
                            {sentence}
                        </a>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <div
            class="error-summary"
            id=ID
            tabindex="-1"
            hidden=move || problems.with(Vec::is_empty)
        >
            <div role="alert">
                <h2>{move || title(problems.with(Vec::len))}</h2>
                <ul>{items}</ul>
            </div>
        </div>
    }
    .into_any()
}

/// Brings the summary into view and moves the focus there, once it is painted.
pub fn show_error_summary() {
    clock::next_frame(Box::new(|| focus::element_by_id(ID)));
}
