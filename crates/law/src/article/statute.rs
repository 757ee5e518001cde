//! The statutes and judicial interpretations that this crate names: titles and codes, in both
//! languages.

/// The statutes and judicial interpretations that this crate names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Statute {
    /// 《诉讼费用交纳办法》, State Council Decree 481, in force 2007-04-01.
    LitigationFees,
    /// 《中华人民共和国民事诉讼法》, 2023 amendment.
    CivilProcedure,
    /// 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》, 2022 text.
    ProcedureInterpretation,
    /// 《中华人民共和国民法典》.
    CivilCode,
    /// 《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》, 2020 text.
    PrivateLending,
    /// 《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》, 2015 text, which still decides
    /// interest to 2020-08-19 when asked for (LEND 31).
    PrivateLending2015,
    /// 《最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释》, in force
    /// 2014-08-01.
    DelayInterest,
    /// 《最高人民法院关于人民法院民事调解工作若干问题的规定》, 2020 text.
    CourtMediation,
    /// 《最高人民法院关于人民法院登记立案若干问题的规定》, in force 2015-05-01.
    Registration,
    /// 《最高人民法院关于严格依法规范民事案件立案与调解工作的意见》, in force 2025-01-01.
    FilingAndMediation,
    /// 《人民法院在线诉讼规则》, in force 2021-08-01.
    OnlineLitigation,
    /// 《人民法院在线调解规则》, in force 2022-01-01.
    OnlineMediation,
    /// 《最高人民法院关于人民法院特邀调解的规定》, in force 2016-07-01.
    InvitedMediation,
    /// 《中华人民共和国人民调解法》.
    PeoplesMediation,
    /// 《最高人民法院关于人民法院办理财产保全案件若干问题的规定》, 2020 text.
    Preservation,
    /// 《全国年节及纪念日放假办法》, State Council, 2024 text.
    PublicHolidays,
    /// 《最高人民法院关于人民调解协议司法确认程序的若干规定》, in force 2011-03-30.
    MediationConfirmation,
    /// 《中华人民共和国劳动争议调解仲裁法》, in force 2008-05-01.
    LabourArbitration,
    /// 《中华人民共和国行政诉讼法》, 2017 amendment.
    AdministrativeProcedure,
    /// 《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》, in force 2021-01-01.
    LabourDisputes,
    /// 《最高人民法院关于互联网法院案件管辖的规定》, 法释〔2025〕14号, in force 2025-11-01.
    InternetCourts,
    /// 《最高人民法院关于铁路运输法院案件管辖范围的若干规定》, 法释〔2012〕10号.
    RailwayCourts,
    /// 《中华人民共和国行政复议法》, 2023 text, in force 2024-01-01.
    AdministrativeReconsideration,
    /// 《中华人民共和国仲裁法》, 2025 text, in force 2026-03-01.
    Arbitration,
    /// 《中华人民共和国劳动合同法》, 2012 amendment.
    LabourContract,
}

