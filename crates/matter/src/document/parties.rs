//! 当事人信息: each party as a natural person or an organisation. Numbers are printed in full,
//! because the paper goes to the court; rows are marked so that a screen can mask them.

use law::citizen_id::Sex;

use super::common::ticks;
use super::{Row, Section};
use crate::draft::{Agent, AgentScope, Draft, OrganisationType, Ownership, Party, PartyKind};
use crate::filing::{Filing, Litigant};

pub(super) fn sections(draft: &Draft, filing: &Filing) -> Vec<Section> {
    let mut sections = Vec::new();
    for (party, read) in draft.claimants.iter().zip(&filing.claimants) {
        sections.push(section("原告", party, read));
    }
    sections.push(agents(&draft.agents));
    for (party, read) in draft.respondents.iter().zip(&filing.respondents) {
        sections.push(section("被告", party, read));
    }
    for (party, read) in draft.third_parties.iter().zip(&filing.third_parties) {
        sections.push(section("第三人", party, read));
    }
    if draft.third_parties.is_empty() {
        sections.push(Section {
            heading: "当事人信息：第三人".to_owned(),
            rows: vec![Row::new("第三人", "")],
        });
    }
    sections
}

fn agents(agents: &[Agent]) -> Section {
    let has = !agents.is_empty();
    let mut rows = vec![Row::new(
        "委托诉讼代理人",
        ticks(&[(has, "有"), (!has, "无")]),
    )];
    for agent in agents {
        rows.extend([
            Row::personal("姓名", &agent.name),
            Row::new("单位", agent.unit.trim()),
            Row::new("职务", agent.position.trim()),
            Row::personal("联系电话", &agent.phone),
            Row::new(
                "代理权限",
                ticks(&[
                    (agent.scope == Some(AgentScope::General), "一般授权"),
                    (agent.scope == Some(AgentScope::Special), "特别授权"),
                ]),
            ),
        ]);
    }
    Section {
        heading: "当事人信息：委托诉讼代理人".to_owned(),
        rows,
    }
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
    let sex = read.sex;
    let birth = read.birth.map(law::date::Date::zh).unwrap_or_default();
    let number = read
        .paper
        .as_ref()
        .map_or(party.id_number.as_str(), |paper| paper.number());
    let kind = if number.trim().is_empty() {
        ""
    } else {
        party.id_kind.zh()
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
        Row::personal("经常居住地", &party.residence),
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
        Row::new("注册地/登记地", party.registered_at.trim()),
        Row::personal("法定代表人/负责人", &party.representative),
        Row::new("职务", party.representative_position.trim()),
        Row::personal("联系电话", &party.phone),
        Row::new("统一社会信用代码", code.trim()),
        Row::new("类型", organisation_type(party.organisation_type)),
        Row::new("所有制", ownership(party.ownership)),
    ]
}

/// All kinds of the form, so that a clerk finds the one ticked where it always stands.
fn organisation_type(told: Option<OrganisationType>) -> String {
    use OrganisationType as Type;
    let options = [
        (Type::LimitedCompany, "有限责任公司"),
        (Type::StockCompany, "股份有限公司"),
        (Type::ListedCompany, "上市公司"),
        (Type::OtherEnterprise, "其他企业法人"),
        (Type::PublicInstitution, "事业单位"),
        (Type::Association, "社会团体"),
        (Type::Foundation, "基金会"),
        (Type::SocialService, "社会服务机构"),
        (Type::StateOrgan, "机关法人"),
        (Type::RuralCollective, "农村集体经济组织法人"),
        (Type::Cooperative, "城镇农村的合作经济组织法人"),
        (Type::SelfGovernment, "基层群众性自治组织法人"),
        (Type::SoleProprietorship, "个人独资企业"),
        (Type::Partnership, "合伙企业"),
        (Type::ProfessionalFirm, "不具有法人资格的专业服务机构"),
    ];
    ticks(&options.map(|(option, name)| (told == Some(option), name)))
}

fn ownership(told: Option<Ownership>) -> String {
    let is = |option| told == Some(option);
    let (controlled, share) = (is(Ownership::StateControlled), is(Ownership::StateShare));
    let kinds = ticks(&[(controlled, "控股"), (share, "参股")]);
    let mut shown = ticks(&[(controlled || share, "国有")]);
    shown.push('（');
    shown.push_str(&kinds);
    shown.push_str("） ");
    shown.push_str(&ticks(&[
        (is(Ownership::Private), "民营"),
        (is(Ownership::Other), "其他"),
    ]));
    shown
}
