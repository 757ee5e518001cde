//! Form 09 (民间借贷纠纷): claims 1 to 8 here, facts 1 to 18 in [`facts`].

use law::date::Date;

use super::common::{sum, ticks, yes_no};
use super::{Row, Section};
use crate::draft::{Draft, InterestAgreement, Loan};
use crate::filing::{Filing, LoanTerms, filled};

mod facts;

pub(super) use facts::facts;

pub(super) fn claims(draft: &Draft, filing: &Filing, to: Date) -> Section {
    let (loan, terms) = (&draft.loan, &filing.loan);
    let until = |shown: &mut String| {
        shown.push_str("截至");
        shown.push_str(&to.zh());
        shown.push_str("止，尚欠");
    };
    let mut principal = String::new();
    if let Some(amount) = terms.principal {
        until(&mut principal);
        principal.push_str("本金");
        principal.push_str(&sum(amount));
        principal.push_str("（人民币，下同；如外币需特别注明）");
    }
    let mut interest = String::new();
    if let Some(amount) = terms.interest_to(to) {
        until(&mut interest);
        interest.push_str("利息");
        interest.push_str(&sum(amount));
        interest.push_str("；计算方式：");
        interest.push_str(&method(loan, terms, to));
    }
    if !interest.is_empty() || loan.interest == Some(InterestAgreement::Agreed) {
        let asked = loan.interest_until_paid;
        if !interest.is_empty() {
            interest.push('；');
        }
        interest.push_str("是否请求支付至实际清偿之日止：");
        interest.push_str(&ticks(&[
            (asked == Some(true), "是"),
            (asked == Some(false), "否"),
        ]));
    }
    let mut costs = terms.costs.map(sum).unwrap_or_default();
    if filled(&loan.costs_detail) {
        costs.push_str(if costs.is_empty() { "" } else { "，" });
        costs.push_str(loan.costs_detail.trim());
    }
    Section {
        heading: "诉讼请求".to_owned(),
        rows: vec![
            Row::new("1. 本金", principal),
            Row::new("2. 利息", interest),
            Row::new(
                "3. 是否要求提前还款或解除合同",
                yes_no(filled(&loan.acceleration), "内容", &loan.acceleration),
            ),
            Row::new(
                "4. 是否主张担保权利",
                yes_no(filled(&loan.security_claim), "内容", &loan.security_claim),
            ),
            Row::new(
                "5. 是否主张实现债权的费用",
                yes_no(!costs.is_empty(), "明细", &costs),
            ),
            // The loser bears them by law (FEE 29); claiming them costs nothing.
            Row::new("6. 是否主张诉讼费用", yes_no(true, "", "")),
            Row::new("7. 其他请求", draft.other_claims.trim()),
            Row::new("8. 标的总额", filing.amount.map(sum).unwrap_or_default()),
        ],
    }
}

/// How the interest was reckoned; the rate and clause as typed when a sum was named.
fn method(loan: &Loan, terms: &LoanTerms, to: Date) -> String {
    if terms.interest_claimed.is_some() {
        return if filled(&loan.rate) {
            loan.rate.trim().to_owned()
        } else {
            "无".to_owned()
        };
    }
    let (Some(accrued), Some(principal)) = (terms.accrued(to), terms.principal) else {
        return "无".to_owned();
    };
    let mut shown = ["以本金", principal.grouped().as_str(), "元为基数，按年利率"].concat();
    shown.push_str(&accrued.rate.to_string());
    shown.push('%');
    if terms.rate.is_some_and(|rate| rate > accrued.rate) {
        shown.push_str("（一年期贷款市场报价利率四倍）");
    }
    shown.push_str("，自");
    shown.push_str(&accrued.from.zh());
    shown.push_str("起计算");
    if terms.interest_paid_to.is_none()
        && let Some(repaid) = terms.repaid_interest
    {
        shown.push_str("，扣除已还利息");
        shown.push_str(&repaid.grouped());
        shown.push('元');
    }
    shown
}

/// Adds a clause behind a semicolon.
fn then(shown: &mut String, clause: &str) {
    if !shown.is_empty() {
        shown.push('；');
    }
    shown.push_str(clause);
}
