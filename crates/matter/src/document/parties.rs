//! 当事人信息: each party as a natural person or an organisation. Numbers are printed in full,
//! because the paper goes to the court; rows are marked so that a screen can mask them.

use law::citizen_id::Sex;

use super::common::ticks;
use super::{Row, Section};
use crate::draft::{Draft, Party, PartyKind};
use crate::filing::{Filing, Litigant};

pub(super) fn sections(draft: &Draft, filing: &Filing) -> Vec<Section> {
    let mut sections = Vec::new();
    for (party, read) in draft.claimants.iter().zip(&filing.claimants) {
        sections.push(section("原告", party, read));
    }
    sections.push(Section {
        heading: "当事人信息：委托诉讼代理人".to_owned(),
        rows: vec![Row::new(
            "委托诉讼代理人",
            ticks(&[(false, "有"), (true, "无")]),
        )],
    });
    for (party, read) in draft.respondents.iter().zip(&filing.respondents) {
        sections.push(section("被告", party, read));
    }
    sections.push(Section {
        heading: "当事人信息：第三人".to_owned(),
        rows: vec![Row::new("第三人", "")],
    });
    sections
}

/// The names of all on one side.
pub(super) fn names(parties: &[Party]) -> String {
    let mut shown = String::new();
    for party in parties {
        if !shown.is_empty() {
            shown.push('、');
        }
        shown.push_str(party.name.trim());
    }
    shown
}

fn section(side: &str, party: &Party, read: &Litigant) -> Section {
    let (kind, rows) = match party.kind {
        PartyKind::Person => ("（自然人）", person(party, read)),
        PartyKind::Organisation => ("（法人、非法人组织）", organisation(party, read)),
    };
    Section {
        heading: ["当事人信息：", side, kind].concat(),
        rows,
    }
}

fn person(party: &Party, read: &Litigant) -> Vec<Row> {
    let sex = read.sex();
    let birth = read.birth().map(law::date::Date::zh).unwrap_or_default();
    let number = read
        .id
        .as_ref()
        .map_or(party.id_number.as_str(), |id| id.as_str());
    let kind = if number.trim().is_empty() {
        ""
    } else {
        "居民身份证"
    };
    vec![
        Row::personal("姓名", &party.name),
        Row::new(
            "性别",
            ticks(&[
                (sex == Some(Sex::Male), "男"),
                (sex == Some(Sex::Female), "女"),
            ]),
        ),
        Row::personal("出生日期", &birth),
        Row::new("民族", party.ethnicity.trim()),
        Row::new("工作单位", party.work_unit.trim()),
        Row::new("职务", party.occupation.trim()),
        Row::personal("联系电话", &party.phone),
        Row::personal("住所地（户籍所在地）", &party.address),
        Row::new("经常居住地", ""),
        Row::new("证件类型", kind),
        Row::personal("证件号码", number),
    ]
}

fn organisation(party: &Party, read: &Litigant) -> Vec<Row> {
    let code = read
        .credit_code
        .as_ref()
        .map_or(party.credit_code.as_str(), |code| code.as_str());
    vec![
        Row::new("名称", party.name.trim()),
        Row::new("住所地（主要办事机构所在地）", party.address.trim()),
        Row::new("注册地/登记地", ""),
        Row::personal("法定代表人/负责人", &party.representative),
        Row::new("职务", party.representative_position.trim()),
        Row::personal("联系电话", &party.phone),
        Row::new("统一社会信用代码", code.trim()),
        Row::new("类型", ""),
        Row::new("所有制", ""),
    ]
}
