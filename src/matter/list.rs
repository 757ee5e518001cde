//! Own matters, drafts included: looked up, and who is signed in.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::live::Lookup;
use super::sign_in::form::SignInForm;
use super::{known, outbox};
use crate::api::{self, ApiError};
use crate::app::{Route, navigate, session};
use crate::i18n::{self, format};
use crate::ui::{Button, ButtonKind, NoticeKind, PageTitle, live, live_option, message, paragraph};

mod asked;
pub mod found;

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
        _ if listed.get() => view! { <found::Found typed asked/> }.into_any(),
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
        <div class="page" class:page-wide=move || listed.get()>
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            <div role="status">{state}</div>
            {content}
            {live_option(who)}
        </div>
    }
    .into_any()
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
