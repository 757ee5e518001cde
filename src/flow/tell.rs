//! 说: tell it once. The story box and the tiles with the kinds of dispute are in the shell; below
//! them, here: what was read out of the story, what is still to be told, the evidence.
//!
//! It asks only what the story did not say. What must be there and what is wrong is decided by
//! `matter::check`.

use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::check::CheckStage;
use matter::draft::Dispute;

use crate::app::{Route, navigate};
use crate::browser::{clock, shell};
use crate::draft::DraftStore;
use crate::draft::evidence::EvidenceSection;
use crate::flow::saved::SaveLine;
use crate::flow::{self, back, conflicts::Conflicts};
use crate::i18n;
use crate::ui::{Button, ErrorSummary, Piece, live, problem_line, show_error_summary, staged};

pub mod answers;
mod disputes;
pub mod found;
pub mod loan;
pub mod more;
pub mod other;
pub mod parties;
pub mod people;
mod reading;
pub mod story;

pub use reading::{Reading, State};

/// How long after the form was opened the code of the later screens is fetched, milliseconds: the
/// form's own painting comes first.
const PRELOAD_AFTER: i32 = 300;

/// Everything below the tiles: what the story says, what is still to be told, the evidence. The
/// form is built before it is asked for, so that it is there with the tap on a tile.
#[component]
pub fn Questions() -> AnyView {
    let store = DraftStore::here();
    store.enter(CheckStage::Tell);
    back::keep(store, &Route::Tell);
    let asks =
        Memo::new(move |_| store.draft.with(|draft| draft.dispute.is_some()) || store.tried());
    Effect::new(move |_| {
        if asks.get() {
            spawn_local(async {
                clock::sleep(PRELOAD_AFTER).await;
                flow::preload().await;
            });
        }
    });
    // The first part is shown with the tap, those below it once that is painted.
    let asks_on = RwSignal::new(asks.get_untracked());
    Effect::new(move |_| {
        let asks = asks.get();
        clock::after_painting(Box::new(move || _ = asks_on.try_set(asks)));
    });
    let when = move |shown: Signal<bool>, part: fn() -> AnyView| -> Piece {
        Box::new(move || view! { <div hidden=move || !shown.get()>{part()}</div> }.into_any())
    };
    let (first, later) = (asks.into(), asks_on.into());
    let parts = staged(vec![
        Box::new(wrong),
        Box::new(said),
        when(first, || {
            view! { <parties::Parties side=parties::Side::Claimants/> }.into_any()
        }),
        when(later, || {
            view! { <parties::Parties side=parties::Side::Respondents/> }.into_any()
        }),
        when(later, elements),
        Box::new(|| view! { <EvidenceSection/> }.into_any()),
        Box::new(end),
    ]);
    view! {
        <form class="page" novalidate on:submit=|event| event.prevent_default()>
            {parts}
        </form>
    }
    .into_any()
}

/// What is wrong, and what two devices disagree about.
fn wrong() -> AnyView {
    let store = DraftStore::here();
    view! {
        {problem_line(shell::DISPUTE, Signal::derive(move || store.problem("/dispute")))}
        <ErrorSummary problems=Signal::derive(move || store.summary())/>
        <Conflicts/>
    }
    .into_any()
}

/// What was found in the story, which is listened to from here on.
fn said() -> AnyView {
    view! { <found::Aside/> <found::FoundList/> }.into_any()
}

/// What is asked by the kind of dispute; a private loan while none is chosen.
fn elements() -> AnyView {
    let store = DraftStore::here();
    let is_loan = Memo::new(move |_| {
        store
            .draft
            .with(|draft| matches!(draft.dispute, None | Some(Dispute::PrivateLoan)))
    });
    live(move || {
        if is_loan.get() {
            staged(vec![
                Box::new(|| view! { <loan::Loan/> }.into_any()),
                Box::new(|| view! { <more::More/> }.into_any()),
            ])
        } else {
            view! { <other::Other/> }.into_any()
        }
    })
}

/// Whether it is saved, and the way on.
fn end() -> AnyView {
    let t = i18n::tell();
    let store = DraftStore::here();
    let reading = Reading::here();
    let next = Callback::new(move |()| {
        reading.catch_up();
        if store.try_to_go_on(CheckStage::Tell) {
            navigate(Route::Choose);
        } else {
            show_error_summary();
        }
    });
    view! {
        <SaveLine/>
        <div class="main-action">
            <Button id="tell-next" label=t.next pressed=next/>
            <p class="main-action-note">{t.next_note}</p>
        </div>
    }
    .into_any()
}
