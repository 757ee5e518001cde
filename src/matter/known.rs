//! What is known of one's own matters: kept for as long as the page lives, and the last of it on
//! the device, as the service wrote it, so that it can be shown without a connection. It fetches
//! nothing.

use std::sync::{Arc, LazyLock};

use contract::matter::{MatterList, MatterView};
use leptos::prelude::*;
use matter::state::Matter;

use super::page::turn::{TURN, TURN_TITLE};
use crate::app::{back, session};
use crate::browser::{clock, focus, shell, storage};
use crate::i18n;

/// Where the device keeps whom it belongs to and which matters there are, line by line.
const INDEX: &str = "ot.matters";
/// Where the device keeps the list.
const LIST: &str = "ot.matters.list";
/// So many matters are kept on the device.
const MOST: usize = 8;
/// DOM id of what the app has put on the page.
const APP: &str = "app";

/// A matter as last seen.
pub struct Seen {
    /// The matter.
    pub view: MatterView,
    /// Its state, unless it is a draft or its records do not fit together.
    pub matter: Option<Matter>,
}

/// Everything that is known.
#[derive(Default)]
struct Everything {
    /// The mobile number it belongs to, masked.
    owner: String,
    /// Matters, those seen last at the end, and when, milliseconds since 1970 UTC.
    matters: Vec<(Arc<Seen>, i64)>,
    list: Option<MatterList>,
    listed_at: i64,
}

static KNOWN: LazyLock<ArcRwSignal<Everything>> = LazyLock::new(|| ArcRwSignal::new(recall()));

/// The matter `id` as last seen; tracked: it changes when the matter does.
#[must_use]
pub fn matter(id: &str) -> Option<Arc<Seen>> {
    KNOWN.with(|known| known.find(id).map(|(seen, _)| Arc::clone(seen)))
}

/// When the matter `id` was known to stand so.
#[must_use]
pub fn seen_at(id: &str) -> Option<i64> {
    KNOWN.with_untracked(|known| known.find(id).map(|(_, at)| *at))
}

/// What `read` makes of the list of own matters, as far as it is known; tracked.
#[must_use]
pub fn list<T>(read: impl FnOnce(&MatterList) -> T) -> Option<T> {
    KNOWN.with(|known| known.list.as_ref().map(read))
}

/// When the list was known to be so.
#[must_use]
pub fn listed_at() -> i64 {
    KNOWN.with_untracked(|known| known.listed_at)
}

/// Takes in a matter as the service wrote it, unless more is known of it already. Answers `false`
/// when it cannot be read.
#[must_use]
pub fn learn(json: &str) -> bool {
    let Ok(view) = serde_json::from_str::<MatterView>(json) else {
        return false;
    };
    let at = clock::now_ms();
    let count = view.records.len();
    let id = view.id.clone();
    let before = untrack(|| matter(&id)).map(|seen| seen.view.records.len());
    match before {
        Some(before) if before > count => return true,
        Some(before) if before == count => {
            // Nothing has changed, so nothing on the page does.
            KNOWN.update_untracked(|known| known.touch(&id, at));
        }
        _ => show(view, at, before),
    }
    keep(&id, json, at);
    true
}

/// Takes in a page of the list: the first one, or the next.
#[must_use]
pub fn learn_list(json: &str, first: bool) -> bool {
    let Ok(mut page) = serde_json::from_str::<MatterList>(json) else {
        return false;
    };
    let at = clock::now_ms();
    KNOWN.update(|known| {
        let before = known.list.take().map(|list| list.items).unwrap_or_default();
        if !first {
            let added = std::mem::take(&mut page.items);
            page.items = before;
            page.items.extend(added);
        }
        known.list = Some(page);
        known.listed_at = at;
    });
    if first {
        // Without storage one only sees nothing while offline.
        _ = storage::write(LIST, &dated(at, json));
    }
    true
}

/// Somebody signed in: what belongs to another person is forgotten.
pub fn belongs_to(mobile_masked: &str) {
    let owner = KNOWN.with_untracked(|known| known.owner.clone());
    if owner != mobile_masked && !owner.is_empty() {
        forget();
    }
    KNOWN.update_untracked(|known| mobile_masked.clone_into(&mut known.owner));
    keep_index();
}

