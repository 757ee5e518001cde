//! Help around the flow, the split module `help`: what the words of the law mean, how the pages show
//! themselves, what is accessible, and what to do in danger.

use leptos::prelude::*;

use crate::app::{HelpPage, RoomMissing};

pub mod accessibility;
pub mod display;
pub mod safety;
pub mod words;

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(help, wasm_split_path = leptos::wasm_split, fallible)
)]
fn help_room(page: HelpPage) -> Result<AnyView, RoomMissing> {
    Ok(match page {
        HelpPage::Words => view! { <words::Words/> }.into_any(),
        HelpPage::Display => view! { <display::Display/> }.into_any(),
        HelpPage::Accessibility => view! { <accessibility::Accessibility/> }.into_any(),
        HelpPage::Safety => view! { <safety::Safety/> }.into_any(),
    })
}

/// A page of help.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open(page: HelpPage) -> Result<AnyView, RoomMissing> {
    let room = help_room(page);
    #[cfg(feature = "split")]
    let room = room.await;
    room
}
