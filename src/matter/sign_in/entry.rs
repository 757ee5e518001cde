//! What was typed into the sign-in, kept for as long as the page lives, so that a change of
//! language or of place loses nothing; and the two calls it takes.

use std::sync::LazyLock;

use contract::problem::ProblemCode;
use law::mobile::Mobile;
use law::numerals;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{self, ApiError};
use crate::app::session;
use crate::browser::clock;
use crate::i18n;
use crate::matter::known;

/// What keeps one from signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// No mobile number.
    Mobile,
    /// No six digits.
    CodeMissing,
    /// Not the code that was sent.
    CodeWrong,
    /// Too old, or used.
    CodeExpired,
    /// Anything else that calls answer.
    Api(ApiError),
}

/// What was typed, and what came of it.
pub(super) struct Entry {
    pub(super) mobile: ArcRwSignal<String>,
    pub(super) code: ArcRwSignal<String>,
    /// How long the code that was sent is good, minutes; 0 when none was sent.
    pub(super) minutes: ArcRwSignal<u32>,
    /// Where the phone is played, when messages are simulated; else empty.
    pub(super) phone: ArcRwSignal<String>,
    /// Seconds until another code may be asked for.
    pub(super) wait: ArcRwSignal<u32>,
    pub(super) busy: ArcRwSignal<bool>,
    pub(super) fault: ArcRwSignal<Option<Fault>>,
}

pub(super) static ENTRY: LazyLock<Entry> = LazyLock::new(|| Entry {
    mobile: ArcRwSignal::new(String::new()),
    code: ArcRwSignal::new(String::new()),
    minutes: ArcRwSignal::new(0),
    phone: ArcRwSignal::new(String::new()),
    wait: ArcRwSignal::new(0),
    busy: ArcRwSignal::new(false),
    fault: ArcRwSignal::new(None),
});

impl Fault {
    /// What happened and what to do.
    pub(super) fn sentence(&self) -> String {
        let t = &i18n::matter().sign_in;
        match self {
            Self::Mobile => t.mobile_wrong.to_owned(),
            Self::CodeMissing => t.code_missing.to_owned(),
            Self::CodeWrong => t.code_wrong.to_owned(),
            Self::CodeExpired => t.code_expired.to_owned(),
            Self::Api(error) => error.sentence(),
        }
    }
}

/// Asks for a code to the number typed; `then` hears whether one was sent.
pub(super) fn ask_code(then: Callback<bool>) {
    if ENTRY.busy.get_untracked() || ENTRY.wait.get_untracked() > 0 {
        return;
    }
    let Ok(mobile) = Mobile::parse(&ENTRY.mobile.get_untracked()) else {
        ENTRY.fault.set(Some(Fault::Mobile));
        return then.run(false);
    };
    ENTRY.fault.set(None);
    ENTRY.busy.set(true);
    spawn_local(async move {
        let answer = api::session::ask_code(mobile.as_str().to_owned()).await;
        ENTRY.busy.set(false);
        let sent = answer.is_ok();
        match answer {
            Ok(answer) => {
                ENTRY.minutes.set(answer.valid_for_seconds / 60);
                ENTRY.phone.set(answer.simulated_phone.unwrap_or_default());
                ENTRY.code.set(String::new());
                count_down(answer.resend_after_seconds);
            }
            Err(ApiError::Refused(_)) => ENTRY.fault.set(Some(Fault::Mobile)),
            Err(error) => {
                if let ApiError::TooMany { seconds } = error {
                    count_down(seconds);
                }
                ENTRY.fault.set(Some(Fault::Api(error)));
            }
        }
        then.run(sent);
    });
}

/// Signs in with what was typed; `then` hears whether it worked.
pub(super) fn enter(then: Callback<bool>) {
    if ENTRY.busy.get_untracked() {
        return;
    }
    let Ok(mobile) = Mobile::parse(&ENTRY.mobile.get_untracked()) else {
        ENTRY.fault.set(Some(Fault::Mobile));
        return then.run(false);
    };
    let Some(code) = six_digits(&ENTRY.code.get_untracked()) else {
        ENTRY.fault.set(Some(Fault::CodeMissing));
        return then.run(false);
    };
    ENTRY.fault.set(None);
    ENTRY.busy.set(true);
    spawn_local(async move {
        let answer = sign_in(&mobile, code).await;
        ENTRY.busy.set(false);
        let signed_in = answer.is_ok();
        match answer {
            Ok(()) => {
                ENTRY.code.set(String::new());
                ENTRY.minutes.set(0);
            }
            Err(fault) => ENTRY.fault.set(Some(fault)),
        }
        then.run(signed_in);
    });
}

async fn sign_in(mobile: &Mobile, code: String) -> Result<(), Fault> {
    let session = match api::session::sign_in(mobile.as_str().to_owned(), code).await {
        Ok(session) => session,
        // Used up by an attempt whose answer was lost? Then the session says so.
        Err(ApiError::Declined(ProblemCode::CodeExpired)) => match session::refresh().await {
            Ok(session) if session.fresh && session.mobile_masked == mobile.masked() => session,
            _ => return Err(Fault::CodeExpired),
        },
        Err(ApiError::Declined(ProblemCode::CodeWrong)) => return Err(Fault::CodeWrong),
        Err(ApiError::Refused(_)) => return Err(Fault::Mobile),
        Err(error) => return Err(Fault::Api(error)),
    };
    known::belongs_to(&session.mobile_masked);
    session::set(Some(session));
    Ok(())
}

fn count_down(seconds: u32) {
    spawn_local(async move {
        for left in (0..=seconds).rev() {
            ENTRY.wait.set(left);
            if left > 0 {
                clock::sleep(1_000).await;
            }
        }
    });
}

/// The code without what comes with it when it is pasted.
fn six_digits(typed: &str) -> Option<String> {
    let digits: String = numerals::to_ascii(typed)
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    (digits.len() == 6).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::six_digits;

    #[test]
    fn a_code_is_taken_however_it_was_pasted() {
        for typed in [
            "123456",
            " 123 456 ",
            "123-456",
            "１２３４５６",
            "验证码：123456。",
        ] {
            assert_eq!(six_digits(typed).as_deref(), Some("123456"), "{typed}");
        }
        for typed in ["", "12345", "1234567", "abcdef"] {
            assert_eq!(six_digits(typed), None, "{typed}");
        }
    }
}
