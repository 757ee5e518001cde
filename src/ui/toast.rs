//! News of a small success, which goes by itself: said politely, never the only place where it
//! stands. It stays while somebody points at it or is in it.

use leptos::ev;
use leptos::prelude::*;

use super::{IconButton, live_option};
use crate::browser::clock;
use crate::i18n;

/// How long the news stays, milliseconds.
const STAYS: i32 = 8_000;
/// How long it stays after somebody has pointed at it, milliseconds.
const STAYS_AFTER: i32 = 3_000;

/// The news, for whoever has some. A `Copy` handle.
#[derive(Clone, Copy, Default)]
pub struct News {
    said: RwSignal<Option<String>>,
    /// Counts what was said, so that an old timer takes nothing newer away.
    count: StoredValue<u32>,
    held: StoredValue<bool>,
}

impl News {
    /// Says it.
    pub fn say(self, text: &str) {
        self.said.set(Some(text.to_owned()));
        self.go_after(STAYS);
    }

    fn go_after(self, ms: i32) {
        self.count.update_value(|count| *count += 1);
        let count = self.count.get_value();
        clock::after(
            ms,
            Box::new(move || {
                let is_last = self.count.try_get_value() == Some(count);
                if is_last && self.held.try_get_value() == Some(false) {
                    _ = self.said.try_set(None);
                }
            }),
        );
    }

    fn hold(self) {
        self.held.set_value(true);
    }

    fn let_go(self) {
        self.held.set_value(false);
        self.go_after(STAYS_AFTER);
    }
}

/// The place of the news, at the edge of the screen.
#[component]
pub fn Toast(
    /// The news.
    news: News,
) -> AnyView {
    let close = Callback::new(move |()| {
        news.held.set_value(false);
        news.said.set(None);
    });
    let shown = live_option(move || {
        let said = news.said.get()?;
        let close = IconButton {
            id: "toast-close".to_owned(),
            icon: "close",
            name: Signal::stored(i18n::frame().close.to_owned()),
            pressed: close,
        };
        let toast = view! {
            <div
                class="toast"
                on:pointerenter=move |_: ev::PointerEvent| news.hold()
                on:pointerleave=move |_: ev::PointerEvent| news.let_go()
                on:focusin=move |_: ev::FocusEvent| news.hold()
                on:focusout=move |_: ev::FocusEvent| news.let_go()
            >
                <p>{said}</p>
                {close.view()}
            </div>
        };
        Some(toast.into_any())
    });
    view! { <div class="toasts" role="status">{shown}</div> }.into_any()
}
