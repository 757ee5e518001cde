//! Where a rule stands: a statute and a place in it, shown in Chinese and in English.
//!
//! Holds names and numbers only, never the wording of a rule.

use serde::{Serialize, Serializer};

use crate::numerals;

/// One article of a statute, the reason behind every figure this crate returns.
///
/// Serialises as its stable code, such as `"FEE 13-1-1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Article {
    /// The statute.
    pub statute: Statute,
    /// Article, paragraph (款) and item (项), such as `"13"`, `"53-2"` or `"13-1-1"`.
    /// A paragraph of `0` stands for an article that has items but no numbered paragraphs.
    pub at: &'static str,
}

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
}

impl Statute {
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
            Self::Registration => "最高人民法院关于人民法院登记立案若干问题的规定",
            Self::FilingAndMediation => "最高人民法院关于严格依法规范民事案件立案与调解工作的意见",
            Self::OnlineLitigation => "人民法院在线诉讼规则",
            Self::OnlineMediation => "人民法院在线调解规则",
            Self::InvitedMediation => "最高人民法院关于人民法院特邀调解的规定",
            Self::PeoplesMediation => "人民调解法",
            Self::Preservation => "最高人民法院关于人民法院办理财产保全案件若干问题的规定",
            Self::PublicHolidays => "全国年节及纪念日放假办法",
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
            Self::Registration => "SPC Provisions on the Registration of Cases",
            Self::FilingAndMediation => "SPC Opinions on Case Filing and Mediation",
            Self::OnlineLitigation => "Online Litigation Rules of the People's Courts",
            Self::OnlineMediation => "Online Mediation Rules of the People's Courts",
            Self::InvitedMediation => "SPC Provisions on Invited Mediation",
            Self::PeoplesMediation => "People's Mediation Law",
            Self::Preservation => "SPC Provisions on Property Preservation",
            Self::PublicHolidays => "Regulations on Public Holidays",
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
            Self::Registration => "REG",
            Self::FilingAndMediation => "OPN25",
            Self::OnlineLitigation => "OLR",
            Self::OnlineMediation => "OMR",
            Self::InvitedMediation => "SPM",
            Self::PeoplesMediation => "PML",
            Self::Preservation => "PRES",
            Self::PublicHolidays => "HOL",
        }
    }
}

impl Article {
    /// An article by statute and place; see [`Article::at`] for the form of the place.
    #[must_use]
    pub const fn new(statute: Statute, at: &'static str) -> Self {
        Self { statute, at }
    }

    /// For example 《诉讼费用交纳办法》第十三条第一款第（一）项.
    #[must_use]
    pub fn zh(&self) -> String {
        let mut shown = String::from("《");
        shown.push_str(self.statute.zh());
        shown.push('》');
        for (place, number) in self
            .at
            .split('-')
            .filter_map(|n| n.parse().ok())
            .enumerate()
        {
            if number == 0 {
                continue;
            }
            let (before, after) = match place {
                0 => ("第", "条"),
                1 => ("第", "款"),
                _ => ("第（", "）项"),
            };
            shown.push_str(before);
            shown.push_str(&numerals::in_chinese(number));
            shown.push_str(after);
        }
        shown
    }

    /// For example `Measures on the Payment of Litigation Costs, Art. 13(1)(1)`.
    #[must_use]
    pub fn en(&self) -> String {
        let mut shown = String::from(self.statute.en());
        shown.push_str(", Art. ");
        for (place, number) in self.at.split('-').enumerate() {
            if number == "0" {
                continue;
            }
            if place > 0 {
                shown.push('(');
            }
            shown.push_str(number);
            if place > 0 {
                shown.push(')');
            }
        }
        shown
    }

    /// The stable code, such as `FEE 13-1-1`.
    #[must_use]
    pub fn code(&self) -> String {
        let mut shown = String::from(self.statute.code());
        shown.push(' ');
        shown.push_str(self.at);
        shown
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_reads_as_lawyers_write_it() {
        let fee = Article::new(Statute::LitigationFees, "13");
        assert_eq!(fee.zh(), "《诉讼费用交纳办法》第十三条");
        assert_eq!(
            fee.en(),
            "Measures on the Payment of Litigation Costs, Art. 13"
        );
        let deep = Article::new(Statute::LitigationFees, "13-1-1");
        assert_eq!(deep.zh(), "《诉讼费用交纳办法》第十三条第一款第（一）项");
        assert_eq!(deep.code(), "FEE 13-1-1");
        let items_only = Article::new(Statute::CivilProcedure, "166-0-4");
        assert_eq!(items_only.zh(), "《民事诉讼法》第一百六十六条第（四）项");
        assert_eq!(items_only.en(), "Civil Procedure Law, Art. 166(4)");
    }
}