impl Statute {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::LitigationFees,
        Self::CivilProcedure,
        Self::ProcedureInterpretation,
        Self::CivilCode,
        Self::PrivateLending,
        Self::PrivateLending2015,
        Self::DelayInterest,
        Self::CourtMediation,
        Self::Registration,
        Self::FilingAndMediation,
        Self::OnlineLitigation,
        Self::OnlineMediation,
        Self::InvitedMediation,
        Self::PeoplesMediation,
        Self::Preservation,
        Self::PublicHolidays,
        Self::MediationConfirmation,
        Self::LabourArbitration,
        Self::AdministrativeProcedure,
        Self::LabourDisputes,
        Self::InternetCourts,
        Self::RailwayCourts,
        Self::AdministrativeReconsideration,
        Self::Arbitration,
        Self::LabourContract,
    ];

    /// The Chinese title, without 《》 and without 中华人民共和国.
    #[must_use]
    pub const fn zh(self) -> &'static str {
        match self {
            Self::LitigationFees => "诉讼费用交纳办法",
            Self::CivilProcedure => "民事诉讼法",
            Self::ProcedureInterpretation => {
                "最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释"
            }
            Self::CivilCode => "民法典",
            Self::PrivateLending => "最高人民法院关于审理民间借贷案件适用法律若干问题的规定",
            Self::PrivateLending2015 => {
                "最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2015年）"
            }
            Self::DelayInterest => {
                "最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释"
            }
            Self::CourtMediation => "最高人民法院关于人民法院民事调解工作若干问题的规定",
            Self::Registration => "最高人民法院关于人民法院登记立案若干问题的规定",
            Self::FilingAndMediation => "最高人民法院关于严格依法规范民事案件立案与调解工作的意见",
            Self::OnlineLitigation => "人民法院在线诉讼规则",
            Self::OnlineMediation => "人民法院在线调解规则",
            Self::InvitedMediation => "最高人民法院关于人民法院特邀调解的规定",
            Self::PeoplesMediation => "人民调解法",
            Self::Preservation => "最高人民法院关于人民法院办理财产保全案件若干问题的规定",
            Self::PublicHolidays => "全国年节及纪念日放假办法",
            Self::MediationConfirmation => "最高人民法院关于人民调解协议司法确认程序的若干规定",
            Self::LabourArbitration => "劳动争议调解仲裁法",
            Self::AdministrativeProcedure => "行政诉讼法",
            Self::LabourDisputes => "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）",
            Self::InternetCourts => "最高人民法院关于互联网法院案件管辖的规定",
            Self::RailwayCourts => "最高人民法院关于铁路运输法院案件管辖范围的若干规定",
            Self::AdministrativeReconsideration => "行政复议法",
            Self::Arbitration => "仲裁法",
            Self::LabourContract => "劳动合同法",
        }
    }

    /// The English title.
    #[must_use]
    pub const fn en(self) -> &'static str {
        match self {
            Self::LitigationFees => "Measures on the Payment of Litigation Costs",
            Self::CivilProcedure => "Civil Procedure Law",
            Self::ProcedureInterpretation => "SPC Interpretation of the Civil Procedure Law",
            Self::CivilCode => "Civil Code",
            Self::PrivateLending => "SPC Provisions on Private Lending",
            Self::PrivateLending2015 => "SPC Provisions on Private Lending (2015)",
            Self::DelayInterest => "SPC Interpretation on Interest for Delayed Performance",
            Self::CourtMediation => "SPC Provisions on Civil Mediation by the Courts",
            Self::Registration => "SPC Provisions on the Registration of Cases",
            Self::FilingAndMediation => "SPC Opinions on Case Filing and Mediation",
            Self::OnlineLitigation => "Online Litigation Rules of the People's Courts",
            Self::OnlineMediation => "Online Mediation Rules of the People's Courts",
            Self::InvitedMediation => "SPC Provisions on Invited Mediation",
            Self::PeoplesMediation => "People's Mediation Law",
            Self::Preservation => "SPC Provisions on Property Preservation",
            Self::PublicHolidays => "Regulations on Public Holidays",
            Self::MediationConfirmation => {
                "SPC Provisions on the Judicial Confirmation of Mediation Agreements"
            }
            Self::LabourArbitration => "Law on Labour Dispute Mediation and Arbitration",
            Self::AdministrativeProcedure => "Administrative Procedure Law",
            Self::LabourDisputes => "SPC Interpretation (I) on Labour Disputes",
            Self::InternetCourts => "SPC Provisions on the Jurisdiction of Internet Courts",
            Self::RailwayCourts => "SPC Provisions on the Jurisdiction of Railway Courts",
            Self::AdministrativeReconsideration => "Administrative Reconsideration Law",
            Self::Arbitration => "Arbitration Law",
            Self::LabourContract => "Labour Contract Law",
        }
    }

    /// A short stable code, used on the wire and in data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LitigationFees => "FEE",
            Self::CivilProcedure => "CPL",
            Self::ProcedureInterpretation => "INT",
            Self::CivilCode => "CC",
            Self::PrivateLending => "LEND",
            Self::PrivateLending2015 => "LEND15",
            Self::DelayInterest => "DELAY",
            Self::CourtMediation => "MED",
            Self::Registration => "REG",
            Self::FilingAndMediation => "OPN25",
            Self::OnlineLitigation => "OLR",
            Self::OnlineMediation => "OMR",
            Self::InvitedMediation => "SPM",
            Self::PeoplesMediation => "PML",
            Self::Preservation => "PRES",
            Self::PublicHolidays => "HOL",
            Self::MediationConfirmation => "CONF",
            Self::LabourArbitration => "LAB",
            Self::AdministrativeProcedure => "ADM",
            Self::LabourDisputes => "LABINT",
            Self::InternetCourts => "NETC",
            Self::RailwayCourts => "RAIL",
            Self::AdministrativeReconsideration => "RECON",
            Self::Arbitration => "ARB",
            Self::LabourContract => "LCL",
        }
    }
}
