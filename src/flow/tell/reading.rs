//! What was read out of the story and what became of it. Filled-in values follow the story while
//! nobody touched them; what a person typed or took out stays as the person left it.

use std::collections::{BTreeMap, BTreeSet};

use law::date::Date;
use matter::draft::{Draft, Party, get, set};
use matter::story::{Found, apply, read};

mod live;

pub use live::Reading;

/// Everything about the story that is not in the draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The text last read.
    pub text: String,
    /// What was found in it.
    pub found: Vec<Found>,
    /// Values filled in from the story that nobody touched since, by pointer.
    taken: BTreeMap<String, String>,
    /// Values the person took out, by pointer.
    declined: BTreeSet<(String, String)>,
    /// Fields the person wants to change in the form.
    editing: BTreeSet<String>,
    /// A story from last time that gave way to newer text.
    pub aside: Option<String>,
}

/// What became of one thing found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is in the draft.
    Taken,
    /// The person took it out.
    Declined,
    /// The draft holds something else, typed by the person.
    Differs,
}

impl State {
    /// Reads the story anew after it changed: what was filled in before and is no longer said
    /// goes, what is said and not declined fills empty fields. Answers how many were filled.
    pub fn reread(&mut self, draft: &mut Draft, text: &str, today: Date) -> usize {
        text.clone_into(&mut self.text);
        self.found = read(text, today);
        let said = |pointer: &String, value: &String| {
            self.found
                .iter()
                .any(|it| it.pointer == *pointer && it.value == *value)
        };
        for (pointer, value) in &self.taken {
            if !said(pointer, value) && get(draft, pointer).as_ref() == Some(value) {
                empty(draft, pointer);
            }
        }
        let open: Vec<Found> = self
            .found
            .iter()
            .filter(|it| !self.is_declined(it))
            .cloned()
            .collect();
        let filled = apply(draft, &open);
        self.taken.retain(|pointer, value| {
            said(pointer, value) && get(draft, pointer).as_ref() == Some(value)
        });
        for item in &self.found {
            if filled.contains(&item.pointer) {
                self.taken.insert(item.pointer.clone(), item.value.clone());
            }
        }
        drop_empty(&mut draft.claimants);
        drop_empty(&mut draft.respondents);
        filled.len()
    }

    /// Reads a story that was kept from before: fills nothing, but knows what came from it.
    pub fn recall(&mut self, draft: &Draft, text: &str, today: Date) {
        text.clone_into(&mut self.text);
        self.found = read(text, today);
        self.taken = self
            .found
            .iter()
            .filter(|it| get(draft, &it.pointer).as_ref() == Some(&it.value))
            .map(|it| (it.pointer.clone(), it.value.clone()))
            .collect();
    }

    /// Takes a value out of the draft because the person says it is wrong.
    pub fn decline(&mut self, draft: &mut Draft, found: &Found) {
        self.declined
            .insert((found.pointer.clone(), found.value.clone()));
        self.taken.remove(&found.pointer);
        if get(draft, &found.pointer).as_ref() == Some(&found.value) {
            empty(draft, &found.pointer);
        }
    }

    /// Puts a value into the draft because the person says so.
    pub fn take(&mut self, draft: &mut Draft, found: &Found) {
        self.declined
            .remove(&(found.pointer.clone(), found.value.clone()));
        self.editing.remove(&found.pointer);
        if set(draft, &found.pointer, &found.value) {
            self.taken
                .insert(found.pointer.clone(), found.value.clone());
        }
    }

    /// The person wants to change the value in the form.
    pub fn edit(&mut self, pointer: &str) {
        self.editing.insert(pointer.to_owned());
    }

    /// What became of `found`.
    #[must_use]
    pub fn fate(&self, draft: &Draft, found: &Found) -> Fate {
        let holds = get(draft, &found.pointer).unwrap_or_default();
        if holds == found.value {
            Fate::Taken
        } else if holds.is_empty() || self.is_declined(found) {
            Fate::Declined
        } else {
            Fate::Differs
        }
    }

    /// Whether the form need not ask for the field: the story says it, and nobody disagrees.
    #[must_use]
    pub fn answers(&self, draft: &Draft, pointer: &str) -> bool {
        !self.editing.contains(pointer)
            && self
                .taken
                .get(pointer)
                .is_some_and(|value| get(draft, pointer).as_ref() == Some(value))
    }

    fn is_declined(&self, found: &Found) -> bool {
        self.declined
            .contains(&(found.pointer.clone(), found.value.clone()))
    }
}

/// Empties a field; a party's kind, which always holds something, is a person again.
fn empty(draft: &mut Draft, pointer: &str) {
    let nothing = if pointer.ends_with("/kind") {
        "person"
    } else {
        ""
    };
    set(draft, pointer, nothing);
}

/// Parties at the end that lost their last value with the story's change.
fn drop_empty(parties: &mut Vec<Party>) {
    while parties.len() > 1 && parties.last() == Some(&Party::default()) {
        parties.pop();
    }
}
