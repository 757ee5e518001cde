//! A natural person: what is asked of everybody, what the number tells, and the rest of the form.

use law::citizen_id::Sex;
use leptos::prelude::*;
use matter::draft::{Draft, get};
use matter::filing::Litigant;

use super::Side;
use crate::browser::clock;
use crate::draft::DraftStore;
use crate::flow::tell::answers::Ask;
use crate::i18n;
use crate::i18n::tell::HAN;
use crate::ui::{Choices, FoldedLater, TextField, live};

/// The fields of a natural person.
#[component]
pub fn Person(
    /// On which side.
    side: Side,
    /// The place there.
    index: usize,
    /// Pointer of the party.
    base: String,
) -> AnyView {
    let t = &i18n::tell().party;
    let (id_hint, phone_hint, address_hint) = match side {
        Side::Claimants => (t.id_number_hint, "", t.address_hint),
        Side::Respondents => (t.their_id_hint, t.their_phone_hint, t.their_address_hint),
        Side::ThirdParties => ("", "", ""),
    };
    let more = {
        let base = base.clone();
        Callback::new(move |()| rest(side, index, &base))
    };
    let needed = filled(&base, &REST);
    let at = move |name: &str| format!("{base}/{name}");
    let number = at("id_number");
    let store = DraftStore::here();
    let by_card = Memo::new(move |_| {
        store.draft.with(|draft| {
            let party = side.of(draft).get(index);
            party.is_none_or(|party| party.id_kind.is_citizen_number())
        })
    });
    view! {
        <Ask pointer=at("name") label=t.name/>
        {live(move || if by_card.get() {
            view! { <Ask pointer=number.clone() label=t.id_number hint=id_hint/> }.into_any()
        } else {
            view! { <Ask pointer=number.clone() label=t.paper_number/> }.into_any()
        })}
        <Derived side index/>
        <Ask pointer=at("phone") label=t.phone hint=phone_hint/>
        <Ask pointer=at("address") label=t.address hint=address_hint/>
        <Ethnicity pointer=at("ethnicity")/>
        <FoldedLater summary=t.more needed body=more/>
    }
    .into_any()
}

/// The texts among what the form has room for and few need.
const REST: [&str; 4] = ["occupation", "work_unit", "residence", "birth"];

fn rest(side: Side, index: usize, base: &str) -> AnyView {
    let t = &i18n::tell().party;
    let at = move |name: &str| format!("{base}/{name}");
    let store = DraftStore::here();
    // Where a number tells them they are not asked.
    let untold = Memo::new(move |_| {
        store
            .draft
            .with(|draft| derived(side, index, draft).is_none())
    });
    view! {
        <Ask pointer=at("occupation") label=t.occupation optional=true/>
        <Ask pointer=at("work_unit") label=t.work_unit optional=true/>
        <Ask pointer=at("residence") label=t.residence hint=&t.residence_hint optional=true/>
        <Ask pointer=at("id_kind") label=t.id_kind/>
        <div class="section" hidden=move || !untold.get()>
            <Ask pointer=at("sex") label=t.sex/>
            <Ask pointer=at("birth") label=t.birth hint=i18n::tell().loan.date_hint optional=true/>
        </div>
    }
    .into_any()
}

/// Whether one of `fields` of the party at `base` holds text; tracked.
pub(super) fn filled(base: &str, fields: &'static [&'static str]) -> Signal<bool> {
    let store = DraftStore::here();
    let pointers: Vec<String> = fields
        .iter()
        .map(|name| [base, "/", name].concat())
        .collect();
    Signal::derive(move || {
        store.draft.with(|draft| {
            let mut texts = pointers.iter().filter_map(|pointer| get(draft, pointer));
            texts.any(|text| !text.is_empty())
        })
    })
}

/// Sex and year of birth, as the identity number says.
fn derived(side: Side, index: usize, draft: &Draft) -> Option<(bool, u16)> {
    let party = side.of(draft).get(index)?;
    let read = Litigant::read(party, clock::today());
    let id = read.id?;
    Some((id.sex() == Sex::Male, id.birth().year()))
}

/// Sex and year of birth, from the identity number; the day stays masked.
#[component]
fn Derived(side: Side, index: usize) -> AnyView {
    let t = &i18n::tell().party;
    let store = DraftStore::here();
    let derived = Memo::new(move |_| store.draft.with(|draft| derived(side, index, draft)));
    view! {
        <p class="field-derived" hidden=move || derived.get().is_none()>
            {move || derived.get().map(|(male, year)| (t.derived)(male, year))}
        </p>
    }
    .into_any()
}

/// 民族: 汉族 by one tap, any other by name.
#[component]
fn Ethnicity(pointer: String) -> AnyView {
    let t = &i18n::tell().party;
    let store = DraftStore::here();
    let id = crate::draft::id(&pointer);
    let pointer = StoredValue::new(pointer);
    let text = Memo::new(move |_| pointer.with_value(|pointer| store.text(pointer)));
    let other = RwSignal::new(false);
    let value = Signal::derive(move || match text.get().as_str() {
        "" if other.get() => "other".to_owned(),
        "" => String::new(),
        HAN => HAN.to_owned(),
        _ => "other".to_owned(),
    });
    let write = move |text: &str| pointer.with_value(|pointer| store.write(pointer, text));
    let chosen = Callback::new(move |answer: String| {
        other.set(answer != HAN);
        write(if answer == HAN { HAN } else { "" });
    });
    let [han, another] = t.ethnicities;
    let name_id = format!("{id}-name");
    view! {
        <Choices
            id legend=t.ethnicity options=vec![(HAN, han), ("other", another)] value
            problem=Signal::derive(move || pointer.with_value(|pointer| store.problem(pointer)))
            chosen
        />
        {move || (value.get() == "other").then(|| view! {
            <TextField
                id=name_id.clone() label=t.ethnicity_name value=text.into()
                problem=Signal::stored(None)
                typed=Callback::new(move |text: String| write(&text))
                left=Callback::new(|()| ())
            />
        })}
    }
    .into_any()
}
