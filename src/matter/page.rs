//! 一案一页: whose turn it is, until when, what it costs, one button, and everything that has
//! happened. State, steps, deadlines and costs follow from the records by `matter::state`; this
//! room holds no rules.

use contract::matter::MatterView;
use contract::problem::ProblemCode;
use leptos::prelude::*;
use matter::draft::Party;
use matter::state::Matter;

use super::live::{Lookup, follow};
use super::sign_in::dialog::SignInDialog;
use super::sign_in::form::SignInForm;
use super::{correction, known, open_correction, outbox};
use crate::api::ApiError;
use crate::app::{Room, Route, back};
use crate::i18n::{self, format};
use crate::ui::{
    Link, News, Notice, NoticeKind, PageTitle, Skeleton, Toast, live, live_option, message,
};

pub mod actions;
pub mod at_hand;
pub mod costs;
pub mod draft;
pub mod facts;
pub mod outcome;
pub mod payment;
pub mod timeline;
pub mod turn;

/// The matter on show, for everything on its page.
#[derive(Clone, Copy)]
pub struct Page {
    id: StoredValue<String>,
    /// How looking it up goes.
    lookup: Lookup,
    /// What goes on once the person has signed in again; the dialog is open while there is
    /// something.
    sign_in: RwSignal<Option<Callback<()>>>,
    /// Small successes.
    news: News,
}

impl Page {
    /// The matter on show.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// Its identity.
    #[must_use]
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// What `read` makes of it as the service tells it, once it is known; tracked.
    #[must_use]
    pub fn view<T>(self, read: impl FnOnce(&MatterView) -> T) -> Option<T> {
        let seen = self.id.with_value(|id| known::matter(id))?;
        Some(read(&seen.view))
    }

    /// What `read` makes of its state, unless it is a draft; tracked.
    #[must_use]
    pub fn state<T>(self, read: impl FnOnce(&Matter) -> T) -> Option<T> {
        let seen = self.id.with_value(|id| known::matter(id))?;
        seen.matter.as_ref().map(read)
    }

    /// Whether `read` says so of its state; tracked, and heard of only when that changes.
    #[must_use]
    pub fn is(self, read: fn(&Matter) -> bool) -> Memo<bool> {
        Memo::new(move |_| self.state(read) == Some(true))
    }

    /// Asks the person to sign in again, over the page, and then does `then`.
    pub fn sign_in_and(self, then: Callback<()>) {
        self.sign_in.set(Some(then));
    }

    fn look_again(self) -> Callback<()> {
        Callback::new(move |()| self.lookup.again())
    }
}

/// The page of one matter.
#[component]
pub fn MatterPage(
    /// Identity of the matter.
    id: String,
) -> AnyView {
    let t = &i18n::matter().page;
    outbox::go_on(&id);
    let page = Page {
        lookup: follow(id.clone()),
        id: StoredValue::new(id),
        sign_in: RwSignal::new(None),
        news: News::default(),
    };
    provide_context(page);
    let known = Memo::new(move |_| page.view(|_| ()).is_some());
    let filed = Memo::new(move |_| page.view(|view| !view.records.is_empty()) == Some(true));
    let readable = page.is(|_| true);
    Effect::new(move |_| keep(page));
    let content = live(move || match (known.get(), filed.get(), readable.get()) {
        (false, ..) => ().into_any(),
        (true, false, _) => view! { <draft::DraftCard/> }.into_any(),
        (true, true, true) => view! { <Life/> }.into_any(),
        (true, true, false) => message(NoticeKind::Error, t.unreadable.to_owned(), None),
    });
    let parties = live_option(move || {
        let parties = page.state(parties)?;
        Some(view! { <p class="page-lead">{parties}</p> }.into_any())
    });
    view! {
        <div class="page page-wide">
            <PageTitle text=Signal::derive(move || heading(page))/>
            {parties}
            <State known/>
            {content}
            <Link href=Route::Matters.path() label=t.all/>
            <SignInDialog wanted=page.sign_in/>
            <Toast news=page.news/>
        </div>
    }
    .into_any()
}

