//! Names of the fields of a draft, and sentences about what is wrong with them, as a struct that
//! both languages must fill.

use matter::check::Problem;

/// See the Chinese static for how each is used.
pub struct ProblemTexts {
    /// Name of the field at a JSON pointer, as in "原告的姓名".
    pub field: fn(&str) -> String,
    /// A sentence that says what is wrong with the field named and what to do.
    pub say: fn(&Problem, &str) -> String,
}

/// The parts of a pointer that names decide on: list, place in it from 1, name of the field.
pub(super) fn parts(pointer: &str) -> (&str, usize, &str) {
    let mut parts = pointer.trim_start_matches('/').splitn(3, '/');
    let first = parts.next().unwrap_or_default();
    let (second, third) = (parts.next(), parts.next());
    match (second.map(str::parse::<usize>), third) {
        (Some(Ok(index)), field) => (first, index + 1, field.unwrap_or_default()),
        _ => ("", 0, pointer.rsplit('/').next().unwrap_or_default()),
    }
}
