//! The complaint as a lawyer reads it, row by row.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;
use crate::draft::{
    Delivery, DocumentKind, Evidence, InterestAgreement, Loan, MediationWish, OrganisationType,
    Ownership, Party, PartyKind, Term,
};

mod people;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

fn draft() -> Draft {
    let mut draft = Draft {
        story: "李四向我借款三万元，到期未还。".to_owned(),
        dispute: Some(Dispute::PrivateLoan),
        claimants: vec![Party {
            name: "王小明".to_owned(),
            id_number: "330106190102030017".to_owned(),
            phone: "13800000000".to_owned(),
            address: "杭州市西湖区文三路100号".to_owned(),
            ethnicity: "汉族".to_owned(),
            ..Party::default()
        }],
        respondents: vec![Party {
            name: "李四".to_owned(),
            phone: "13900000000".to_owned(),
            ..Party::default()
        }],
        loan: Loan {
            principal: "3万".to_owned(),
            lent_on: "2024年6月1日".to_owned(),
            document: Some(DocumentKind::Iou),
            delivery: Some(Delivery::Transfer),
            term: Some(Term::Fixed),
            due_on: "2025-06-01".to_owned(),
            interest: Some(InterestAgreement::Agreed),
            rate: "年利率12%".to_owned(),
            interest_until_paid: Some(true),
            repaid: Some(false),
            ..Loan::default()
        },
        evidence: vec![Evidence {
            name: "借条".to_owned(),
            purpose: "证明借款事实".to_owned(),
            sha256: "00".repeat(32),
            ..Evidence::default()
        }],
        ..Draft::default()
    };
    draft.choice.mediation = Some(MediationWish::No);
    draft
}

fn value(document: &Document, label: &str) -> String {
    let rows = document.sections.iter().flat_map(|section| &section.rows);
    rows.chain(&document.closing)
        .find(|row| row.label == label)
        .unwrap()
        .value
        .clone()
}

#[test]
fn the_loan_is_told_in_the_words_and_order_of_the_form() {
    let document = complaint(&draft(), day("2026-06-01"));
    assert_eq!(document.title, "民事起诉状");
    assert_eq!(document.subtitle, "（民间借贷纠纷）");
    let headings: Vec<_> = document
        .sections
        .iter()
        .map(|section| section.heading.as_str())
        .collect();
    assert_eq!(
        headings,
        [
            "当事人信息：原告（自然人）",
            "当事人信息：委托诉讼代理人",
            "当事人信息：被告（自然人）",
            "当事人信息：第三人",
            "诉讼请求",
            "约定管辖和诉前保全",
            "事实与理由",
            "证据清单",
            "对纠纷解决方式的意愿",
        ]
    );
    for (label, expected) in [
        (
            "1. 本金",
            "截至2026年6月1日止，尚欠本金30,000元（叁万元整）（人民币，下同；如外币需特别注明）",
        ),
        (
            "2. 利息",
            "截至2026年6月1日止，尚欠利息7,200元（柒仟贰佰元整）；计算方式：以本金30,000元为基数，按年利率12%，自2024年6月1日起计算；是否请求支付至实际清偿之日止：☑是 ☐否",
        ),
        ("3. 是否要求提前还款或解除合同", "☐是 ☑否"),
        ("7. 其他请求", "无"),
        ("8. 标的总额", "37,200元（叁万柒仟贰佰元整）"),
        ("1. 有无仲裁、法院管辖约定", "☐有 ☑无"),
        (
            "1. 合同签订情况（名称、编号、签订时间、地点等）",
            "借条、欠条",
        ),
        ("2. 签订主体", "出借人：王小明；借款人：李四"),
        (
            "3. 借款金额",
            "约定：30,000元（叁万元整）；实际提供：30,000元（叁万元整）；方式：☐现金 ☑转账 ☐其他",
        ),
        (
            "4. 借款期限",
            "是否到期：☑是 ☐否；约定期限：自2024年6月1日起至2025年6月1日止",
        ),
        ("5. 借款利率", "年利率12%"),
        ("6. 借款提供时间", "2024年6月1日，30,000元（叁万元整）"),
        ("8. 还款情况", "已还本金：0元；已还利息：0元"),
        ("9. 是否存在逾期还款", "☑是 ☐否 逾期时间：自2025年6月2日起"),
        ("11. 担保人、担保物", "无"),
        ("1. 借条", "证明借款事实"),
        ("是否考虑先行调解", "☐是 ☑否 ☐暂不确定，想要了解更多内容"),
        ("具状人（签字、盖章）", "王小明"),
        ("日期", "2026年6月1日"),
    ] {
        assert_eq!(value(&document, label), expected, "{label}");
    }
}

