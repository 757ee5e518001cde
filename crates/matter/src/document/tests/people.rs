//! Agents, third persons and what an identity number tells, as they stand in the form.

use law::citizen_id::Sex;

use super::*;
use crate::draft::{Agent, AgentScope, IdKind};

#[test]
fn an_agent_and_a_third_person_stand_where_the_form_has_them() {
    let mut draft = draft();
    draft.agents = vec![Agent {
        name: "赵某".to_owned(),
        unit: "浙江某某律师事务所".to_owned(),
        position: "律师".to_owned(),
        phone: "0571-88888888".to_owned(),
        scope: Some(AgentScope::Special),
    }];
    draft.third_parties = vec![Party {
        name: "孙六".to_owned(),
        id_kind: IdKind::Passport,
        id_number: "E00000000".to_owned(),
        sex: Some(Sex::Female),
        birth: "1990年5月1日".to_owned(),
        ..Party::default()
    }];
    draft.claimants[0].residence = "杭州市滨江区江南大道1号".to_owned();
    let document = complaint(&draft, day("2026-06-01"));
    for (label, expected) in [
        ("委托诉讼代理人", "☑有 ☐无"),
        ("单位", "浙江某某律师事务所"),
        ("代理权限", "☐一般授权 ☑特别授权"),
        ("经常居住地", "杭州市滨江区江南大道1号"),
    ] {
        assert_eq!(value(&document, label), expected, "{label}");
    }
    let third = &document.sections[3];
    assert_eq!(third.heading, "当事人信息：第三人（自然人）");
    let shown: Vec<_> = third.rows.iter().map(|row| row.value.as_str()).collect();
    for expected in ["孙六", "☐男 ☑女", "1990年5月1日", "护照", "E00000000"] {
        assert!(shown.contains(&expected), "{expected}: {shown:?}");
    }
}

#[test]
fn what_an_identity_number_says_counts_before_what_was_told() {
    let mut draft = draft();
    draft.claimants[0].sex = Some(Sex::Female);
    draft.claimants[0].birth = "1990年5月1日".to_owned();
    let document = complaint(&draft, day("2026-06-01"));
    assert_eq!(value(&document, "性别"), "☑男 ☐女");
    assert_eq!(value(&document, "出生日期"), "1901年2月3日");
}
