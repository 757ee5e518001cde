//! A day in any form a person writes, with the browser's own calendar at hand where it has one.

use std::borrow::Cow;

use law::date::parse_typed;
use leptos::prelude::*;

use super::{IconButton, InputKind, TextField};
use crate::browser::{clock, focus, input};
use crate::i18n::{self, Prose, format};

/// A day.
#[component]
pub fn DateField(
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
    let echo = Signal::derive(move || value.with(|typed| date_read(typed)));
    let beside = input::has_calendar().then(|| calendar(&id, &label, value, typed, left));
    let kind = InputKind::Date;
    view! { <TextField id label hint optional kind value problem echo beside typed left/> }
        .into_any()
}

/// The button that opens the browser's calendar. The calendar belongs to an input of its own, which
/// nobody needs to find: what is chosen there is written into the field.
fn calendar(
    id: &str,
    label: &str,
    value: Signal<String>,
    typed: Callback<String>,
    left: Callback<()>,
) -> AnyView {
    let field = id.to_owned();
    let picker = format!("{id}-calendar");
    let name = (i18n::ui().calendar)(label);
    let open = {
        let picker = picker.clone();
        Callback::new(move |()| {
            let day = value.with_untracked(|typed| parse_typed(typed, clock::today()).ok());
            input::open_calendar(&picker, &day.map(|day| day.to_string()).unwrap_or_default());
        })
    };
    let button = IconButton {
        id: format!("{id}-pick"),
        icon: "calendar",
        name: Signal::stored(name),
        pressed: open,
    };
    view! {
        <span class="date-pick">
            {button.view()}
            <input
                type="date"
                class="date-calendar"
                id=picker
                tabindex="-1"
                aria-hidden="true"
                on:change=move |event| {
                    let day = input::value(&event).and_then(|iso| parse_typed(&iso, clock::today()).ok());
                    if let Some(day) = day {
                        let text = day.zh();
                        input::write(&field, &text);
                        typed.run(text);
                        left.run(());
                        focus::element_by_id(&field);
                    }
                }
            />
        </span>
    }
    .into_any()
}

/// How a day was understood: `2024年3月1日`.
#[must_use]
pub fn date_read(typed: &str) -> Option<String> {
    parse_typed(typed, clock::today()).ok().map(format::date)
}
