//! Facts 1 to 18 of form 09, in the order of the form.

use law::article::{Article, Statute};
use law::date::Date;
use law::money::Money;

use super::super::common::{sum, ticks, yes_no};
use super::super::parties::names;
use super::super::{Row, Section};
use super::then;
use crate::draft::{
    Delivery, DocumentKind, Draft, GuaranteeKind, InterestAgreement, Loan, RepaymentWay, Term,
};
use crate::filing::{Filing, LoanTerms, filled};

pub(in crate::document) fn facts(draft: &Draft, filing: &Filing, to: Date) -> Section {
    let (loan, terms) = (&draft.loan, &filing.loan);
    let security = &loan.security;
    let guaranteed = filled(&security.guarantee_contract) || security.guarantee.is_some();
    let mut guarantee = yes_no(guaranteed, "签订时间、保证人", &security.guarantee_contract);
    if guaranteed {
        guarantee.push_str("；保证方式：");
        guarantee.push_str(&ticks(&[
            (
                security.guarantee == Some(GuaranteeKind::General),
                "一般保证",
            ),
            (
                security.guarantee == Some(GuaranteeKind::Joint),
                "连带责任保证",
            ),
        ]));
    }
    let (lenders, borrowers) = (names(&draft.claimants), names(&draft.respondents));
    let parties = [
        "出借人：",
        lenders.as_str(),
        "；借款人：",
        borrowers.as_str(),
    ];
    Section {
        heading: "事实与理由".to_owned(),
        rows: vec![
            Row::new(
                "（可完整表述纠纷涉及的事实与理由；为方便、准确梳理要点，相关内容请在下方要素式表格中填写）",
                draft.story.trim(),
            ),
            Row::new(
                "1. 合同签订情况（名称、编号、签订时间、地点等）",
                signing(loan, terms),
            ),
            Row::new("2. 签订主体", parties.concat()),
            Row::new("3. 借款金额", amounts(loan, terms)),
            Row::new("4. 借款期限", term(loan, terms, to)),
            Row::new("5. 借款利率", rate(loan)),
            Row::new("6. 借款提供时间", provided(terms)),
            Row::new("7. 还款方式", way(loan.repayment)),
            Row::new("8. 还款情况", repaid(loan, terms)),
            Row::new("9. 是否存在逾期还款", overdue(loan, terms, to)),
            Row::new(
                "10. 是否签订物的担保（抵押、质押）合同",
                yes_no(
                    filled(&security.property_contract),
                    "签订时间",
                    &security.property_contract,
                ),
            ),
            Row::new("11. 担保人、担保物", security.property.trim()),
            Row::new(
                "12. 是否最高额担保（抵押、质押）",
                yes_no(
                    filled(&security.ceiling),
                    "担保债权的确定时间、担保额度",
                    &security.ceiling,
                ),
            ),
            Row::new(
                "13. 是否办理抵押、质押登记",
                yes_no(
                    filled(&security.registration),
                    "登记",
                    &security.registration,
                ),
            ),
            Row::new("14. 是否签订保证合同", guarantee),
            Row::new(
                "15. 其他担保方式",
                yes_no(filled(&security.other), "形式", &security.other),
            ),
            Row::new(
                "16. 其他需要说明的内容（可另附页）",
                loan.other_facts.trim(),
            ),
            Row::new("17. 请求依据", basis(loan)),
            Row::new("18. 证据清单（可另附页）", evidence(draft)),
        ],
    }
}

fn signing(loan: &Loan, terms: &LoanTerms) -> String {
    let mut shown = match loan.document {
        Some(DocumentKind::Iou) => "借条、欠条",
        Some(DocumentKind::Contract) => "借款合同",
        Some(DocumentKind::Messages) => "聊天记录",
        Some(DocumentKind::Oral) => "口头",
        None => "",
    }
    .to_owned();
    if filled(&loan.document_detail) {
        then(&mut shown, loan.document_detail.trim());
    }
    if let Some(day) = terms
        .signed_on
        .filter(|_| loan.document != Some(DocumentKind::Oral))
    {
        then(&mut shown, &["签订时间：", day.zh().as_str()].concat());
    }
    shown
}

