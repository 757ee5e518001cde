//! 说 → 选 → 签: the way from the story to the signature.
//!
//! The main module holds what the first screen shows at once: the story box adopted from the shell
//! and the tiles. What is asked below them is the split module `tell`, fetched as soon as the app
//! runs; 选 is `choose`, 签 and the complaint are `sign`, each fetched from the screen before it.

use leptos::prelude::*;

use crate::app::{RoomMissing, wake};
use crate::ui::staged;

mod back;
pub mod choose;
pub mod conflicts;
pub mod document;
pub mod explore;
pub mod saved;
pub mod sign;
pub mod tell;

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(tell, wasm_split_path = leptos::wasm_split, fallible)
)]
fn questions_room() -> Result<AnyView, RoomMissing> {
    // Its code has just been made ready. A tap is answered before the room is built.
    Ok(staged(vec![
        Box::new(|| ().into_any()),
        Box::new(|| {
            wake();
            view! { <tell::Questions/> }.into_any()
        }),
    ]))
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        choose,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(fetch_choose)
    )
)]
fn choose_room() -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <choose::Choose/> }.into_any())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(explore, wasm_split_path = leptos::wasm_split, fallible)
)]
fn explore_room() -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <explore::Explore/> }.into_any())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        sign,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(fetch_sign)
    )
)]
fn sign_room() -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <sign::Sign/> }.into_any())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(sign, wasm_split_path = leptos::wasm_split, fallible)
)]
fn document_room(id: String) -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <document::DocumentPage id/> }.into_any())
}

/// The questions of the first screen.
///
/// # Errors
/// Their code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_questions() -> Result<AnyView, RoomMissing> {
    let room = questions_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// The second screen.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_choose() -> Result<AnyView, RoomMissing> {
    let room = choose_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// What it costs and how long it takes.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_explore() -> Result<AnyView, RoomMissing> {
    let room = explore_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// The third screen.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_sign() -> Result<AnyView, RoomMissing> {
    let room = sign_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// The complaint of matter `id`, to read and print.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_document(id: String) -> Result<AnyView, RoomMissing> {
    let room = document_room(id);
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// Fetches the code of the later screens ahead of need, one after the other, so that they open even
/// when the connection is gone by then. A failure shows when a screen is opened.
pub async fn preload() {
    #[cfg(feature = "split")]
    {
        let _: Result<(), leptos::wasm_split::SplitLoaderError> = fetch_choose().await;
        let _: Result<(), leptos::wasm_split::SplitLoaderError> = fetch_sign().await;
    }
}
