//! What the checks find in whole drafts, and in each field of them.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use law::article::Statute;

use super::*;
use crate::draft::{
    Agent, AgentScope, Delivery, Evidence, IdKind, InterestAgreement, Loan, Party, PartyKind,
    Procedure, Term, get, set,
};
use Problem as P;

mod agents;
mod choosing;
mod contradictions;
mod every_field;

fn today() -> Date {
    Date::parse_iso("2026-11-24").unwrap()
}

/// A private loan with what the typed path asks, and nothing else.
fn loan() -> Draft {
    Draft {
        dispute: Some(Dispute::PrivateLoan),
        claimants: vec![Party {
            name: "王小明".to_owned(),
            id_number: "330106190102030017".to_owned(),
            phone: "13800000000".to_owned(),
            address: "杭州市西湖区文三路100号".to_owned(),
            ..Party::default()
        }],
        respondents: vec![Party {
            name: "李四".to_owned(),
            phone: "13900000000".to_owned(),
            ..Party::default()
        }],
        loan: Loan {
            principal: "30,000".to_owned(),
            lent_on: "2025-06-01".to_owned(),
            term: Some(Term::Fixed),
            due_on: "2026-06-01".to_owned(),
            interest: Some(InterestAgreement::None),
            repaid: Some(false),
            delivery: Some(Delivery::Transfer),
            ..Loan::default()
        },
        ..Draft::default()
    }
}

fn tell(draft: &Draft) -> Vec<(String, Problem, Severity)> {
    at(draft, CheckStage::Tell)
}

fn at(draft: &Draft, stage: CheckStage) -> Vec<(String, Problem, Severity)> {
    let findings = check(draft, today(), stage).into_iter();
    findings
        .map(|finding| (finding.pointer, finding.problem, finding.severity))
        .collect()
}

fn one(pointer: &str, problem: Problem, severity: Severity) -> Vec<(String, Problem, Severity)> {
    vec![(pointer.to_owned(), problem, severity)]
}

fn with(edit: impl FnOnce(&mut Draft)) -> Draft {
    let mut draft = loan();
    edit(&mut draft);
    draft
}

#[test]
fn the_typed_path_is_complete_with_nine_typed_fields() {
    assert_eq!(tell(&loan()), []);
    let typed = [
        "/claimants/0/name",
        "/claimants/0/id_number",
        "/claimants/0/address",
        "/claimants/0/phone",
        "/respondents/0/name",
        "/respondents/0/phone",
        "/loan/principal",
        "/loan/lent_on",
        "/loan/due_on",
    ];
    for pointer in typed {
        assert_ne!(get(&loan(), pointer).unwrap(), "", "{pointer}");
    }
}

#[test]
fn an_empty_draft_is_asked_for_the_dispute_and_the_parties() {
    assert_eq!(
        missing(&Draft::default()),
        [
            "/dispute",
            "/claimants/0/name",
            "/claimants/0/id_number",
            "/claimants/0/address",
            "/claimants/0/phone",
            "/respondents/0/name",
            "/respondents/0/phone",
        ]
    );
}

#[test]
fn a_loan_is_asked_for_its_elements_and_nothing_else() {
    let mut draft = loan();
    draft.loan = Loan::default();
    assert_eq!(
        missing(&draft),
        [
            "/loan/principal",
            "/loan/delivery",
            "/loan/lent_on",
            "/loan/term",
            "/loan/interest",
            "/loan/repaid"
        ]
    );
    draft.loan.term = Some(Term::Fixed);
    draft.loan.interest = Some(InterestAgreement::Agreed);
    let asked = missing(&draft);
    assert!(asked.contains(&"/loan/due_on".to_owned()) && asked.contains(&"/loan/rate".to_owned()));
}

#[test]
fn other_disputes_need_story_and_claims_but_no_sum() {
    let mut draft = loan();
    draft.dispute = Some(Dispute::Lease);
    assert_eq!(missing(&draft), ["/other_claims", "/story"]);
    draft.story = "房东不退押金".to_owned();
    draft.other_claims = "退还押金".to_owned();
    assert_eq!(tell(&draft), []);
}

