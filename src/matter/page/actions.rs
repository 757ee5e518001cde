//! The one button, what else may be done, and what became of the step just taken. Which steps
//! there are, and in which order, is for `Matter::actions` to say.

use contract::matter::Step;
use leptos::prelude::*;
use matter::state::Action;

use super::payment::{Paying, pay};
use super::{Page, payment};
use crate::i18n;
use crate::matter::outbox::{self, Sending};
use crate::ui::{Button, ButtonKind, Dialog, NoticeKind, live_option, message, paragraph, prose};

/// DOM id of the question.
const QUESTION: &str = "question";

/// What the person may do: whether the first is the thing to do now, and all of it.
type Offered = (bool, Vec<Action>);

/// Buttons and messages.
#[component]
pub fn Actions() -> AnyView {
    let page = Page::here();
    let asked = RwSignal::new(None::<Action>);
    let paying = Paying::new();
    let offered = Memo::new(move |_| offered(page).unwrap_or_default());
    let busy = Signal::derive(move || paying.is_busy() || outbox::is_busy(&page.id()));
    let choose = Callback::new(move |action| {
        if is_final(action) {
            asked.set(Some(action));
        } else {
            take(page, paying, action);
        }
    });
    Effect::new(move |_| {
        // The court was faster: the question is void.
        let all = offered.get().1;
        if asked.get().is_some_and(|action| !all.contains(&action)) {
            asked.set(None);
        }
    });
    view! {
        {sent(page)}
        {live_option(move || {
            paying.problem().map(|problem| message(NoticeKind::Error, problem, None))
        })}
        {live_option(move || buttons(page, paying, offered.get(), busy, choose))}
        {payment::resume(page, paying)}
        {question(asked, Callback::new(move |action| take(page, paying, action)))}
    }
    .into_any()
}

/// The correction has a form of its own.
fn offered(page: Page) -> Option<Offered> {
    let role = page.view(|view| view.role)?;
    let (mut all, turn) = page.state(|matter| (matter.actions(role), matter.turn()))?;
    let has_main = turn == Some(role) && all.first() != Some(&Action::Correct);
    all.retain(|action| *action != Action::Correct);
    Some((has_main, all))
}

/// Whether nothing leads back from it, so that it is asked twice.
const fn is_final(action: Action) -> bool {
    matches!(
        action,
        Action::ConfirmPerformance
            | Action::RequestStatement
            | Action::ChooseTrial
            | Action::Withdraw
    )
}

fn take(page: Page, paying: Paying, action: Action) {
    let step = match action {
        Action::StartPayment => return pay(page, paying),
        Action::AskMediation => Step::AskMediation,
        Action::ConfirmPerformance => Step::ConfirmPerformance,
        Action::RequestStatement => Step::RequestStatement,
        Action::ChooseTrial => Step::ChooseTrial,
        Action::Withdraw => Step::Withdraw,
        // The others are not taken by a button here.
        _ => return,
    };
    outbox::send(&page.id(), step);
}

/// The main one, and the others beside it.
fn buttons(
    page: Page,
    paying: Paying,
    offered: Offered,
    busy: Signal<bool>,
    choose: Callback<Action>,
) -> Option<AnyView> {
    let t = i18n::matter();
    let (has_main, mut others) = offered;
    if others.is_empty() {
        return None;
    }
    let main = has_main.then(|| others.remove(0)).map(|action| {
        let pays = action == Action::StartPayment;
        let label = Signal::derive(move || {
            if pays {
                payment::label(page, paying)
            } else {
                (t.actions.label)(action).to_owned()
            }
        });
        let pressed = Callback::new(move |()| choose.run(action));
        let note = pays.then(|| paragraph("main-action-note", t.payment.note.to_owned()));
        view! {
            <div class="main-action">
                <Button id="main-action" label busy pressed/>
                {note}
            </div>
        }
        .into_any()
    });
    let button = move |action: Action| {
        let pressed = Callback::new(move |()| choose.run(action));
        view! { <Button label=(t.actions.label)(action) kind=ButtonKind::Quiet busy pressed/> }
            .into_any()
    };
    let others: Vec<AnyView> = others.into_iter().map(button).collect();
    Some(
        view! {
            {main}
            <div class="button-row" role="group" aria-label=t.actions.others>{others}</div>
        }
        .into_any(),
    )
}

/// Asks before what cannot be undone.
fn question(asked: RwSignal<Option<Action>>, yes: Callback<Action>) -> AnyView {
    let t = &i18n::matter().actions;
    let title = Signal::derive(move || {
        asked
            .get()
            .map(|action| (t.question)(action).title)
            .unwrap_or_default()
    });
    let close = Callback::new(move |()| asked.set(None));
    let open = Signal::derive(move || asked.with(Option::is_some));
    let body = move || {
        asked.get().map(|action| {
            let kind = if action == Action::Withdraw {
                ButtonKind::Danger
            } else {
                ButtonKind::Main
            };
            let pressed = Callback::new(move |()| {
                asked.set(None);
                yes.run(action);
            });
            view! {
                <p>{prose(&(t.question)(action).detail)}</p>
                <div class="button-row">
                    <Button id="question-yes" label=(t.yes)(action) kind pressed/>
                    <Button label=t.no kind=ButtonKind::Quiet pressed=close/>
                </div>
            }
            .into_any()
        })
    };
    view! { <Dialog id=QUESTION title open closed=close>{live_option(body)}</Dialog> }.into_any()
}

/// What became of the step just taken.
fn sent(page: Page) -> AnyView {
    let t = &i18n::matter().sending;
    let retry = Callback::new(move |()| outbox::go_on(&page.id()));
    let forget = Callback::new(move |()| outbox::give_up(&page.id()));
    let sign_in = Callback::new(move |()| page.sign_in_and(retry));
    let signed_out = Memo::new(move |_| {
        outbox::sent(&page.id()).is_some_and(|sent| sent.state == Sending::SignedOut)
    });
    Effect::new(move |_| {
        if signed_out.get() {
            sign_in.run(());
        }
    });
    let said = live_option(move || {
        let sent = outbox::sent(&page.id())?;
        let what = (i18n::matter().actions.label)(sent.action);
        let (kind, sentence, button) = match sent.state {
            Sending::Running => return Some(paragraph("field-hint", t.running.to_owned())),
            Sending::Waiting => (
                NoticeKind::Info,
                format!("{what} · {}", t.waiting),
                (t.give_up, forget),
            ),
            Sending::SignedOut => {
                let button = (i18n::matter().page.sign_in, sign_in);
                (NoticeKind::Warning, t.sign_in.to_owned(), button)
            }
            Sending::NotNow => (
                NoticeKind::Warning,
                t.not_now.to_owned(),
                (i18n::frame().close, forget),
            ),
            Sending::Failed(error) => (
                NoticeKind::Error,
                error.sentence(),
                (i18n::frame().retry, retry),
            ),
        };
        Some(message(kind, sentence, Some(button)))
    });
    view! { <div role="status">{said}</div> }.into_any()
}
