//! The courts of Zhejiang, their places, and the court of an address.
//!
//! Which of them may hear a matter is told by [`crate::jurisdiction`].

mod address;
mod county;
mod county_names;
mod location;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::tables::{COURTS, FORMER_COURTS};

pub use address::{AddressProblem, ResolvedCourt, resolve};
pub use county_names::{City, PROVINCE, cities, county_of, with_county};
pub use location::{Location, LocationKind, locations, locations_of};

/// A court of Zhejiang.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Court {
    /// The full name, such as 杭州市西湖区人民法院.
    pub name: &'static str,
    /// The code in case numbers, such as 浙0106.
    pub code: &'static str,
    /// The six-digit county code, empty unless the court takes ordinary suits of one county.
    pub county_code: &'static str,
    /// The id in the national court tree.
    pub internal_id: &'static str,
    /// Where it stands.
    pub level: CourtLevel,
    /// How well the code is known.
    pub mark: CourtMark,
    /// The city above it, such as 杭州; empty for courts of the province.
    pub city: &'static str,
    /// The county without its ending, such as 西湖.
    #[serde(skip)]
    pub(crate) place: &'static str,
    /// The ending: 区, 县, 市 …
    #[serde(skip)]
    pub(crate) suffix: &'static str,
    #[serde(skip)]
    pub(crate) needs_city: bool,
    #[serde(skip)]
    pub(crate) not_after: &'static [&'static str],
}

/// The level of a court.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourtLevel {
    /// 高级人民法院
    High,
    /// 中级人民法院
    Intermediate,
    /// 基层人民法院
    Basic,
    /// Maritime, railway, internet: never found by county.
    Special,
}

/// How well a court's code is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CourtMark {
    /// Seen in real case numbers.
    Seen,
    /// Derived from the county code.
    Derived,
    /// To be confirmed by a person.
    Memory,
}

/// All courts of the province, high court first.
#[must_use]
pub fn all() -> &'static [Court] {
    COURTS
}

/// The court with that code, such as 浙0106.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Court> {
    COURTS.iter().find(|court| court.code == code)
}

/// The court with that full name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Court> {
    COURTS.iter().find(|court| court.name == name)
}

/// The intermediate court above a court of a city, or that court itself.
#[must_use]
pub fn intermediate_of(court: &Court) -> Option<&'static Court> {
    COURTS.iter().find(|above| {
        above.level == CourtLevel::Intermediate
            && above.city == court.city
            && !court.city.is_empty()
    })
}

/// The high court of the province.
#[must_use]
pub fn high() -> Option<&'static Court> {
    COURTS.iter().find(|court| court.level == CourtLevel::High)
}

/// The last year in which a court that no longer exists gave case numbers with that code.
#[must_use]
pub fn former_last_year(code: &str) -> Option<u16> {
    FORMER_COURTS
        .iter()
        .find(|court| court.code == code)
        .map(|court| court.last_year)
}

/// Whether that six-digit county code belongs to Zhejiang today.
#[must_use]
pub fn is_county_today(county_code: &str) -> bool {
    !county_code.is_empty() && COURTS.iter().any(|court| court.county_code == county_code)
}