#[test]
fn an_organisation_gives_code_and_representative() {
    let draft = with(|draft| {
        draft.claimants[0] = Party {
            kind: PartyKind::Organisation,
            ..Party::default()
        };
    });
    assert_eq!(
        missing(&draft),
        [
            "/claimants/0/name",
            "/claimants/0/credit_code",
            "/claimants/0/representative",
            "/claimants/0/address",
            "/claimants/0/phone",
        ]
    );
}

#[test]
fn a_defendant_needs_one_item_beside_the_name_and_a_way_to_be_reached() {
    let phone = "/respondents/0/phone";
    let bare = with(|draft| draft.respondents[0].phone = String::new());
    assert_eq!(tell(&bare), one(phone, P::PartyNotClear, Severity::MustFix));
    assert_eq!(missing(&bare), [phone]);
    let with_address = with(|draft| {
        draft.respondents[0].phone = String::new();
        draft.respondents[0].address = "宁波市海曙区中山西路2号".to_owned();
    });
    assert_eq!(tell(&with_address), []);
    let with_number = with(|draft| {
        draft.respondents[0].phone = String::new();
        draft.respondents[0].id_number = "33020319020304123X".to_owned();
    });
    assert_eq!(
        tell(&with_number),
        one(phone, P::Missing, Severity::MustFix)
    );
}

#[test]
fn nobody_sues_themselves() {
    let same_number = with(|draft| {
        draft.respondents[0].id_number = "３３０１０６１９０１０２０３００１７".to_owned();
    });
    assert_eq!(
        tell(&same_number),
        one("/respondents/0/name", P::SamePerson, Severity::MustFix)
    );
    let same_name = with(|draft| draft.respondents[0].name = "王小明".to_owned());
    assert_eq!(
        tell(&same_name),
        one("/respondents/0/name", P::SamePerson, Severity::ShouldFix)
    );
    let namesake = with(|draft| {
        draft.respondents[0].name = "王小明".to_owned();
        draft.respondents[0].id_number = "33020319020304123X".to_owned();
    });
    assert_eq!(tell(&namesake), []);
}

#[test]
fn a_rate_at_the_cap_is_fine() {
    let draft = with(|draft| {
        draft.loan.interest = Some(InterestAgreement::Agreed);
        draft.loan.rate = "月息1分".to_owned();
    });
    assert_eq!(tell(&draft), []);
}

#[test]
fn every_rule_names_its_article() {
    assert_eq!(
        P::PartyNotClear.article().unwrap().statute,
        Statute::ProcedureInterpretation
    );
    assert_eq!(
        P::InterestAboveCap { agreed: 1, cap: 1 }
            .article()
            .unwrap()
            .code(),
        "LEND 25-1"
    );
    assert_eq!(P::IdWrongCheck.article(), None);
}

#[test]
fn a_pasted_story_leaves_at_most_four_fields() {
    let text = "我叫王小明，身份证号330106190102030017，电话13800000000，住杭州市西湖区文三路100号。\
        2025年6月1日，李四（电话13900000000）向我借了3万元，我用微信转账给他，说好2026年6月1日还，\
        没有约定利息，至今分文未还。";
    let mut draft = Draft {
        story: text.to_owned(),
        ..Draft::default()
    };
    let before = missing(&draft).len();
    crate::story::apply(&mut draft, &crate::story::read(text, today()));
    assert_eq!(missing(&draft), Vec::<String>::new(), "of {before}");
    let iou = "今借到张三人民币叁万元整（30,000元），约定2025年6月1日归还，月利率1%。\
        借款人：李四 身份证号33020319020304123X 2024年6月1日";
    let mut draft = Draft::default();
    crate::story::apply(&mut draft, &crate::story::read(iou, today()));
    assert_eq!(
        missing(&draft),
        [
            "/claimants/0/id_number",
            "/claimants/0/address",
            "/claimants/0/phone",
            "/respondents/0/phone",
            "/loan/delivery",
            "/loan/repaid",
        ]
    );
}
