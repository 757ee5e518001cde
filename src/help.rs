//! Help around the flow. The split module `help`: how the pages show themselves, what is accessible,
//! what to do in danger. The split module `words`: what the words of the law mean.

use leptos::prelude::*;

use crate::app::{HelpPage, RoomMissing};

pub mod accessibility;
pub mod aloud;
pub mod display;
pub mod safety;
pub mod words;

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(help, wasm_split_path = leptos::wasm_split, fallible)
)]
fn help_room(page: HelpPage) -> Result<AnyView, RoomMissing> {
    Ok(match page {
        HelpPage::Display => view! { <display::Display/> }.into_any(),
        HelpPage::Accessibility => view! { <accessibility::Accessibility/> }.into_any(),
        HelpPage::Safety => view! { <safety::Safety/> }.into_any(),
    })
}

/// What the words of the law mean is a module of its own, `words`: a tap on a term anywhere
/// fetches it, and help in danger shall not wait for it.
#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(words, wasm_split_path = leptos::wasm_split, fallible)
)]
fn words_room(headword: Option<String>) -> Result<AnyView, RoomMissing> {
    Ok(match headword {
        Some(headword) => words::sheet::explain(&headword),
        None => view! { <words::Words/> }.into_any(),
    })
}

/// The explanation of the term `headword`, for a sheet over the page.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn explain(headword: String) -> Result<AnyView, RoomMissing> {
    let room = words_room(Some(headword));
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// The page of all words.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_words() -> Result<AnyView, RoomMissing> {
    let room = words_room(None);
    #[cfg(feature = "split")]
    let room = room.await;
    room
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

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(help, wasm_split_path = leptos::wasm_split, fallible)
)]
fn aloud_room() -> Result<(), RoomMissing> {
    aloud::toggle();
    Ok(())
}

/// Reads the page on show aloud, or stops.
///
/// # Errors
/// The code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn read_aloud() -> Result<(), RoomMissing> {
    let read = aloud_room();
    #[cfg(feature = "split")]
    let read = read.await;
    read
}
