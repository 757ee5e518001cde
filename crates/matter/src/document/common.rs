//! What all civil forms share: notes, free text, jurisdiction, evidence and the wish for
//! dispute resolution.

use law::money::Money;

use super::{Row, Section};
use crate::draft::{Draft, MediationWish};
use crate::filing::Filing;

/// The notes at the head of the official form.
pub(super) const INSTRUCTIONS: [&str; 8] = [
    "说明：",
    "为了方便您更好地参加诉讼，保护您的合法权利，请填写本表。",
    "1. 起诉时需向人民法院提交证明您身份的材料，如身份证复印件、营业执照复印件等。",
    "2. 本表所列内容是您提起诉讼以及人民法院查明案件事实所需，请务必如实填写。",
    "3. 本表有些内容可能与您的案件无关，您认为与案件无关的项目可以填“无”或不填；对于本表中勾选项可以在对应项打“√”；您认为另有重要内容需要列明的，可以另附页填写。",
    "★特别提示★",
    "诉讼参加人应遵守诚信原则如实认真填写表格。",
    "如果诉讼参加人违反有关规定，虚假诉讼、恶意诉讼、滥用诉权，人民法院将视违法情形依法追究责任。",
];

/// The five benefits of mediation that the form asks about.
const BENEFITS: [&str; 5] = [
    "1. 立案后选择先行调解的，可以很快启动调解程序。如不同意调解，法院将依程序开庭审理案件，但可能需要经过较长一段时间的排期等待，且审理、执行周期相对较长。",
    "2. 选择先行调解，调解成功且自动履行的免交诉讼费用，申请司法确认的不交纳诉讼费用，要求出具调解书的减半交纳诉讼费用。",
    "3. 首次调解不成功，但仍有继续调解意愿的，可以选择更换调解组织和调解员再进行调解。调解无法达成一致意见的，法院将依程序排期开庭。",
    "4. 依照法律规定，调解具有保密性要求，调解过程不公开，调解协议未经当事人同意不得公开。",
    "5. 调解达成的协议具有法律效力，可以依照法律规定申请司法确认，具有强制执行效力。",
];

/// Claims in full text, for disputes whose elements are not asked.
pub(super) fn claims(draft: &Draft, filing: &Filing) -> Section {
    Section {
        heading: "诉讼请求".to_owned(),
        rows: vec![
            Row::new("诉讼请求", draft.other_claims.trim()),
            Row::new("标的总额", filing.amount.map(sum).unwrap_or_default()),
        ],
    }
}

/// Facts and reasons in full text.
pub(super) fn facts(draft: &Draft) -> Section {
    Section {
        heading: "事实与理由".to_owned(),
        rows: vec![Row::new("事实与理由", draft.story.trim())],
    }
}

pub(super) fn jurisdiction(draft: &Draft) -> Section {
    let court = draft.agreed_court.trim();
    let arbitration = draft.arbitration_clause == Some(true);
    let mut agreed = ticks(&[
        (arbitration || !court.is_empty(), "有"),
        (!arbitration && court.is_empty(), "无"),
    ]);
    if arbitration {
        agreed.push_str(" 仲裁约定");
    }
    if !court.is_empty() {
        agreed.push_str(" 合同条款及内容：");
        agreed.push_str(court);
    }
    Section {
        heading: "约定管辖和诉前保全".to_owned(),
        rows: vec![
            Row::new("1. 有无仲裁、法院管辖约定", agreed),
            Row::new(
                "2. 是否已经诉前保全",
                yes_no(
                    draft.preserved == Some(true),
                    "保全法院、时间、案号",
                    &draft.preservation_detail,
                ),
            ),
        ],
    }
}

pub(super) fn evidence(draft: &Draft) -> Section {
    let mut rows: Vec<Row> = Vec::with_capacity(draft.evidence.len());
    for (place, item) in draft.evidence.iter().enumerate() {
        let label = [(place + 1).to_string().as_str(), ". ", item.name.trim()].concat();
        rows.push(Row::new(&label, item.purpose.trim()));
    }
    if rows.is_empty() {
        rows.push(Row::new("证据清单", ""));
    }
    Section {
        heading: "证据清单".to_owned(),
        rows,
    }
}

/// Nobody's knowledge is assumed: what was not answered stays unticked.
pub(super) fn resolution(draft: &Draft) -> Section {
    let knows = draft.choice.knows_mediation;
    let known = ticks(&[
        (knows == Some(true), "了解"),
        (knows == Some(false), "不了解"),
    ]);
    let mut benefits = String::new();
    for benefit in BENEFITS {
        if !benefits.is_empty() {
            benefits.push('\n');
        }
        benefits.push_str(benefit);
        benefits.push(' ');
        benefits.push_str(&known);
    }
    let wish = |wish| draft.choice.mediation == Some(wish);
    let wish = ticks(&[
        (wish(MediationWish::Yes), "是"),
        (wish(MediationWish::No), "否"),
        (wish(MediationWish::Unsure), "暂不确定，想要了解更多内容"),
    ]);
    Section {
        heading: "对纠纷解决方式的意愿".to_owned(),
        rows: vec![
            Row::new(
                "是否了解调解作为非诉讼纠纷解决方式，能及时、高效、低成本、不伤和气地解决纠纷",
                known,
            ),
            Row::new("是否了解先行调解解决纠纷的好处", benefits),
            Row::new("是否考虑先行调解", wish),
        ],
    }
}

/// ☑是 ☐否
pub(super) fn ticks(options: &[(bool, &str)]) -> String {
    let mut shown = String::new();
    for (ticked, option) in options {
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push(if *ticked { '☑' } else { '☐' });
        shown.push_str(option);
    }
    shown
}

/// ☑是 ☐否 with what there is to say about a yes.
pub(super) fn yes_no(yes: bool, about: &str, detail: &str) -> String {
    let mut shown = ticks(&[(yes, "是"), (!yes, "否")]);
    let detail = detail.trim();
    if yes && !detail.is_empty() {
        shown.push(' ');
        shown.push_str(about);
        shown.push('：');
        shown.push_str(detail);
    }
    shown
}

/// 30,000元（叁万元整）
pub(super) fn sum(amount: Money) -> String {
    [
        amount.grouped().as_str(),
        "元（",
        amount.capitals().as_str(),
        "）",
    ]
    .concat()
}
