//! Controls bound to a field of the draft by its JSON pointer: label and hint come from the
//! screen, the value from the draft, the problem from `matter::check`, the echo from the crate `law`.

use std::borrow::Cow;

use law::court;
use leptos::prelude::*;

use super::{DraftStore, id};
use crate::browser::focus;
use crate::i18n::{self, Prose};
use crate::ui::{
    AddressField, Button, ButtonKind, Choices, DateField, InputKind, MoneyField, Places, RateField,
    Select, TextArea, TextField, live_option,
};

/// The counties of the province, for addresses.
pub const PLACES: Places = Places {
    province: court::PROVINCE,
    cities,
    read: court::county_of,
    write: court::with_county,
};

fn cities() -> Vec<(String, Vec<String>)> {
    let cities = court::cities().into_iter();
    cities.map(|city| (city.name, city.counties)).collect()
}

/// One line of text.
#[component]
pub fn DraftText(
    /// Where it stands in the draft.
    #[prop(into)]
    pointer: String,
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
) -> AnyView {
    let meant = meant(pointer.clone(), kind);
    let Bound {
        id,
        value,
        problem,
        typed,
        left,
    } = bind(pointer);
    let field = match kind {
        InputKind::Amount => {
            view! { <MoneyField id label hint optional value problem typed left/> }.into_any()
        }
        InputKind::Date => {
            view! { <DateField id label hint optional value problem typed left/> }.into_any()
        }
        InputKind::Rate => {
            view! { <RateField id label hint optional value problem typed left/> }.into_any()
        }
        InputKind::Address | InputKind::OwnAddress => {
            let places = PLACES;
            view! { <AddressField id label hint optional kind places value problem typed left/> }
                .into_any()
        }
        _ => view! { <TextField id label hint optional kind value problem typed left/> }.into_any(),
    };
    view! {
        {field}
        {live_option(move || problem.with(Option::is_some).then(&meant).flatten())}
    }
    .into_any()
}

/// A button that writes what the field must have been meant to hold, where that is certain.
fn meant(pointer: String, kind: InputKind) -> impl Fn() -> Option<AnyView> {
    let store = DraftStore::here();
    move || {
        let value = store.meant(&pointer)?;
        let label = (i18n::ui().write_instead)(&kind.masked(&value));
        let pointer = pointer.clone();
        let pressed = Callback::new(move |()| {
            store.write(&pointer, &value);
            focus::element_by_id(&id(&pointer));
        });
        let button = view! {
            <div class="button-row"><Button label kind=ButtonKind::Quiet pressed/></div>
        };
        Some(button.into_any())
    }
}

/// Several lines of text.
#[component]
pub fn DraftArea(
    /// Where it stands in the draft.
    #[prop(into)]
    pointer: String,
    /// The question.
    #[prop(into)]
    label: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// Whether it may stay empty and says so.
    #[prop(optional)]
    optional: bool,
) -> AnyView {
    let bound = bind(pointer);
    view! {
        <TextArea
            id=bound.id label hint optional value=bound.value problem=bound.problem
            typed=bound.typed left=bound.left
        />
    }
    .into_any()
}

/// One of a few, by wire names; yes and no are `true` and `false`.
#[component]
pub fn DraftChoices(
    /// Where it stands in the draft.
    #[prop(into)]
    pointer: String,
    /// The question.
    #[prop(into)]
    legend: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// Wire name and label of each.
    options: Vec<(&'static str, &'static str)>,
) -> AnyView {
    let bound = bind(pointer);
    view! {
        <Choices
            id=bound.id legend hint options value=bound.value problem=bound.problem
            chosen=bound.typed
        />
    }
    .into_any()
}

/// One of many, by wire names.
#[component]
pub fn DraftSelect(
    /// Where it stands in the draft.
    #[prop(into)]
    pointer: String,
    /// The question.
    #[prop(into)]
    label: Cow<'static, str>,
    /// One sentence of help, or empty.
    #[prop(into, optional)]
    hint: Prose,
    /// Wire name and label of each.
    options: Vec<(&'static str, &'static str)>,
) -> AnyView {
    let bound = bind(pointer);
    let options = options.into_iter();
    let options = options
        .map(|(wire, name)| (wire.into(), name.into()))
        .collect();
    view! {
        <Select
            id=bound.id label hint groups=vec![("".into(), options)] value=bound.value
            problem=bound.problem chosen=bound.typed
        />
    }
    .into_any()
}

struct Bound {
    id: String,
    value: Signal<String>,
    problem: Signal<Option<String>>,
    typed: Callback<String>,
    left: Callback<()>,
}

fn bind(pointer: String) -> Bound {
    let store = DraftStore::here();
    let id = id(&pointer);
    let pointer = StoredValue::new(pointer);
    let value = Memo::new(move |_| pointer.with_value(|pointer| store.text(pointer)));
    // While somebody types, a sentence may go away but must not appear or change.
    let typing = RwSignal::new(false);
    let problem = Memo::new(move |before: Option<&Option<String>>| {
        let now = pointer.with_value(|pointer| store.problem(pointer));
        match (typing.get(), before) {
            (true, Some(before)) if now.is_some() => before.clone(),
            (true, None) => None,
            _ => now,
        }
    });
    Bound {
        id,
        value: value.into(),
        problem: problem.into(),
        typed: Callback::new(move |text: String| {
            typing.set(true);
            pointer.with_value(|pointer| store.write(pointer, &text));
        }),
        left: Callback::new(move |()| {
            typing.set(false);
            pointer.with_value(|pointer| store.leave(pointer));
        }),
    }
}
