//! Number, code, button. One form at a time: where it stands, it carries the ids of that place.

use leptos::ev;
use leptos::prelude::*;

use super::entry::{self, ENTRY, Fault};
use crate::browser::{clock, focus};
use crate::i18n;
use crate::ui::{Button, CodeSent, Line, MobileCode, NoticeKind, live_option, message};

/// Signs in; what was typed is kept until it worked.
#[component]
pub fn SignInForm(
    /// Where it stands, the beginning of its DOM ids.
    place: &'static str,
    /// Hears that it worked.
    done: Callback<()>,
) -> AnyView {
    let t = &i18n::matter().sign_in;
    let mobile_id = format!("{place}-mobile");
    let code_id = format!("{place}-code");
    let fields = (mobile_id.clone(), code_id.clone());
    let sent = {
        let code_id = code_id.clone();
        Callback::new(move |sent: bool| {
            if sent {
                go_to(code_id.clone());
            } else {
                go_to_fault(&fields.0, &fields.1);
            }
        })
    };
    let entered = {
        let fields = (mobile_id.clone(), code_id.clone());
        Callback::new(move |entered: bool| {
            if entered {
                done.run(());
            } else {
                go_to_fault(&fields.0, &fields.1);
            }
        })
    };
    let ask = Callback::new(move |()| entry::ask_code(sent));
    let enter = Callback::new(move |()| {
        let untouched =
            ENTRY.minutes.get_untracked() == 0 && ENTRY.code.with_untracked(String::is_empty);
        // Enter in the first field means: send me a code.
        if untouched {
            entry::ask_code(sent);
        } else {
            entry::enter(entered);
        }
    });
    let label = Signal::derive(move || match ENTRY.wait.get() {
        0 if ENTRY.minutes.get() == 0 => t.send.to_owned(),
        0 => t.send_again.to_owned(),
        seconds => (t.send_wait)(seconds),
    });
    let waits = Signal::derive(|| ENTRY.busy.get() || ENTRY.wait.get() > 0);
    let mobile = Line {
        id: mobile_id,
        label: t.mobile,
        hint: t.mobile_hint,
        value: Signal::derive(|| ENTRY.mobile.get()),
        problem: problem(|fault| matches!(fault, Fault::Mobile)),
        typed: Callback::new(|text| ENTRY.mobile.set(text)),
        left: Callback::new(|()| {}),
    };
    let code = Line {
        id: code_id,
        label: t.code,
        hint: t.code_hint,
        value: Signal::derive(|| ENTRY.code.get()),
        problem: problem(|fault| {
            matches!(
                fault,
                Fault::CodeMissing | Fault::CodeWrong | Fault::CodeExpired
            )
        }),
        typed: Callback::new(|text| ENTRY.code.set(text)),
        left: Callback::new(|()| {}),
    };
    view! {
        <form class="section" novalidate on:submit=|event: ev::SubmitEvent| event.prevent_default()>
            <MobileCode mobile send=label busy=waits pressed=ask sent=Signal::derive(told) code/>
            {live_option(failure)}
            <div class="button-row">
                <Button
                    label=t.enter
                    submits=true
                    busy=Signal::derive(|| ENTRY.busy.get())
                    pressed=enter
                />
            </div>
        </form>
    }
    .into_any()
}

/// The sentence at a field, if the fault is one of its own.
fn problem(is_its_own: fn(&Fault) -> bool) -> Signal<Option<String>> {
    Signal::derive(move || {
        ENTRY
            .fault
            .get()
            .filter(is_its_own)
            .map(|fault| fault.sentence())
    })
}

/// A fault that belongs to no field.
fn failure() -> Option<AnyView> {
    let fault = ENTRY.fault.get()?;
    let is_general = matches!(fault, Fault::Api(_));
    is_general.then(|| message(NoticeKind::Error, fault.sentence(), None))
}

/// That a code was sent, and where it can be seen when messages are simulated; tracked.
fn told() -> Option<CodeSent> {
    let t = &i18n::matter().sign_in;
    let minutes = ENTRY.minutes.get();
    let address = ENTRY.phone.get();
    (minutes > 0).then(|| CodeSent {
        said: (t.sent)(minutes),
        simulated: (!address.is_empty()).then_some((t.simulated, address, t.simulated_phone)),
    })
}

/// Leads to the field at fault.
fn go_to_fault(mobile: &str, code: &str) {
    match ENTRY.fault.get_untracked() {
        Some(Fault::Mobile) => go_to(mobile.to_owned()),
        Some(Fault::CodeMissing | Fault::CodeWrong | Fault::CodeExpired) => go_to(code.to_owned()),
        Some(Fault::Api(_)) | None => {}
    }
}

fn go_to(field: String) {
    clock::next_frame(Box::new(move || focus::field(&field)));
}
