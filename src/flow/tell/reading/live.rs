//! The story box of the shell, listened to for as long as the page lives.

use leptos::prelude::*;
use matter::draft::{Draft, get};
use matter::story::Found;

use super::super::disputes;
use super::{Fate, State};
use crate::browser::{clock, focus, input, shell};
use crate::draft::{DraftPlace, DraftStore, id};
use crate::i18n;

/// How long typing must pause before the story is read, milliseconds.
const PAUSE: i32 = 250;
const STORY: &str = "/story";

/// A `Copy` handle to what was read out of the story.
#[derive(Clone, Copy)]
pub struct Reading {
    store: DraftStore,
    /// What was read.
    pub state: RwSignal<State>,
    /// The text the box held last, whether read already or not.
    heard: StoredValue<String>,
    pause: StoredValue<u32>,
    /// Whether that text still has to be read.
    unread: StoredValue<bool>,
}

impl Reading {
    /// The reading of the app, in the app's context; the first call starts it.
    #[must_use]
    pub fn here() -> Self {
        use_context().unwrap_or_else(|| DraftPlace::for_good(|| Self::start(DraftStore::here())))
    }

    /// Adopts the story box as it is, with whatever was typed before the app came, and listens
    /// to it and to the tiles.
    fn start(store: DraftStore) -> Self {
        let reading = Self {
            store,
            state: RwSignal::new(State::default()),
            heard: StoredValue::new(String::new()),
            pause: StoredValue::new(0),
            unread: StoredValue::new(false),
        };
        reading.adopt();
        disputes::adopt(store);
        shell::on_story(Box::new(move |text| reading.hear(text)));
        // A story that changes elsewhere (another tab, another device) is shown in the box.
        let story = Memo::new(move |_| store.text(STORY));
        Effect::new(move |before: Option<()>| {
            let text = story.get();
            if before.is_some() && reading.heard.with_value(|heard| *heard != text) {
                reading.follow(&text);
            }
        });
        reading
    }

    /// Whether the form need not ask for the field at `pointer`; tracked.
    #[must_use]
    pub fn answers(self, pointer: &str) -> bool {
        let answers = self
            .state
            .with(|state| self.store.draft.with(|draft| state.answers(draft, pointer)));
        answers && self.store.problem(pointer).is_none()
    }

    /// Reads what was typed last without waiting for a pause, because the person goes on.
    pub fn catch_up(self) {
        if self.unread.get_value() {
            self.read();
        }
    }

    /// What became of `found`; tracked.
    #[must_use]
    pub fn fate(self, found: &Found) -> Fate {
        self.state
            .with(|state| self.store.draft.with(|draft| state.fate(draft, found)))
    }

    /// The person says that `found` is wrong.
    pub fn decline(self, found: &Found) {
        self.change(|state, draft| state.decline(draft, found));
    }

    /// The person says that `found` is right.
    pub fn take(self, found: &Found) {
        self.change(|state, draft| state.take(draft, found));
    }

    /// The person wants to change the field at `pointer` in the form.
    pub fn edit(self, pointer: &str) {
        self.state.update(|state| state.edit(pointer));
        let control = id(pointer);
        clock::next_frame(Box::new(move || focus::field(&control)));
    }

    /// Puts the story from last time in front of the one in the box.
    pub fn restore_aside(self) {
        let Some(aside) = self.state.try_update(|state| state.aside.take()).flatten() else {
            return;
        };
        let now = input::current(shell::STORY).unwrap_or_default();
        let whole = if now.is_empty() {
            aside
        } else {
            format!("{aside}\n{now}")
        };
        input::write(shell::STORY, &whole);
        self.hear(whole);
    }

    /// Leaves the story from last time out.
    pub fn drop_aside(self) {
        self.state.update(|state| state.aside = None);
    }

    fn adopt(self) {
        let kept = self.store.draft.with_untracked(|draft| draft.story.clone());
        let boxed = input::current(shell::STORY).unwrap_or_default();
        if boxed.is_empty() {
            shell::restore_story(&kept);
        }
        let boxed = input::current(shell::STORY).unwrap_or(kept.clone());
        if boxed == kept {
            self.heard.set_value(kept.clone());
            self.recall(&kept);
            return;
        }
        if !kept.is_empty() {
            self.state.update(|state| state.aside = Some(kept.clone()));
        }
        if boxed.is_empty() {
            // Somebody is in the empty box: nothing is written under their hands.
            self.heard.set_value(kept);
        } else {
            self.hear(boxed);
        }
    }

    fn hear(self, text: String) {
        if self.heard.with_value(|heard| *heard == text) {
            return;
        }
        self.store.write(STORY, &text);
        self.heard.set_value(text);
        self.unread.set_value(true);
        self.pause.update_value(|count| *count += 1);
        let waiting = self.pause.get_value();
        clock::after(
            PAUSE,
            Box::new(move || {
                if self.pause.get_value() == waiting {
                    self.catch_up();
                }
            }),
        );
    }

    fn read(self) {
        self.unread.set_value(false);
        let text = self.heard.get_value();
        let filled = self.change(|state, draft| state.reread(draft, &text, clock::today()));
        if filled > 0 {
            let count = self.state.with_untracked(|state| state.found.len());
            shell::announce(&(untrack(i18n::tell).found.announced)(count));
        }
    }

    fn recall(self, text: &str) {
        self.store.draft.with_untracked(|draft| {
            self.state
                .update(|state| state.recall(draft, text, clock::today()));
        });
    }

    fn follow(self, text: &str) {
        self.heard.set_value(text.to_owned());
        input::show(shell::STORY, text);
        self.recall(text);
    }

    /// Changes state and draft together, telling their readers only about true changes.
    fn change<Answer>(self, change: impl FnOnce(&mut State, &mut Draft) -> Answer) -> Answer {
        let mut state = self.state.get_untracked();
        let mut draft = self.store.draft.get_untracked();
        let answer = change(&mut state, &mut draft);
        if self.store.draft.with_untracked(|now| *now != draft) {
            self.store.draft.set(draft);
        }
        if self.state.with_untracked(|now| *now != state) {
            self.state.set(state);
        }
        answer
    }

    /// The value the draft holds where `found` is for; tracked.
    #[must_use]
    pub fn holds(self, found: &Found) -> String {
        self.store
            .draft
            .with(|draft| get(draft, &found.pointer))
            .unwrap_or_default()
    }
}
