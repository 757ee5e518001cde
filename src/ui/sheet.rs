//! Something beside the page for a moment: from below on a phone, from the side on a desk. It is the
//! browser's modal dialog, like [`super::Dialog`], with a way to close it always at hand.

use leptos::prelude::*;

use super::dialog::modal;
use super::{Button, ButtonKind};
use crate::i18n;

/// The sheet; what is in it exists only while it is open.
#[component]
pub fn Sheet(
    /// DOM id.
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// What stands under the heading.
    children: ChildrenFn,
) -> AnyView {
    let closed = Callback::new(move |()| open.set(false));
    let body = ChildrenFn::to_children(move || {
        view! {
            {children()}
            <div class="button-row">
                <Button label=i18n::frame().close kind=ButtonKind::Quiet pressed=closed/>
            </div>
        }
    });
    modal(id, "dialog sheet", title, open.into(), closed, body)
}
