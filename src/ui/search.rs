//! A box to search a list as one types.

use leptos::ev;
use leptos::prelude::*;

use crate::browser::input;

/// The box. What is being composed is searched for once it is finished.
#[component]
pub fn Search(
    /// DOM id.
    id: &'static str,
    /// What it searches.
    label: &'static str,
    /// What can be typed.
    hint: &'static str,
    /// What was typed.
    typed: RwSignal<String>,
    /// How many were found, in words that are read out; nothing while nothing is typed.
    found: Signal<Option<String>>,
) -> AnyView {
    let hear = move |event: &ev::Event| {
        if let Some(text) = input::typed(event) {
            typed.set(text);
        }
    };
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field" role="search" aria-label=label>
            <label class="field-label" for=id>{label}</label>
            <p class="field-hint" id=hint_id.clone()>{hint}</p>
            <input
                class="field-input"
                id=id
                type="search"
                autocomplete="off"
                maxlength="100"
                aria-describedby=hint_id
                prop:value=typed.get_untracked()
                on:input=move |event| hear(&event)
                on:compositionend=move |event| hear(&event.into())
            />
            <p class="field-hint" role="status">{move || found.get()}</p>
        </div>
    }
    .into_any()
}
