//! The draft: what a person has typed and picked so far, kept exactly as they typed it.
//!
//! Every text field holds raw text; [`crate::filing`] parses it. Nothing here rejects anything,
//! so a draft can always be saved. Field paths in findings are JSON pointers into this structure.

pub use law::Procedure;
pub use law::identity_document::IdKind;
use serde::{Deserialize, Serialize};

mod loan;
mod party;
mod pointer;

pub use loan::{
    Delivery, DocumentKind, GuaranteeKind, InterestAgreement, Loan, RepaymentWay, Security, Term,
};
pub use party::{Agent, AgentScope, OrganisationType, Ownership, Party, PartyKind};
pub use pointer::{answers, get, pointers, set};

/// Everything a claimant has told so far. Schema changes need a migration of stored drafts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Draft {
    /// The story in the person's own words (事实与理由 in full text).
    pub story: String,
    /// What the dispute is about; decides which elements are asked.
    pub dispute: Option<Dispute>,
    /// Plaintiffs (原告), at least one.
    pub claimants: Vec<Party>,
    /// Defendants (被告), at least one.
    pub respondents: Vec<Party>,
    /// Third persons (第三人), usually none.
    pub third_parties: Vec<Party>,
    /// The plaintiffs' agents (委托诉讼代理人), usually none, two at most (CPL 61).
    pub agents: Vec<Agent>,
    /// Elements of official form 09 (民间借贷), used when [`Dispute::PrivateLoan`].
    pub loan: Loan,
    /// The claims in free text, for disputes whose form is not built yet, and 其他请求 in form 09.
    pub other_claims: String,
    /// Amount in dispute for disputes told in free text; typed text, 元.
    pub other_amount: String,
    /// Agreed jurisdiction (约定管辖): the court as the contract names it, empty when none.
    pub agreed_court: String,
    /// Whether a written arbitration clause exists (CPL 127(2)); `None` is not answered.
    pub arbitration_clause: Option<bool>,
    /// Whether property was preserved before suing (诉前保全), and where and when.
    pub preserved: Option<bool>,
    /// Court, date and case number of that preservation; empty when none.
    pub preservation_detail: String,
    /// Evidence in the order the person wants it listed.
    pub evidence: Vec<Evidence>,
    /// The way chosen on the second screen.
    pub choice: Choice,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            story: String::new(),
            dispute: None,
            claimants: vec![Party::default()],
            respondents: vec![Party::default()],
            third_parties: Vec::new(),
            agents: Vec::new(),
            loan: Loan::default(),
            other_claims: String::new(),
            other_amount: String::new(),
            agreed_court: String::new(),
            arbitration_clause: None,
            preserved: None,
            preservation_detail: String::new(),
            evidence: Vec::new(),
            choice: Choice::default(),
        }
    }
}

/// What the dispute is about. Stable wire names; `code` gives the cause of action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Dispute {
    /// 民间借贷纠纷: all elements of official form 09.
    PrivateLoan,
    /// 买卖合同纠纷, told in free text.
    Sale,
    /// 劳务合同纠纷 (pay for casual work), told in free text.
    Labour,
    /// 房屋租赁合同纠纷, told in free text.
    Lease,
    /// 物业服务合同纠纷, told in free text.
    PropertyService,
    /// 机动车交通事故责任纠纷, told in free text.
    Traffic,
    /// Any other civil dispute, told in free text; the court names the cause.
    Other,
}

impl Dispute {
    /// All disputes in the order of the tiles.
    pub const ALL: [Self; 7] = [
        Self::PrivateLoan,
        Self::Sale,
        Self::Labour,
        Self::Lease,
        Self::PropertyService,
        Self::Traffic,
        Self::Other,
    ];

    /// Official name of the cause of action (案由), for documents.
    #[must_use]
    pub const fn cause(self) -> &'static str {
        match self {
            Self::PrivateLoan => "民间借贷纠纷",
            Self::Sale => "买卖合同纠纷",
            Self::Labour => "劳务合同纠纷",
            Self::Lease => "房屋租赁合同纠纷",
            Self::PropertyService => "物业服务合同纠纷",
            Self::Traffic => "机动车交通事故责任纠纷",
            Self::Other => "其他民事纠纷（案由由法院确定）",
        }
    }
}

/// One piece of evidence: what the file is called and what it proves; the bytes live elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Evidence {
    /// Made on the device, unique in the draft; the backend stores the file under it.
    pub id: String,
    /// Name in the evidence list, editable.
    pub name: String,
    /// MIME type as sniffed from the bytes: `image/jpeg`, `image/png`, `image/webp` or `application/pdf`.
    pub media_type: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
    /// What it shall prove (证明目的), may be empty.
    pub purpose: String,
}

/// The answers of the second screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Choice {
    /// The procedure asked for; the court decides in the end.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub procedure: Option<Procedure>,
    /// Case-number code of the court chosen, e.g. `浙0106`.
    pub court: String,
    /// 是否考虑先行调解, never pre-answered.
    pub mediation: Option<MediationWish>,
    /// Whether the person knows what the form says about mediation (了解/不了解); the form asks it
    /// of six statements, which the screen shows together. Never pre-answered.
    pub knows_mediation: Option<bool>,
    /// Grounds ticked for fee relief, by their wire names; empty when none is asked for.
    pub relief: Vec<String>,
}

/// The answer to 是否考虑先行调解 (form 09, section on the wish for dispute resolution).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum MediationWish {
    /// 是
    Yes,
    /// 否
    No,
    /// 暂不确定，想要了解更多内容
    Unsure,
}
