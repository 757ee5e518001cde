//! 选: every lawful way side by side, with its price and its days; the court, the wish for
//! mediation, and fee relief. The person chooses; nothing is ticked for them.
//!
//! It holds no rules: `matter::filing` reads the draft, the crate `law` plans.

use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::check::CheckStage;

use crate::app::{Route, navigate};
use crate::draft::DraftStore;
use crate::flow::back;
use crate::flow::conflicts::Conflicts;
use crate::flow::saved::SaveLine;
use crate::i18n;
use crate::ui::{Button, Empty, ErrorSummary, PageTitle, live, prose, show_error_summary};

pub mod amount;
pub mod card;
pub mod court;
pub mod fee;
pub mod mediation;
pub mod notices;
mod outlook;
pub mod paths;
mod pick;
pub mod relief;
mod rule;

use outlook::Outlook;

/// The second screen.
#[component]
pub fn Choose() -> AnyView {
    let t = i18n::choose();
    let store = DraftStore::here();
    store.enter(CheckStage::Choose);
    back::keep(store, &Route::Choose);
    let told = Memo::new(move |_| store.draft.with(outlook::is_told));
    spawn_local(crate::flow::preload());
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            {live(move || if told.get() { view! { <Ways/> }.into_any() } else { nothing_told() })}
        </div>
    }
    .into_any()
}

fn nothing_told() -> AnyView {
    let t = i18n::choose();
    let way = Some((Route::Tell.path(), t.tell_first));
    view! { <Empty text=t.nothing_told way/> }.into_any()
}

/// The screen once something was told.
#[component]
fn Ways() -> AnyView {
    let t = i18n::choose();
    let store = DraftStore::here();
    let outlook = Outlook::of(store);
    let next = Callback::new(move |()| {
        if store.try_to_go_on(CheckStage::Choose) {
            navigate(Route::Sign);
        } else {
            show_error_summary();
        }
    });
    view! {
        <p class="page-lead">{prose(&t.lead)}</p>
        <ErrorSummary problems=Signal::derive(move || store.summary())/>
        <Conflicts/>
        <amount::Amount outlook/>
        <notices::Notices outlook/>
        <paths::Paths outlook/>
        <div class="panes">
            <div class="pane">
                <court::CourtChoice outlook/>
            </div>
            <div class="pane">
                <mediation::Mediation/>
                <relief::Relief/>
            </div>
        </div>
        <SaveLine/>
        <div class="main-action">
            <Button id="choose-next" label=t.next pressed=next/>
            <p class="main-action-note">{t.next_note}</p>
        </div>
    }
    .into_any()
}
