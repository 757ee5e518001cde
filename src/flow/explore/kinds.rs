//! Which kind of matter, as one of the kinds of life.

use leptos::prelude::*;

use super::asked::{Asked, KINDS};
use crate::i18n;
use crate::ui::Choices;

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
    view! {
        <Choices
            id="explore-kind".to_owned()
            legend=t.kind
            options=options.collect()
            value
            problem=Signal::stored(None)
            chosen=Callback::new(move |name: String| {
                let known = KINDS.iter().find(|(_, one)| *one == name);
                asked.kind.set(known.map(|(kind, _)| *kind));
            })
        />
    }
    .into_any()
}
