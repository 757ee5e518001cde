//! Keeps the page of a matter up to date without a reload: fetches it, then waits for word of new
//! records; looks again at intervals while the stream does not hold, and lets go while nobody
//! looks.

use contract::problem::ProblemCode;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::known;
use crate::api::{self, ApiError};
use crate::app::session;
use crate::browser::network::{self, Stream};
use crate::browser::{clock, page};

/// How often the stream is looked at, milliseconds.
const TICK: i32 = 1_000;
/// So many ticks without a stream, and the matter is fetched again.
const PATIENCE: u32 = 4;
/// The same when fetching failed for another reason than the connection.
const LONG_PATIENCE: u32 = 20;

/// How looking something up goes.
#[derive(Clone, Copy, Default)]
pub struct Lookup {
    /// Whether there was an answer.
    pub done: RwSignal<bool>,
    /// Why there was none, if the last look failed.
    pub failure: RwSignal<Option<ApiError>>,
    again: RwSignal<u32>,
}

impl Lookup {
    /// Looks, and looks again whenever asked to.
    pub fn start(self, look: impl Fn() + 'static) {
        let look: Box<dyn Fn()> = Box::new(look);
        Effect::new(move |_| {
            self.again.track();
            look();
        });
    }

    /// Looks again.
    pub fn again(self) {
        _ = self.again.try_update(|count| *count += 1);
    }

    /// Takes in how it went.
    pub fn ended(self, outcome: Result<bool, ApiError>) {
        let failure = match outcome {
            Ok(true) => None,
            Ok(false) => Some(ApiError::Broken {
                trace: String::new(),
            }),
            Err(error) => Some(error),
        };
        if failure == Some(ApiError::SignedOut) {
            session::set(None);
        }
        _ = self.failure.try_set(failure);
        _ = self.done.try_set(true);
    }
}

/// Follows matter `id` for as long as the owner it is called in lives.
#[must_use]
pub fn follow(id: String) -> Lookup {
    let lookup = Lookup::default();
    // Dropped with the page, which closes it.
    let stream = StoredValue::new_local(None::<Stream>);
    lookup.start(move || spawn_local(look(id.clone(), lookup, stream)));
    spawn_local(mind(lookup, stream));
    lookup
}

type Streaming = StoredValue<Option<Stream>, LocalStorage>;

/// Fetches the matter and opens the stream behind what is known.
async fn look(id: String, lookup: Lookup, stream: Streaming) {
    let outcome = api::matters::view_json(&id)
        .await
        .map(|json| known::learn(&json));
    let worked = outcome == Ok(true);
    lookup.ended(outcome);
    let open = stream.try_with_value(|stream| stream.as_ref().is_some_and(Stream::is_open));
    if worked && open == Some(false) {
        let last = untrack(|| known::matter(&id)).map_or(0, |seen| seen.view.records.len());
        let after = u64::try_from(last).unwrap_or_default();
        // Each record is a reason to look: the whole matter is small.
        let opened = api::matters::follow(&id, after, Box::new(move |_| lookup.again()));
        _ = stream.try_update_value(|stream| *stream = opened);
    }
}

/// Looks again when the stream does not hold.
async fn mind(lookup: Lookup, stream: Streaming) {
    let mut without = 0;
    loop {
        clock::sleep(TICK).await;
        let open = stream.try_with_value(|stream| stream.as_ref().is_some_and(Stream::is_open));
        let Some(open) = open else { return };
        // A dead connection is noticed late by the stream.
        let open = open && network::is_online();
        if page::is_hidden() {
            // Browsers allow few streams at once: this one goes to the tab that is looked at.
            _ = stream.try_update_value(|stream| *stream = None);
            without = LONG_PATIENCE;
            continue;
        }
        let failure = lookup.failure.try_get_untracked().flatten();
        without = if open && failure.is_none() {
            0
        } else {
            without + 1
        };
        let patience = match failure {
            None | Some(ApiError::Offline) => PATIENCE,
            Some(ApiError::SignedOut | ApiError::Declined(ProblemCode::NotFound)) => u32::MAX,
            Some(_) => LONG_PATIENCE,
        };
        if without > patience {
            without = 0;
            lookup.again();
        }
    }
}
