//! Buttons, amounts, and lists of questions with their answers.

use law::money::Money;
use leptos::prelude::*;

use crate::i18n::format;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here.
    #[default]
    Main,
    /// Something else that may be done.
    Quiet,
    /// Takes something away.
    Danger,
}

/// A button. While `busy` it keeps the focus but does nothing, so that a second click is harmless.
#[component]
pub fn Button(
    /// What it does.
    #[prop(into)]
    label: Signal<String>,
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    /// DOM id, or empty.
    #[prop(optional)]
    id: &'static str,
    /// Whether it sends the form around it, so that Enter in a field presses it.
    #[prop(optional)]
    submits: bool,
    /// Whether its work is under way.
    #[prop(default = Signal::stored(false))]
    busy: Signal<bool>,
    /// Does it.
    pressed: Callback<()>,
) -> AnyView {
    let class = match kind {
        ButtonKind::Main => "button button-main",
        ButtonKind::Quiet => "button button-quiet",
        ButtonKind::Danger => "button button-danger",
    };
    view! {
        <button
            type=if submits { "submit" } else { "button" }
            class=class
            id=(!id.is_empty()).then_some(id)
            aria-disabled=move || busy.get().then_some("true")
            on:click=move |_| {
                if !busy.get_untracked() {
                    pressed.run(());
                }
            }
        >
            {move || label.get()}
        </button>
    }
    .into_any()
}

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

/// Questions and their answers.
#[component]
pub fn SummaryList(
    /// Question and answer, in order.
    rows: Vec<(String, String)>,
) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|(question, answer)| view! { <div><dt>{question}</dt><dd>{answer}</dd></div> });
    view! { <dl class="summary-list">{rows.collect_view()}</dl> }.into_any()
}
