//! An address as one line that anything may be typed or pasted into, and, folded below it, city and
//! county to choose: what is chosen goes to the head of the line.

use std::borrow::Cow;

use leptos::prelude::*;

use super::{FoldedLater, InputKind, Select, TextField, live};
use crate::i18n::{self, Prose};

/// What can be chosen, and how it goes into a line. The rules are the caller's.
#[derive(Clone, Copy)]
pub struct Places {
    /// The province.
    pub province: &'static str,
    /// The cities, each with its counties.
    pub cities: fn() -> Vec<(String, Vec<String>)>,
    /// City and county that a line means.
    pub read: fn(&str) -> Option<(String, String)>,
    /// The line with that city and county at its head.
    pub write: fn(&str, &str, &str) -> String,
}

/// An address.
#[component]
pub fn AddressField(
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
    /// Whose it is.
    #[prop(default = InputKind::Address)]
    kind: InputKind,
    /// What can be chosen.
    places: Places,
    /// The text.
    value: Signal<String>,
    /// What is wrong with it, to be shown now.
    problem: Signal<Option<String>>,
    /// Hears the text at each change.
    typed: Callback<String>,
    /// Hears when the person leaves the field.
    left: Callback<()>,
) -> AnyView {
    let t = i18n::ui();
    let lists = {
        let id = id.clone();
        Callback::new(move |()| lists(&id, places, value, typed))
    };
    view! {
        <div class="address">
            <TextField id label hint optional kind value problem typed left/>
            <FoldedLater summary=t.address_lists needed=Signal::stored(false) body=lists/>
        </div>
    }
    .into_any()
}

/// Province, city and county.
fn lists(id: &str, places: Places, value: Signal<String>, typed: Callback<String>) -> AnyView {
    let t = i18n::ui();
    let cities = StoredValue::new((places.cities)());
    let read = Memo::new(move |_| value.with(|line| (places.read)(line)));
    // A city is chosen before its county is: the line changes with the county.
    let picked = RwSignal::new(None::<String>);
    let city = Memo::new(move |_| {
        picked
            .get()
            .or_else(|| read.get().map(|(city, _)| city))
            .unwrap_or_default()
    });
    let county = Signal::derive(move || {
        let read = read.get().filter(|(of, _)| *of == city.get());
        read.map(|(_, county)| county).unwrap_or_default()
    });
    let city_options =
        cities.with_value(|cities| cities.iter().map(|(city, _)| both(city)).collect());
    let city_chosen = Callback::new(move |city: String| picked.set(Some(city)));
    let county_chosen = Callback::new(move |county: String| {
        if !county.is_empty() {
            let line =
                value.with_untracked(|line| (places.write)(line, &city.get_untracked(), &county));
            typed.run(line);
            picked.set(None);
        }
    });
    let county_id = format!("{id}-county");
    let counties = live(move || {
        let counties = cities.with_value(|cities| {
            let known = cities.iter().find(|(name, _)| *name == city.get());
            known.map_or_else(Vec::new, |(_, counties)| {
                counties.iter().map(|it| both(it)).collect()
            })
        });
        view! {
            <Select
                id=county_id.clone() label=t.address_county groups=vec![("".into(), counties)]
                value=county chosen=county_chosen
            />
        }
        .into_any()
    });
    view! {
        <div class="address-lists">
            <p class="address-province">{places.province}</p>
            <Select
                id=format!("{id}-city") label=t.address_city groups=vec![("".into(), city_options)]
                value=city.into() chosen=city_chosen
            />
            {counties}
        </div>
        <p class="field-hint">{t.address_lists_hint}</p>
    }
    .into_any()
}

/// A name that stands for itself in a list.
fn both(name: &str) -> (Cow<'static, str>, Cow<'static, str>) {
    (name.to_owned().into(), name.to_owned().into())
}
