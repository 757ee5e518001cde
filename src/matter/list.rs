//! Own matters, drafts included: those changed last first, page by page, searched as one types.

use contract::matter::MatterSummary;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::live::Lookup;
use super::page::message;
use super::sign_in::form::SignInForm;
use super::{known, outbox};
use crate::api::{self, ApiError};
use crate::app::{Route, navigate, session};
use crate::browser::input;
use crate::i18n::{self, format};
use crate::ui::{Button, ButtonKind, NoticeKind, PageTitle, live, live_option, paragraph};

mod asked;

use asked::fits;

/// So many matters are found by eye.
const FEW: usize = 5;

/// Own matters.
#[component]
pub fn Matters() -> AnyView {
    let t = &i18n::matter().list;
    let lookup = Lookup::default();
    let typed = RwSignal::new(asked::take());
    let asked = Memo::new({
        let asked = typed.get_untracked();
        move |_| typed.with(|typed| !typed.is_empty() && *typed == asked)
    });
    lookup.start(move || {
        spawn_local(async move {
            let answer = api::matters::list("").await;
            let listed = answer.is_ok();
            lookup.ended(answer.map(|json| known::learn_list(&json, true)));
            if listed && asked.try_get_untracked() == Some(true) {
                asked::open(typed).await;
            }
        });
    });
    outbox::go_on_with_all();
    let again = Callback::new(move |()| lookup.again());
    let listed = Memo::new(|_| known::list(|_| ()).is_some());
    let content = live(move || match lookup.failure.get() {
        Some(ApiError::SignedOut) => view! {
            <p class="page-lead">{t.sign_in_first}</p>
            <SignInForm place="list" done=again/>
        }
        .into_any(),
        _ if listed.get() => view! { <Found typed asked/> }.into_any(),
        _ => ().into_any(),
    });
    let state = live_option(move || match lookup.failure.get() {
        None if listed.get() || lookup.done.get() => None,
        None => Some(paragraph(
            "page-lead",
            i18n::matter().page.loading.to_owned(),
        )),
        Some(ApiError::SignedOut) => None,
        Some(error) => {
            let said = if listed.get() {
                (i18n::matter().page.old)(&format::moment(known::listed_at()))
            } else {
                error.sentence()
            };
            Some(message(
                NoticeKind::Warning,
                said,
                Some((i18n::frame().retry, again)),
            ))
        }
    });
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <div role="status">{state}</div>
            {content}
            {live_option(who)}
        </div>
    }
    .into_any()
}

/// What was found: the search, the matters, the way to earlier ones.
#[component]
fn Found(
    /// What is searched for.
    typed: RwSignal<String>,
    /// Whether that is what was asked for on the first screen.
    asked: Memo<bool>,
) -> AnyView {
    let t = &i18n::matter().list;
    let searches = !untrack(|| typed.with(String::is_empty));
    let many = Memo::new(move |_| {
        searches || known::list(|list| list.items.len() > FEW || list.next.is_some()) == Some(true)
    });
    let search = live_option(move || many.get().then(|| search(typed)));
    let fitting = move || {
        let wanted = typed.get();
        known::list(|list| {
            let fits = |item: &&MatterSummary| fits(item, &wanted);
            list.items.iter().filter(fits).map(item).collect::<Vec<_>>()
        })
        .unwrap_or_default()
    };
    let said = live_option(move || {
        let searched = typed.with(|typed| !typed.is_empty());
        let count = if searched { fitting().len() } else { 0 };
        let said = match count {
            0 if asked.get() => return Some(unknown(&typed.get())),
            0 => t.none_fits.to_owned(),
            _ => (t.found)(count),
        };
        searched.then(|| paragraph("field-hint", said))
    });
    let items = live(move || {
        let empty = known::list(|list| list.items.is_empty()) == Some(true);
        if empty {
            return view! {
                <div class="empty">
                    <p>{t.empty}</p>
                    <a class="button button-main" href=Route::Tell.path()>{t.begin}</a>
                </div>
            }
            .into_any();
        }
        view! { <ul class="matter-list">{fitting()}</ul> }.into_any()
    });
    view! { {search} <div role="status">{said}</div> {items} {more()} }.into_any()
}

