//! The shape of what is on its way, and words that say so. It shows itself only after 300
//! milliseconds: what comes sooner needs no announcement.

use leptos::prelude::*;

/// The shape.
#[component]
pub fn Skeleton(
    /// What is on its way.
    said: &'static str,
    /// How many lines it may have.
    #[prop(default = 3)]
    lines: usize,
) -> AnyView {
    let lines = (0..lines).map(|_| view! { <span class="skeleton-line"></span> });
    view! {
        <div class="skeleton-shape" role="status">
            <p class="visually-hidden">{said}</p>
            <div aria-hidden="true">{lines.collect::<Vec<_>>()}</div>
        </div>
    }
    .into_any()
}
