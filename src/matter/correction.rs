//! Correction: exactly the fields that the court named, its note above each, everything else
//! closed; consents and signature once more. What is typed is kept on the device until the
//! service has accepted it; files of evidence are sent with the step, by the outbox.

use contract::matter::{Change, Correction as Filed, Step};
use leptos::prelude::*;
use matter::check::CheckStage;
use matter::draft::{get, set};
use matter::event::{Consents, CorrectionItem, Role};
use matter::state::{Action, EVIDENCE, Matter, Stage};

use super::outbox::{self, Sending};
use super::page::Page;
use super::sign_in::form::SignInForm;
use crate::api::ApiError;
use crate::app::session;
use crate::browser::storage;
use crate::draft::{self, DraftStore};
use crate::i18n;
use crate::ui::{
    Button, ErrorSummary, NoticeKind, live, live_text, message, prose, show_error_summary,
};

pub mod consents;
pub mod control;

/// DOM id of the code's part, where the summary leads when a code is missing.
const CODE: &str = "correction-mobile";

/// Whether the person is asked to correct something.
pub(super) fn is_asked(matter: &Matter) -> bool {
    matter.permits(Role::Claimant, Action::Correct)
}

/// The service has it: what was typed is not kept any longer.
pub(super) fn forget_typed(id: &str) {
    storage::remove(&place(id));
}

fn place(id: &str) -> String {
    format!("ot.correction.{id}")
}

/// The form.
#[component]
pub fn Correction() -> AnyView {
    let t = &i18n::matter().correction;
    let page = Page::here();
    let items = untrack(|| page.state(|it| named(&it.stage))).unwrap_or_default();
    let store = copy(page);
    provide_context(store);
    store.enter(CheckStage::Sign);
    let pointers: Vec<String> = items.iter().map(|item| item.pointer.clone()).collect();
    let pointers = StoredValue::new(pointers);
    let kept = keep_typed(page, store, pointers);
    let consents = RwSignal::new(Consents::default());
    let tried = RwSignal::new(false);
    let fresh = Memo::new(|_| match session::who() {
        Some(who) => who.fresh,
        // It is being asked who that is; if the code is too old, the service says so.
        None => session::is_remembered(),
    });
    let code_asked = Memo::new(move |_| !fresh.get() || needs_code(page));
    let problems = Memo::new(move |_| {
        let mut problems = store.summary();
        for (id, _) in &mut problems {
            // The summary counts on the ids of the first screen.
            if *id == draft::id(control::STORY) {
                *id = control::id(control::STORY);
            }
        }
        problems.extend(refused(page, store));
        if tried.get() {
            problems.extend(consents::problems(consents.get()));
            if code_asked.get() {
                problems.push((CODE.to_owned(), t.code_missing.to_owned()));
            }
        }
        problems
    });
    let busy =
        Signal::derive(move || outbox::sent(&page.id()).is_some_and(|sent| sent.state.is_busy()));
    let sign = Callback::new(move |()| {
        tried.set(true);
        let fits = store.try_to_go_on(CheckStage::Sign);
        let agreed = consents.get_untracked().suffice();
        if fits && agreed && !code_asked.get_untracked() {
            let typed = untrack(|| pointers.with_value(|pointers| typed(store, pointers)));
            let filed = Filed {
                consents: consents.get_untracked(),
                ..typed
            };
            outbox::send(&page.id(), Step::Correct(filed));
        } else {
            show_error_summary();
        }
    });
    let count = items.len();
    let fields = items
        .into_iter()
        .map(|item| control::field(store, item, &page.id()))
        .collect_view();
    view! {
        <section class="section" id="correction" aria-labelledby="correction-title">
            <h2 class="section-title" id="correction-title">{t.title}</h2>
            <p>{prose((t.lead)(count))}</p>
            <ErrorSummary problems=problems.into()/>
            {fields}
            <p class="save-state">
                {live_text(move || if kept.get() { t.kept } else { t.not_kept }.to_owned())}
            </p>
            <consents::ConsentBoxes consents tried=tried.into()/>
            <Code asked=code_asked/>
            <div class="main-action">
                <Button id="main-action" label=t.sign busy pressed=sign/>
                <p class="main-action-note">{t.sign_note}</p>
            </div>
        </section>
    }
    .into_any()
}

