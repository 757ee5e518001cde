//! The mobile number, known already, and the one field that is typed here: the code.

use law::mobile::Mobile;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::failure::{CODE, Failure, MOBILE};
use super::state::{Sent, Signing, six_digits};
use crate::api::{self, ApiError};
use crate::app::session;
use crate::browser::{clock, focus};
use crate::draft::DraftStore;
use crate::i18n;
use crate::ui::{
    Button, ButtonKind, CodeSent, Line, MobileCode, Notice, NoticeKind, live, show_error_summary,
};

/// Number, code, and where the code can be seen when messages are simulated.
#[component]
pub fn Code() -> AnyView {
    let t = &i18n::sign().code;
    let signing = Signing::here();
    let verified = Memo::new(move |_| verified(signing));
    let fields = live(move || match verified.get() {
        Some(masked) => {
            let anew = Callback::new(move |()| signing.mobile.set(Some(String::new())));
            view! {
                <Notice kind=NoticeKind::Success>
                    <p>{(t.verified)(&masked)}</p>
                    <Button label=t.other_number kind=ButtonKind::Quiet pressed=anew/>
                </Notice>
            }
            .into_any()
        }
        None => view! { <Fields/> }.into_any(),
    });
    view! {
        <section class="section">
            <h2 class="section-title">{t.title}</h2>
            {fields}
        </section>
    }
    .into_any()
}

/// The number for which a code was entered just now, unless the person wants another; tracked.
fn verified(signing: Signing) -> Option<String> {
    let another = signing.mobile.with(|mobile| mobile.as_deref() == Some(""));
    session::who()
        .filter(|who| who.fresh && !another)
        .map(|who| who.mobile_masked)
}

#[component]
fn Fields() -> AnyView {
    let t = &i18n::sign().code;
    let signing = Signing::here();
    let store = DraftStore::here();
    let problem_of = move |id: &'static str| {
        Signal::derive(move || {
            problems(signing, store)
                .into_iter()
                .find(|(field, _)| field == id)
                .map(|(_, it)| it)
        })
    };
    let label = Signal::derive(move || match signing.wait.get() {
        0 if signing.sent.with(Option::is_none) => t.send.to_owned(),
        0 => t.send_again.to_owned(),
        seconds => (t.send_wait)(seconds),
    });
    let asking = RwSignal::new(false);
    let busy = Signal::derive(move || asking.get() || signing.wait.get() > 0);
    let ask = Callback::new(move |()| ask_code(signing, store, asking));
    let mobile = Line {
        id: MOBILE.to_owned(),
        label: t.mobile,
        hint: t.mobile_hint,
        value: Signal::derive(move || signing.mobile(store)),
        problem: problem_of(MOBILE),
        typed: Callback::new(move |text| signing.mobile.set(Some(text))),
        left: Callback::new(move |()| signing.keep_answers()),
    };
    let code = Line {
        id: CODE.to_owned(),
        label: t.code,
        hint: t.code_hint,
        value: Signal::derive(move || signing.code.get()),
        problem: problem_of(CODE),
        typed: Callback::new(move |text| signing.code.set(text)),
        left: Callback::new(|()| {}),
    };
    let sent = Signal::derive(move || signing.sent.get().map(sent));
    view! { <MobileCode mobile send_id="send-code" send=label busy pressed=ask sent code/> }
        .into_any()
}

fn sent(sent: Sent) -> CodeSent {
    let t = &i18n::sign().code;
    let phone = sent.simulated_phone;
    CodeSent {
        said: (t.sent)(sent.minutes),
        simulated: phone.map(|address| (t.simulated_note, address, t.simulated_phone)),
    }
}

fn ask_code(signing: Signing, store: DraftStore, asking: RwSignal<bool>) {
    let mobile = untrack(|| signing.mobile(store));
    let Ok(mobile) = Mobile::parse(&mobile) else {
        signing.failure.set(Some(Failure::MobileWrong));
        signing.tried.set(true);
        return show_error_summary();
    };
    signing.keep_answers();
    signing.failure.set(None);
    asking.set(true);
    spawn_local(async move {
        match api::session::ask_code(mobile.as_str().to_owned()).await {
            Ok(answer) => {
                signing.sent.set(Some(Sent {
                    minutes: answer.valid_for_seconds / 60,
                    simulated_phone: answer.simulated_phone,
                }));
                signing.code.set(String::new());
                spawn_local(count_down(signing, answer.resend_after_seconds));
                clock::next_frame(Box::new(|| focus::field(CODE)));
            }
            Err(ApiError::TooMany { seconds }) => {
                signing
                    .failure
                    .set(Some(Failure::Api(ApiError::TooMany { seconds })));
                spawn_local(count_down(signing, seconds));
            }
            Err(ApiError::Refused(_)) => signing.failure.set(Some(Failure::MobileWrong)),
            Err(error) => signing.failure.set(Some(Failure::Api(error))),
        }
        // The person may have left meanwhile.
        _ = asking.try_set(false);
    });
}

async fn count_down(signing: Signing, seconds: u32) {
    for left in (0..=seconds).rev() {
        signing.wait.set(left);
        if left > 0 {
            clock::sleep(1_000).await;
        }
    }
}

/// What is wrong with number and code, once the person tried; tracked.
pub(super) fn problems(signing: Signing, store: DraftStore) -> Vec<(String, String)> {
    let t = i18n::sign();
    if !signing.tried.get() || verified(signing).is_some() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    if Mobile::parse(&signing.mobile(store)).is_err() {
        problems.push((MOBILE.to_owned(), t.code.mobile_wrong.to_owned()));
    }
    if signing.code.with(|code| six_digits(code).is_none()) {
        let said = signing.failure.get().filter(Failure::asks_for_code);
        let said = said.map_or_else(|| t.code.code_missing.to_owned(), |it| it.sentence());
        problems.push((CODE.to_owned(), said));
    }
    problems
}
