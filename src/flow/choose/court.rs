//! The competent courts, every one with its reason; the whole province when no address tells.

use law::court::{self, CourtLevel};
use law::jurisdiction::CourtOption;
use leptos::prelude::*;

use super::Outlook;
use super::rule::rule;
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{Choice, ChoiceGroup, OptionGroup, Select, live};

const POINTER: &str = "/choice/court";
const ID: &str = "choice-court";

/// The question.
#[component]
pub fn CourtChoice(
    /// What the law makes of the draft.
    outlook: Outlook,
) -> AnyView {
    let t = &i18n::choose().court;
    let store = DraftStore::here();
    let hint = Signal::derive(move || {
        if outlook.courts.with(Vec::is_empty) {
            t.none_found.into()
        } else {
            t.hint.clone()
        }
    });
    let body = live(move || {
        let courts = outlook.courts.get();
        if courts.is_empty() {
            return whole_province(store);
        }
        let cards = courts.iter().enumerate();
        cards
            .map(|(place, option)| card(store, place, option))
            .collect::<Vec<_>>()
            .into_any()
    });
    view! {
        <ChoiceGroup
            id=ID.to_owned()
            legend=t.legend
            heading=true
            hint
            problem=Signal::derive(move || store.problem(POINTER))
            body
        />
    }
    .into_any()
}

fn card(store: DraftStore, place: usize, option: &CourtOption) -> AnyView {
    let t = &i18n::choose().court;
    let code = option.court.code;
    let mut notes = vec![(i18n::law().court_reason)(option.reason).to_owned()];
    if let Some(condition) = option.only_if {
        notes.push((i18n::law().court_condition)(condition).to_owned());
    }
    if option.only_without_agreement {
        notes.push(t.only_without_agreement.to_owned());
    }
    let choice = Choice {
        id: if place == 0 {
            ID.to_owned()
        } else {
            format!("{ID}-{place}")
        },
        name: ID.to_owned(),
        one_of: true,
        label: option.court.name.into(),
        notes,
        named_by: None,
        described_by: None,
        wrong: Signal::stored(false),
        chosen: Signal::derive(move || store.draft.with(|draft| draft.choice.court == code)),
        changed: Callback::new(move |_| store.write(POINTER, code)),
    };
    let rule = rule(t.rule, &[option.article]);
    view! { <div class="court-card">{choice.view()}{rule}</div> }.into_any()
}

/// All basic courts of the province, by city.
fn whole_province(store: DraftStore) -> AnyView {
    let mut groups: Vec<OptionGroup> = Vec::new();
    for court in court::all() {
        if court.level != CourtLevel::Basic {
            continue;
        }
        let entry = (court.code.into(), court.name.into());
        match groups.iter_mut().find(|(city, _)| *city == court.city) {
            Some((_, courts)) => courts.push(entry),
            None => groups.push((court.city.into(), vec![entry])),
        }
    }
    view! {
        <Select
            id=ID.to_owned()
            label=i18n::choose().court.all
            groups
            value=Signal::derive(move || store.draft.with(|draft| draft.choice.court.clone()))
            chosen=Callback::new(move |code: String| store.write(POINTER, &code))
        />
    }
    .into_any()
}
