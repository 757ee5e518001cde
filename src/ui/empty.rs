//! Where there is nothing yet: what that means, and what to do about it.

use leptos::prelude::*;

use super::{Link, LinkKind};

/// The empty state.
#[component]
pub fn Empty(
    /// What is not there, and what that means.
    text: &'static str,
    /// Where to go and what the link says, if there is something to do.
    #[prop(optional_no_strip)]
    way: Option<(String, &'static str)>,
) -> AnyView {
    let link = way.map(|(href, label)| view! { <Link href label kind=LinkKind::Main/> });
    view! { <div class="empty"><p>{text}</p>{link}</div> }.into_any()
}
