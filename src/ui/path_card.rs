//! One way as a card: its marks, its name, what it takes and costs, and what else there is to say.

use leptos::prelude::*;

use super::prose_paragraph;
use crate::i18n::Prose;

/// A figure of a way.
pub struct PathFact {
    /// What it counts.
    pub name: &'static str,
    /// How much.
    pub value: String,
    /// More about it, or empty.
    pub note: String,
}

/// A way.
pub struct PathCard {
    /// DOM id of its heading.
    pub id: String,
    /// Whether it can be taken.
    pub open: bool,
    /// Its marks: kind and word, in order.
    pub marks: Vec<(&'static str, &'static str)>,
    /// Its name.
    pub title: &'static str,
    /// What it is, in a sentence.
    pub lead: Prose,
    /// Its figures.
    pub facts: Vec<PathFact>,
    /// What else there is, the control to choose it last. With the rest at most eleven parts.
    pub body: Vec<AnyView>,
}

impl PathCard {
    /// Shows it.
    #[must_use]
    pub fn view(self) -> AnyView {
        let marks = self.marks.into_iter();
        let marks = marks.map(|(kind, word)| {
            view! { <li class="mark" data-kind=kind>{word}</li> }
        });
        let facts = self
            .facts
            .into_iter()
            .map(|PathFact { name, value, note }| {
                view! { <div><dt>{name}</dt><dd>{value}<small>{note}</small></dd></div> }
            });
        let labelled_by = self.id.clone();
        view! {
            <article
                class="path-card"
                data-open=if self.open { "true" } else { "false" }
                aria-labelledby=labelled_by
            >
                <ul class="path-marks">{marks.collect::<Vec<_>>()}</ul>
                <h3 class="card-title" id=self.id>{self.title}</h3>
                {prose_paragraph("card-note", &self.lead)}
                <dl class="path-facts">{facts.collect::<Vec<_>>()}</dl>
                {self.body}
            </article>
        }
        .into_any()
    }
}

/// Cards side by side where there is room.
#[must_use]
pub fn path_list(cards: Vec<PathCard>) -> AnyView {
    let cards = cards
        .into_iter()
        .map(|card| view! { <li>{card.view()}</li> });
    view! { <ul class="path-list">{cards.collect::<Vec<_>>()}</ul> }.into_any()
}
