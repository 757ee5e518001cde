//! One of many, as the browser's own list, in groups or without.

use std::borrow::Cow;

use leptos::prelude::*;

use super::prose::prose;
use super::text_field::{describing, problem_line};
use crate::browser::input;
use crate::i18n;
use crate::i18n::Prose;

/// Answers under a heading, which is empty where there are no groups: value and label of each.
pub type OptionGroup = (
    Cow<'static, str>,
    Vec<(Cow<'static, str>, Cow<'static, str>)>,
);

/// One of many.
#[component]
pub fn Select(
    /// DOM id; the error summary links here.
    id: String,
    /// The question.
    #[prop(into)]
    label: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// What may be chosen.
    groups: Vec<OptionGroup>,
    /// The value chosen, empty for none.
    value: Signal<String>,
    /// What is wrong, to be shown now.
    #[prop(default = Signal::stored(None))]
    problem: Signal<Option<String>>,
    /// Hears the value chosen, empty when it is taken back.
    chosen: Callback<String>,
) -> AnyView {
    let entry = |(wire, label): (Cow<'static, str>, Cow<'static, str>)| {
        let own = wire.clone();
        view! {
            <option value=wire prop:selected=move || value.with(|value| *value == own)>
                {label}
            </option>
        }
        .into_any()
    };
    let entries: Vec<AnyView> = groups
        .into_iter()
        .map(|(heading, options)| {
            let options: Vec<_> = options.into_iter().map(entry).collect();
            if heading.is_empty() {
                options.into_any()
            } else {
                view! { <optgroup label=heading>{options}</optgroup> }.into_any()
            }
        })
        .collect();
    let described_by = describing(&id, &hint);
    let hint_id = format!("{id}-hint");
    let hint =
        (!hint.is_empty()).then(|| view! { <p class="field-hint" id=hint_id>{prose(hint)}</p> });
    let line = problem_line(&id, problem);
    view! {
        <div class="field" class:is-wrong=move || problem.with(Option::is_some)>
            <label class="field-label" for=id.clone()>{label}</label>
            {hint}
            {line}
            <select
                class="field-input"
                id=id.clone()
                name=id
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                aria-describedby=described_by
                on:change=move |event| {
                    if let Some(wire) = input::value(&event) {
                        chosen.run(wire);
                    }
                }
            >
                <option value="">{i18n::ui().pick}</option>
                {entries}
            </select>
        </div>
    }
    .into_any()
}
