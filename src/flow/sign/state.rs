//! What the third screen knows besides the draft. It lives as long as the page, so that a change
//! of language, the way back and a reload on the way lose nothing.

use std::sync::LazyLock;

use leptos::prelude::*;
use matter::event::Consents;
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use crate::browser::storage;
use crate::draft::DraftStore;

/// Where an attempt to sign is kept until its outcome is known.
const PLACE: &str = "ot.signing";

/// How far the signing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing is under way.
    #[default]
    Idle,
    /// An earlier attempt is being looked up.
    Looking,
    /// This step, from 0, is under way.
    Running(usize),
    /// This step waits for the network.
    Waiting(usize),
    /// It is filed.
    Done,
}

impl Phase {
    /// The step under way.
    pub(super) const fn step(self) -> Option<usize> {
        match self {
            Self::Running(step) | Self::Waiting(step) => Some(step),
            _ => None,
        }
    }
}

/// How far one file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FileState {
    /// Not begun.
    Waiting,
    /// Being sent.
    Sending,
    /// With the service.
    There,
    /// Not on this device.
    Missing,
}

/// The code that was sent last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sent {
    /// Minutes for which it is good.
    pub minutes: u32,
    /// Address of the page that plays the phone.
    pub simulated_phone: Option<String>,
}

/// What is kept on the device during an attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Attempt {
    /// The matter it is about.
    pub matter: String,
    /// What was ticked.
    pub consents: Consents,
    /// The mobile number, when it is not the claimant's telephone.
    pub mobile: Option<String>,
    /// Evidence already with the service, by identity and hash.
    pub uploaded: Vec<String>,
    /// Whether the command to file was sent, so that its outcome may be unknown.
    pub filing: bool,
}

/// The state. A `Copy` handle to signals that are never disposed.
#[derive(Clone, Copy)]
pub(super) struct Signing {
    /// What was ticked.
    pub consents: RwSignal<Consents>,
    /// The mobile number when the person changed it.
    pub mobile: RwSignal<Option<String>>,
    /// The code as typed.
    pub code: RwSignal<String>,
    /// The code sent last.
    pub sent: RwSignal<Option<Sent>>,
    /// Seconds until another may be sent.
    pub wait: RwSignal<u32>,
    /// How far it is.
    pub phase: RwSignal<Phase>,
    /// Names of the files and how far each is.
    pub files: RwSignal<Vec<(String, FileState)>>,
    /// Why the last attempt stopped.
    pub failure: RwSignal<Option<Failure>>,
    /// Whether the person pressed the button, so that what is missing is said.
    pub tried: RwSignal<bool>,
    /// Whether the person asked to stop.
    pub stop: RwSignal<bool>,
    /// What is kept.
    pub attempt: RwSignal<Attempt>,
}

static SIGNING: LazyLock<Signing> = LazyLock::new(|| {
    // An owner of its own that is never dropped keeps the signals for the life of the page.
    let owner = Owner::new_root(None);
    let signing = owner.with(Signing::read);
    std::mem::forget(owner);
    signing
});

impl Signing {
    /// The one state.
    pub(super) fn here() -> Self {
        *SIGNING
    }

    fn read() -> Self {
        let kept =
            storage::read(PLACE).and_then(|text| serde_json::from_str::<Attempt>(&text).ok());
        let attempt = kept.unwrap_or_default();
        Self {
            consents: RwSignal::new(attempt.consents),
            mobile: RwSignal::new(attempt.mobile.clone()),
            code: RwSignal::new(String::new()),
            sent: RwSignal::new(None),
            wait: RwSignal::new(0),
            phase: RwSignal::new(Phase::Idle),
            files: RwSignal::new(Vec::new()),
            failure: RwSignal::new(None),
            tried: RwSignal::new(false),
            stop: RwSignal::new(false),
            attempt: RwSignal::new(attempt),
        }
    }

    /// Changes what is kept. Without storage it lasts as long as the page.
    pub(super) fn keep(self, change: impl FnOnce(&mut Attempt)) {
        let mut attempt = self.attempt.get_untracked();
        change(&mut attempt);
        if let Ok(text) = serde_json::to_string(&attempt) {
            _ = storage::write(PLACE, &text);
        }
        self.attempt.set(attempt);
    }

    /// Shows how far the file at `place` is.
    pub(super) fn show_file(self, place: usize, state: FileState) {
        self.files.update(|files| {
            if let Some(file) = files.get_mut(place) {
                file.1 = state;
            }
        });
    }

    /// Keeps what was ticked and changed, for a reload.
    pub(super) fn keep_answers(self) {
        let (consents, mobile) = (self.consents.get_untracked(), self.mobile.get_untracked());
        self.keep(|attempt| {
            attempt.consents = consents;
            attempt.mobile = mobile;
        });
    }

    /// Begins anew, after filing or with another draft.
    pub(super) fn clear(self) {
        storage::remove(PLACE);
        self.consents.set(Consents::default());
        self.mobile.set(None);
        self.code.set(String::new());
        self.sent.set(None);
        self.phase.set(Phase::Idle);
        self.files.set(Vec::new());
        self.failure.set(None);
        self.tried.set(false);
        self.attempt.set(Attempt::default());
    }

    /// The mobile number: the person's own, or else the claimant's telephone; tracked.
    pub(super) fn mobile(self, store: DraftStore) -> String {
        self.mobile.get().unwrap_or_else(|| claimants_mobile(store))
    }
}

/// The claimant's telephone, when it is a mobile number; tracked.
pub(super) fn claimants_mobile(store: DraftStore) -> String {
    let phone = store.text("/claimants/0/phone");
    if law::mobile::Mobile::parse(&phone).is_ok() {
        phone
    } else {
        String::new()
    }
}

/// The six digits of a code as typed; nothing when it is none.
pub(super) fn six_digits(typed: &str) -> Option<String> {
    let digits: String = law::numerals::to_ascii(typed)
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    (digits.len() == 6).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_understood_however_it_was_pasted() {
        for typed in ["123456", " 123 456 ", "１２３４５６", "【一件事】123456"] {
            assert_eq!(six_digits(typed).as_deref(), Some("123456"));
        }
        for typed in ["", "12345", "1234567", "abc"] {
            assert_eq!(six_digits(typed), None);
        }
    }
}
