//! Every component in every state, from one list of examples, the split module `gallery`. The markup
//! snapshots, axe, the keyboard tests and the pictures all walk through this list.

use leptos::prelude::*;

use crate::app::RoomMissing;
use crate::i18n;
use crate::ui::PageTitle;

pub mod example;
mod fields;
mod lists;
mod over;
mod paper;
mod words;

use example::{Example, examples};

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(gallery, wasm_split_path = leptos::wasm_split, fallible)
)]
fn gallery_room() -> Result<AnyView, RoomMissing> {
    Ok(view! { <Gallery/> }.into_any())
}

/// The gallery.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open() -> Result<AnyView, RoomMissing> {
    let room = gallery_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// The page: the contents, and each component with its states.
#[component]
pub fn Gallery() -> AnyView {
    let t = i18n::gallery();
    let mut parts: Vec<(&'static str, Vec<Example>)> = Vec::new();
    for example in examples() {
        match parts.last_mut() {
            Some((component, states)) if *component == example.component => states.push(example),
            _ => parts.push((example.component, vec![example])),
        }
    }
    let contents = parts.iter().map(|(component, _)| {
        let name = (t.component)(component);
        view! { <li><a href=format!("#{component}")>{name}</a></li> }
    });
    let contents = contents.collect::<Vec<_>>();
    let parts = parts.into_iter().map(|(component, states)| {
        let states: Vec<AnyView> = states.into_iter().map(Example::show).collect();
        view! {
            <section class="gallery-part" id=component tabindex="-1">
                <h2 class="section-title">{(t.component)(component)}</h2>
                {states}
            </section>
        }
        .into_any()
    });
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <p class="page-lead">{t.lead}</p>
            <div class="gallery">
                <nav class="gallery-contents" aria-label=t.contents><ul>{contents}</ul></nav>
                <div>{parts.collect::<Vec<_>>()}</div>
            </div>
        </div>
    }
    .into_any()
}
