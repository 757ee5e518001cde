//! What is known about a matter. `None` means nobody has said; nothing is assumed to close a way.

mod derived;

use serde::{Deserialize, Serialize};

use crate::article::{Article, Statute};
use crate::date::Date;
use crate::fee::{Claim, Province};

/// The facts that ways hang on. The person asking is the one who claims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PathFacts {
    /// What the matter is about.
    pub dispute: MatterKind,
    /// What would be claimed, with interest to the day of filing.
    pub claim: Option<Claim>,
    /// The province of the court; Zhejiang if none is named.
    pub province: Province,
    /// The day the person knew of the harm, or of the administrative act.
    pub known_on: Option<Date>,
    /// What is owed is due: its day has passed, or it was demanded in time.
    pub due_passed: Option<bool>,
    /// The other side can be found and papers can be served.
    pub defendant_reachable: Option<bool>,
    /// The other side is in China.
    pub defendant_in_china: Option<bool>,
    /// The person still owes the other side something, or there are other debts between them.
    pub has_counter_obligation: Option<bool>,
    /// A fixed sum of money or securities is owed, whatever the kind of dispute.
    pub fixed_sum: Option<bool>,
    /// Interest or a penalty is claimed.
    pub interest_claimed: Option<bool>,
    /// The paper names the interest or penalty that is claimed.
    pub interest_in_writing: Option<bool>,
    /// The other side disputes the claim or its amount.
    pub disputed: Option<bool>,
    /// A preservation before suit was applied for.
    pub preserved_before_suit: Option<bool>,
    /// The day it was carried out.
    pub preserved_on: Option<Date>,
    /// Property must be kept from disappearing now.
    pub preservation_wanted: Option<bool>,
    /// Both sides have signed an agreement before a mediation organisation.
    pub mediated_agreement: Option<bool>,
    /// The day that agreement took effect.
    pub agreement_effective_on: Option<Date>,
    /// Both sides agree on the small-claims procedure.
    pub small_claims_agreed: Option<bool>,
    /// Nothing but payment is claimed; if unsaid, the claim tells.
    pub only_money: Option<bool>,
    /// The court shall say to whom a thing or a right belongs.
    pub title_claimed: Option<bool>,
    /// Something must be appraised, or an appraisal is disputed.
    pub appraisal_needed: Option<bool>,
    /// The other side has brought a counterclaim.
    pub counterclaim: Option<bool>,
    /// The person holds a mortgage, a pledge or a lien for the debt.
    pub secured: Option<bool>,
    /// Wages are claimed.
    pub wages: Option<bool>,
    /// The employer has given a paper that names the wages owed (工资欠条), and nothing else from
    /// the employment is in dispute.
    pub wage_iou: Option<bool>,
    /// How far labour arbitration has come.
    pub labour: Option<LabourStep>,
    /// The arbitration clause.
    pub arbitration: Option<ArbitrationClause>,
    /// The day the person's own last divorce suit was refused or withdrawn.
    pub divorce_ended_on: Option<Date>,
    /// There are new facts and reasons since then.
    pub divorce_new_facts: Option<bool>,
    /// The law sends this administrative act to reconsideration first.
    pub reconsideration_required: Option<bool>,
    /// The reconsideration is over, by a decision or because none came in time.
    pub reconsidered: Option<bool>,
    /// The day the decision was received, or the day it was due.
    pub reconsideration_ended_on: Option<Date>,
    /// A decision on this very claim that has taken effect.
    pub decision: Option<Decision>,
}

/// What a matter is about, as far as its ways differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatterKind {
    /// 民间借贷
    Loan,
    /// 买卖合同
    Sale,
    /// 劳务合同: pay for casual work.
    LabourService,
    /// 租赁合同
    Lease,
    /// 物业服务合同
    PropertyService,
    /// Any other contract.
    OtherContract,
    /// 劳动争议: between an employer and an employee.
    Employment,
    /// 离婚
    Divorce,
    /// 赡养费, 扶养费, 抚养费
    Support,
    /// 继承
    Inheritance,
    /// 机动车交通事故责任
    Traffic,
    /// Another injury to life, body or health.
    PersonalInjury,
    /// Any other tort.
    Tort,
    /// 人格权
    PersonalityRights,
    /// 物权 in land and houses.
    RealProperty,
    /// 知识产权
    IntellectualProperty,
    /// An act of an authority.
    Administrative,
    /// Any other civil matter.
    #[default]
    Other,
}

/// Whether the two have agreed on arbitration (ARB 27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArbitrationClause {
    /// There is none.
    Absent,
    /// In writing, with the will to arbitrate, the matter, and an institution by name.
    Valid,
    /// There is one, but nobody has looked at whether it is valid, or something is missing.
    Doubtful,
}

/// How far labour arbitration has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LabourStep {
    /// Not applied for.
    NotYet,
    /// Not accepted, or no answer within five days (LAB 29).
    NotAccepted,
    /// No award in time (LAB 43).
    Overdue,
    /// There is an award that the person does not accept.
    Award {
        /// The day it was received.
        received_on: Option<Date>,
    },
}

/// A decision that has taken effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What it is.
    pub title: Title,
    /// It gives the person what is claimed.
    #[serde(default)]
    pub in_my_favour: Option<bool>,
    /// The day it took effect.
    #[serde(default)]
    pub effective_on: Option<Date>,
    /// The last day for performance that it sets.
    #[serde(default)]
    pub performance_due: Option<Date>,
}

/// What can be enforced (CPL 235, 247, 248).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Title {
    /// 判决书
    Judgment,
    /// 调解书 of a court.
    MediationStatement,
    /// 支付令
    PaymentOrder,
    /// 司法确认裁定
    ConfirmedAgreement,
    /// 劳动仲裁裁决书, 调解书
    LabourAward,
    /// 仲裁裁决书
    ArbitralAward,
}

impl Title {
    /// Why the same claim cannot be brought again: already decided (CPL 127(5)), to be enforced
    /// (CPL 206, 227; LAB 51), final (ARB 10).
    #[must_use]
    pub const fn bars_by(self) -> Article {
        match self {
            Self::Judgment | Self::MediationStatement => {
                Article::new(Statute::CivilProcedure, "127-0-5")
            }
            Self::PaymentOrder => Article::new(Statute::CivilProcedure, "227-3"),
            Self::ConfirmedAgreement => Article::new(Statute::CivilProcedure, "206"),
            Self::LabourAward => Article::new(Statute::LabourArbitration, "51"),
            Self::ArbitralAward => Article::new(Statute::Arbitration, "10-1"),
        }
    }
}

impl MatterKind {
    /// Whether the two may agree on arbitration (ARB 3); labour has its own (ARB 93).
    #[must_use]
    pub const fn can_be_arbitrated(self) -> bool {
        !matches!(
            self,
            Self::Employment
                | Self::Divorce
                | Self::Support
                | Self::Inheritance
                | Self::PersonalityRights
                | Self::Administrative
        )
    }

    /// Whether it is about a debt, as of a loan or a sale, that a mortgage, a pledge or a lien may
    /// secure (CC 387).
    #[must_use]
    pub const fn can_be_secured(self) -> bool {
        matches!(
            self,
            Self::Loan
                | Self::Sale
                | Self::LabourService
                | Self::Lease
                | Self::PropertyService
                | Self::OtherContract
                | Self::Other
        )
    }
}

impl PathFacts {
    /// Nothing known but the kind and the claim.
    #[must_use]
    pub fn new(dispute: MatterKind, claim: Option<Claim>) -> Self {
        Self {
            dispute,
            claim,
            ..Self::default()
        }
    }
}
