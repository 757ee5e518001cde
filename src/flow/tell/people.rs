//! Other people of the form, whom most disputes do not have: the claimants' agents (委托诉讼代理人)
//! and third persons (第三人), in closed groups.

use leptos::prelude::*;
use matter::draft::Agent;

use super::answers::Ask;
use super::parties::{Parties, Side};
use crate::browser::{clock, focus};
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{Button, ButtonKind, FoldedLater, prose};

/// The most agents of one party (CPL 61); `matter::check` says so if there are more.
const MOST: usize = 2;

/// The groups.
#[component]
pub fn People() -> AnyView {
    let t = i18n::tell();
    let store = DraftStore::here();
    let has_agents = Signal::derive(move || store.draft.with(|draft| !draft.agents.is_empty()));
    let has_third =
        Signal::derive(move || store.draft.with(|draft| !draft.third_parties.is_empty()));
    let third = Callback::new(move |()| {
        view! {
            <p class="field-hint">{prose(&t.party.third_parties_hint)}</p>
            <Parties side=Side::ThirdParties/>
        }
        .into_any()
    });
    view! {
        <FoldedLater
            summary=t.agent.title needed=has_agents
            body=Callback::new(|()| view! { <Agents/> }.into_any())
        />
        <FoldedLater summary=t.party.third_parties needed=has_third body=third/>
    }
    .into_any()
}

#[component]
fn Agents() -> AnyView {
    let t = &i18n::tell().agent;
    let store = DraftStore::here();
    let count = Memo::new(move |_| store.draft.with(|draft| draft.agents.len()));
    let add = Callback::new(move |()| {
        store
            .draft
            .update(|draft| draft.agents.push(Agent::default()));
        let added = title_id(count.get_untracked().saturating_sub(1));
        clock::next_frame(Box::new(move || focus::element_by_id(&added)));
    });
    view! {
        <p class="field-hint">{prose(&t.hint)}</p>
        {move || (0..count.get()).map(|place| view! { <AgentForm place/> }).collect_view()}
        <div class="button-row" hidden=move || { count.get() >= MOST }>
            <Button id="agents-add" label=t.add kind=ButtonKind::Quiet pressed=add/>
        </div>
    }
    .into_any()
}

#[component]
fn AgentForm(place: usize) -> AnyView {
    let t = i18n::tell();
    let store = DraftStore::here();
    let at = move |name: &str| format!("/agents/{place}/{name}");
    let remove = Callback::new(move |()| {
        store.draft.update(|draft| {
            if place < draft.agents.len() {
                draft.agents.remove(place);
            }
        });
        clock::next_frame(Box::new(|| focus::element_by_id("agents-add")));
    });
    let (title, labelled_by) = (title_id(place), title_id(place));
    view! {
        <section class="section party" aria-labelledby=labelled_by>
            <h3 class="section-title" id=title tabindex="-1">{(t.agent.agent)(place + 1)}</h3>
            <Ask pointer=at("name") label=t.party.name/>
            <Ask pointer=at("unit") label=t.agent.unit optional=true/>
            <Ask pointer=at("position") label=t.agent.position optional=true/>
            <Ask pointer=at("phone") label=t.party.phone optional=true/>
            <Ask pointer=at("scope") label=t.agent.scope hint=&t.agent.scope_hint/>
            <div class="button-row">
                <Button label=t.agent.remove kind=ButtonKind::Danger pressed=remove/>
            </div>
        </section>
    }
    .into_any()
}

fn title_id(place: usize) -> String {
    format!("agents-{place}-title")
}
