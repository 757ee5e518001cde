//! Appends events to a matter. What may come next is decided by `matter::state` alone: the event
//! is sealed, folded in, and refused with 409 when the matter does not allow it.

use contract::problem::ProblemCode;
use matter::event::{Event, Role};
use matter::record::Record;
use matter::state::{Matter, NotPermitted};

use crate::app::{App, Work};
use crate::now::now;
use crate::problem::Refusal;
use crate::store;

/// A matter's life so far, and the state it leaves.
#[derive(Clone, Debug)]
pub struct Life {
    /// The records, oldest first.
    pub records: Vec<Record>,
    /// The state; none before signing.
    pub matter: Option<Matter>,
}

impl Life {
    /// The state of a signed matter.
    ///
    /// # Errors
    /// 409 before signing.
    pub fn signed(&self) -> Result<&Matter, Refusal> {
        self.matter
            .as_ref()
            .ok_or_else(|| ProblemCode::NotNow.into())
    }
}

/// Reads a matter's life.
///
/// # Errors
/// 500 when the records do not fold, which no program of ours can bring about.
pub async fn read(db: &mut store::Db, matter_id: &str) -> Result<Life, Refusal> {
    let records = store::records::after(db, matter_id, 0).await?;
    let matter = if records.is_empty() {
        None
    } else {
        Some(fold(&records)?)
    };
    Ok(Life { records, matter })
}

/// Locks a matter for the rest of the unit of work and reads its life: what is decided on it then
/// still holds at the commit.
///
/// # Errors
/// 404 when there is no such matter.
pub async fn lock(work: &mut Work, matter_id: &str) -> Result<Life, Refusal> {
    if !store::matters::lock(work.db(), matter_id).await? {
        return Err(ProblemCode::NotFound.into());
    }
    read(work.db(), matter_id).await
}

/// Appends an event to a locked life and plans what the court's side does about it.
///
/// # Errors
/// 409 when the matter does not allow it now.
pub async fn append(
    app: &App,
    work: &mut Work,
    matter_id: &str,
    life: &mut Life,
    (actor, simulated): (Role, bool),
    event: Event,
) -> Result<(), Refusal> {
    let record = Record::seal(life.records.last(), now(), actor, simulated, event);
    let matter = match life.matter.clone() {
        Some(mut matter) => {
            matter.apply(&record).map_err(refused)?;
            matter
        }
        None => Matter::fold(std::slice::from_ref(&record)).map_err(refused)?,
    };
    store::records::append(work.db(), matter_id, &record).await?;
    let respondent = matter
        .draft
        .respondents
        .first()
        .map_or("", |party| party.name.as_str());
    let case_number = matter.case_number.as_deref();
    let at = record.at;
    store::matters::describe(work.db(), matter_id, case_number, respondent, at).await?;
    if let Some(job) = app.court.plan(matter_id, &matter, record.at) {
        store::jobs::add(work.db(), &job).await?;
    }
    work.changes(matter_id);
    life.records.push(record);
    life.matter = Some(matter);
    Ok(())
}

fn refused(_: NotPermitted) -> Refusal {
    ProblemCode::NotNow.into()
}

fn fold(records: &[Record]) -> Result<Matter, Refusal> {
    Matter::fold(records).map_err(|why| Refusal::internal(format!("records do not fold: {why:?}")))
}