fn amounts(loan: &Loan, terms: &LoanTerms) -> String {
    let mut shown = String::new();
    if let Some(agreed) = terms.agreed.or(terms.lent) {
        shown.push_str("约定：");
        shown.push_str(&sum(agreed));
    }
    if let Some(lent) = terms.lent {
        then(&mut shown, &["实际提供：", sum(lent).as_str()].concat());
    }
    let by = |delivery| loan.delivery == Some(delivery);
    let delivery = [
        (by(Delivery::Cash), "现金"),
        (by(Delivery::Transfer), "转账"),
        (by(Delivery::Other), "其他"),
    ];
    then(&mut shown, &["方式：", ticks(&delivery).as_str()].concat());
    shown
}

fn term(loan: &Loan, terms: &LoanTerms, to: Date) -> String {
    match (loan.term, terms.due_on) {
        (Some(Term::Fixed), Some(due)) => {
            let mut shown = String::from("是否到期：");
            shown.push_str(&ticks(&[(due < to, "是"), (due >= to, "否")]));
            shown.push_str("；约定期限：");
            if let Some(from) = terms.lent_on {
                shown.push('自');
                shown.push_str(&from.zh());
                shown.push('起');
            }
            shown.push('至');
            shown.push_str(&due.zh());
            shown.push('止');
            shown
        }
        (Some(Term::Open), _) => "约定期限：无".to_owned(),
        _ => String::new(),
    }
}

fn rate(loan: &Loan) -> String {
    if loan.interest != Some(InterestAgreement::Agreed) {
        return String::new();
    }
    let mut shown = loan.rate.trim().to_owned();
    if filled(&loan.rate_clause) {
        then(
            &mut shown,
            &["合同条款：", loan.rate_clause.trim()].concat(),
        );
    }
    shown
}

fn provided(terms: &LoanTerms) -> String {
    let mut shown = terms.lent_on.map(Date::zh).unwrap_or_default();
    if let Some(lent) = terms.lent.filter(|_| !shown.is_empty()) {
        shown.push('，');
        shown.push_str(&sum(lent));
    }
    shown
}

fn way(chosen: Option<RepaymentWay>) -> String {
    let is = |way| chosen == Some(way);
    ticks(&[
        (is(RepaymentWay::AtOnce), "到期一次性还本付息"),
        (
            is(RepaymentWay::MonthlyInterest),
            "按月计息，到期一次性还本",
        ),
        (
            is(RepaymentWay::QuarterlyInterest),
            "按季计息，到期一次性还本",
        ),
        (is(RepaymentWay::YearlyInterest), "按年计息，到期一次性还本"),
        (is(RepaymentWay::Other), "其他"),
    ])
}

fn repaid(loan: &Loan, terms: &LoanTerms) -> String {
    if loan.repaid.is_none() {
        return String::new();
    }
    let shown = |amount: Option<Money>| amount.map_or_else(|| "0元".to_owned(), sum);
    let mut text = ["已还本金：", shown(terms.repaid_principal).as_str()].concat();
    then(
        &mut text,
        &["已还利息：", shown(terms.repaid_interest).as_str()].concat(),
    );
    if let Some(day) = terms.interest_paid_to {
        then(&mut text, &["还息至", day.zh().as_str()].concat());
    }
    text
}

fn overdue(loan: &Loan, terms: &LoanTerms, to: Date) -> String {
    let since = match loan.term {
        Some(Term::Fixed) => terms
            .due_on
            .map(|due| due.plus_days(1))
            .filter(|day| *day <= to),
        _ => None,
    };
    let detail = since
        .map(|day| ["自", day.zh().as_str(), "起"].concat())
        .unwrap_or_default();
    yes_no(since.is_some(), "逾期时间", &detail)
}

/// The duty to repay, and to pay interest if agreed.
fn basis(loan: &Loan) -> String {
    let mut shown = String::from("合同约定：");
    shown.push_str(if filled(&loan.document_detail) {
        loan.document_detail.trim()
    } else if filled(&loan.rate_clause) {
        loan.rate_clause.trim()
    } else {
        "无"
    });
    shown.push_str("；法律规定：");
    shown.push_str(&Article::new(Statute::CivilCode, "675").zh());
    if loan.interest == Some(InterestAgreement::Agreed) {
        shown.push('、');
        shown.push_str(&Article::new(Statute::PrivateLending, "25").zh());
    }
    shown
}

fn evidence(draft: &Draft) -> String {
    let mut shown = String::new();
    for item in &draft.evidence {
        then(&mut shown, item.name.trim());
    }
    shown
}
