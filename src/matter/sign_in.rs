//! Signing in by one-time code, for those who come back: a page of its own, a form inside other
//! pages, and a dialog in the middle of something.

use leptos::prelude::*;

use crate::app::{route, session};
use crate::i18n;
use crate::ui::{PageTitle, live};

pub mod dialog;
mod entry;
pub mod form;

/// The page. Afterwards it leads to where one came from.
#[component]
pub fn SignIn() -> AnyView {
    let t = &i18n::matter().sign_in;
    let who = Memo::new(|_| session::who().map(|session| session.mobile_masked));
    let next = route::next();
    let go_on = Callback::new(move |()| route::replace(route::next()));
    let content = live(move || match who.get() {
        Some(masked) => {
            let next = next.path();
            view! {
                <p class="page-lead">{(t.already)(&masked)}</p>
                <p><a class="button button-main" href=next>{t.go_on}</a></p>
            }
            .into_any()
        }
        None => view! {
            <p class="page-lead">{t.lead}</p>
            <form::SignInForm place="sign-in" done=go_on/>
        }
        .into_any(),
    });
    view! {
        <div class="page">
            <PageTitle text=Signal::stored(t.title.to_owned())/>
            {content}
        </div>
    }
    .into_any()
}
