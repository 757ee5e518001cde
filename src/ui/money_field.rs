//! A sum in any form a person writes, with the sum as it was understood below it as one types:
//! `3万` is read as 30,000 元 · 叁万元整.

use std::borrow::Cow;

use law::money::parse_amount;
use leptos::prelude::*;

use super::{InputKind, TextField};
use crate::i18n::{Prose, format};

/// A sum.
#[component]
pub fn MoneyField(
    /// DOM id; the error summary links here.
    id: String,
    /// The question.
    #[prop(into)]
    label: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// Whether it may stay empty and says so.
    #[prop(optional)]
    optional: bool,
    /// The text.
    value: Signal<String>,
    /// What is wrong with it, to be shown now.
    problem: Signal<Option<String>>,
    /// Hears the text at each change.
    typed: Callback<String>,
    /// Hears when the person leaves the field.
    left: Callback<()>,
) -> AnyView {
    let echo = Signal::derive(move || {
        value
            .with(|typed| money_read(typed))
            .map(|it| format!("= {it}"))
    });
    let kind = InputKind::Amount;
    view! { <TextField id label hint optional kind value problem echo typed left/> }.into_any()
}

/// How a sum was understood: `30,000 元 · 叁万元整`.
#[must_use]
pub fn money_read(typed: &str) -> Option<String> {
    let amount = parse_amount(typed).ok()?.money;
    Some(format!("{} · {}", format::money(amount), amount.capitals()))
}
