//! `fees`: what a court charges.

use law::Date;
use law::fee::{self, FeeFacts, FeeProblem, FeeQuote};
use serde::Serialize;

use super::query::Query;
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct Fees {
    as_of: Date,
    quote: FeeQuote,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let facts: FeeFacts = query.required_json("facts")?;
    match fee::quote(&facts, on) {
        Ok(quote) => written(&Fees { as_of: on, quote }),
        Err(problem) => Err(refused(&facts, problem)),
    }
}

fn refused(facts: &FeeFacts, problem: FeeProblem) -> QuestionProblem {
    let (kind, claims) = match facts {
        FeeFacts::Suit(_) => ("suit", "claims"),
        FeeFacts::Application(_) => ("application", "application"),
    };
    let field = |name: &str| ["/facts/", kind, "/", name].concat();
    let pointer = match problem {
        FeeProblem::Negative { claim }
        | FeeProblem::Zero { claim }
        | FeeProblem::AboveLimit { claim } => match facts {
            FeeFacts::Suit(_) => [field(claims), claim.to_string()].join("/"),
            FeeFacts::Application(_) => field(claims),
        },
        FeeProblem::NoClaim | FeeProblem::SumAboveLimit | FeeProblem::KindsTogether => {
            field(claims)
        }
        FeeProblem::ExchangeRate => field("rate"),
        FeeProblem::OutcomeAtStage => field("outcome"),
        FeeProblem::Reduction(why) => {
            return QuestionProblem::of_law(&field("relief"), &why);
        }
        FeeProblem::BeforeTheMeasures => "/on".to_owned(),
    };
    QuestionProblem::of_law(&pointer, &problem)
}
