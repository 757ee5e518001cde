//! One line or several lines of text with label, hint, problem and echo, wired for assistive
//! technology. Uncontrolled on purpose: writing back while an input method composes would break
//! the composition, so a field is written to only while nobody is in it.

use std::borrow::Cow;

use leptos::ev;
use leptos::prelude::*;

use super::InputKind;
use crate::browser::{focus, input, press};
use crate::i18n::{self, Prose};
use crate::ui::prose;

/// One line of text.
#[component]
pub fn TextField(
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
    /// What it takes.
    #[prop(optional)]
    kind: InputKind,
    /// The text.
    value: Signal<String>,
    /// What is wrong with it, to be shown now.
    problem: Signal<Option<String>>,
    /// How the text was understood, shown back and read out politely.
    #[prop(default = Signal::stored(None))]
    echo: Signal<Option<String>>,
    /// Another way to fill it, at its end.
    #[prop(optional_no_strip)]
    beside: Option<AnyView>,
    /// Hears the text at each change, never half-composed text.
    typed: Callback<String>,
    /// Hears when the person leaves the field.
    left: Callback<()>,
) -> AnyView {
    let control = view! {
        <input
            class="field-input"
            id=id.clone()
            name=id.clone()
            type="text"
            inputmode=kind.mode()
            autocomplete=kind.autofill()
            spellcheck=kind.spelling()
            autocapitalize="off"
            maxlength="5000"
            value=kind.masked(&value.get_untracked())
            aria-invalid=move || problem.with(Option::is_some).then_some("true")
            aria-describedby=describing(&id, &hint)
            aria-required=(!optional).then_some("true")
            on:input=move |event| hear(&event, typed)
            on:compositionend=move |event| hear(&event, typed)
            on:focus={
                let id = id.clone();
                move |_| _ = value.try_with_untracked(|text| input::reveal(&id, text))
            }
            on:blur={
                let id = id.clone();
                move |_| {
                    leave(&id, kind, value, typed, left);
                    _ = value.try_with_untracked(|text| input::write(&id, &kind.masked(text)));
                }
            }
        />
    };
    follow(id.clone(), value, kind);
    let control = match beside {
        Some(beside) => view! { <div class="field-row">{control}{beside}</div> }.into_any(),
        None => control.into_any(),
    };
    framed(id, label, hint, optional, problem, echo, control)
}

/// Several lines of text.
#[component]
pub fn TextArea(
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
    /// Hears the text at each change, never half-composed text.
    typed: Callback<String>,
    /// Hears when the person leaves the field.
    left: Callback<()>,
) -> AnyView {
    let control = view! {
        <textarea
            class="field-input"
            id=id.clone()
            name=id.clone()
            rows="3"
            maxlength="20000"
            aria-invalid=move || problem.with(Option::is_some).then_some("true")
            aria-describedby=describing(&id, &hint)
            on:input=move |event| hear(&event, typed)
            on:compositionend=move |event| hear(&event, typed)
            on:focus=move |event| focus::whole_into_view(&event)
            on:blur={
                let id = id.clone();
                move |_| leave(&id, InputKind::Text, value, typed, left)
            }
        >
            {value.get_untracked()}
        </textarea>
    };
    follow(id.clone(), value, InputKind::Text);
    framed(
        id,
        label,
        hint,
        optional,
        problem,
        Signal::stored(None),
        control.into_any(),
    )
}

/// Label, hint, problem and echo around a control.
fn framed(
    id: String,
    label: Cow<'static, str>,
    hint: Prose,
    optional: bool,
    problem: Signal<Option<String>>,
    echo: Signal<Option<String>>,
    control: AnyView,
) -> AnyView {
    let t = i18n::ui();
    let (hint_id, echo_id) = (format!("{id}-hint"), format!("{id}-echo"));
    let line = problem_line(&id, problem);
    view! {
        <div class="field" class:is-wrong=move || problem.with(Option::is_some)>
            <label class="field-label" for=id>
                {label}
                {optional.then(|| view! { <span class="field-optional">{t.optional}</span> })}
            </label>
            {(!hint.is_empty())
                .then(|| view! { <p class="field-hint" id=hint_id>{prose(hint)}</p> })}
            {line}
            {control}
            <p class="field-echo" id=echo_id aria-live="polite">{move || echo.get()}</p>
        </div>
    }
    .into_any()
}

/// The sentence about what is wrong, above its control. Empty while there is none: what describes a
/// control is read out even where it is hidden.
#[must_use]
pub fn problem_line(id: &str, problem: Signal<Option<String>>) -> AnyView {
    let prefix = i18n::ui().problem_prefix;
    view! {
        <p
            class="field-problem"
            id=format!("{id}-problem")
            hidden=move || problem.with(Option::is_none)
        >
            {move || {
                let prefix = || view! { <span class="visually-hidden">{prefix}</span> };
                problem.get().map(|sentence| (prefix(), sentence))
            }}
        </p>
    }
    .into_any()
}

/// Ids of everything that describes the control; what has nothing to say is empty.
pub(super) fn describing(id: &str, hint: &Prose) -> String {
    if hint.is_empty() {
        format!("{id}-problem {id}-echo")
    } else {
        format!("{id}-hint {id}-problem {id}-echo")
    }
}

/// Shows values that come from elsewhere (the story, another tab) while nobody is in the field.
fn follow(id: String, value: Signal<String>, kind: InputKind) {
    press::watch();
    Effect::new(move |_| value.with(|text| input::show(&id, &kind.masked(text))));
}

fn hear(event: &ev::Event, typed: Callback<String>) {
    if let Some(text) = input::typed(event) {
        typed.run(text);
    }
}

/// On leaving, whatever stands in the field counts, even if a browser forgot to say so. Browsers
/// also say "left" when the field is taken away with its screen: then nobody listens any more.
/// A press on something else is heard first: a sentence that appears here may move it.
fn leave(
    id: &str,
    kind: InputKind,
    value: Signal<String>,
    typed: Callback<String>,
    left: Callback<()>,
) {
    if let Some(text) = input::current(id)
        && value.try_with_untracked(|value| *value != text && kind.masked(value) != text)
            == Some(true)
    {
        typed.run(text);
    }
    press::once_released(Box::new(move || _ = left.try_run(())));
}
