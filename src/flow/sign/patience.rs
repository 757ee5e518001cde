//! Calls until there is an answer: waits for the network and for a service that is busy, until
//! the person stops it. Every call tried here may be repeated without doing a thing twice.

use std::pin::Pin;

use contract::problem::ProblemCode;
use contract::session::Session;
use leptos::prelude::*;

use super::failure::Failure;
use super::state::{Phase, Signing};
use crate::api::ApiError;
use crate::app::Route;
use crate::app::route::current;
use crate::browser::{clock, network};
use crate::draft::Link;

/// How often a step is tried while the device believes to be online.
const TRIES: u32 = 6;
/// Longest pause between two tries, milliseconds.
const LONGEST_PAUSE: i32 = 8_000;

/// What a call answers. One type for all keeps the waiting compiled once.
pub(super) enum Reply {
    /// Who is signed in.
    Session(Session),
    /// Where the draft is.
    Stored(Box<Link>),
    /// Whether the matter is filed.
    Filed(bool),
    /// It is done.
    Done,
}

/// A call under way.
pub(super) type Answer = Pin<Box<dyn Future<Output = Result<Reply, ApiError>>>>;

/// Makes `call` for the step `step` until there is an answer.
pub(super) async fn patiently(
    signing: Signing,
    step: usize,
    call: &dyn Fn() -> Answer,
) -> Result<Reply, Failure> {
    let mut tries = 0;
    loop {
        if is_stopped(signing) {
            return Err(Failure::Stopped);
        }
        let error = match call().await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let may_pass = matches!(
            error,
            ApiError::Offline
                | ApiError::Declined(ProblemCode::StillRunning | ProblemCode::Unavailable)
        );
        tries += 1;
        if !may_pass || (tries >= TRIES && network::is_online()) {
            return Err(error.into());
        }
        signing.phase.set(Phase::Waiting(step));
        pause(signing, tries).await;
        signing.phase.set(Phase::Running(step));
    }
}

/// Waits for the network, then longer at each try.
async fn pause(signing: Signing, tries: u32) {
    while !network::is_online() && !is_stopped(signing) {
        clock::sleep(500).await;
    }
    clock::sleep((500 << tries.min(5)).min(LONGEST_PAUSE)).await;
}

/// By the button or by leaving the screen; a change of language stops nothing.
fn is_stopped(signing: Signing) -> bool {
    signing.stop.get_untracked() || untrack(current) != Route::Sign
}
