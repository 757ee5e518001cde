//! One of a few (radio buttons in a fieldset) and yes or no (a checkbox).

use std::borrow::Cow;

use leptos::prelude::*;

use super::choice::{Choice, ChoiceGroup};
use super::prose::prose;
use super::text_field::problem_line;
use crate::i18n::Prose;

/// One of a few, as radio buttons. The first button carries the id, so that the error summary
/// and the keyboard land on it.
#[component]
pub fn Choices(
    /// DOM id; the error summary links here.
    id: String,
    /// The question.
    #[prop(into)]
    legend: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// What may be chosen: value and label.
    options: Vec<(&'static str, &'static str)>,
    /// The value chosen, empty for none.
    value: Signal<String>,
    /// What is wrong, to be shown now.
    problem: Signal<Option<String>>,
    /// Hears the value chosen.
    chosen: Callback<String>,
) -> AnyView {
    let buttons = options
        .into_iter()
        .enumerate()
        .map(|(index, (wire, label))| {
            let button_id = if index == 0 {
                id.clone()
            } else {
                format!("{id}-{wire}")
            };
            let changed = move |ticked| {
                if ticked {
                    chosen.run(wire.to_owned());
                }
            };
            Choice {
                id: button_id,
                name: id.clone(),
                one_of: true,
                label: label.into(),
                notes: Vec::new(),
                named_by: None,
                described_by: None,
                wrong: Signal::stored(false),
                chosen: Signal::derive(move || value.with(|value| value == wire)),
                changed: Callback::new(changed),
            }
            .view()
        });
    let buttons = buttons.collect::<Vec<_>>();
    let body = view! { <div class="choices">{buttons}</div> }.into_any();
    let hint = Signal::stored(hint);
    view! { <ChoiceGroup id legend hint problem body/> }.into_any()
}

/// Yes or no, as a checkbox. Never ticked beforehand unless the person did.
#[component]
pub fn Check(
    /// DOM id; the error summary links here.
    id: String,
    /// What ticking it says.
    label: &'static str,
    /// More about it, or empty.
    #[prop(into, optional)]
    note: Prose,
    /// Whether it is ticked.
    value: Signal<bool>,
    /// What is wrong, to be shown now.
    #[prop(default = Signal::stored(None))]
    problem: Signal<Option<String>>,
    /// Hears the new state.
    ticked: Callback<bool>,
) -> AnyView {
    let note_id = format!("{id}-note");
    let line = problem_line(&id, problem);
    let choice = Choice {
        named_by: None,
        described_by: Some(format!("{id}-note {id}-problem")),
        name: id.clone(),
        id,
        one_of: false,
        label: label.into(),
        notes: Vec::new(),
        wrong: Signal::derive(move || problem.with(Option::is_some)),
        chosen: value,
        changed: ticked,
    };
    view! {
        <div class="choice-group" class:is-wrong=move || problem.with(Option::is_some)>
            {line}
            {choice.view()}
            {(!note.is_empty())
                .then(|| view! { <p class="choice-note" id=note_id>{prose(note)}</p> })}
        </div>
    }
    .into_any()
}
