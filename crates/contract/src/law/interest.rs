//! `interest`: the statement of account of a loan.

use law::Date;
use law::interest::{Account, AccountProblem, Ledger, account};
use serde::Serialize;

use super::query::Query;
use super::{QuestionProblem, written};
use crate::problem::{FieldError, ProblemCode, wire_name};

#[derive(Serialize)]
struct Interest {
    as_of: Date,
    account: Account,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let ledger: Ledger = query.required_json("ledger")?;
    let account = account(&ledger).map_err(|problems| QuestionProblem {
        code: ProblemCode::FieldsWrong,
        errors: problems.iter().map(error).collect(),
    })?;
    written(&Interest { as_of: on, account })
}

fn error(problem: &AccountProblem) -> FieldError {
    let item = |list: &str, place: usize, field: &str| {
        ["/ledger/", list, "/", &place.to_string(), "/", field].concat()
    };
    let pointer = match *problem {
        AccountProblem::NothingLent | AccountProblem::LentAboveLimit => {
            "/ledger/loan/on_paper".to_owned()
        }
        AccountProblem::DueBeforeLoan => "/ledger/loan/due_on".to_owned(),
        AccountProblem::EndBeforeLoan => "/ledger/to".to_owned(),
        AccountProblem::PaymentBeforeLoan(place) | AccountProblem::PaymentAfterEnd(place) => {
            item("payments", place, "on")
        }
        AccountProblem::PaymentOfNothing(place) | AccountProblem::PaymentAboveLimit(place) => {
            item("payments", place, "amount")
        }
        AccountProblem::CostBeforeLoan(place) | AccountProblem::CostAfterEnd(place) => {
            item("costs", place, "on")
        }
        AccountProblem::CostOfNothing(place) | AccountProblem::CostAboveLimit(place) => {
            item("costs", place, "amount")
        }
    };
    FieldError {
        pointer,
        problem: wire_name(problem),
    }
}
