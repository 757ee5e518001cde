//! Keeps the draft with the service too, once somebody is signed in: one request at a time, each
//! only against the revision last seen, joined field by field when another device was faster.

use contract::problem::ProblemCode;
use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::draft::Draft;
use serde::{Deserialize, Serialize};

use super::{DraftStore, SaveState, keep};
use crate::api::{ApiError, drafts};
use crate::browser::{clock, network};

/// How long typing must pause before the draft is sent, milliseconds.
const PAUSE: i32 = 1_500;
/// How often a draft is joined and sent again within one attempt.
const ROUNDS: u32 = 4;

/// The matter that the draft is stored as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Identity of the matter.
    pub id: String,
    /// The revision last seen.
    pub revision: u64,
    /// The draft at that revision, the common ground with other devices.
    pub ground: Draft,
}

/// Sends the draft at each pause while `signed_in`, and when the connection is back. Called once.
pub fn start_syncing(store: DraftStore, signed_in: Signal<bool>) {
    let pause = StoredValue::new(0u32);
    let attempt = move || {
        // Asked again, because a draft may have been filed and cleared away during the pause.
        let something = store
            .draft
            .with_untracked(|draft| *draft != Draft::default());
        let settled = store.conflicts.with_untracked(Vec::is_empty);
        if signed_in.get_untracked() && something && settled {
            spawn_local(async move {
                // What failed is tried again at the next change or when the connection is back.
                _ = ensure_stored(store).await;
            });
        }
    };
    Effect::new(move |_| {
        let something = store.draft.with(|draft| *draft != Draft::default());
        let settled = store.conflicts.with(Vec::is_empty);
        if !(signed_in.get() && something && settled) {
            return;
        }
        pause.update_value(|count| *count += 1);
        let waiting = pause.get_value();
        clock::after(
            PAUSE,
            Box::new(move || {
                if pause.get_value() == waiting {
                    attempt();
                }
            }),
        );
    });
    network::on_change(Box::new(move |online| {
        if online {
            attempt();
        }
    }));
}

/// Makes sure that the service has the draft as it stands, and answers where.
///
/// # Errors
/// [`ApiError::Stale`] when another device changed the same fields: the store's conflicts must be
/// decided first. Others as all calls.
pub async fn ensure_stored(store: DraftStore) -> Result<Link, ApiError> {
    while SENDING.get() {
        clock::sleep(100).await;
    }
    SENDING.set(true);
    let outcome = send(store).await;
    SENDING.set(false);
    match outcome {
        Ok(_) => store.saved.set(SaveState::Server {
            at: clock::now_ms(),
        }),
        Err(_) => keep::write(store),
    }
    outcome
}

thread_local! {
    static SENDING: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

async fn send(store: DraftStore) -> Result<Link, ApiError> {
    for _ in 0..ROUNDS {
        let draft = store.draft.get_untracked();
        let Some(link) = store.link.get_untracked() else {
            store.saved.set(SaveState::Saving);
            let stored = drafts::create(draft.clone()).await?;
            store.link.set(Some(Link {
                id: stored.id,
                revision: stored.revision,
                ground: draft,
            }));
            continue;
        };
        if link.ground == draft {
            return Ok(link);
        }
        store.saved.set(SaveState::Saving);
        match drafts::save(&link.id, link.revision, draft.clone()).await {
            Ok(stored) => {
                let link = Link {
                    id: stored.id,
                    revision: stored.revision,
                    ground: draft,
                };
                store.link.set(Some(link));
            }
            Err(ApiError::Stale) => join_theirs(store, &link).await?,
            // The matter is another person's, or gone: this draft becomes a matter of its own.
            Err(ApiError::Declined(ProblemCode::NotFound)) => store.link.set(None),
            Err(error) => return Err(error),
        }
    }
    Err(ApiError::Stale)
}

/// Fetches what the service has and joins it with the draft at hand, after a 412 elsewhere.
///
/// # Errors
/// As [`ensure_stored`].
pub async fn catch_up(store: DraftStore) -> Result<(), ApiError> {
    match store.link.get_untracked() {
        Some(link) => join_theirs(store, &link).await,
        None => Ok(()),
    }
}

async fn join_theirs(store: DraftStore, link: &Link) -> Result<(), ApiError> {
    let theirs = drafts::load(&link.id).await?;
    keep::join(store, &link.ground, &theirs.draft);
    store.link.set(Some(Link {
        id: theirs.id,
        revision: theirs.revision,
        ground: theirs.draft,
    }));
    if store.conflicts.with_untracked(Vec::is_empty) {
        Ok(())
    } else {
        Err(ApiError::Stale)
    }
}
