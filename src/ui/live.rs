//! Parts of a view that change with what they read.
//!
//! The framework compiles its machinery anew for every type of closure. Behind these functions all
//! of them are one type, which saves more than a kilobyte for each.

use leptos::prelude::*;

/// A part that is built anew whenever something it read has changed.
pub fn live(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    any_part(Box::new(part))
}

/// A part that is there only while there is something to show.
pub fn live_option(part: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    any_part(Box::new(move || part().unwrap_or_else(|| ().into_any())))
}

/// Words that change.
pub fn live_text(text: impl Fn() -> String + Send + 'static) -> AnyView {
    any_text(Box::new(text))
}

fn any_part(part: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    part.into_any()
}

fn any_text(text: Box<dyn Fn() -> String + Send>) -> AnyView {
    text.into_any()
}