#[test]
fn identity_is_printed_in_full_and_marked_as_personal() {
    let document = complaint(&draft(), day("2026-06-01"));
    let claimant = &document.sections[0].rows;
    let personal: Vec<_> = claimant
        .iter()
        .filter(|row| row.personal)
        .map(|row| row.value.as_str())
        .collect();
    assert_eq!(
        personal,
        [
            "王小明",
            "1901年2月3日",
            "13800000000",
            "杭州市西湖区文三路100号",
            "330106190102030017"
        ]
    );
    assert_eq!(claimant[1].value, "☑男 ☐女");
    let respondent = &document.sections[2].rows;
    assert!(
        respondent
            .iter()
            .any(|row| row.label == "证件号码" && row.value == "无" && !row.personal)
    );
}

#[test]
fn what_one_knows_of_mediation_is_ticked_once_answered() {
    let mut draft = draft();
    draft.choice.knows_mediation = Some(true);
    let document = complaint(&draft, day("2026-06-01"));
    let known = value(&document, "是否了解先行调解解决纠纷的好处");
    assert_eq!(known.matches("☑了解 ☐不了解").count(), 5);
}

#[test]
fn what_was_not_asked_stays_unticked() {
    let mut draft = draft();
    draft.choice.mediation = None;
    let document = complaint(&draft, day("2026-06-01"));
    assert_eq!(
        value(&document, "是否考虑先行调解"),
        "☐是 ☐否 ☐暂不确定，想要了解更多内容"
    );
    assert!(
        !document
            .sections
            .last()
            .unwrap()
            .rows
            .iter()
            .any(|row| row.value.contains('☑'))
    );
}

#[test]
fn a_capped_rate_says_so() {
    let mut draft = draft();
    draft.loan.rate = "月息3分".to_owned();
    let interest = value(&complaint(&draft, day("2026-06-01")), "2. 利息");
    assert!(
        interest.contains("（一年期贷款市场报价利率四倍）"),
        "{interest}"
    );
    assert_eq!(
        value(&complaint(&draft, day("2026-06-01")), "5. 借款利率"),
        "月息3分"
    );
}

#[test]
fn an_organisation_has_its_own_rows() {
    let mut draft = draft();
    draft.respondents[0] = Party {
        kind: PartyKind::Organisation,
        name: "杭州某某贸易有限公司".to_owned(),
        credit_code: "91330199ma2text08k".to_owned(),
        representative: "周强".to_owned(),
        organisation_type: Some(OrganisationType::LimitedCompany),
        ownership: Some(Ownership::StateShare),
        ..Party::default()
    };
    let document = complaint(&draft, day("2026-06-01"));
    assert_eq!(
        document.sections[2].heading,
        "当事人信息：被告（法人、非法人组织）"
    );
    assert_eq!(value(&document, "统一社会信用代码"), "91330199MA2TEXT08K");
    assert!(value(&document, "类型").contains("☑有限责任公司 ☐股份有限公司"));
    assert_eq!(
        value(&document, "所有制"),
        "☑国有（☐控股 ☑参股） ☐民营 ☐其他"
    );
}

#[test]
fn other_disputes_are_told_in_full_text() {
    let mut draft = draft();
    draft.dispute = Some(Dispute::Sale);
    draft.other_claims = "请求判令被告支付货款5万元".to_owned();
    draft.other_amount = "5万".to_owned();
    let document = complaint(&draft, day("2026-06-01"));
    assert_eq!(document.subtitle, "（买卖合同纠纷）");
    assert_eq!(value(&document, "诉讼请求"), draft.other_claims);
    assert_eq!(value(&document, "标的总额"), "50,000元（伍万元整）");
    assert_eq!(value(&document, "事实与理由"), draft.story);
    assert!(!document.to_text().contains("借款利率"));
}

#[test]
fn an_empty_draft_still_makes_a_form() {
    let document = complaint(&Draft::default(), day("2026-06-01"));
    assert!(document.to_text().contains("姓名：无"));
}

#[test]
fn the_hash_covers_text_date_and_evidence() {
    let base = content_hash(&draft(), day("2026-06-01"));
    assert_eq!(base.len(), 64);
    assert_eq!(base, content_hash(&draft(), day("2026-06-01")));
    assert_ne!(base, content_hash(&draft(), day("2026-06-02")));
    let mut other = draft();
    other.evidence[0].sha256 = "11".repeat(32);
    assert_ne!(base, content_hash(&other, day("2026-06-01")));
    let mut other = draft();
    other.claimants[0].phone = "13800000001".to_owned();
    assert_ne!(base, content_hash(&other, day("2026-06-01")));
}
