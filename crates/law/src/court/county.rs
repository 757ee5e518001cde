//! How the names of counties and cities are recognised in an address; what follows from that is
//! decided in [`super::address`].

use super::Court;
use crate::tables::COURTS;

/// Endings that make a short name part of a road or another place.
const ROADS: [&str; 12] = [
    "路", "街", "大道", "巷", "弄", "里", "大厦", "广场", "桥", "中路", "东路", "西路",
];

/// Provinces, cities of their own, and large cities of other provinces; an address that begins
/// with one lies elsewhere.
pub(super) const ELSEWHERE: [&str; 69] = [
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
    "石家庄",
    "太原",
    "沈阳",
    "长春",
    "哈尔滨",
    "南京",
    "合肥",
    "福州",
    "南昌",
    "济南",
    "郑州",
    "武汉",
    "长沙",
    "广州",
    "南宁",
    "海口",
    "成都",
    "贵阳",
    "昆明",
    "拉萨",
    "西安",
    "兰州",
    "西宁",
    "银川",
    "乌鲁木齐",
    "呼和浩特",
    "深圳",
    "厦门",
    "青岛",
    "大连",
    "苏州",
    "无锡",
    "徐州",
    "东莞",
    "佛山",
    "三门峡",
];

/// Names of districts that several cities elsewhere have and none here.
const FOREIGN_DISTRICTS: [&str; 4] = ["鼓楼区", "和平区", "朝阳区", "浦东新区"];

/// Whether the text goes on with the ending of a road or of a building.
pub(super) fn is_road(rest: &str) -> bool {
    ROADS.iter().any(|road| rest.starts_with(road))
        && !rest.starts_with("街道")
        // 台州路桥 is a district, not a road.
        && !rest.starts_with("路桥")
}

pub(super) fn begins_with_place(text: &str, place: &str) -> bool {
    text.strip_prefix(place).is_some_and(|rest| !is_road(rest))
}

/// The city of the province that the text begins with.
pub(super) fn city_at_start(text: &str) -> Option<&'static str> {
    COURTS
        .iter()
        .map(|court| court.city)
        .find(|city| !city.is_empty() && begins_with_place(text, city))
}

/// The local courts of a city, to choose from.
pub(super) fn courts_of_city(city: &str) -> Vec<&'static Court> {
    COURTS
        .iter()
        .filter(|court| !court.place.is_empty() && court.city == city)
        .collect()
}

/// A city or district of another province at the head of the text: 南阳市卧龙区.
pub(super) fn foreign_city(text: &str) -> Option<&str> {
    if let Some(named) = FOREIGN_DISTRICTS
        .iter()
        .find(|district| text.starts_with(**district))
    {
        return Some(named);
    }
    let (name, rest) = text.split_once('市')?;
    let is_name = (2..=4).contains(&name.chars().count());
    let goes_on = rest.is_empty()
        || ['区', '县', '市', '镇', '乡', '路', '街']
            .iter()
            .any(|c| rest.contains(*c));
    let ours = COURTS.iter().any(|court| {
        (!court.place.is_empty() && name.contains(court.place))
            || (!court.city.is_empty() && name.contains(court.city))
    });
    let plain = !name.contains("浙江") && !name.contains(['区', '县']);
    (is_name && goes_on && !ours && plain).then_some(name)
}

/// The county with its ending of today, or of the days before it became a district (富阳市).
pub(super) fn has_ending(court: &Court, text: &str) -> bool {
    text.strip_prefix(court.place).is_some_and(|rest| {
        rest.starts_with(court.suffix) || rest.starts_with(['市', '县']) || rest.starts_with("新区")
    })
}

/// The county at the head of the text, not as part of a road or of another place.
pub(super) fn starts_with_county(court: &Court, text: &str) -> bool {
    if court.place.is_empty() || court.not_after.iter().any(|other| text.starts_with(other)) {
        return false;
    }
    text.strip_prefix(court.place)
        .is_some_and(|rest| rest.starts_with(court.suffix) || !is_road(rest))
}

/// The counties whose full name with its ending stands somewhere inside, after nothing that
/// places it elsewhere.
pub(super) fn named_inside(text: &str) -> Vec<&'static Court> {
    COURTS
        .iter()
        .filter(|court| is_named_inside(court, text))
        .collect()
}

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