/// From now on the first screen offers to go on here, until the matter has come to its end.
fn keep(page: Page) {
    let path = Route::Matter(page.id()).path();
    match page.state(Matter::turn) {
        Some(Some(_)) => {
            let names = page.state(parties).unwrap_or_default();
            let seen = known::seen_at(&page.id()).map(format::moment);
            let what = [names, heading(page), seen.unwrap_or_default()];
            back::keep(&path, &what.join(" · "));
        }
        Some(None) => back::forget_matter(&path),
        None => {}
    }
}

/// A matter that is filed.
#[component]
fn Life() -> AnyView {
    let t = &i18n::matter().page;
    let page = Page::here();
    let simulated = page.is(|matter| matter.simulated);
    let correcting = page.is(correction::is_asked);
    let banner = live_option(move || {
        let banner = || {
            view! {
                <Notice kind=NoticeKind::Simulated>
                    <p>{t.simulated}</p>
                    <a href="/sim/court">{t.simulated_court}</a>
                </Notice>
            }
        };
        simulated.get().then(|| banner().into_any())
    });
    let correction = live_option(move || correcting.get().then(correction_room));
    view! {
        {banner}
        <div class="panes">
            <div class="pane">
                <turn::Turn/>
                {correction}
                {outcome::outcome(page)}
                {costs::costs(page)}
                {timeline::timeline(page)}
            </div>
            <aside class="pane pane-side">{facts::facts(page)} {facts::receipt(page)}</aside>
        </div>
    }
    .into_any()
}

/// The form has a module of its own: few matters need it.
fn correction_room() -> AnyView {
    view! { <Room open=|| Box::pin(open_correction())/> }.into_any()
}

/// Says when what is shown may not be how things stand, and what to do about it.
#[component]
fn State(known: Memo<bool>) -> AnyView {
    let t = &i18n::matter().page;
    let page = Page::here();
    let again = page.look_again();
    let state = live(move || {
        let known = known.get();
        match page.lookup.failure.get() {
            None if known || page.lookup.done.get() => ().into_any(),
            None => view! { <Skeleton said=t.loading lines=6/> }.into_any(),
            Some(ApiError::Declined(ProblemCode::NotFound)) => {
                message(NoticeKind::Warning, t.missing.to_owned(), None)
            }
            Some(ApiError::SignedOut) if known => {
                let sign_in = Callback::new(move |()| page.sign_in_and(again));
                let button = Some((t.sign_in, sign_in));
                message(NoticeKind::Warning, t.signed_out.to_owned(), button)
            }
            Some(ApiError::SignedOut) => view! {
                <p class="page-lead">{t.sign_in_first}</p>
                <SignInForm place="page" done=again/>
            }
            .into_any(),
            Some(error) => {
                let at = known::seen_at(&page.id());
                let said = at.map_or_else(|| error.sentence(), |at| (t.old)(&format::moment(at)));
                message(
                    NoticeKind::Warning,
                    said,
                    Some((i18n::frame().retry, again)),
                )
            }
        }
    });
    view! { <div role="status">{state}</div> }.into_any()
}

/// Case number and reference, as far as there are any.
fn heading(page: Page) -> String {
    let title = i18n::matter().page.title;
    let reference = page.view(|view| view.reference.clone());
    let number = page.state(|matter| matter.case_number.clone()).flatten();
    match (number, reference) {
        // The dot stays on the line of the number.
        (Some(number), Some(reference)) => format!("{number}\u{a0}· {reference}"),
        (None, Some(reference)) => format!("{title} {reference}"),
        (_, None) => title.to_owned(),
    }
}

fn parties(matter: &Matter) -> String {
    let claimants: Vec<&str> = matter.draft.claimants.iter().map(name).collect();
    let respondents: Vec<&str> = matter.draft.respondents.iter().map(name).collect();
    (i18n::matter().page.against)(&claimants, &respondents)
}

fn name(party: &Party) -> &str {
    &party.name
}
