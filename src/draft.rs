//! The draft on this device: what was typed, what is wrong with it, and where it is saved.
//!
//! One [`DraftStore`] for the whole flow. Fields are bound to it by their JSON pointer
//! ([`fields`]). It holds no rules: `matter::check` says what is missing or wrong.

use std::collections::BTreeSet;

use law::date::Date;
use leptos::prelude::*;
use matter::check::{CheckStage, Finding, Problem, Remedy, Severity, check};
use matter::draft::{Draft, get, set};
use matter::merge::Conflict;

use crate::browser::clock;
use crate::i18n;

pub mod answers;
pub mod evidence;
pub mod fields;
mod keep;
mod place;
mod server;
mod writings;

pub use keep::SaveState;
pub use place::DraftPlace;
pub use server::{Link, catch_up, ensure_stored, start_syncing};

/// `matter::check`, as what the screens with questions bring along: the pages of a matter hold the
/// draft too, and do not fetch its checks.
type Check = fn(&Draft, Date, CheckStage) -> Vec<Finding>;

/// The draft and everything about it. A `Copy` handle; get it with [`DraftStore::here`].
#[derive(Clone, Copy)]
pub struct DraftStore {
    /// What was typed.
    pub draft: RwSignal<Draft>,
    /// The matter it is stored as with the service, once it is.
    pub link: RwSignal<Option<Link>>,
    /// Whether and where it is saved.
    pub saved: RwSignal<SaveState>,
    /// What another device or tab changed too, to be decided by the person.
    pub conflicts: RwSignal<Vec<Conflict>>,
    /// Fields the person has been in and left.
    left: RwSignal<BTreeSet<String>>,
    /// The stage of the screen on show and how it is checked, once a screen with questions was.
    checked: RwSignal<Option<(CheckStage, Check)>>,
    /// Whether the person tried to go on from that screen.
    tried: RwSignal<bool>,
    /// Findings of the stage the person is at.
    findings: Memo<Vec<Finding>>,
}

impl DraftStore {
    /// A store of its own over `draft`. Lives as long as the owner it is made in; keeps nothing.
    #[must_use]
    pub fn new(draft: Draft) -> Self {
        let draft = RwSignal::new(draft);
        let checked = RwSignal::new(None::<(CheckStage, Check)>);
        let findings = Memo::new(move |_| match checked.get() {
            Some((stage, check)) => draft.with(|draft| check(draft, clock::today(), stage)),
            None => Vec::new(),
        });
        Self {
            draft,
            link: RwSignal::new(None),
            saved: RwSignal::new(SaveState::Nothing),
            conflicts: RwSignal::new(Vec::new()),
            left: RwSignal::new(BTreeSet::new()),
            checked,
            tried: RwSignal::new(false),
            findings,
        }
    }

    /// The store of the screen being built: the one it was given, else that of the page.
    #[must_use]
    pub fn here() -> Self {
        use_context().unwrap_or_else(place::make_store)
    }

    /// The field at `pointer` as text; tracked.
    #[must_use]
    pub fn text(self, pointer: &str) -> String {
        self.draft
            .with(|draft| get(draft, pointer))
            .unwrap_or_default()
    }

    /// Sets the field at `pointer`; nothing happens when it holds that already.
    pub fn write(self, pointer: &str, value: &str) {
        let same = self
            .draft
            .with_untracked(|draft| get(draft, pointer).as_deref() == Some(value));
        if !same {
            self.draft.update(|draft| _ = set(draft, pointer, value));
        }
    }

    /// The person left the field at `pointer`: from now on its problems are shown.
    pub fn leave(self, pointer: &str) {
        if !self.left.with_untracked(|left| left.contains(pointer)) {
            self.left.update(|left| _ = left.insert(pointer.to_owned()));
        }
    }

    /// The screen of `stage` is being built: findings are those of this stage, and everything
    /// wrong is shown only once the person tries to go on from here.
    pub fn enter(self, stage: CheckStage) {
        let entered = self.checked.get_untracked().map(|(stage, _)| stage);
        if entered != Some(stage) {
            self.tried.set(false);
            self.checked.set(Some((stage, check)));
        }
    }

    /// The person wants to go on from `stage`: from now on everything wrong is shown. Answers
    /// whether they may.
    #[must_use]
    pub fn try_to_go_on(self, stage: CheckStage) -> bool {
        self.enter(stage);
        self.tried.set(true);
        self.findings
            .with_untracked(|findings| !findings.iter().any(must_fix))
    }

    /// Everything found at the stage of the screen on show; tracked.
    #[must_use]
    pub fn findings(self) -> Vec<Finding> {
        self.findings.get()
    }

    /// What must be changed before going on, as field id and sentence, once the person tried.
    #[must_use]
    pub fn summary(self) -> Vec<(String, String)> {
        if !self.tried.get() {
            return Vec::new();
        }
        let sentence = |finding: &Finding| (id(&finding.pointer), sentence(finding));
        self.findings.with(|findings| {
            findings
                .iter()
                .filter(|it| must_fix(it))
                .map(sentence)
                .collect()
        })
    }

    /// The sentence about the field at `pointer` that should be shown now; tracked.
    #[must_use]
    pub fn problem(self, pointer: &str) -> Option<String> {
        let tried = self.tried.get();
        let left = tried || self.left.with(|left| left.contains(pointer));
        let shown = |finding: &&Finding| {
            finding.pointer == pointer
                && finding.severity != Severity::Note
                && (tried || (left && finding.problem != Problem::Missing))
        };
        self.findings
            .with(|findings| findings.iter().find(shown).map(sentence))
    }

    /// What the field at `pointer` must have been meant to hold, where that is certain; tracked.
    #[must_use]
    pub fn meant(self, pointer: &str) -> Option<String> {
        self.findings.with(|findings| {
            let mut here = findings.iter().filter(|it| it.pointer == pointer);
            here.find_map(|it| match &it.remedy {
                Remedy::WriteInstead { value } => Some(value.clone()),
                _ => None,
            })
        })
    }

    /// Whether the person tried to go on from the screen on show; tracked.
    #[must_use]
    pub fn tried(self) -> bool {
        self.tried.get()
    }

    /// Begins anew, after signing or at the person's wish.
    pub fn clear(self) {
        self.link.set(None);
        self.conflicts.set(Vec::new());
        self.left.update(BTreeSet::clear);
        self.tried.set(false);
        self.saved.set(SaveState::Nothing);
        self.draft.set(Draft::default());
    }

    /// Takes the person's decision about a field that two devices changed.
    pub fn decide(self, conflict: &Conflict, keep_mine: bool) {
        let value = if keep_mine {
            &conflict.mine
        } else {
            &conflict.theirs
        };
        self.draft
            .update(|draft| _ = set(draft, &conflict.pointer, value));
        self.conflicts
            .update(|conflicts| conflicts.retain(|it| it.pointer != conflict.pointer));
    }
}

/// DOM id of the field at `pointer`: `/claimants/0/name` is `claimants-0-name`.
#[must_use]
pub fn id(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', "-")
}

/// A finding as a sentence in the language on show.
#[must_use]
pub fn sentence(finding: &Finding) -> String {
    let t = i18n::problems();
    (t.say)(&finding.problem, &(t.field)(&finding.pointer))
}

fn must_fix(finding: &Finding) -> bool {
    finding.severity == Severity::MustFix
}
