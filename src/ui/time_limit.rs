//! A time limit that runs: what it is for, until when, and how many days are left.

use leptos::prelude::*;

use super::{Folded, paragraph};

/// A time limit.
pub struct TimeLimit {
    /// What it is for.
    pub what: String,
    /// Until when.
    pub until: String,
    /// How many days are left, or how many it is over.
    pub left: String,
    /// Whether it is over.
    pub late: bool,
    /// What else is to be known about it.
    pub notes: Vec<&'static str>,
    /// What unfolds the rule, and the rule.
    pub rule: (&'static str, String),
}

impl TimeLimit {
    /// Shows it, with its rule one tap away.
    #[must_use]
    pub fn view(self) -> AnyView {
        let notes = self.notes.into_iter();
        let notes: Vec<AnyView> = notes
            .map(|note| paragraph("field-hint", note.to_owned()))
            .collect();
        let (summary, rule) = self.rule;
        view! {
            <p class="clock" data-late=self.late.then_some("")>
                <span>{self.what}" · "{self.until}" · "<b>{self.left}</b></span>
            </p>
            {notes}
            <Folded summary body=paragraph("", rule)/>
        }
        .into_any()
    }
}
