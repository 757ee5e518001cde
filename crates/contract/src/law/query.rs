//! The query of an address, taken apart: every key known, given once, and decoded.

use law::Date;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

use super::{Key, QuestionProblem, Resource, reading};
use crate::problem::{FieldError, ProblemCode};

/// The longest query in bytes, as it stands in the address. Servers take addresses up to 65,534.
pub const QUERY_LIMIT: usize = 60_000;

/// A query.
pub(super) struct Query {
    values: Vec<(&'static Key, String)>,
}

impl Query {
    /// Reads `key=value` pairs between `&`; `+` is a space, `%` stands before two hexadecimal
    /// digits, everything else for itself.
    pub(super) fn read(resource: Resource, raw: &str) -> Result<Self, QuestionProblem> {
        if raw.len() > QUERY_LIMIT {
            return Err(ProblemCode::TooLarge.into());
        }
        let mut values: Vec<(&'static Key, String)> = Vec::new();
        let mut errors = Vec::new();
        for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decoded(name).unwrap_or_else(|| name.to_owned());
            let known = resource.keys().iter().find(|key| key.name == name);
            let problem = match (known, decoded(value)) {
                (None, _) => "unknown_key",
                (_, None) => "not_encoded",
                (Some(key), Some(_)) if values.iter().any(|(given, _)| given == &key) => {
                    "given_twice"
                }
                (Some(key), Some(value)) => {
                    values.push((key, value));
                    continue;
                }
            };
            errors.push(FieldError {
                pointer: ["/", &reading::escaped(&name)].concat(),
                problem: problem.to_owned(),
            });
        }
        if errors.is_empty() {
            Ok(Self { values })
        } else {
            let code = ProblemCode::Malformed;
            Err(QuestionProblem { code, errors })
        }
    }

    /// Whether a key is there that holds what a person has written.
    pub(super) fn is_about_somebody(&self) -> bool {
        self.values.iter().any(|(key, _)| key.about_somebody)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().find(|(key, _)| key.name == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn required(&self, name: &str) -> Result<&str, QuestionProblem> {
        self.text(name).ok_or_else(|| missing(name))
    }

    /// The value of a key that holds JSON.
    pub(super) fn json<T: DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<Option<T>, QuestionProblem> {
        self.text(name)
            .map(|text| reading::json(name, text))
            .transpose()
    }

    pub(super) fn required_json<T: DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<T, QuestionProblem> {
        reading::json(name, self.required(name)?)
    }

    /// The value of a key that holds one of several names.
    pub(super) fn one_of<T: DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<Option<T>, QuestionProblem> {
        let read = |text: &str| {
            let name_of_value: StrDeserializer<'_, Error> = text.into_deserializer();
            T::deserialize(name_of_value)
                .map_err(|_| QuestionProblem::malformed(&["/", name].concat(), "unknown_value"))
        };
        self.text(name).map(read).transpose()
    }

    /// The value of a key that holds a day.
    pub(super) fn day(&self, name: &str) -> Result<Option<Date>, QuestionProblem> {
        let read = |text| {
            Date::parse_iso(text)
                .ok_or_else(|| QuestionProblem::value(&["/", name].concat(), reading::NOT_A_DAY))
        };
        self.text(name).map(read).transpose()
    }
}

pub(super) fn missing(name: &str) -> QuestionProblem {
    QuestionProblem::malformed(&["/", name].concat(), "missing_key")
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => hexadecimal(rest.next()?)? * 16 + hexadecimal(rest.next()?)?,
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hexadecimal(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_decoded_as_forms_encode_them() {
        for (encoded, plain) in [
            ("%E5%80%9F+%2b", Some("借 +")),
            ("借", Some("借")),
            ("%7B%22a%22%3a1}", Some("{\"a\":1}")),
            ("%", None),
            ("%4", None),
            ("%zz", None),
            ("%+1", None),
            ("%FF", None),
        ] {
            assert_eq!(decoded(encoded).as_deref(), plain, "{encoded}");
        }
    }
}
