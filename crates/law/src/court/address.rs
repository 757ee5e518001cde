//! Which county an address means, forgiving of what people leave out.
//!
//! 西湖区, 杭州西湖 and 浙江省杭州市西湖区文三路1号 all mean the same; a road named after a county
//! (建德路) means nothing.

use super::Court;
use crate::numerals;
use crate::tables::COURTS;

/// Endings that make a short name part of a road or another place.
const ROADS: [&str; 9] = ["路", "街", "大道", "巷", "弄", "里", "大厦", "广场", "桥"];

/// Provinces and cities of their own; an address that begins with one lies elsewhere.
const ELSEWHERE: [&str; 33] = [
    "北京",
    "天津",
    "上海",
    "重庆",
    "河北",
    "山西",
    "辽宁",
    "吉林",
    "黑龙江",
    "江苏",
    "安徽",
    "福建",
    "江西",
    "山东",
    "河南",
    "湖北",
    "湖南",
    "广东",
    "海南",
    "四川",
    "贵州",
    "云南",
    "陕西",
    "甘肃",
    "青海",
    "台湾",
    "内蒙古",
    "广西",
    "西藏",
    "宁夏",
    "新疆",
    "香港",
    "澳门",
];

/// The local courts of the counties that an address names; mostly one, none when it lies outside
/// the province or names no county. Special courts and districts without a county never match.
#[must_use]
pub fn in_address(address: &str) -> Vec<&'static Court> {
    let plain = plain(address);
    if ELSEWHERE.iter().any(|place| plain.starts_with(place)) {
        return Vec::new();
    }
    let after_province = skip(&plain, "浙江", "省");
    let city = COURTS
        .iter()
        .map(|court| court.city)
        .find(|city| !city.is_empty() && after_province.starts_with(city));
    let after_city = city.map_or(after_province, |city| skip(after_province, city, "市"));
    let anchored = COURTS.iter().filter(|court| {
        starts_with_county(court, after_city)
            && city.is_none_or(|city| city == court.city)
            && (court.suffix != "区" || city.is_some() || has_ending(court, after_city))
            && !(court.needs_city && city.is_none() && after_province.len() == plain.len())
    });
    let mut found: Vec<_> = anchored.collect();
    if found.is_empty() {
        found = COURTS
            .iter()
            .filter(|court| is_named_inside(court, &plain))
            .collect();
    }
    found
}

/// The local courts of the city that an address names, to choose from when it names no county.
#[must_use]
pub fn in_city(address: &str) -> Vec<&'static Court> {
    let plain = plain(address);
    let rest = skip(&plain, "浙江", "省");
    COURTS
        .iter()
        .filter(|court| !court.place.is_empty() && rest.starts_with(court.city))
        .collect()
}

fn plain(address: &str) -> String {
    let mut plain = numerals::without_spaces(address);
    plain.retain(|c| {
        !matches!(
            c,
            ',' | '.' | '。' | '、' | ':' | ';' | '-' | '/' | '·' | '"'
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

/// What follows a name and its optional ending, or the text as it is.
fn skip<'a>(text: &'a str, name: &str, ending: &str) -> &'a str {
    text.strip_prefix(name)
        .map_or(text, |rest| rest.strip_prefix(ending).unwrap_or(rest))
}

/// The county with its ending of today, or of the days before it became a district (富阳市).
fn has_ending(court: &Court, text: &str) -> bool {
    text.strip_prefix(court.place)
        .is_some_and(|rest| rest.starts_with(court.suffix) || rest.starts_with(['市', '县']))
}

fn starts_with_county(court: &Court, text: &str) -> bool {
    if court.place.is_empty() || court.not_after.iter().any(|other| text.starts_with(other)) {
        return false;
    }
    text.strip_prefix(court.place).is_some_and(|rest| {
        rest.starts_with(court.suffix) || !ROADS.iter().any(|road| rest.starts_with(road))
    })
}

/// The full name with its ending somewhere inside, after nothing that places it elsewhere.
fn is_named_inside(court: &Court, text: &str) -> bool {
    if court.place.is_empty() {
        return false;
    }
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(court.place)) {
        let start = from + at;
        let after = start + court.place.len();
        from = after;
        let (Some(before), Some(rest)) = (text.get(..start), text.get(after..)) else {
            return false;
        };
        if !rest.starts_with(court.suffix) {
            continue;
        }
        let own_city = before
            .strip_suffix('市')
            .unwrap_or(before)
            .ends_with(court.city);
        let other_city = !own_city && before.ends_with(['市', '省', '州']);
        let far_away = court.not_after.iter().any(|other| before.contains(other))
            || ELSEWHERE.iter().any(|place| before.contains(place));
        if !other_city && !far_away && (own_city || !court.needs_city) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn codes(address: &str) -> Vec<&'static str> {
        in_address(address).iter().map(|court| court.code).collect()
    }

    #[test]
    fn an_address_may_leave_out_what_everybody_knows() {
        for (address, code) in [
            ("浙江省杭州市西湖区文三路1号", "浙0106"),
            ("浙江杭州西湖文三路1号", "浙0106"),
            ("杭州市西湖区", "浙0106"),
            ("杭州西湖", "浙0106"),
            ("西湖区", "浙0106"),
            ("住：西湖区文三路", "浙0106"),
            (" 浙江省 杭州市 西湖区 ", "浙0106"),
            ("浙江省，杭州市，西湖区", "浙0106"),
            ("义乌", "浙0782"),
            ("义乌市稠城街道", "浙0782"),
            ("金华义乌", "浙0782"),
            ("浙江省金华市义乌市北苑街道", "浙0782"),
            ("浙江义乌", "浙0782"),
            ("桐庐", "浙0122"),
            ("景宁", "浙1127"),
            ("景宁畲族自治县", "浙1127"),
            ("宁波江北区", "浙0205"),
            ("宁波市江北区", "浙0205"),
            ("浙江省舟山市普陀区沈家门", "浙0903"),
            ("杭州市临平区", "浙0113"),
            ("杭州市拱墅区上海路", "浙0105"),
            ("我家在杭州市萧山区", "浙0109"),
            ("杭州市上城区建德路1号", "浙0102"),
            ("中国浙江义乌", "浙0782"),
            ("住址：中国浙江省杭州市西湖区", "浙0106"),
            ("富阳市", "浙0111"),
        ] {
            assert_eq!(codes(address), [code], "{address}");
        }
    }

    #[test]
    fn places_elsewhere_and_roads_find_nothing() {
        for address in [
            "",
            "江西省南昌市西湖区",
            "南昌市西湖区",
            "南昌西湖区",
            "上海市普陀区",
            "普陀区",
            "江北区",
            "重庆市江北区",
            "宁波市西湖区",
            "河南省三门峡市",
            "三门峡市湖滨区",
            "成都市龙泉驿区",
            "西湖",
            "杭州市",
            "杭州西湖大道1号",
            "建德路",
            "宁波海事法院",
            "火星",
        ] {
            assert!(codes(address).is_empty(), "{address}: {:?}", codes(address));
        }
    }

    #[test]
    fn a_city_alone_offers_its_courts() {
        assert_eq!(in_city("杭州市文三路").len(), 13);
        assert!(in_city("火星").is_empty());
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(address in "[浙江省杭州市西湖区宁波海义乌普陀路上a1 ]{0,16}") {
            let _ = in_address(&address);
            let _ = in_city(&address);
        }

        #[test]
        fn no_text_at_all_is_too_strange(address in ".*") {
            let _ = in_address(&address);
        }
    }
}
