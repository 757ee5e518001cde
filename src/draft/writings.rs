//! What stands in storage, and which writing came after which. Two tabs may write at almost the same
//! time, neither having seen the other's writing; only by its lineage can a tab tell which draft both
//! were edited from.

use std::cell::RefCell;

use matter::draft::Draft;

use super::Link;
use crate::browser::ids;
use crate::browser::storage::{self, StorageProblem};

const PLACE: &str = super::keep::PLACE;
/// So many writings are remembered: more than two tabs can make before they hear of each other.
const MOST: usize = 8;

/// One writing. On the device it is a list of these four, in this order.
pub(super) struct Kept {
    /// Names this writing.
    mark: String,
    /// Names the writing that stood here as far as its writer knew.
    after: String,
    pub(super) draft: Draft,
    pub(super) link: Option<Link>,
}

thread_local! {
    /// The last writings that this tab made or read, oldest first.
    static WRITINGS: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// Reads a writing.
pub(super) fn read(text: &str) -> Option<Kept> {
    let (mark, after, draft, link) = serde_json::from_str(text).ok()?;
    Some(Kept {
        mark,
        after,
        draft,
        link,
    })
}

/// The draft that the writer of `kept` had before it was edited.
pub(super) fn ground_of(kept: &Kept) -> Draft {
    WRITINGS.with_borrow(|all| {
        let seen = all.iter().rev().find(|it| it.mark == kept.after);
        // The first of all was made on an empty draft; one that is unknown, on the last known.
        let ground = seen.or_else(|| all.last().filter(|_| !kept.after.is_empty()));
        ground.map(|it| it.draft.clone()).unwrap_or_default()
    })
}

/// Remembers a writing that this tab has read.
pub(super) fn remember(kept: Kept) {
    WRITINGS.with_borrow_mut(|all| {
        if all.len() == MOST {
            all.remove(0);
        }
        all.push(kept);
    });
}

/// Writes draft and link, unless they stand there already. Answers whether that was so.
pub(super) fn write(draft: Draft, link: Option<Link>) -> Result<bool, StorageProblem> {
    let (stands, after) = WRITINGS.with_borrow(|all| match all.last() {
        Some(last) => (last.draft == draft && last.link == link, last.mark.clone()),
        None => (false, String::new()),
    });
    if stands && storage::read(PLACE).is_some() {
        return Ok(true);
    }
    let kept = Kept {
        mark: ids::uuid(),
        after,
        draft,
        link,
    };
    let parts = (&kept.mark, &kept.after, &kept.draft, &kept.link);
    let text = serde_json::to_string(&parts).map_err(|_| StorageProblem::Full)?;
    storage::write(PLACE, &text)?;
    remember(kept);
    Ok(false)
}

/// Forgets the draft, here and on the device.
pub(super) fn forget() {
    storage::remove(PLACE);
    WRITINGS.with_borrow_mut(Vec::clear);
}
