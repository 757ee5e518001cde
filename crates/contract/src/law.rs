//! Questions to the law over REST, and their answers: one text for one question on one day, whether
//! the service writes it or the browser.
//!
//! [`answer`] takes the name of a resource and a query as it stands in an address. No rule is here:
//! `law` and `matter` decide, this file and those beside it read the question, call one function
//! and write what it said. Nothing is kept and nobody is asked who they are.

mod causes;
mod checks;
mod clocks;
mod courts;
mod fees;
mod identifiers;
mod interest;
mod paths;
mod problem;
mod query;
mod reading;
mod relief;
mod resource;

use law::Date;
use law::cause::Causes;
use serde::Serialize;

use crate::problem::ProblemCode;
use query::Query;

pub use problem::QuestionProblem;
pub use query::QUERY_LIMIT;
pub use resource::{Key, KeyForm, Resource};

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// JSON without needless spaces; fields in the order in which the types name them.
    pub json: String,
    /// The question holds something that a person has written, such as a draft or an address: keep
    /// neither the question nor the answer.
    pub about_somebody: bool,
}

/// The answer to the question `query` at the resource of that name. `today` is the day it is asked
/// about unless the query names another one with `on`; `causes` is the table of causes of action,
/// which a browser fetches first.
///
/// # Errors
/// [`QuestionProblem`]: 404 for a name that is none, 413 for a query of more than [`QUERY_LIMIT`]
/// bytes, 400 for one that cannot be read, 422 for values that no answer follows from.
pub fn answer(
    resource: &str,
    query: &str,
    today: Date,
    causes: &Causes<'_>,
) -> Result<Answer, QuestionProblem> {
    let resource = Resource::named(resource).ok_or(ProblemCode::NotFound)?;
    let query = Query::read(resource, query)?;
    let on = query.day("on")?.unwrap_or(today);
    let json = match resource {
        Resource::Fees => fees::answer(&query, on),
        Resource::Relief => relief::answer(&query, on),
        Resource::Interest => interest::answer(&query, on),
        Resource::Paths => paths::answer(&query, on),
        Resource::Clocks => clocks::answer(&query, on),
        Resource::Courts => courts::answer(&query, on),
        Resource::Causes => causes::answer(&query, on, causes),
        Resource::Checks => checks::answer(&query, on),
        Resource::Identifiers => identifiers::answer(&query, on),
    }?;
    Ok(Answer {
        json,
        about_somebody: query.is_about_somebody(),
    })
}

/// The text of an answer.
fn written(answer: &impl Serialize) -> Result<String, QuestionProblem> {
    serde_json::to_string(answer).map_err(|_| ProblemCode::Internal.into())
}
