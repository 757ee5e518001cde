//! A rule of law, one tap away.

use law::article::Article;
use leptos::prelude::*;

use crate::i18n;
use crate::ui::{Folded, paragraph};

/// A closed `<details>` that names the articles.
pub(super) fn rule(summary: &'static str, articles: &[Article]) -> AnyView {
    let cite = i18n::law().article;
    let body: Vec<AnyView> = articles
        .iter()
        .map(|article| paragraph("", cite(article)))
        .collect();
    view! { <Folded summary body=body.into_any()/> }.into_any()
}
