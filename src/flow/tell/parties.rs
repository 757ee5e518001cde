//! The parties: who sues, who is sued, and who else is concerned. Fields of the kind not chosen
//! are not shown.

use leptos::prelude::*;
use matter::draft::{Draft, Party, PartyKind};

use super::answers::Ask;
use crate::browser::{clock, focus};
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{Button, ButtonKind};

pub mod organisation;
pub mod person;

use organisation::Organisation;
use person::Person;

/// Which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// 原告
    Claimants,
    /// 被告
    Respondents,
    /// 第三人
    ThirdParties,
}

impl Side {
    const fn list(self) -> &'static str {
        match self {
            Self::Claimants => "claimants",
            Self::Respondents => "respondents",
            Self::ThirdParties => "third_parties",
        }
    }

    fn of(self, draft: &Draft) -> &Vec<Party> {
        match self {
            Self::Claimants => &draft.claimants,
            Self::Respondents => &draft.respondents,
            Self::ThirdParties => &draft.third_parties,
        }
    }

    fn of_mut(self, draft: &mut Draft) -> &mut Vec<Party> {
        match self {
            Self::Claimants => &mut draft.claimants,
            Self::Respondents => &mut draft.respondents,
            Self::ThirdParties => &mut draft.third_parties,
        }
    }

    /// DOM id of the button that adds one.
    const fn add_button(self) -> &'static str {
        match self {
            Self::Claimants => "claimants-add",
            Self::Respondents => "respondents-add",
            Self::ThirdParties => "third_parties-add",
        }
    }

    /// How many there are at least.
    const fn least(self) -> usize {
        match self {
            Self::Claimants | Self::Respondents => 1,
            Self::ThirdParties => 0,
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
        Side::ThirdParties => t.add_third_party,
    };
    view! {
        {move || (0..count.get()).map(|index| view! { <PartyForm side index/> }).collect_view()}
        <div class="button-row">
            <Button id=side.add_button() label=add_label kind=ButtonKind::Quiet pressed=add/>
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
        Side::ThirdParties => (t.third_party)(index + 1),
    };
    let remove = Callback::new(move |()| {
        store.draft.update(|draft| {
            let parties = side.of_mut(draft);
            if index < parties.len() && parties.len() > side.least() {
                parties.remove(index);
            }
        });
        let list = side.list();
        let before = match index.checked_sub(1) {
            Some(before) => format!("{list}-{before}-title"),
            None => side.add_button().to_owned(),
        };
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
            {(index >= side.least()).then(|| view! {
                <div class="button-row">
                    <Button label=t.remove kind=ButtonKind::Danger pressed=remove/>
                </div>
            })}
        </section>
    }
    .into_any()
}
