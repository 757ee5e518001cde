//! The ways there are, and the official paper that begins each.

use serde::{Deserialize, Serialize};

/// A way to what is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PathKind {
    /// 协商: talk, agree, perform.
    Negotiation,
    /// 人民调解 and other mediation organisations, without a court.
    PeoplesMediation,
    /// 立案后委托调解: file, then mediate while the suit waits; perform and close, without a paper.
    MediationAfterFiling,
    /// The same, with a 调解书 of the court at the end.
    MediationStatement,
    /// 司法确认: mediate outside, then have the court confirm.
    JudicialConfirmation,
    /// 支付令
    PaymentOrder,
    /// 小额诉讼
    SmallClaims,
    /// 简易程序
    Summary,
    /// 普通程序
    Ordinary,
    /// 劳动争议仲裁
    LabourArbitration,
    /// 仲裁 by a clause.
    Arbitration,
    /// 行政复议
    Reconsideration,
    /// 行政诉讼
    AdministrativeSuit,
    /// 实现担保物权
    RealisationOfSecurity,
    /// 诉前财产保全: beside another way.
    Preservation,
    /// 强制执行
    Enforcement,
    /// 申请再审
    Retrial,
}

/// The official paper that begins a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 民事起诉状
    Complaint,
    /// 人民调解申请书; one may also ask in words.
    MediationApplication,
    /// 司法确认申请书
    ConfirmationApplication,
    /// 支付令申请书
    PaymentOrderApplication,
    /// 劳动人事争议仲裁申请书
    LabourApplication,
    /// 仲裁申请书
    ArbitrationApplication,
    /// 行政复议申请书
    ReconsiderationApplication,
    /// 行政起诉状
    AdministrativeComplaint,
    /// 实现担保物权申请书
    SecurityApplication,
    /// 诉前财产保全申请书
    PreservationApplication,
    /// 强制执行申请书
    EnforcementApplication,
    /// 民事再审申请书
    RetrialApplication,
}

impl PathKind {
    /// All ways, from talk to retrial.
    pub const ALL: [Self; 17] = [
        Self::Negotiation,
        Self::PeoplesMediation,
        Self::MediationAfterFiling,
        Self::MediationStatement,
        Self::JudicialConfirmation,
        Self::PaymentOrder,
        Self::SmallClaims,
        Self::Summary,
        Self::Ordinary,
        Self::LabourArbitration,
        Self::Arbitration,
        Self::Reconsideration,
        Self::AdministrativeSuit,
        Self::RealisationOfSecurity,
        Self::Preservation,
        Self::Enforcement,
        Self::Retrial,
    ];

    /// Whether it begins as a civil suit (CPL 122); these are filed in this app.
    #[must_use]
    pub const fn is_civil_suit(self) -> bool {
        matches!(
            self,
            Self::MediationAfterFiling
                | Self::MediationStatement
                | Self::SmallClaims
                | Self::Summary
                | Self::Ordinary
        )
    }

    /// The paper that begins it (CPL 123, 205, 207, 214, 225, 251; LAB 28; ARB 33; ADM 50; RECON
    /// 22); none for talking.
    #[must_use]
    pub const fn paper(self) -> Option<Paper> {
        Some(match self {
            Self::Negotiation => return None,
            Self::PeoplesMediation => Paper::MediationApplication,
            Self::MediationAfterFiling
            | Self::MediationStatement
            | Self::SmallClaims
            | Self::Summary
            | Self::Ordinary => Paper::Complaint,
            Self::JudicialConfirmation => Paper::ConfirmationApplication,
            Self::PaymentOrder => Paper::PaymentOrderApplication,
            Self::LabourArbitration => Paper::LabourApplication,
            Self::Arbitration => Paper::ArbitrationApplication,
            Self::Reconsideration => Paper::ReconsiderationApplication,
            Self::AdministrativeSuit => Paper::AdministrativeComplaint,
            Self::RealisationOfSecurity => Paper::SecurityApplication,
            Self::Preservation => Paper::PreservationApplication,
            Self::Enforcement => Paper::EnforcementApplication,
            Self::Retrial => Paper::RetrialApplication,
        })
    }
}

impl Paper {
    /// The official name of the paper.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Complaint => "民事起诉状",
            Self::MediationApplication => "人民调解申请书",
            Self::ConfirmationApplication => "司法确认申请书",
            Self::PaymentOrderApplication => "支付令申请书",
            Self::LabourApplication => "劳动人事争议仲裁申请书",
            Self::ArbitrationApplication => "仲裁申请书",
            Self::ReconsiderationApplication => "行政复议申请书",
            Self::AdministrativeComplaint => "行政起诉状",
            Self::SecurityApplication => "实现担保物权申请书",
            Self::PreservationApplication => "诉前财产保全申请书",
            Self::EnforcementApplication => "强制执行申请书",
            Self::RetrialApplication => "民事再审申请书",
        }
    }
}
