//! The ways: those that can be filed here as a choice, the others with how to take them.

use law::path::Path;
use leptos::prelude::*;

use super::Outlook;
use super::card::card;
use super::fee::statement;
use super::pick::choice;
use crate::browser::page;
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{ChoiceGroup, Folded, live, path_list, prose};

/// The list that can be chosen from, and the list of the others. A way that is closed now stands
/// with the others, with its reason.
#[component]
pub fn Paths(
    /// What the law makes of the draft.
    outlook: Outlook,
) -> AnyView {
    let t = &i18n::choose().paths;
    let store = DraftStore::here();
    let problem = Signal::derive(move || store.problem("/choice/procedure"));
    let body = live(move || cards(store, outlook, true));
    let others = live(move || cards(store, outlook, false));
    view! {
        <ChoiceGroup
            id="choice-procedure".to_owned()
            legend=t.legend
            heading=true
            hint=Signal::stored(t.hint.clone())
            problem
            body
        />
        <section class="section">
            <h2 class="section-title">{t.others}</h2>
            <p class="field-hint">{prose(&t.others_hint)}</p>
            // In large print a screen shows first what can be chosen on it.
            {if page::is_large_print() {
                view! { <Folded summary=t.others_show body=others/> }.into_any()
            } else {
                others
            }}
        </section>
    }
    .into_any()
}

fn cards(store: DraftStore, outlook: Outlook, choosable: bool) -> AnyView {
    let open = |path: &Path| path.can_file_here && path.openness.can_be_taken();
    let amount = outlook.amount.get().unwrap_or_default();
    let paths = outlook.paths.get();
    let cards = paths.iter().filter(|path| open(path) == choosable);
    let cards = cards.map(|path| {
        let mut end: Vec<AnyView> = statement(path.kind, amount).into_iter().collect();
        if choosable {
            end.push(choice(store, path.kind));
        }
        card(path, end)
    });
    path_list(cards.collect())
}
