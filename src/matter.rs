//! 一案一页: the page of one matter is the split module `matter`, what a court asked to correct in it
//! `correction`, and own matters and signing in `own`.

use leptos::prelude::*;

use crate::app::{RoomMissing, wake};

pub mod correction;
pub mod known;
pub mod list;
pub mod live;
pub mod outbox;
pub mod page;
pub mod sign_in;

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(
        matter,
        wasm_split_path = leptos::wasm_split,
        fallible,
        preload(fetch_matter)
    )
)]
fn matter_room(id: String) -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <page::MatterPage id/> }.into_any())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(correction, wasm_split_path = leptos::wasm_split, fallible)
)]
fn correction_room() -> Result<AnyView, RoomMissing> {
    Ok(view! { <correction::Correction/> }.into_any())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(own, wasm_split_path = leptos::wasm_split, fallible)
)]
fn list_room() -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <list::Matters/> }.into_any())
}

#[cfg_attr(
    feature = "split",
    leptos::wasm_split::wasm_split(own, wasm_split_path = leptos::wasm_split, fallible)
)]
fn sign_in_room() -> Result<AnyView, RoomMissing> {
    wake();
    Ok(view! { <sign_in::SignIn/> }.into_any())
}

/// The page of matter `id`.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_matter(id: String) -> Result<AnyView, RoomMissing> {
    let room = matter_room(id);
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// What the court asked to correct, on the page of the matter.
///
/// # Errors
/// Its code did not arrive.
pub async fn open_correction() -> Result<AnyView, RoomMissing> {
    let room = correction_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// Own matters.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_list() -> Result<AnyView, RoomMissing> {
    let room = list_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// Signing in.
///
/// # Errors
/// Its code did not arrive.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "awaits when split")
)]
pub async fn open_sign_in() -> Result<AnyView, RoomMissing> {
    let room = sign_in_room();
    #[cfg(feature = "split")]
    let room = room.await;
    room
}

/// Fetches the room's code ahead of need. A failure shows when the room is opened.
pub async fn preload() {
    #[cfg(feature = "split")]
    {
        let _: Result<(), leptos::wasm_split::SplitLoaderError> = fetch_matter().await;
    }
}
