//! A room whose code is a module of its own: waits for it, shows it, or offers to try again.

use std::pin::Pin;

use leptos::prelude::*;

use crate::i18n;
use crate::ui::{Button, Notice, NoticeKind};

/// A room's code did not arrive; the person may try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomMissing;

impl From<leptos::wasm_split::SplitLoaderError> for RoomMissing {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// A room on its way.
pub type Opening = Pin<Box<dyn Future<Output = Result<AnyView, RoomMissing>> + Send>>;

/// Shows the room that `open` fetches.
#[component]
pub fn Room<Open>(
    /// Fetches and builds the room; called again when the person tries again.
    open: Open,
) -> AnyView
where
    Open: Fn() -> Opening + Send + Sync + 'static,
{
    room(Box::new(open))
}

fn room(open: Box<dyn Fn() -> Opening + Send + Sync>) -> AnyView {
    let t = i18n::frame();
    let attempt = RwSignal::new(0u32);
    let waiting = RwSignal::new(true);
    let view = move || {
        attempt.track();
        waiting.set(true);
        let opening = open();
        Suspend::new(async move {
            let opened = opening.await;
            _ = waiting.try_set(false);
            match opened {
                Ok(view) => view,
                Err(RoomMissing) => missing(attempt),
            }
        })
    };
    view! {
        <p class="skeleton" role="status" hidden=move || !waiting.get()>{t.loading}</p>
        {view}
    }
    .into_any()
}

fn missing(attempt: RwSignal<u32>) -> AnyView {
    let t = i18n::frame();
    view! {
        <Notice kind=NoticeKind::Error>
            <p>{t.room_missing}</p>
            <Button
                label=t.retry
                pressed=Callback::new(move |()| attempt.update(|count| *count += 1))
            />
        </Notice>
    }
    .into_any()
}
