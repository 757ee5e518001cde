//! The answer: what to look out for, every way that is open, what may stand beside it, and, folded
//! away, what is closed and why.

use law::path::Path;
use leptos::prelude::*;

use super::asked::Asked;
use super::guards::guard;
use crate::flow::choose::card::card;
use crate::i18n;
use crate::ui::{Folded, live, path_list};

/// All ways.
#[component]
pub fn Ways(
    /// What is asked.
    asked: Asked,
) -> AnyView {
    let t = i18n::explore();
    let warnings = live(move || {
        let plan = asked.plan.get();
        let guards = plan.map(|plan| plan.guards).unwrap_or_default();
        guards.iter().map(guard).collect::<Vec<_>>().into_any()
    });
    let open = live(move || list(asked, |path| path.openness.can_be_taken() && !path.adds_on));
    let beside = live(move || list(asked, |path| path.openness.can_be_taken() && path.adds_on));
    let closed = live(move || list(asked, |path| !path.openness.can_be_taken()));
    let ways =
        Memo::new(move |_| count(asked, |path| path.openness.can_be_taken() && !path.adds_on));
    let has_beside =
        Memo::new(move |_| count(asked, |path| path.openness.can_be_taken() && path.adds_on) > 0);
    view! {
        <div role="status">{warnings}</div>
        <h2 class="section-title">{t.results}</h2>
        <p class="field-hint" role="status">{move || (t.open_count)(ways.get())}</p>
        {open}
        <div class="section" hidden=move || !has_beside.get()>
            <h2 class="section-title">{t.beside}</h2>
            {beside}
        </div>
        <Folded summary=t.closed body=closed/>
        <p class="choice-note">{t.estimate}</p>
    }
    .into_any()
}

fn list(asked: Asked, wanted: fn(&Path) -> bool) -> AnyView {
    let plan = asked.plan.get();
    let paths = plan.map(|plan| plan.paths).unwrap_or_default();
    let mut wanted: Vec<&Path> = paths.iter().filter(|path| wanted(path)).collect();
    // The one recommended stands first.
    wanted.sort_by_key(|path| path.recommended.is_none());
    let cards = wanted.into_iter().map(|path| card(path, Vec::new()));
    path_list(cards.collect())
}

fn count(asked: Asked, wanted: fn(&Path) -> bool) -> usize {
    asked.plan.with(|plan| {
        let paths = plan.as_ref().map(|plan| plan.paths.iter());
        paths.map_or(0, |paths| paths.filter(|path| wanted(path)).count())
    })
}
