//! `paths`: every lawful way for a matter, and the wrong ones.

use law::Date;
use law::path::{PathFacts, Plan, plan};
use serde::Serialize;

use super::query::Query;
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct Paths {
    as_of: Date,
    plan: Plan,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let facts: PathFacts = query.required_json("facts")?;
    written(&Paths {
        as_of: on,
        plan: plan(&facts, on),
    })
}
