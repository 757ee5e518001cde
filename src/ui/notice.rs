//! A message in a box.

use leptos::prelude::*;

use super::{Button, ButtonKind};

/// What a notice is for; decides colour and how it is read out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Worth knowing.
    Info,
    /// Worth minding.
    Warning,
    /// Something failed; read out at once.
    Error,
    /// Something worked.
    Success,
    /// A simulator did this, no real court.
    Simulated,
}

impl NoticeKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warn",
            Self::Error => "error",
            Self::Success => "ok",
            Self::Simulated => "simulated",
        }
    }
}

/// The box.
#[component]
pub fn Notice(
    /// What it is for.
    kind: NoticeKind,
    /// What it says.
    children: Children,
) -> AnyView {
    let role = (kind == NoticeKind::Error).then_some("alert");
    view! { <div class="notice" data-kind=kind.name() role=role>{children()}</div> }.into_any()
}

/// A sentence in a box and, where there is something to do about it, a button.
#[must_use]
pub fn message(
    kind: NoticeKind,
    sentence: String,
    button: Option<(&'static str, Callback<()>)>,
) -> AnyView {
    let button = button.map(|(label, pressed)| {
        view! { <Button label kind=ButtonKind::Quiet pressed/> }
    });
    view! { <Notice kind><p>{sentence}</p>{button}</Notice> }.into_any()
}
