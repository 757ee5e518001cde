//! How far long work has come, as a bar and in words.

use leptos::prelude::*;

/// The bar and the words; hidden while there is nothing to do. The words are read out as they change,
/// for the place they stand in stays.
#[component]
pub fn Progress(
    /// What is being done.
    name: &'static str,
    /// So much is done.
    done: Signal<usize>,
    /// Of so much.
    all: Signal<usize>,
    /// The same in words.
    said: Signal<String>,
) -> AnyView {
    view! {
        <div class="progress" hidden=move || all.get() == 0>
            <progress
                max=move || all.get().to_string()
                value=move || done.get().to_string()
                aria-label=name
            ></progress>
            <p role="status">{move || said.get()}</p>
        </div>
    }
    .into_any()
}