/// Nothing has the number that was asked for on the first screen: what to do.
fn unknown(typed: &str) -> AnyView {
    let sentence = (i18n::matter().list.unknown)(typed.trim());
    message(NoticeKind::Warning, sentence, None)
}

/// The search box. What is being composed is searched for once it is finished.
fn search(typed: RwSignal<String>) -> AnyView {
    let t = &i18n::matter().list;
    let hear = move |event: ev::Event| {
        if let Some(text) = input::typed(&event) {
            typed.set(text);
        }
    };
    view! {
        <div class="field">
            <label class="field-label" for="search">{t.search}</label>
            <p class="field-hint" id="search-hint">{t.search_hint}</p>
            <input
                class="field-input"
                id="search"
                type="search"
                autocomplete="off"
                maxlength="100"
                aria-describedby="search-hint"
                value=typed.get_untracked()
                on:input=hear
                on:compositionend=move |event| hear(event.into())
            />
        </div>
    }
    .into_any()
}

fn item(matter: &MatterSummary) -> AnyView {
    let t = &i18n::matter().list;
    let name = matter.respondent.trim();
    let against = if name.is_empty() {
        t.nameless.to_owned()
    } else {
        (t.against)(name)
    };
    let numbers = match &matter.case_number {
        Some(number) => format!("{number} · {}", matter.reference),
        None => matter.reference.clone(),
    };
    let draft = matter
        .draft
        .then(|| view! { <span class="mark" data-kind="draft">{t.draft}</span> }.into_any());
    view! {
        <li>
            <a class="card matter-card" href=Route::Matter(matter.id.clone()).path()>
                <b class="card-title">{against}</b>
                <span>{numbers}</span>
                {draft}
                <span class="card-note">{(t.changed)(&format::moment(matter.changed_at))}</span>
            </a>
        </li>
    }
    .into_any()
}

/// Leads to earlier ones.
fn more() -> AnyView {
    let t = &i18n::matter().list;
    let lookup = Lookup::default();
    let busy = RwSignal::new(false);
    let pressed = Callback::new(move |()| {
        let cursor = untrack(|| known::list(|list| list.next.clone())).flatten();
        let Some(cursor) = cursor else { return };
        busy.set(true);
        spawn_local(async move {
            let answer = api::matters::list(&cursor).await;
            lookup.ended(answer.map(|json| known::learn_list(&json, false)));
            _ = busy.try_set(false);
        });
    });
    let left = Memo::new(|_| known::list(|list| list.next.is_some()) == Some(true));
    let failed = live_option(move || {
        let error = lookup.failure.get()?;
        Some(message(NoticeKind::Error, error.sentence(), None))
    });
    let button = live_option(move || {
        let button = || {
            view! {
                <div class="button-row">
                    <Button label=t.more kind=ButtonKind::Quiet busy=busy.into() pressed/>
                </div>
            }
            .into_any()
        };
        left.get().then(button)
    });
    view! { <div role="status">{failed}</div> {button} }.into_any()
}

/// Who is signed in, and the way out, which forgets everything on this device.
fn who() -> Option<AnyView> {
    let t = &i18n::matter().list;
    let masked = session::who()?.mobile_masked;
    let sign_out = Callback::new(|()| {
        spawn_local(async {
            // Without a connection the session ends by itself; the device forgets at once.
            _ = api::session::sign_out().await;
        });
        session::set(None);
        known::forget();
        navigate(Route::Tell);
    });
    Some(
        view! {
            <div class="button-row">
                <span>{(t.signed_in)(&masked)}</span>
                <Button label=t.sign_out kind=ButtonKind::Quiet pressed=sign_out/>
            </div>
        }
        .into_any(),
    )
}
