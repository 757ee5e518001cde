//! A few views of the same thing, one at a time. One tab is in the order of the keyboard; the arrow
//! keys go to the others, as in the browser's own lists.

use leptos::ev;
use leptos::prelude::*;

use crate::browser::{clock, focus};

/// The tabs and the panel that they change.
#[component]
pub fn Tabs(
    /// DOM id; those of the tabs and of the panel begin with it.
    id: &'static str,
    /// What the tabs are of.
    label: &'static str,
    /// Their names, with how many there are.
    tabs: Vec<Signal<String>>,
    /// The one chosen, from 0.
    chosen: RwSignal<usize>,
    /// What it shows.
    children: Children,
) -> AnyView {
    let count = tabs.len();
    let panel = format!("{id}-panel");
    let key = move |event: ev::KeyboardEvent| {
        let now = chosen.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => (now + 1) % count,
            "ArrowLeft" | "ArrowUp" => (now + count - 1) % count,
            "Home" => 0,
            "End" => count - 1,
            _ => return,
        };
        event.prevent_default();
        chosen.set(next);
        clock::next_frame(Box::new(move || focus::element_by_id(&tab_id(id, next))));
    };
    let tabs = tabs.into_iter().enumerate().map(|(place, name)| {
        let is_chosen = Memo::new(move |_| chosen.get() == place);
        view! {
            <button
                type="button"
                class="tab"
                role="tab"
                id=tab_id(id, place)
                aria-controls=format!("{id}-panel")
                aria-selected=move || if is_chosen.get() { "true" } else { "false" }
                tabindex=move || if is_chosen.get() { "0" } else { "-1" }
                on:click=move |_| chosen.set(place)
            >
                {move || name.get()}
            </button>
        }
        .into_any()
    });
    view! {
        <div class="tabs" role="tablist" aria-label=label on:keydown=key>
            {tabs.collect::<Vec<_>>()}
        </div>
        <div
            class="tab-panel"
            role="tabpanel"
            id=panel
            aria-labelledby=move || tab_id(id, chosen.get())
        >
            {children()}
        </div>
    }
    .into_any()
}

fn tab_id(id: &str, place: usize) -> String {
    format!("{id}-tab-{place}")
}
