//! Through a long list page by page.

use leptos::prelude::*;

use super::{Button, ButtonKind, live_option};

/// Texts of the pages.
#[derive(Clone, Copy)]
pub struct PaginationText {
    /// What the pages are of.
    pub label: &'static str,
    /// Button: the page before.
    pub before: &'static str,
    /// Button: the next page.
    pub next: &'static str,
    /// Which page is on show, from 1.
    pub page: fn(usize) -> String,
}

/// The page before, which page this is, and the next page. Nothing while there is but one.
#[component]
pub fn Pagination(
    /// Its texts.
    text: PaginationText,
    /// The page on show, from 0.
    page: Signal<usize>,
    /// Whether there is a next page, as far as is known.
    more: Signal<bool>,
    /// Whether the next page is being fetched.
    busy: Signal<bool>,
    /// Hears which page is wanted.
    wanted: Callback<usize>,
) -> AnyView {
    let at = Memo::new(move |_| page.get());
    let several = Memo::new(move |_| at.get() > 0 || more.get());
    // A button that cannot be pressed now keeps its place, so that the other does not move.
    let first = Signal::derive(move || at.get() == 0);
    let last = Signal::derive(move || busy.get() || !more.get());
    let step = move |forward: bool| {
        Callback::new(move |()| {
            let at = at.get_untracked();
            wanted.run(if forward {
                at + 1
            } else {
                at.saturating_sub(1)
            });
        })
    };
    let pages = move || {
        view! {
            <nav class="pagination" aria-label=text.label>
                <Button label=text.before kind=ButtonKind::Quiet busy=first pressed=step(false)/>
                <span role="status">{move || (text.page)(at.get() + 1)}</span>
                <Button label=text.next kind=ButtonKind::Quiet busy=last pressed=step(true)/>
            </nav>
        }
        .into_any()
    };
    live_option(move || several.get().then(pages))
}
