//! Steps on their way to the service. A step is kept on the device until its outcome is known,
//! waits for the connection, and is sent under one idempotency key however often it is tried: a
//! second click, a reload or a lost answer never takes it twice. Files that go with it are sent
//! before it.

use std::cell::RefCell;
use std::sync::LazyLock;

use contract::matter::Step;
use contract::problem::ProblemCode;
use leptos::prelude::*;
use leptos::task::spawn_local;
use matter::event::Role;
use matter::state::Action;

use super::{correction, known};
use crate::api::{self, ApiError};
use crate::app::session;
use crate::browser::{clock, network, storage};

mod enclosure;

/// Where the device keeps the matters that have a step without an outcome, line by line; each
/// step stands under this name and its matter.
const INDEX: &str = "ot.steps";
/// Longest pause between two tries, milliseconds.
const LONGEST_PAUSE: i32 = 10_000;
/// After so many tries with a connection the person is told.
const TRIES: u32 = 6;

/// A step and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// What it does.
    pub action: Action,
    /// How far it has come.
    pub state: Sending,
}

/// How far a step has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sending {
    /// On its way.
    Running,
    /// Waiting for the connection.
    Waiting,
    /// Waiting for the person to sign in.
    SignedOut,
    /// The matter did not allow it any more.
    NotNow,
    /// It was not done; the person may try again.
    Failed(ApiError),
}

impl Sending {
    /// Whether it goes on without the person.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        matches!(self, Self::Running | Self::Waiting)
    }
}

/// A step without an outcome.
#[derive(Clone)]
struct Kept {
    id: String,
    step: Step,
    /// How many records the matter had when it was taken.
    after: usize,
}

thread_local! {
    /// Steps without an outcome, as they stand in storage.
    static STEPS: RefCell<Vec<Kept>> = RefCell::new(recall());
}

static OUTBOX: LazyLock<ArcRwSignal<Vec<(String, Sent)>>> =
    LazyLock::new(|| ArcRwSignal::new(Vec::new()));

/// The step of matter `id` that is on its way, or what became of it; tracked.
#[must_use]
pub fn sent(id: &str) -> Option<Sent> {
    OUTBOX.with(|outbox| {
        outbox
            .iter()
            .find(|(of, _)| of == id)
            .map(|(_, sent)| sent.clone())
    })
}

/// Whether a step of matter `id` is on its way; tracked.
#[must_use]
pub fn is_busy(id: &str) -> bool {
    sent(id).is_some_and(|sent| sent.state.is_busy())
}

/// Takes `step` in matter `id`. Nothing happens while another is on its way.
pub fn send(id: &str, step: Step) {
    if untrack(|| is_busy(id)) {
        return;
    }
    let after = untrack(|| known::matter(id)).map_or(0, |seen| seen.view.records.len());
    let kept = Kept {
        id: id.to_owned(),
        step,
        after,
    };
    keep(id, Some(kept.clone()));
    start(kept);
}

/// Goes on with the step of matter `id`, if there is one without an outcome: after a reload, after
/// signing in, or when the person tries again.
pub fn go_on(id: &str) {
    all()
        .into_iter()
        .filter(|kept| kept.id == id)
        .for_each(start);
}

/// Goes on with every step that has no outcome yet.
pub fn go_on_with_all() {
    all().into_iter().for_each(start);
}

/// Forgets the step of matter `id`, or the message about it.
pub fn give_up(id: &str) {
    keep(id, None);
    OUTBOX.update(|outbox| outbox.retain(|(of, _)| of != id));
}

fn action(step: &Step) -> Action {
    match step {
        Step::Correct(_) => Action::Correct,
        Step::AskMediation => Action::AskMediation,
        Step::ConfirmPerformance => Action::ConfirmPerformance,
        Step::RequestStatement => Action::RequestStatement,
        Step::ChooseTrial => Action::ChooseTrial,
        Step::Withdraw => Action::Withdraw,
    }
}

fn start(kept: Kept) {
    if !untrack(|| is_busy(&kept.id)) {
        show(&kept, Sending::Running);
        spawn_local(run(kept));
    }
}

