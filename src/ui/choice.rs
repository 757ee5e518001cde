//! One radio button or checkbox with its label, and the frame around several of them. What is
//! built from these two is compiled once.

use std::borrow::Cow;

use leptos::prelude::*;

use super::text_field::problem_line;
use crate::browser::input;
use crate::i18n::Prose;
use crate::ui::{live, prose};

/// A radio button or a checkbox.
pub struct Choice {
    /// DOM id.
    pub id: String,
    /// Name of the group, for radio buttons.
    pub name: String,
    /// Whether it is one of a few rather than yes or no.
    pub one_of: bool,
    /// What choosing it says.
    pub label: Cow<'static, str>,
    /// More about it, line by line.
    pub notes: Vec<String>,
    /// Id of the heading that its name goes on with, where the label alone does not tell it from
    /// others of its group.
    pub named_by: Option<String>,
    /// Ids of what else describes it, or nothing.
    pub described_by: Option<String>,
    /// Whether something is wrong with it.
    pub wrong: Signal<bool>,
    /// Whether it is chosen.
    pub chosen: Signal<bool>,
    /// Hears whether it is chosen now.
    pub changed: Callback<bool>,
}

impl Choice {
    /// Shows it.
    #[must_use]
    pub fn view(self) -> AnyView {
        let Self {
            wrong,
            chosen,
            changed,
            ..
        } = self;
        let notes = self.notes.into_iter().map(|note| {
            view! { <small class="choice-note">{note}</small> }
        });
        // With a heading its name is the label and the heading; else the label around it.
        let label_id = self.named_by.as_ref().map(|_| self.id.clone() + "-label");
        let names = self
            .named_by
            .map(|heading| format!("{}-label {heading}", self.id));
        view! {
            <label class="choice">
                <input
                    type=if self.one_of { "radio" } else { "checkbox" }
                    id=self.id
                    name=self.name
                    prop:checked=move || chosen.get()
                    aria-invalid=move || wrong.get().then_some("true")
                    aria-labelledby=names
                    aria-describedby=self.described_by
                    on:change=move |event| changed.run(input::is_ticked(&event))
                />
                <span id=label_id>{self.label}{notes.collect::<Vec<_>>()}</span>
            </label>
        }
        .into_any()
    }
}

/// The frame: the question, one sentence of help, what is wrong, and the choices.
#[component]
pub fn ChoiceGroup(
    /// DOM id of the first choice; the ids of help and problem follow from it.
    id: String,
    /// The question.
    #[prop(into)]
    legend: Cow<'static, str>,
    /// Whether the question is the heading of a part of the screen.
    #[prop(optional)]
    heading: bool,
    /// One sentence of help, or empty.
    #[prop(into)]
    hint: Signal<Prose>,
    /// What is wrong, to be shown now.
    problem: Signal<Option<String>>,
    /// The choices.
    body: AnyView,
) -> AnyView {
    let described_by = format!("{id}-hint {id}-problem");
    let line = problem_line(&id, problem);
    let hint_id = id + "-hint";
    let legend = if heading {
        view! { <h2 class="section-title">{legend}</h2> }.into_any()
    } else {
        legend.into_any()
    };
    view! {
        <fieldset
            class=if heading { "section choice-group" } else { "choice-group" }
            class:is-wrong=move || problem.with(Option::is_some)
            aria-describedby=described_by
        >
            <legend class="field-label">{legend}</legend>
            <p class="field-hint" id=hint_id hidden=move || hint.with(Prose::is_empty)>
                {live(move || prose(hint.get()))}
            </p>
            {line}
            {body}
        </fieldset>
    }
    .into_any()
}
