//! The parties: who sues and who is sued. Fields of the kind not chosen are not shown.

use law::citizen_id::{CitizenId, Sex};
use leptos::prelude::*;
use matter::draft::{Draft, Party, PartyKind};

use super::answers::Ask;
use crate::browser::{clock, focus};
use crate::draft::DraftStore;
use crate::i18n;
use crate::i18n::tell::HAN;
use crate::ui::{Button, ButtonKind, Choices, TextField};

/// Which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// 原告
    Claimants,
    /// 被告
    Respondents,
}

impl Side {
    const fn list(self) -> &'static str {
        match self {
            Self::Claimants => "claimants",
            Self::Respondents => "respondents",
        }
    }

    fn of(self, draft: &Draft) -> &Vec<Party> {
        match self {
            Self::Claimants => &draft.claimants,
            Self::Respondents => &draft.respondents,
        }
    }

    fn of_mut(self, draft: &mut Draft) -> &mut Vec<Party> {
        match self {
            Self::Claimants => &mut draft.claimants,
            Self::Respondents => &mut draft.respondents,
        }
    }
}

/// All parties of one side, and a way to add one.
#[component]
pub fn Parties(
    /// Which side.
    side: Side,
) -> AnyView {
    let t = &i18n::tell().party;
    let store = DraftStore::here();
    let count = Memo::new(move |_| store.draft.with(|draft| side.of(draft).len()));
    let add = Callback::new(move |()| {
        store
            .draft
            .update(|draft| side.of_mut(draft).push(Party::default()));
        let list = side.list();
        let added = format!("{list}-{}-title", count.get_untracked().saturating_sub(1));
        clock::next_frame(Box::new(move || focus::element_by_id(&added)));
    });
    let add_label = match side {
        Side::Claimants => t.add_claimant,
        Side::Respondents => t.add_respondent,
    };
    view! {
        {move || (0..count.get()).map(|index| view! { <PartyForm side index/> }).collect_view()}
        <div class="button-row">
            <Button label=add_label kind=ButtonKind::Quiet pressed=add/>
        </div>
    }
    .into_any()
}

#[component]
fn PartyForm(side: Side, index: usize) -> AnyView {
    let t = &i18n::tell().party;
    let store = DraftStore::here();
    let base = format!("/{}/{index}", side.list());
    let id = format!("{}-{index}", side.list());
    let kind = Memo::new(move |_| {
        store
            .draft
            .with(|draft| side.of(draft).get(index).map(|party| party.kind))
    });
    let title = match side {
        Side::Claimants => (t.claimant)(index + 1),
        Side::Respondents => (t.respondent)(index + 1),
    };
    let remove = Callback::new(move |()| {
        store.draft.update(|draft| {
            let parties = side.of_mut(draft);
            if index < parties.len() && parties.len() > 1 {
                parties.remove(index);
            }
        });
        let before = format!("{}-{}-title", side.list(), index.saturating_sub(1));
        clock::next_frame(Box::new(move || focus::element_by_id(&before)));
    });
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let kind_pointer = format!("{base}/kind");
    view! {
        <section class="section party" id=id tabindex="-1" aria-labelledby=labelled_by>
            <h2 class="section-title" id=title_id tabindex="-1">{title}</h2>
            <Ask pointer=kind_pointer label=t.kind/>
            {move || match kind.get() {
                Some(PartyKind::Person) => view! { <Person side index base=base.clone()/> }.into_any(),
                Some(PartyKind::Organisation) => {
                    view! { <Organisation side base=base.clone()/> }.into_any()
                }
                None => ().into_any(),
            }}
            {(index > 0).then(|| view! {
                <div class="button-row">
                    <Button label=t.remove kind=ButtonKind::Danger pressed=remove/>
                </div>
            })}
        </section>
    }
    .into_any()
}

#[component]
fn Person(side: Side, index: usize, base: String) -> AnyView {
    let t = &i18n::tell().party;
    let at = move |name: &str| format!("{base}/{name}");
    let (id_hint, phone_hint, address_hint) = match side {
        Side::Claimants => (t.id_number_hint, "", t.address_hint),
        Side::Respondents => (t.their_id_hint, t.their_phone_hint, t.their_address_hint),
    };
    view! {
        <Ask pointer=at("name") label=t.name/>
        <Ask pointer=at("id_number") label=t.id_number hint=id_hint/>
        <Derived side index/>
        <Ask pointer=at("phone") label=t.phone hint=phone_hint/>
        <Ask pointer=at("address") label=t.address hint=address_hint/>
        <Ethnicity pointer=at("ethnicity")/>
        <details class="more">
            <summary>{t.more}</summary>
            <Ask pointer=at("occupation") label=t.occupation optional=true/>
            <Ask pointer=at("work_unit") label=t.work_unit optional=true/>
        </details>
    }
    .into_any()
}

/// Sex and year of birth, from the identity number; the day stays masked.
#[component]
fn Derived(side: Side, index: usize) -> AnyView {
    let t = &i18n::tell().party;
    let store = DraftStore::here();
    let derived = Memo::new(move |_| {
        store.draft.with(|draft| {
            let party = side.of(draft).get(index)?;
            let id = CitizenId::parse(&party.id_number, clock::today()).ok()?;
            Some((id.sex() == Sex::Male, id.birth().year()))
        })
    });
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

#[component]
fn Organisation(side: Side, base: String) -> AnyView {
    let t = &i18n::tell().party;
    let at = move |name: &str| format!("{base}/{name}");
    let address_hint = match side {
        Side::Claimants => t.address_hint,
        Side::Respondents => t.their_address_hint,
    };
    view! {
        <Ask pointer=at("name") label=t.organisation/>
        <Ask pointer=at("credit_code") label=t.credit_code/>
        <Ask pointer=at("representative") label=t.representative/>
        <Ask pointer=at("phone") label=t.phone/>
        <Ask pointer=at("address") label=t.address hint=address_hint/>
        <details class="more">
            <summary>{t.more}</summary>
            <Ask pointer=at("representative_position") label=t.representative_position optional=true/>
        </details>
    }
    .into_any()
}
