//! The list of courts, and addresses as people type them.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;

#[test]
fn the_province_has_one_hundred_and_seven_courts() {
    let mut ids: Vec<_> = all().iter().map(|court| court.internal_id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 107);
    let at = |level| all().iter().filter(|court| court.level == level).count();
    assert_eq!(
        (at(CourtLevel::High), at(CourtLevel::Intermediate)),
        (1, 11)
    );
    let local = |court: &&Court| !court.county_code.is_empty();
    assert_eq!(all().iter().filter(local).count(), 90);
}

/// What an address means, in one line: a code, or the problem with its candidates.
fn meant(address: &str) -> String {
    let codes = |courts: &[&'static Court]| {
        let codes: Vec<_> = courts.iter().map(|court| court.code).collect();
        codes.join("、")
    };
    match resolve(address) {
        Ok(found) => found.court.code.to_owned(),
        Err(AddressProblem::Empty) => "空".to_owned(),
        Err(AddressProblem::OutsideProvince { named }) => format!("省外：{named}"),
        Err(AddressProblem::TooVague { candidates }) => format!("不明：{}个", candidates.len()),
        Err(AddressProblem::Ambiguous {
            candidates,
            elsewhere,
        }) => format!("不止一处：{}|{}", codes(&candidates), elsewhere.join("、")),
    }
}

#[test]
fn an_address_is_read_as_people_mean_it() {
    for (address, expected) in [
        // With everything.
        ("浙江省杭州市西湖区文三路1号", "浙0106"),
        ("浙江省金华市义乌市北苑街道", "浙0782"),
        ("浙江省舟山市普陀区沈家门", "浙0903"),
        ("住址：中国浙江省杭州市西湖区", "浙0106"),
        ("中国浙江义乌", "浙0782"),
        // With less.
        ("浙江杭州西湖文三路1号", "浙0106"),
        ("杭州市西湖区", "浙0106"),
        ("杭州西湖", "浙0106"),
        ("西湖区", "浙0106"),
        ("住：西湖区文三路", "浙0106"),
        ("杭州市临平区", "浙0113"),
        ("宁波江北区", "浙0205"),
        ("宁波市江北区", "浙0205"),
        ("义乌", "浙0782"),
        ("义乌市稠城街道", "浙0782"),
        ("金华义乌", "浙0782"),
        ("浙江义乌", "浙0782"),
        ("桐庐", "浙0122"),
        ("景宁", "浙1127"),
        ("景宁畲族自治县", "浙1127"),
        ("余杭", "浙0110"),
        ("鄞州", "浙0212"),
        ("萧山区衙前镇", "浙0109"),
        ("萧山衙前镇", "浙0109"),
        ("我家在杭州市萧山区", "浙0109"),
        // Spaces, full width, punctuation.
        (" 浙江省 杭州市 西湖区 ", "浙0106"),
        ("浙江省，杭州市，西湖区", "浙0106"),
        ("浙江省　宁波市　海曙区　ＡＢＣ大厦", "浙0203"),
        ("（浙江）温州市鹿城区", "浙0302"),
        // Roads named after counties.
        ("杭州市拱墅区上海路", "浙0105"),
        ("杭州市上城区建德路1号", "浙0102"),
        ("杭州西湖大道1号", "不明：13个"),
        ("建德路", "不明：0个"),
        ("上海路12号", "不明：0个"),
        // Names of older days.
        ("富阳市", "浙0111"),
        ("杭州市下城区武林路", "浙0105"),
        ("江干区凯旋街道", "不止一处：浙0102、浙0114|"),
        ("杭州市钱塘新区", "浙0114"),
        ("钱塘新区", "浙0114"),
        ("杭州下沙街道", "浙0114"),
        ("萧山区义蓬街道", "浙0114"),
        ("杭州市余杭区临平街道", "浙0113"),
        ("余杭市", "不止一处：浙0110、浙0113|"),
        ("绍兴县", "浙0603"),
        ("绍兴市绍兴县柯桥街道", "浙0603"),
        ("宁波市江东区", "浙0212"),
        ("鄞县", "浙0212"),
        ("金华县", "不止一处：浙0702、浙0703|"),
        ("苍南县龙港镇", "浙0383"),
        ("宁波高新区", "浙0291"),
        ("湖州市南太湖新区", "浙0591"),
        // Towns of the tribunals on record.
        ("枫桥镇", "浙0681"),
        ("乍浦镇", "浙0482"),
        // May be elsewhere.
        ("江北区", "不止一处：浙0205|重庆"),
        ("普陀区", "不止一处：浙0903|上海"),
        ("西湖", "不止一处：浙0106|南昌"),
        ("滨江花园", "不止一处：浙0108|"),
        // Elsewhere.
        ("江西省南昌市西湖区", "省外：江西"),
        ("南昌市西湖区", "省外：南昌"),
        ("南昌西湖区", "省外：南昌"),
        ("上海市普陀区", "省外：上海"),
        ("重庆市江北区", "省外：重庆"),
        ("河南省三门峡市", "省外：河南"),
        ("三门峡市湖滨区", "省外：三门峡"),
        ("成都市龙泉驿区", "省外：成都"),
        ("南阳市卧龙区", "省外：南阳"),
        ("鼓楼区", "省外：鼓楼区"),
        // Too little, or nonsense.
        ("", "空"),
        ("  　", "空"),
        ("浙江省", "不明：0个"),
        ("杭州市", "不明：13个"),
        ("宁波市西湖区", "不明：10个"),
        ("宁波海事法院", "不明：10个"),
        ("火星", "不明：0个"),
        ("12345", "不明：0个"),
        ("区县市", "不明：0个"),
        ("hangzhou xihu", "不明：0个"),
        ("家里", "不明：0个"),
    ] {
        assert_eq!(meant(address), expected, "{address}");
    }
}

#[test]
fn each_county_is_found_by_every_name_it_goes_by() {
    for court in all().iter().filter(|court| !court.county_code.is_empty()) {
        let Court {
            city,
            place,
            suffix,
            ..
        } = court;
        let mut typed = vec![
            format!("浙江省{city}市{place}{suffix}"),
            format!("{city}市{place}{suffix}人民路8号"),
            format!("{city}{place}"),
            format!("浙江{place}"),
        ];
        if !court.needs_city {
            typed.push(format!("{place}{suffix}"));
        }
        if court.not_after.is_empty() {
            typed.push((*place).to_owned());
        }
        for address in typed {
            assert_eq!(
                resolve(&address).map(|found| found.court.code),
                Ok(court.code),
                "{address}"
            );
        }
    }
}

#[test]
fn a_name_of_older_days_is_to_be_confirmed() {
    assert!(resolve("杭州市下城区").unwrap().check);
    assert!(!resolve("杭州市拱墅区").unwrap().check);
}

proptest! {
    #[test]
    fn no_address_is_too_strange(
        address in "[浙江省杭州市西湖区宁波海义乌普陀路上余县镇绍兴江干a1 ]{0,16}"
    ) {
        if let Ok(found) = resolve(&address) {
            prop_assert_eq!(found.court.level, CourtLevel::Basic);
        }
    }

    #[test]
    fn no_text_at_all_is_too_strange(address in ".*") {
        let _ = resolve(&address);
    }
}
