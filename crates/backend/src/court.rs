//! The port to the court. The embedded default is a simulated court that acts by rule after a
//! short delay ([`rules`]) or by hand from its page ([`page`], [`forms`]); a real court sends
//! signed events instead (`routes::callbacks`).

use matter::event::{Event, Role};
use matter::state::{Matter, Stage};

use crate::app::{App, Work};
use crate::config::{Config, CourtMode};
use crate::journal;
use crate::now::now;
use crate::payment::Soon;
use crate::problem::Refusal;
use crate::store::jobs::{Job, JobKind, NewJob};
use crate::store::{self};

pub mod forms;
pub mod page;
mod prefill;
pub mod rules;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Milliseconds by which China Standard Time is ahead of UTC.
const CHINA_OFFSET_MS: i64 = 8 * 60 * 60 * 1000;

/// A court, as the backend sees it.
pub trait Court: Send + Sync {
    /// The work that a new state of a matter makes necessary on the court's side, to be stored in
    /// the same transaction; `at` is when the state came about.
    fn plan(&self, matter_id: &str, matter: &Matter, at: i64) -> Option<NewJob>;

    /// What the court does about a matter when that work is due.
    fn next<'a>(&'a self, work: &'a mut Work, matter: &'a Matter) -> Soon<'a, Option<Event>>;
}

/// The court that acts here when no real one is connected.
#[derive(Clone, Copy, Debug)]
pub struct SimulatedCourt {
    acts: bool,
    delay_ms: i64,
}

impl SimulatedCourt {
    /// A court in the mode of the command line; none acts when simulators are off.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        Self {
            acts: config.simulators && config.court == CourtMode::Automatic,
            delay_ms: config.court_delay_ms,
        }
    }
}

impl Court for SimulatedCourt {
    fn plan(&self, matter_id: &str, matter: &Matter, at: i64) -> Option<NewJob> {
        if !self.acts {
            return None;
        }
        let due_at = match (&matter.stage, matter.current_fee()) {
            (Stage::FeeDue(_), Some(fee)) => {
                let next_day = i64::from(fee.notice.pay_by.to_days()) + 1;
                (next_day * DAY_MS - CHINA_OFFSET_MS).max(at + self.delay_ms)
            }
            _ if matter.actions(Role::Court).is_empty() => return None,
            _ => at + self.delay_ms,
        };
        Some(NewJob {
            kind: JobKind::Court,
            matter_id: matter_id.to_owned(),
            payload: matter.seq.to_string(),
            due_at,
            attempts: 0,
        })
    }

    fn next<'a>(&'a self, work: &'a mut Work, matter: &'a Matter) -> Soon<'a, Option<Event>> {
        Box::pin(rules::next(work, matter))
    }
}

/// Takes the court's next step, if the matter still stands where the step was planned.
///
/// # Errors
/// When the database does not answer; the job is then put off.
pub async fn step(app: &App, job: &Job) -> Result<(), Refusal> {
    let mut work = app.begin().await?;
    if !store::jobs::finish(work.db(), job).await? {
        return Ok(());
    }
    let mut life = journal::lock(&mut work, &job.matter_id).await?;
    let matter = life.signed()?.clone();
    let held = store::matters::find(work.db(), &job.matter_id)
        .await?
        .is_none_or(|row| row.court_held);
    let planned_here = job.payload == matter.seq.to_string();
    if !held
        && planned_here
        && let Some(event) = app.court.next(&mut work, &matter).await?
    {
        let actor = (Role::Court, true);
        journal::append(app, &mut work, &job.matter_id, &mut life, actor, event).await?;
    }
    work.commit(app).await
}

/// Holds or frees the automatic steps for one matter.
///
/// # Errors
/// When there is no such matter.
async fn hold(app: &App, matter_id: &str, held: bool) -> Result<(), Refusal> {
    let mut work = app.begin().await?;
    let life = journal::lock(&mut work, matter_id).await?;
    store::matters::hold_court(work.db(), matter_id, held).await?;
    if let Some(job) = app
        .court
        .plan(matter_id, life.signed()?, now())
        .filter(|_| !held)
    {
        store::jobs::add(work.db(), &job).await?;
    }
    work.commit(app).await
}