/// A code, unless one was entered within the last minutes.
#[component]
fn Code(asked: Memo<bool>) -> AnyView {
    let t = &i18n::matter().correction;
    let page = Page::here();
    let done = Callback::new(move |()| {
        let waits_for_code = untrack(|| needs_code(page));
        if waits_for_code {
            outbox::give_up(&page.id());
        }
    });
    view! {
        <section class="section">
            <h2 class="section-title">{t.code}</h2>
            {live(move || if asked.get() {
                view! { <SignInForm place="correction" done/> }.into_any()
            } else {
                message(NoticeKind::Success, t.verified.to_owned(), None)
            })}
        </section>
    }
    .into_any()
}

fn named(stage: &Stage) -> Vec<CorrectionItem> {
    match stage {
        Stage::Correcting(items) => items.clone(),
        _ => Vec::new(),
    }
}

/// A draft store of its own: the draft as signed, with what was typed here before.
fn copy(page: Page) -> DraftStore {
    let mut draft = untrack(|| page.state(|matter| matter.draft.clone())).unwrap_or_default();
    let kept = storage::read(&place(&page.id())).unwrap_or_default();
    if let Ok(typed) = serde_json::from_str::<Filed>(&kept) {
        for change in &typed.changes {
            _ = set(&mut draft, &change.pointer, &change.value);
        }
        draft.evidence = typed.evidence.unwrap_or(draft.evidence);
    }
    DraftStore::new(draft)
}

/// Keeps what is typed on the device at each change. Answers whether that works.
fn keep_typed(page: Page, store: DraftStore, pointers: StoredValue<Vec<String>>) -> Signal<bool> {
    let works = RwSignal::new(true);
    Effect::new(move |_| {
        let typed = pointers.with_value(|pointers| typed(store, pointers));
        let text = serde_json::to_string(&typed).unwrap_or_default();
        works.set(storage::write(&place(&page.id()), &text).is_ok());
    });
    works.into()
}

/// What stands in the fields that the court named, without the consents; tracked.
fn typed(store: DraftStore, pointers: &[String]) -> Filed {
    store.draft.with(|draft| {
        let change = |pointer: &String| {
            Some(Change {
                pointer: pointer.clone(),
                value: get(draft, pointer)?,
            })
        };
        let is_evidence = |pointer: &String| pointer == EVIDENCE;
        let evidence = pointers.iter().any(is_evidence);
        Filed {
            changes: pointers.iter().filter_map(change).collect(),
            evidence: evidence.then(|| draft.evidence.clone()),
            consents: Consents::default(),
        }
    })
}

/// Whether the service wants a code before it takes the correction; tracked.
fn needs_code(page: Page) -> bool {
    use contract::problem::ProblemCode::CodeNeeded;
    let state = outbox::sent(&page.id()).map(|sent| sent.state);
    state == Some(Sending::Failed(ApiError::Declined(CodeNeeded)))
}

/// What the service refused, as field id and sentence; tracked. It names fields only: why, the
/// check on this device says, or nobody here can.
fn refused(page: Page, store: DraftStore) -> Vec<(String, String)> {
    let Some(Sending::Failed(ApiError::Refused(errors))) =
        outbox::sent(&page.id()).map(|sent| sent.state)
    else {
        return Vec::new();
    };
    let found = store.findings();
    let unsaid = errors
        .iter()
        .filter(|error| found.iter().all(|it| it.pointer != error.pointer));
    let said = unsaid.map(|error| {
        let name = (i18n::problems().field)(&error.pointer);
        (
            control::id(&error.pointer),
            (i18n::matter().correction.refused)(&name),
        )
    });
    said.collect()
}
