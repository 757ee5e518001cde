//! Places of the courts where people can go: people's tribunals and shared courts.
//!
//! None of them is a court of its own: jurisdiction is that of the court above it.

use serde::Serialize;

use super::{Court, by_code};
use crate::tables::LOCATIONS;

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LocationKind {
    /// The seat of a court (人民法院).
    Court,
    /// A people's tribunal of a basic court (人民法庭).
    PeoplesTribunal,
    /// A shared court of a town or street (镇街共享法庭).
    TownSharedCourt,
    /// A shared court of a village or community (村社共享法庭).
    VillageSharedCourt,
    /// A shared court at a bank, a union, a trade body … (特设共享法庭).
    SpecialSharedCourt,
}

/// A tribunal or a shared court.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Location {
    /// What it is.
    pub kind: LocationKind,
    /// Its official name, such as 枫桥人民法庭.
    pub name: &'static str,
    /// The code of the court it belongs to.
    pub court_code: &'static str,
    /// Its address; empty when the source names none.
    pub address: &'static str,
    /// The towns it serves, as far as the source names them.
    pub towns: &'static [&'static str],
    /// To be confirmed by a person.
    pub check: bool,
}

impl Location {
    /// The court it belongs to.
    #[must_use]
    pub fn court(&self) -> Option<&'static Court> {
        by_code(self.court_code)
    }
}

/// The tribunals and shared courts that a public source names; far from all there are.
#[must_use]
pub fn locations() -> &'static [Location] {
    LOCATIONS
}

/// Those of one court.
pub fn locations_of(court: &Court) -> impl Iterator<Item = &'static Location> {
    let code = court.code;
    LOCATIONS
        .iter()
        .filter(move |location| location.court_code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_location_belongs_to_a_basic_court() {
        for location in locations() {
            let court = location.court();
            assert!(
                court.is_some_and(|court| court.level == super::super::CourtLevel::Basic),
                "{}",
                location.name
            );
            assert_ne!(location.kind, LocationKind::Court);
        }
    }

    #[test]
    fn pinghu_has_three_tribunals_on_record() {
        let court = by_code("浙0482");
        let names: Vec<_> = court
            .into_iter()
            .flat_map(locations_of)
            .map(|location| location.name)
            .collect();
        assert_eq!(names, ["新仓人民法庭", "新埭人民法庭", "乍浦人民法庭"]);
    }
}
