//! Every component in every state, from one list of examples, the split module `gallery`. The markup
//! snapshots, axe, the keyboard tests and the pictures all walk through this list.

use leptos::prelude::*;

use crate::app::RoomMissing;
use crate::i18n;
use crate::ui::PageTitle;

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

/// The page.
#[component]
pub fn Gallery() -> AnyView {
    let t = i18n::gallery();
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
        </div>
    }
    .into_any()
}
