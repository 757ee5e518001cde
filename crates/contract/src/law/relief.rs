//! `relief`: grounds for paying less, later or nothing, and what is to be done for each form.

use law::Date;
use law::relief::procedure::{AskedAt, Duty, duties};
use law::relief::{ReliefFacts, ReliefForm, ReliefGround, suggest};
use serde::Serialize;

use super::query::Query;
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct Relief {
    as_of: Date,
    /// The furthest-reaching first.
    grounds: Vec<ReliefGround>,
    /// For each form that a ground suggests, when it is asked for with the statement of claim.
    procedure: Vec<Procedure>,
}

#[derive(Serialize)]
struct Procedure {
    form: ReliefForm,
    duties: Vec<Duty>,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let facts: ReliefFacts = query.required_json("facts")?;
    let grounds = suggest(&facts);
    let mut procedure: Vec<Procedure> = Vec::new();
    for ground in &grounds {
        if !procedure.iter().any(|known| known.form == ground.form) {
            procedure.push(Procedure {
                form: ground.form,
                duties: duties(ground.form, AskedAt::Filing),
            });
        }
    }
    written(&Relief {
        as_of: on,
        grounds,
        procedure,
    })
}
