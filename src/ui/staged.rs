//! A long part of a screen, built piece by piece, so that no single task keeps a slow phone from
//! answering a tap or painting.

use std::sync::Arc;

use leptos::prelude::*;

use super::live_option;
use crate::browser::clock;

/// How one piece is built.
pub type Piece = Box<dyn Fn() -> AnyView + Send + Sync>;

/// The pieces in their order: the first at once, each other one when the one before is painted.
#[must_use]
pub fn staged(pieces: Vec<Piece>) -> AnyView {
    piece(pieces.into(), 0)
}

/// The piece at `index` and, later, those after it.
fn piece(pieces: Arc<[Piece]>, index: usize) -> AnyView {
    let Some(build) = pieces.get(index) else {
        return ().into_any();
    };
    let view = build();
    if index + 1 == pieces.len() {
        return view;
    }
    let painted = RwSignal::new(false);
    clock::after_painting(Box::new(move || _ = painted.try_set(true)));
    let rest = live_option(move || {
        let pieces = Arc::clone(&pieces);
        painted.get().then(|| piece(pieces, index + 1))
    });
    view! { {view} {rest} }.into_any()
}