/// Forgets everything, also on the device.
pub fn forget() {
    for (seen, _) in &KNOWN.with_untracked(|known| known.matters.clone()) {
        storage::remove(&place(&seen.view.id));
    }
    KNOWN.set(Everything::default());
    storage::remove(LIST);
    storage::remove(INDEX);
    back::forget_matters();
}

impl Everything {
    fn find(&self, id: &str) -> Option<&(Arc<Seen>, i64)> {
        self.matters.iter().find(|(seen, _)| seen.view.id == id)
    }

    fn touch(&mut self, id: &str, now: i64) {
        if let Some((_, at)) = self.matters.iter_mut().find(|(seen, _)| seen.view.id == id) {
            *at = now;
        }
    }
}

impl Seen {
    fn new(view: MatterView) -> Arc<Self> {
        let matter = Matter::fold(&view.records).ok();
        Arc::new(Self { view, matter })
    }
}

/// Puts a matter that has grown on the page: has the newest record read out, and leaves the focus
/// where it is, unless the control that had it goes away, or becomes another, with what it did.
fn show(view: MatterView, at: i64, before: Option<usize>) {
    if before.is_some()
        && let Some(last) = view.records.last()
    {
        let told = untrack(|| (i18n::matter().timeline.event)(&last.event));
        shell::announce(&told.title);
    }
    let within = focus::is_within(APP);
    KNOWN.update(|known| {
        known.matters.retain(|(seen, _)| seen.view.id != view.id);
        known.matters.push((Seen::new(view), at));
    });
    if within {
        clock::next_frame(Box::new(|| {
            if focus::is_lost() || focus::is_within(TURN) {
                focus::element_by_id(TURN_TITLE);
            }
        }));
    }
}

fn place(id: &str) -> String {
    format!("{INDEX}.{id}")
}

fn dated(at: i64, json: &str) -> String {
    format!("{at}\n{json}")
}

fn keep(id: &str, json: &str, at: i64) {
    let surplus = KNOWN.with_untracked(|known| {
        let surplus = known.matters.len().saturating_sub(MOST);
        known
            .matters
            .iter()
            .take(surplus)
            .map(|(seen, _)| seen.view.id.clone())
            .collect::<Vec<_>>()
    });
    for id in surplus {
        storage::remove(&place(&id));
    }
    _ = storage::write(&place(id), &dated(at, json));
    keep_index();
}

fn keep_index() {
    let owner = untrack(session::who).map(|session| session.mobile_masked);
    KNOWN.update_untracked(|known| {
        if let Some(owner) = owner {
            known.owner = owner;
        }
    });
    let index = KNOWN.with_untracked(|known| {
        let mut index = known.owner.clone();
        for (seen, _) in known.matters.iter().rev().take(MOST).rev() {
            index.push('\n');
            index.push_str(&seen.view.id);
        }
        index
    });
    _ = storage::write(INDEX, &index);
}

/// What the device kept, if the person did not sign out since.
fn recall() -> Everything {
    let mut known = Everything::default();
    let index = storage::read(INDEX).unwrap_or_default();
    let mut lines = index.lines();
    lines
        .next()
        .unwrap_or_default()
        .clone_into(&mut known.owner);
    let remembered = session::is_remembered();
    for id in lines {
        let kept = storage::read(&place(id)).unwrap_or_default();
        if !remembered {
            storage::remove(&place(id));
        } else if let Some((at, json)) = undated(&kept)
            && let Ok(view) = serde_json::from_str::<MatterView>(json)
        {
            known.matters.push((Seen::new(view), at));
        }
    }
    if !remembered {
        storage::remove(LIST);
        storage::remove(INDEX);
        return Everything::default();
    }
    let list = storage::read(LIST).unwrap_or_default();
    if let Some((at, json)) = undated(&list) {
        known.list = serde_json::from_str(json).ok();
        known.listed_at = at;
    }
    known
}

fn undated(kept: &str) -> Option<(i64, &str)> {
    let (at, json) = kept.split_once('\n')?;
    Some((at.parse().ok()?, json))
}
