//! Keeps which step of the draft the first screen can continue with, and what the draft is about.

use leptos::prelude::*;
use matter::draft::{Dispute, Draft};

use crate::app::{Route, back};
use crate::browser::clock;
use crate::draft::{DraftStore, SaveState};
use crate::i18n::{self, format};

/// The first screen is one's own: its address would lead to where one is. This is where it goes on.
const QUESTIONS: &str = "#disputes-title";

/// The screen of `route` is being built: from now on, whenever the draft is saved, it is where to
/// go on.
pub(super) fn keep(store: DraftStore, route: &Route) {
    let path = match route {
        Route::Tell => QUESTIONS.to_owned(),
        route => route.path(),
    };
    // Who only looks in on the first screen has not gone back to it.
    let untouched = (*route == Route::Tell).then(|| store.draft.get_untracked());
    let untouched = StoredValue::new(untouched);
    let nothing = Memo::new(move |_| {
        store.link.with(Option::is_none) && store.draft.with(|draft| *draft == Draft::default())
    });
    Effect::new(move |_| match store.saved.get() {
        _ if nothing.get() => back::forget_draft(),
        SaveState::Device { .. } | SaveState::Server { .. } => {
            let draft = store.draft.get_untracked();
            if untouched.with_value(|untouched| untouched.as_ref() != Some(&draft)) {
                back::keep(&path, &what(&draft));
            }
        }
        SaveState::Nothing | SaveState::Saving | SaveState::Failed(_) => {}
    });
}

/// Whom it is against, what it is about, and when.
fn what(draft: &Draft) -> String {
    let t = untrack(i18n::tell);
    let place = |chosen: Dispute| Dispute::ALL.iter().position(|one| *one == chosen);
    let kind = draft.dispute.and_then(place);
    let kind = kind.and_then(|at| t.disputes.get(at)).copied();
    let other = draft.respondents.first().map(|party| party.name.trim());
    let other = other.filter(|name| !name.is_empty()).map(t.back_against);
    let parts = [
        other,
        Some(kind.unwrap_or(t.back_untold).to_owned()),
        Some(untrack(|| format::moment(clock::now_ms()))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
