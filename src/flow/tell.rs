//! 说: tell it once. The head of the screen with the story box is in the shell; below it, here:
//! what was read out of the story, the kind of dispute, what is still to be told, the evidence.
//!
//! It asks only what the story did not say. What must be there and what is wrong is decided by
//! `matter::check`.

use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::check::CheckStage;

use crate::app::{Room, Route, navigate};
use crate::browser::{history, page, shell};
use crate::draft::DraftStore;
use crate::flow::saved::SaveLine;
use crate::flow::{self, conflicts::Conflicts};
use crate::i18n;
use crate::ui::{Button, ErrorSummary, problem_line, show_error_summary};

pub mod answers;
pub mod disputes;
pub mod evidence;
pub mod found;
pub mod loan;
pub mod more;
pub mod other;
pub mod parties;
mod reading;
pub mod story;

pub use reading::{Reading, ReadingPlace, State};

/// The first screen, below its head: the tiles at once, the questions when their code is there.
#[component]
pub fn Tell() -> AnyView {
    let t = i18n::tell();
    page::set_title(t.title);
    Effect::new(|_| history::arrive(shell::TELL_TITLE.to_owned()));
    view! {
        <form class="page" novalidate on:submit=|event| event.prevent_default()>
            <disputes::Disputes/>
            <Room open=|| Box::pin(flow::open_questions())/>
        </form>
    }
    .into_any()
}

/// Everything below the tiles: what the story says, what is still to be told, the evidence.
#[component]
pub fn Questions() -> AnyView {
    let t = i18n::tell();
    let store = DraftStore::here();
    store.enter(CheckStage::Tell);
    Reading::open(store);
    let reading = Reading::here();
    let asks =
        Memo::new(move |_| store.draft.with(|draft| draft.dispute.is_some()) || store.tried());
    Effect::new(move |_| {
        if asks.get() {
            spawn_local(flow::preload());
        }
    });
    let next = Callback::new(move |()| {
        reading.catch_up();
        if store.try_to_go_on(CheckStage::Tell) {
            navigate(Route::Choose);
        } else {
            show_error_summary();
        }
    });
    view! {
        {problem_line(disputes::ID, Signal::derive(move || store.problem("/dispute")))}
        <ErrorSummary problems=Signal::derive(move || store.summary())/>
        <Conflicts/>
        <found::Aside/>
        <found::FoundList/>
        {move || asks.get().then(|| view! { <Elements/> })}
        <evidence::EvidenceSection/>
        <SaveLine/>
        <div class="main-action">
            <Button id="tell-next" label=t.next pressed=next/>
            <p class="main-action-note">{t.next_note}</p>
        </div>
    }
    .into_any()
}

/// What is asked, by the kind of dispute.
#[component]
fn Elements() -> AnyView {
    let store = DraftStore::here();
    let is_loan = Memo::new(move |_| {
        use matter::draft::Dispute;
        store
            .draft
            .with(|draft| matches!(draft.dispute, None | Some(Dispute::PrivateLoan)))
    });
    view! {
        <parties::Parties side=parties::Side::Claimants/>
        <parties::Parties side=parties::Side::Respondents/>
        {move || {
            if is_loan.get() {
                view! { <loan::Loan/> <more::More/> }.into_any()
            } else {
                view! { <other::Other/> }.into_any()
            }
        }}
    }
    .into_any()
}
