//! Reading the JSON inside a query, and saying where it is not what was expected.

use serde::de::DeserializeOwned;
use serde_json::Deserializer;
use serde_path_to_error::{Error, Path, Segment};

use super::QuestionProblem;

/// No day of the calendar from 1900 to 2200, written as YYYY-MM-DD.
pub(super) const NOT_A_DAY: &str = "not_a_day";

/// What serde says first about a value, and the name it gets here.
const SAYINGS: [(&str, &str); 6] = [
    ("unknown field", "unknown_field"),
    ("missing field", "missing_field"),
    ("duplicate field", "given_twice"),
    ("unknown variant", "unknown_value"),
    ("invalid value", "out_of_range"),
    ("invalid ", "wrong_type"),
];
/// What `law::Date` says.
const DATE_SAYS: &str = "not a date";

/// Reads the value of the key `name`.
pub(super) fn json<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, QuestionProblem> {
    let mut reader = Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut reader);
    let value = read.map_err(|fault| refused(name, &fault))?;
    match reader.end() {
        Ok(()) => Ok(value),
        Err(_) => Err(QuestionProblem::malformed(
            &["/", name].concat(),
            "not_json",
        )),
    }
}

fn refused(name: &str, fault: &Error<serde_json::Error>) -> QuestionProblem {
    if !fault.inner().is_data() {
        return QuestionProblem::malformed(&["/", name].concat(), "not_json");
    }
    let pointer = pointer(name, fault.path());
    let said = fault.inner().to_string();
    if said.starts_with(DATE_SAYS) {
        return QuestionProblem::value(&pointer, NOT_A_DAY);
    }
    let known = SAYINGS.iter().find(|(saying, _)| said.starts_with(saying));
    QuestionProblem::malformed(&pointer, known.map_or("not_understood", |(_, name)| name))
}

fn pointer(name: &str, path: &Path) -> String {
    let mut pointer = ["/", name].concat();
    for segment in path {
        let part = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => escaped(key),
            Segment::Enum { variant } => escaped(variant),
            Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&part);
    }
    pointer
}

/// A name as a part of a JSON pointer.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
