//! The elements of official form 09 (民间借贷), as typed.

use serde::{Deserialize, Serialize};

/// A private loan: what was agreed, handed over, repaid, and what is claimed. Amounts are typed
/// text in 元, dates typed text in any form a person writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Loan {
    /// Claim 1: principal still owed and claimed.
    pub principal: String,
    /// Claim 2: interest claimed up to today, when the person states a sum; empty when computed.
    pub interest_claimed: String,
    /// Claim 2: interest until actual payment (请求支付至实际清偿之日止).
    pub interest_until_paid: Option<bool>,
    /// Claim 3: early repayment or termination asked for, with its content; empty when not.
    pub acceleration: String,
    /// Claim 4: security rights claimed, with their content; empty when not.
    pub security_claim: String,
    /// Claim 5: costs of realising the debt (lawyer's fee …), a sum; empty when none.
    pub costs: String,
    /// Claim 5: detail of those costs.
    pub costs_detail: String,
    /// Fact 1: how the loan was put down.
    pub document: Option<DocumentKind>,
    /// Fact 1: name and number of the contract, where signed; empty when none.
    pub document_detail: String,
    /// Fact 1: date of the contract or IOU when it differs from the handing over.
    pub signed_on: String,
    /// Fact 3: amount agreed, when it differs from what was handed over.
    pub agreed_amount: String,
    /// Fact 3: amount really handed over (LEND 26); empty means the principal claimed and
    /// the principal repaid, together.
    pub lent_amount: String,
    /// Fact 3: how the money was handed over.
    pub delivery: Option<Delivery>,
    /// Fact 6: when the money was handed over.
    pub lent_on: String,
    /// Fact 4: whether a date for repayment was agreed.
    pub term: Option<Term>,
    /// Fact 4: agreed day of repayment.
    pub due_on: String,
    /// Fact 5: whether interest was agreed.
    pub interest: Option<InterestAgreement>,
    /// Fact 5: the rate as agreed: 年利率12%, 月息1分 …
    pub rate: String,
    /// Fact 5: the clause that says so.
    pub rate_clause: String,
    /// Fact 7: way of repayment.
    pub repayment: Option<RepaymentWay>,
    /// Fact 8: whether anything was repaid.
    pub repaid: Option<bool>,
    /// Fact 8: principal repaid.
    pub repaid_principal: String,
    /// Fact 8: interest repaid.
    pub repaid_interest: String,
    /// Fact 8: interest paid up to.
    pub interest_paid_to: String,
    /// Last time the claimant asked for the money or the borrower paid or promised (CC 195).
    pub last_demand_on: String,
    /// Facts 10–15: security.
    pub security: Security,
    /// Fact 16: anything else.
    pub other_facts: String,
}

/// Facts 10 to 15 of form 09: security for the loan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Security {
    /// Whether anybody or anything secures the loan; `None` is not answered.
    pub given: Option<bool>,
    /// Fact 10: 物的担保合同, name and date of signing.
    pub property_contract: String,
    /// Fact 11: 担保人、担保物.
    pub property: String,
    /// Fact 12: 最高额担保, date of determination and ceiling; empty when not.
    pub ceiling: String,
    /// Fact 13: registration, 正式 or 预告, and its date; empty when not registered.
    pub registration: String,
    /// Fact 14: 保证合同, date and guarantor.
    pub guarantee_contract: String,
    /// Fact 14: kind of guarantee.
    pub guarantee: Option<GuaranteeKind>,
    /// Fact 15: other security.
    pub other: String,
}

/// How a loan was put down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// 借条、欠条
    Iou,
    /// 借款合同
    Contract,
    /// 聊天记录 and the like
    Messages,
    /// 口头
    Oral,
}

/// How the money was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// 转账 (bank, WeChat, Alipay)
    Transfer,
    /// 现金
    Cash,
    /// 其他
    Other,
}

/// Whether a day of repayment was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// A day was agreed; see `due_on`.
    Fixed,
    /// No day was agreed: the lender may ask for it within a reasonable time (CC 675).
    Open,
}

/// Whether interest was agreed (LEND 24: not agreed, none owed).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InterestAgreement {
    /// None was agreed.
    None,
    /// Agreed; see `rate`.
    Agreed,
}

/// Fact 7 of form 09: way of repayment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RepaymentWay {
    /// 到期一次性还本付息
    AtOnce,
    /// 按月计息、到期一次性还本
    MonthlyInterest,
    /// 按季计息、到期一次性还本
    QuarterlyInterest,
    /// 按年计息、到期一次性还本
    YearlyInterest,
    /// 其他
    Other,
}

/// Kind of guarantee (保证方式).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum GuaranteeKind {
    /// 一般保证
    General,
    /// 连带责任保证
    Joint,
}
