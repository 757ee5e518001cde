//! Which kind of matter, as one of the kinds of life.

use leptos::prelude::*;

use super::asked::{Asked, KINDS};
use crate::browser::{clock, focus};
use crate::i18n;
use crate::ui::Choices;

/// DOM id of the first one.
const ID: &str = "explore-kind";
/// So many are shown in large print, until all are asked for.
const FEW: usize = 6;

/// The question.
#[component]
pub fn Kinds(
    /// What is asked.
    asked: Asked,
) -> AnyView {
    let t = i18n::explore();
    let options = KINDS
        .iter()
        .map(|(kind, name)| (*name, (t.kind_name)(*kind)));
    let value = Signal::derive(move || {
        let chosen = asked.kind.get();
        let known = KINDS.iter().find(|(kind, _)| Some(*kind) == chosen);
        known.map_or_else(String::new, |(_, name)| (*name).to_owned())
    });
    // In large print the first few are shown, and the chosen one.
    let all = RwSignal::new(false);
    let show_all = move |_| {
        all.set(true);
        let next = KINDS.get(FEW).map(|(_, name)| format!("{ID}-{name}"));
        if let Some(next) = next {
            clock::next_frame(Box::new(move || focus::element_by_id(&next)));
        }
    };
    view! {
        <div class="section few" data-all=move || all.get().then_some("")>
        <Choices
            id=ID.to_owned()
            legend=t.kind
            options=options.collect()
            value
            problem=Signal::stored(None)
            chosen=Callback::new(move |name: String| {
                let known = KINDS.iter().find(|(_, one)| *one == name);
                asked.kind.set(known.map(|(kind, _)| *kind));
            })
        />
        <button type="button" class="button few-more" on:click=show_all>{i18n::tell().disputes_all}</button>
        </div>
    }
    .into_any()
}
