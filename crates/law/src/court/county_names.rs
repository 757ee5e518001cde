//! The cities of the province with their counties, and an address with another county: for lists to
//! choose from beside a line that anything may be typed into.

use super::{Court, county, resolve};
use crate::tables::COURTS;

/// The province, as an address begins with it.
pub const PROVINCE: &str = "浙江省";

/// A city of the province with its counties, both as an address writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct City {
    /// Such as 杭州市.
    pub name: String,
    /// Such as 西湖区.
    pub counties: Vec<String>,
}

/// The cities of the province with their counties, in the order of the courts.
#[must_use]
pub fn cities() -> Vec<City> {
    let mut cities: Vec<City> = Vec::new();
    for court in COURTS.iter().filter(|court| !court.place.is_empty()) {
        let (city, county) = names(court);
        match cities.iter_mut().find(|known| known.name == city) {
            Some(known) => known.counties.push(county),
            None => cities.push(City {
                name: city,
                counties: vec![county],
            }),
        }
    }
    cities
}

/// City and county that an address means, as [`cities`] names them, if it means one county.
#[must_use]
pub fn county_of(address: &str) -> Option<(String, String)> {
    resolve(address).ok().map(|found| names(found.court))
}

/// The address with that city and county at its head; what the address had there gives way, and the
/// rest stays as it was typed.
#[must_use]
pub fn with_county(address: &str, city: &str, county: &str) -> String {
    format!("{PROVINCE}{city}{county}{}", street(address))
}

fn names(court: &Court) -> (String, String) {
    (
        format!("{}市", court.city),
        format!("{}{}", court.place, court.suffix),
    )
}

/// What follows province, city and county.
fn street(address: &str) -> &str {
    let text = without(address.trim(), "浙江", "省");
    let city = county::city_at_start(text);
    let text = city.map_or(text, |city| without(text, city, "市"));
    let named = COURTS
        .iter()
        .filter(|court| city.is_none_or(|city| city == court.city));
    let mut named = named.filter(|court| county::starts_with_county(court, text));
    named
        .next()
        .map_or(text, |court| without(text, court.place, court.suffix))
        .trim_start()
}

/// What follows a name and its optional ending.
fn without<'a>(text: &'a str, name: &str, ending: &str) -> &'a str {
    match text.strip_prefix(name) {
        Some(rest) if !county::is_road(rest) => {
            rest.strip_prefix(ending).unwrap_or(rest).trim_start()
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_county_that_can_be_chosen_is_understood_as_itself() {
        let cities = cities();
        assert_eq!(cities.len(), 11);
        assert_eq!(
            cities.iter().map(|city| city.counties.len()).sum::<usize>(),
            90
        );
        for city in &cities {
            for county in &city.counties {
                let address = with_county("", &city.name, county);
                let found = county_of(&address);
                assert_eq!(
                    found,
                    Some((city.name.clone(), county.clone())),
                    "{address}"
                );
            }
        }
    }

    #[test]
    fn another_county_leaves_the_street_as_it_was_typed() {
        for (typed, expected) in [
            ("", "浙江省宁波市海曙区"),
            ("文三路1号", "浙江省宁波市海曙区文三路1号"),
            ("浙江省杭州市西湖区文三路1号", "浙江省宁波市海曙区文三路1号"),
            ("杭州西湖文三路 1号", "浙江省宁波市海曙区文三路 1号"),
            (
                "浙江省 杭州市 西湖区 文三路1号",
                "浙江省宁波市海曙区文三路1号",
            ),
            ("杭州市文三路1号", "浙江省宁波市海曙区文三路1号"),
            ("义乌市稠城街道1号", "浙江省宁波市海曙区稠城街道1号"),
            ("建德路7号", "浙江省宁波市海曙区建德路7号"),
        ] {
            assert_eq!(with_county(typed, "宁波市", "海曙区"), expected, "{typed}");
        }
    }

    #[test]
    fn choosing_the_county_that_is_there_changes_nothing() {
        let address = "浙江省宁波市海曙区假想街2号";
        assert_eq!(with_county(address, "宁波市", "海曙区"), address);
    }

    #[test]
    fn an_address_elsewhere_names_no_county_here() {
        assert_eq!(county_of("上海市浦东新区世纪大道1号"), None);
        assert_eq!(county_of(""), None);
    }
}
