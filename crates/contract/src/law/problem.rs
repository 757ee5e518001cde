//! Why a question has no answer: a code of the contract, and the place in the query.

use serde::Serialize;

use crate::problem::{FieldError, Problem, ProblemCode, wire_name};

/// Why a question has no answer. Pointers lead into the query, read as an object of its keys, such
/// as `/facts/suit/claims/0`; no value of the query is repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionProblem {
    /// The stable code; the status follows from it.
    pub code: ProblemCode,
    /// The places at fault.
    pub errors: Vec<FieldError>,
}

impl QuestionProblem {
    /// The problem document; `trace` identifies it in the log.
    #[must_use]
    pub fn document(self, trace: String) -> Problem {
        Problem::new(self.code, self.errors, trace)
    }

    /// A question that cannot be read.
    pub(super) fn malformed(pointer: &str, problem: &str) -> Self {
        Self::one(ProblemCode::Malformed, pointer, problem.to_owned())
    }

    /// A question that can be read, with a value from which nothing follows.
    pub(super) fn value(pointer: &str, problem: &str) -> Self {
        Self::one(ProblemCode::FieldsWrong, pointer, problem.to_owned())
    }

    /// The same, as `law` names the problem.
    pub(super) fn of_law(pointer: &str, problem: &impl Serialize) -> Self {
        Self::one(ProblemCode::FieldsWrong, pointer, wire_name(problem))
    }

    fn one(code: ProblemCode, pointer: &str, problem: String) -> Self {
        let pointer = pointer.to_owned();
        Self {
            code,
            errors: vec![FieldError { pointer, problem }],
        }
    }
}

impl From<ProblemCode> for QuestionProblem {
    fn from(code: ProblemCode) -> Self {
        Self {
            code,
            errors: Vec::new(),
        }
    }
}
