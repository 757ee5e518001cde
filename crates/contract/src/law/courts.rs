//! `courts`: those that may hear a matter, or all of them with their locations.

use law::Date;
use law::court::{self, Court, Location};
use law::jurisdiction::{Jurisdiction, JurisdictionFacts, competent};
use serde::Serialize;

use super::query::Query;
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct Competent {
    as_of: Date,
    jurisdiction: Jurisdiction,
}

#[derive(Serialize)]
struct All {
    as_of: Date,
    courts: &'static [Court],
    locations: &'static [Location],
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    match query.json::<JurisdictionFacts>("facts")? {
        Some(facts) => written(&Competent {
            as_of: on,
            jurisdiction: competent(&facts, on),
        }),
        None => written(&All {
            as_of: on,
            courts: court::all(),
            locations: court::locations(),
        }),
    }
}
