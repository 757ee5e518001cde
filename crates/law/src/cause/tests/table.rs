//! The table that `build.rs` wrote, and what is refused as a table.

use crate::cause::{Cause, Causes, CausesProblem, FILE, FeeKind, built_in};

fn known(code: &str) -> &'static Cause<'static> {
    built_in().by_code(code).unwrap()
}

#[test]
fn the_twelve_parts_are_there_and_each_has_causes_with_words() {
    let causes = built_in();
    let parts: Vec<_> = causes.below(None).collect();
    assert_eq!(parts.len(), 12);
    for part in parts {
        let groups = causes.below(Some(part));
        assert!(
            groups.flat_map(|group| causes.below(Some(group))).count() > 0,
            "{}",
            part.name
        );
    }
}

#[test]
fn ordinary_people_find_the_causes_they_meet() {
    let causes = built_in();
    let leaves = |cause: &&Cause<'_>| cause.level > 2 && causes.below(Some(cause)).count() == 0;
    assert!(causes.all().iter().filter(leaves).count() > 350);
}

#[test]
fn the_facts_of_the_usual_causes_are_the_official_ones() {
    use FeeKind::{Application, Divorce, Free, Ip, Labour, Other, Personality, Property};
    let rows: [(&str, &str, Option<&str>, FeeKind, u8); 22] = [
        ("9181", "民间借贷纠纷", Some("09"), Property, 4),
        ("9178", "金融借款合同纠纷", Some("08"), Property, 4),
        ("9193", "信用卡纠纷", Some("10"), Property, 4),
        ("9142", "买卖合同纠纷", Some("06"), Property, 3),
        ("9148", "信息网络买卖合同纠纷", Some("06"), Property, 4),
        ("9162", "房屋买卖合同纠纷", Some("07"), Property, 3),
        ("9196", "房屋租赁合同纠纷", Some("11"), Property, 4),
        ("9211", "建设工程施工合同纠纷", Some("13"), Property, 4),
        ("9280", "物业服务合同纠纷", Some("14"), Property, 3),
        ("9289", "劳务合同纠纷", None, Property, 3),
        ("9468", "追索劳动报酬纠纷", Some("15"), Labour, 4),
        ("10066", "新就业形态追索劳动报酬纠纷", None, Labour, 4),
        ("9015", "离婚纠纷", Some("05"), Divorce, 3),
        ("9025", "抚养费纠纷", None, Other, 4),
        ("9040", "法定继承纠纷", None, Property, 3),
        ("9006", "名誉权纠纷", None, Personality, 3),
        ("9075", "相邻关系纠纷", None, Other, 3),
        ("9722", "机动车交通事故责任纠纷", Some("21"), Property, 3),
        ("9395", "侵害商标权纠纷", Some("23"), Ip, 4),
        ("9795", "申请支付令", None, Application, 3),
        ("9911", "申请司法确认调解协议", None, Free, 3),
        ("9925", "申请人身安全保护令", None, Free, 3),
    ];
    for (code, name, form, fee, level) in rows {
        let cause = known(code);
        assert_eq!(
            (cause.name, cause.form, cause.fee, cause.level),
            (name, form, fee, level)
        );
    }
}

#[test]
fn every_cause_leads_up_to_a_part() {
    let causes = built_in();
    for cause in causes.all() {
        let mut above = cause;
        while let Some(parent) = causes.parent(above) {
            assert_eq!(parent.level + 1, above.level);
            above = parent;
        }
        assert_eq!(above.level, 1);
    }
}

#[test]
fn a_cause_goes_to_the_browser_without_its_words() {
    let json = serde_json::to_string(known("9181")).unwrap();
    let expected = r#"{"code":"9181","name":"民间借贷纠纷","level":4,"form":"09","fee":"property","check":false}"#;
    assert_eq!(json, expected);
}

#[test]
fn the_fee_of_each_kind_has_its_article() {
    assert_eq!(known("9181").fee.article().code(), "FEE 13-1-1");
    assert_eq!(known("9468").fee.article().code(), "FEE 13-1-4");
    assert_eq!(known("9795").fee.article().code(), "FEE 14");
}

#[test]
fn what_is_no_table_is_refused_with_its_line() {
    let rows: [(&[u8], CausesProblem); 7] = [
        (b"", CausesProblem::WrongHeader),
        (b"causes 2\n", CausesProblem::WrongHeader),
        (b"\xff\xfe", CausesProblem::NotText),
        (b"causes 1\n9001", CausesProblem::WrongLine(2)),
        (
            b"causes 1\n1\t\t\tz\t\tx\t\t\t\t",
            CausesProblem::WrongLine(2),
        ),
        (
            b"causes 1\n1\t\t\tp\t\tx\t\t\t\t\t",
            CausesProblem::WrongLine(2),
        ),
        (
            b"causes 1\n1\t7\t\tp\t\tx\t\t\t\t",
            CausesProblem::OrphanLine(2),
        ),
    ];
    for (file, problem) in rows {
        assert_eq!(Causes::read(file).err(), Some(problem));
    }
    assert_eq!(Causes::read(b"causes 1\n").unwrap().all(), []);
    assert!(Causes::read(FILE).is_ok());
}
