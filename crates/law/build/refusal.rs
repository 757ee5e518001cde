//! Why the build refuses a data file, and the few checks that all files share.

use std::fmt;

use serde::de::DeserializeOwned;

/// A sentence for the person who edits the data.
pub(crate) struct Refusal(String);

impl Refusal {
    pub(crate) fn new(file: &str, problem: impl fmt::Display) -> Self {
        Self(format!("crates/law/data/{file}: {problem}"))
    }
}

// Cargo prints the `Debug` form of what `main` returns.
impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Parses a whole file; every struct it fills denies unknown fields.
pub(crate) fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Refusal> {
    toml::from_str(text).map_err(|problem| Refusal::new(file, problem))
}

/// The source and the day of the check must be there for every row.
pub(crate) fn sourced(file: &str, row: &str, source: &str, checked_on: Day) -> Result<(), Refusal> {
    if source.trim().is_empty() {
        return Err(Refusal::new(file, format_args!("{row} names no source")));
    }
    if checked_on.0.year < 2024 {
        return Err(Refusal::new(
            file,
            format_args!("{row} was checked before 2024"),
        ));
    }
    Ok(())
}

/// Rows must stand in order of `effective_from`, each later than the one before.
pub(crate) fn in_order(file: &str, table: &str, days: &[Day]) -> Result<(), Refusal> {
    for pair in days.windows(2) {
        if let [before, after] = pair
            && after <= before
        {
            return Err(Refusal::new(
                file,
                format_args!("{table}: the period from {after} overlaps the one from {before}"),
            ));
        }
    }
    Ok(())
}

/// A date written bare or as a string.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(toml::value::Date);

impl Day {
    /// The Rust expression for this day.
    pub(crate) fn rust(self) -> String {
        let toml::value::Date { year, month, day } = self.0;
        format!("Date::known({year}, {month}, {day})")
    }

    pub(crate) fn year(self) -> u16 {
        self.0.year
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let value = toml::Value::deserialize(deserializer)?;
        let parsed = match &value {
            toml::Value::Datetime(when) => Some(*when),
            toml::Value::String(text) => text.parse::<toml::value::Datetime>().ok(),
            _ => None,
        };
        // `toml` has already refused days that no month has.
        match parsed {
            Some(toml::value::Datetime {
                date: Some(date),
                time: None,
                offset: None,
            }) if (1900..=2200).contains(&date.year) => Ok(Self(date)),
            _ => Err(D::Error::custom(format!(
                "{value:?} is not a day between 1900 and 2200"
            ))),
        }
    }
}
