//! Which county an address means, forgiving of what people leave out.
//!
//! 西湖区, 杭州西湖 and 浙江省杭州市西湖区文三路1号 all mean the same; a road named after a county
//! (建德路) means nothing. What cannot be told is said precisely, never guessed.

use serde::Serialize;

use super::Court;
use super::county::{self, ELSEWHERE, is_road};
use crate::numerals;
use crate::tables::{COURTS, LOCATIONS, RENAMED};

/// The court of the county that an address means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ResolvedCourt {
    /// The court that takes the ordinary suits of that place.
    pub court: &'static Court,
    /// Found by a row that a person must still confirm.
    pub check: bool,
}

/// Why an address means no single county of the province.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressProblem {
    /// Nothing was typed.
    Empty,
    /// It lies in another province, city or district, named here.
    OutsideProvince {
        /// The name that says so.
        named: Box<str>,
    },
    /// No county can be told.
    TooVague {
        /// The courts of the city, when the address names one.
        candidates: Vec<&'static Court>,
    },
    /// It may mean one of several places.
    Ambiguous {
        /// The courts of the places of that name in the province.
        candidates: Vec<&'static Court>,
        /// Cities elsewhere with a place of the same name.
        elsewhere: &'static [&'static str],
    },
}

/// The court of the county that an address names.
///
/// Knows the 90 counties by full and short name, with or without province and city, names from
/// before a merger or split, and the towns of `data/locations.toml`. Special courts never match.
///
/// # Errors
///
/// [`AddressProblem`], with the candidates where there are some.
pub fn resolve(address: &str) -> Result<ResolvedCourt, AddressProblem> {
    let plain = plain(address);
    if plain.is_empty() {
        return Err(AddressProblem::Empty);
    }
    if let Some(named) = ELSEWHERE
        .iter()
        .find(|place| county::begins_with_place(&plain, place))
    {
        return outside(named);
    }
    let after_province = skip(&plain, "浙江", "省");
    let ours = after_province.len() != plain.len();
    let city = county::city_at_start(after_province);
    let after_city = city.map_or(after_province, |city| skip(after_province, city, "市"));
    if let Some(found) = renamed(after_province, after_city, city) {
        return found;
    }
    let anchored = COURTS.iter().find(|court| {
        county::starts_with_county(court, after_city) && city.is_none_or(|city| city == court.city)
    });
    if let Some(court) = anchored {
        let told = city.is_some() || ours;
        return settle(court, after_city, told);
    }
    if city.is_none()
        && !ours
        && let Some(named) = county::foreign_city(&plain)
    {
        return outside(named);
    }
    let inside = county::named_inside(&plain);
    match inside.as_slice() {
        [] => {}
        [court] => return certain(court),
        _ => return ambiguous(inside, &[]),
    }
    if city.is_none()
        && let Some(found) = town(&plain)
    {
        return found;
    }
    Err(AddressProblem::TooVague {
        candidates: city.map(county::courts_of_city).unwrap_or_default(),
    })
}

fn certain(court: &'static Court) -> Result<ResolvedCourt, AddressProblem> {
    Ok(ResolvedCourt {
        court,
        check: false,
    })
}

fn outside(named: &str) -> Result<ResolvedCourt, AddressProblem> {
    Err(AddressProblem::OutsideProvince {
        named: named.into(),
    })
}

fn ambiguous(
    candidates: Vec<&'static Court>,
    elsewhere: &'static [&'static str],
) -> Result<ResolvedCourt, AddressProblem> {
    Err(AddressProblem::Ambiguous {
        candidates,
        elsewhere,
    })
}

/// A county at the head of the address; whether that is enough depends on what stands around it.
fn settle(court: &'static Court, text: &str, told: bool) -> Result<ResolvedCourt, AddressProblem> {
    let ending = county::has_ending(court, text);
    let rest = text.strip_prefix(court.place).unwrap_or_default();
    let sure = told
        || if court.needs_city {
            false
        } else {
            // 义乌 alone is known; 滨江 may begin the name of anything, unless it stands alone.
            ending
                || court.suffix != "区"
                || (rest.is_empty() && court.not_after.is_empty())
                || ["镇", "街道", "乡", "村"]
                    .iter()
                    .any(|town| rest.contains(town))
        };
    if sure {
        certain(court)
    } else {
        ambiguous(vec![court], court.not_after)
    }
}

/// A name of older days.
fn renamed(
    after_province: &str,
    after_city: &str,
    city: Option<&str>,
) -> Option<Result<ResolvedCourt, AddressProblem>> {
    let row = RENAMED.iter().find(|row| {
        let follows = |text: &str| {
            text.strip_prefix(row.name).is_some_and(|rest| {
                row.endings.is_empty() || row.endings.iter().any(|ending| rest.starts_with(ending))
            })
        };
        let placed = if row.with_city {
            city == Some(row.city)
        } else {
            city.is_none_or(|city| city == row.city)
        };
        placed && (follows(after_city) || (!row.with_city && follows(after_province)))
    })?;
    let courts: Vec<&'static Court> = row
        .now
        .iter()
        .filter_map(|code| super::by_code(code))
        .collect();
    Some(match courts.as_slice() {
        [court] => Ok(ResolvedCourt {
            court,
            check: row.check,
        }),
        _ => ambiguous(courts, &[]),
    })
}

/// A town that a tribunal serves.
fn town(plain: &str) -> Option<Result<ResolvedCourt, AddressProblem>> {
    let mut courts: Vec<&'static Court> = Vec::new();
    for location in LOCATIONS {
        if location.towns.iter().any(|town| plain.starts_with(town))
            && let Some(court) = location.court()
            && !courts.contains(&court)
        {
            courts.push(court);
        }
    }
    match courts.as_slice() {
        [] => None,
        [court] => Some(Ok(ResolvedCourt { court, check: true })),
        _ => Some(ambiguous(courts, &[])),
    }
}

fn plain(address: &str) -> String {
    let mut plain = numerals::without_spaces(address);
    plain.retain(|c| {
        !matches!(
            c,
            ',' | '.' | '。' | '、' | ':' | ';' | '-' | '/' | '·' | '"' | '(' | ')' | '“' | '”'
        )
    });
    // Labels may stand before the country, so each is taken off in turn.
    for label in [
        "地址",
        "住址",
        "住所地",
        "住所",
        "现住",
        "户籍地",
        "住",
        "中国",
        "中华人民共和国",
    ] {
        if let Some(rest) = plain.strip_prefix(label) {
            plain = rest.to_owned();
        }
    }
    plain
}

/// What follows a name and its optional ending, or the text as it is; 绍兴县 is not 绍兴 and 县.
fn skip<'a>(text: &'a str, name: &str, ending: &str) -> &'a str {
    text.strip_prefix(name)
        .filter(|rest| !is_road(rest))
        .map_or(text, |rest| rest.strip_prefix(ending).unwrap_or(rest))
}