/// Tries until there is an outcome. It does not stop when the page of the matter is left.
async fn run(kept: Kept) {
    let mut tries = 0;
    let mut files = enclosure::Files::of(&kept.step);
    loop {
        let answer = match files.send(&kept.id).await {
            Ok(()) => api::matters::step(&kept.id, &kept.step).await,
            Err(error) => Err(error),
        };
        let error = match answer {
            Ok(json) => return done(&kept, &json),
            Err(error) => error,
        };
        tries += 1;
        match error {
            ApiError::Offline if tries < TRIES || !network::is_online() => {
                show(&kept, Sending::Waiting);
            }
            ApiError::Declined(ProblemCode::StillRunning | ProblemCode::Unavailable)
                if tries < TRIES => {}
            ApiError::SignedOut => {
                session::set(None);
                return show(&kept, Sending::SignedOut);
            }
            ApiError::Declined(ProblemCode::NotNow) => return not_now(&kept).await,
            error => {
                if matches!(error, ApiError::Refused(_) | ApiError::Declined(_)) {
                    keep(&kept.id, None);
                }
                return show(&kept, Sending::Failed(error));
            }
        }
        pause(&kept, tries).await;
        if !is_kept(&kept.id) {
            // The person gave it up meanwhile.
            return;
        }
        show(&kept, Sending::Running);
    }
}

/// Waits for the connection, then longer at each try.
async fn pause(kept: &Kept, tries: u32) {
    clock::sleep((300 << tries.min(6)).min(LONGEST_PAUSE)).await;
    while !network::is_online() && is_kept(&kept.id) {
        clock::sleep(500).await;
    }
}

fn done(kept: &Kept, json: &str) {
    if matches!(kept.step, Step::Correct(_)) {
        correction::forget_typed(&kept.id);
        spawn_local(enclosure::Files::of(&kept.step).forget());
    }
    _ = known::learn(json);
    give_up(&kept.id);
}

/// The matter does not allow it: because it was taken before and the answer was lost, or because
/// somebody else was faster?
async fn not_now(kept: &Kept) {
    if let Ok(json) = api::matters::view_json(&kept.id).await {
        let wanted = action(&kept.step);
        _ = known::learn(&json);
        let taken = untrack(|| known::matter(&kept.id)).is_some_and(|seen| {
            let mut since = seen.view.records.iter().skip(kept.after);
            since.any(|it| it.actor == Role::Claimant && it.event.action() == wanted)
        });
        if taken {
            return done(kept, &json);
        }
    }
    keep(&kept.id, None);
    show(kept, Sending::NotNow);
}

fn show(kept: &Kept, state: Sending) {
    let sent = Sent {
        action: action(&kept.step),
        state,
    };
    OUTBOX.update(|outbox| {
        outbox.retain(|(of, _)| *of != kept.id);
        outbox.push((kept.id.clone(), sent));
    });
}

fn all() -> Vec<Kept> {
    STEPS.with_borrow(Clone::clone)
}

fn is_kept(id: &str) -> bool {
    STEPS.with_borrow(|steps| steps.iter().any(|kept| kept.id == id))
}

fn keep(id: &str, kept: Option<Kept>) {
    STEPS.with_borrow_mut(|steps| {
        steps.retain(|kept| kept.id != id);
        // Without storage a step lasts as long as the page.
        match &kept {
            Some(kept) => {
                let step = serde_json::to_string(&kept.step).unwrap_or_default();
                _ = storage::write(&place(id), &format!("{}\n{step}", kept.after));
            }
            None => storage::remove(&place(id)),
        }
        steps.extend(kept);
        let index: Vec<&str> = steps.iter().map(|kept| kept.id.as_str()).collect();
        _ = storage::write(INDEX, &index.join("\n"));
    });
}

fn recall() -> Vec<Kept> {
    let index = storage::read(INDEX).unwrap_or_default();
    let one = |id: &str| {
        let kept = storage::read(&place(id))?;
        let (after, step) = kept.split_once('\n')?;
        let step = serde_json::from_str(step).ok()?;
        Some(Kept {
            id: id.to_owned(),
            step,
            after: after.parse().ok()?,
        })
    };
    index.lines().filter_map(one).collect()
}

fn place(id: &str) -> String {
    format!("{INDEX}.{id}")
}
