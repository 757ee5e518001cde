//! 签: the complaint as it goes to the court, what the check found, the separate consents, one
//! code, one button.
//!
//! It holds no rules: `matter::check` finds, `matter::document` words, the service decides.

use leptos::prelude::*;
use matter::check::{CheckStage, Finding, Severity, check};
use matter::draft::Draft;

use crate::app::Route;
use crate::browser::{clock, focus};
use crate::draft::{self, DraftStore};
use crate::flow::back;
use crate::flow::conflicts::Conflicts;
use crate::flow::document::sheet::Sheet;
use crate::flow::saved::SaveLine;
use crate::i18n;
use crate::ui::{
    Button, ButtonKind, Empty, ErrorSummary, PageTitle, live, prose, show_error_summary,
};

pub mod code;
pub mod consents;
mod failure;
pub mod findings;
mod jump;
mod patience;
pub mod progress;
mod run;
mod state;

use failure::Failure;
use state::{Phase, Signing};

/// The third screen.
#[component]
pub fn Sign() -> AnyView {
    let t = i18n::sign();
    let store = DraftStore::here();
    store.enter(CheckStage::Sign);
    back::keep(store, &Route::Sign);
    let signing = Signing::here();
    // While it is being filed and cleared away, the screen keeps standing.
    let told = Memo::new(move |_| {
        signing.phase.get() != Phase::Idle || store.draft.with(|draft| *draft != Draft::default())
    });
    run::resume(signing, store);
    crate::app::prepare_matter();
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            {live(move || if told.get() { view! { <Signature/> }.into_any() } else { nothing_told() })}
        </div>
    }
    .into_any()
}

fn nothing_told() -> AnyView {
    let t = i18n::sign();
    let way = Some((Route::Tell.path(), t.tell_first));
    view! { <Empty text=t.nothing_told way/> }.into_any()
}

/// The screen once something was told.
#[component]
fn Signature() -> AnyView {
    let t = i18n::sign();
    let store = DraftStore::here();
    let signing = Signing::here();
    let findings = Memo::new(move |_| {
        store
            .draft
            .with(|draft| check(draft, clock::today(), CheckStage::Sign))
    });
    let problems = Memo::new(move |_| problems(signing, store, &findings.get()));
    let paper = Signal::derive(move || (store.draft.get(), clock::today()));
    let sign = Callback::new(move |()| {
        signing.tried.set(true);
        signing.keep_answers();
        if problems.with_untracked(|problems| !problems.is_empty()) {
            show_error_summary();
        } else if store
            .conflicts
            .with_untracked(|conflicts| !conflicts.is_empty())
        {
            signing.failure.set(Some(Failure::Conflicts));
        } else {
            run::start(signing, store);
        }
    });
    let busy = Signal::derive(move || signing.phase.get() != Phase::Idle);
    let skip = Callback::new(|()| focus::field(failure::CONSENT_ONLINE));
    view! {
        <p class="page-lead">{prose(&t.lead)}</p>
        <ErrorSummary problems=problems.into()/>
        <Conflicts/>
        <findings::Findings findings/>
        <div class="button-row">
            <Button label=t.skip kind=ButtonKind::Quiet pressed=skip/>
        </div>
        <div class="panes">
            <section class="section pane">
                <h2 class="section-title">{t.document}</h2>
                <Sheet paper/>
            </section>
            <div class="pane pane-side">
                <consents::ConsentBoxes/>
                <code::Code/>
                <progress::Progress/>
                <SaveLine/>
                <div class="main-action">
                    <Button id="sign" label=t.sign busy pressed=sign/>
                    <p class="main-action-note">{t.sign_note}</p>
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// What keeps one from signing, as field id and sentence: what must be changed, consents and code
/// that are missing once the person tried, and what the service named.
fn problems(signing: Signing, store: DraftStore, findings: &[Finding]) -> Vec<(String, String)> {
    if !signing.tried.get() {
        return Vec::new();
    }
    let must_fix = findings
        .iter()
        .filter(|it| it.severity == Severity::MustFix);
    let mut problems: Vec<(String, String)> = must_fix
        .map(|it| (jump::link_id(&it.pointer), draft::sentence(it)))
        .collect();
    problems.extend(consents::problems(signing));
    problems.extend(code::problems(signing, store));
    problems
}
