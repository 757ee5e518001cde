//! A question over the page, in the browser's own modal dialog: it keeps the keyboard inside,
//! closes on Escape, and gives the focus back to where it came from.

use leptos::prelude::*;

use crate::browser::{clock, page};

/// The dialog; what is in it exists only while it is open.
#[component]
pub fn Dialog(
    /// DOM id.
    id: &'static str,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it is open.
    open: Signal<bool>,
    /// Hears that the person closed it.
    closed: Callback<()>,
    /// What stands under the question.
    children: ChildrenFn,
) -> AnyView {
    modal(id, "dialog", title, open, closed, children)
}

/// A modal dialog of a class.
pub(super) fn modal(
    id: &'static str,
    class: &'static str,
    title: Signal<String>,
    open: Signal<bool>,
    closed: Callback<()>,
    children: ChildrenFn,
) -> AnyView {
    let title_id = format!("{id}-title");
    Effect::new(move |_| {
        if open.get() {
            // What is in it must be there before it opens, for the focus to find it.
            clock::next_frame(Box::new(|| page::open_dialog(id)));
        } else {
            page::close_dialog(id);
        }
    });
    let is_open = Memo::new(move |_| open.get());
    let inside = {
        let title_id = title_id.clone();
        move || {
            is_open.get().then(|| {
                view! {
                    // The question has the focus first, so that no Enter too many answers it.
                    <h2 class="section-title" id=title_id.clone() tabindex="-1" autofocus>
                        {move || title.get()}
                    </h2>
                    {children()}
                }
            })
        }
    };
    view! {
        <dialog class=class id=id aria-labelledby=title_id on:close=move |_| closed.run(())>
            {inside}
        </dialog>
    }
    .into_any()
}
