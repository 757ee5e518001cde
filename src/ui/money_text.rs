//! An amount to read.

use law::money::Money;
use leptos::prelude::*;

use crate::i18n::format;

/// An amount with separators and, on request, in Chinese capitals.
#[component]
pub fn MoneyText(
    /// The amount.
    amount: Money,
    /// Whether the capitals follow.
    #[prop(optional)]
    capitals: bool,
) -> AnyView {
    view! {
        <span class="money">{format::money(amount)}</span>
        {capitals.then(|| view! { <span class="money-capitals" lang="zh-CN">{amount.capitals()}</span> })}
    }
    .into_any()
}
