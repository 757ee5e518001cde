//! Where there is nothing yet: what that means, and what to do about it.

use leptos::prelude::*;

use super::{Link, LinkKind, prose};
use crate::i18n::Prose;

/// The empty state.
#[component]
pub fn Empty(
    /// What is not there, and what that means.
    #[prop(into)]
    text: Prose,
    /// Where to go and what the link says, if there is something to do.
    #[prop(optional_no_strip)]
    way: Option<(String, &'static str)>,
) -> AnyView {
    let link = way.map(|(href, label)| view! { <Link href label kind=LinkKind::Main/> });
    view! { <div class="empty"><p>{prose(text)}</p>{link}</div> }.into_any()
}
