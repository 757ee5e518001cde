//! What the law's answers are called, in Chinese.

mod courts;

use law::Procedure;
use law::fee::FeeStep;
use law::relief::{ReliefForm, ReliefWhy};

use crate::i18n::law::{LawText, percent};
use crate::i18n::{Prose, marked};

mod paths;
mod whys;

use paths::{bearer, gives_up, openness, path, path_how, path_plain, recommendation};
use whys::why;

/// See [`crate::i18n::law()`].
pub static LAW: LawText = LawText {
    article: law::article::Article::zh,
    path,
    path_plain,
    path_how,
    openness,
    why,
    bearer,
    gives_up,
    recommendation,
    procedure,
    court_reason: courts::court_reason,
    court_condition: courts::court_condition,
    relief_form,
    relief_why,
    fee_step,
};

const fn procedure(procedure: Procedure) -> &'static str {
    match procedure {
        Procedure::SmallClaims => "小额诉讼程序",
        Procedure::Summary => "简易程序",
        Procedure::Ordinary => "普通程序",
    }
}

const fn relief_form(form: ReliefForm) -> Prose {
    marked(match form {
        ReliefForm::Exempt => "[[免交]]",
        ReliefForm::Reduce => "[[减交]]（至少减 30%）",
        ReliefForm::Defer => "[[缓交]]",
    })
}

const fn relief_why(why: ReliefWhy) -> &'static str {
    match why {
        ReliefWhy::DisabledWithoutIncome => "我有残疾，没有固定生活来源",
        ReliefWhy::ClaimsSupport => "我要的是赡养费、扶养费、抚养费或抚恤金",
        ReliefWhy::MinimumAllowance => "我家是低保家庭，没有其他收入",
        ReliefWhy::Destitute => "我是特困人员，没有其他收入",
        ReliefWhy::NearMinimum => "我家是低保边缘家庭",
        ReliefWhy::RigidExpenses => "我家是刚性支出困难家庭（如看病花费太大）",
        ReliefWhy::UnemploymentBenefit => "我在领失业保险金，没有其他收入",
        ReliefWhy::GoodSamaritan => "我因见义勇为受到损害",
        ReliefWhy::Disaster => "我遇到自然灾害等不可抗力，或家庭生产经营难以为继",
        ReliefWhy::VeteranCare => "我是优抚、安置对象",
        ReliefWhy::WelfareInstitution => "我们是社会福利机构或救助管理站",
        ReliefWhy::ClaimsSocialInsurance => "我要的是社会保险金或经济补偿金",
        ReliefWhy::Injured => "我在事故中受伤，要求赔偿",
        ReliefWhy::LegalAid => "我正在接受法律援助",
        ReliefWhy::OtherHardship => "我有其他确实交不起的困难",
    }
}

fn fee_step(step: &FeeStep) -> String {
    match step {
        FeeStep::Flat {
            up_to: Some(up_to), ..
        } => {
            format!("不超过 {} 元的部分，固定收", up_to.grouped())
        }
        FeeStep::Flat { up_to: None, .. } => "固定收".to_owned(),
        FeeStep::Share {
            from,
            up_to,
            part,
            rate_ppm,
        } => {
            let bracket = match up_to {
                Some(up_to) => format!("{} 元至 {} 元", from.grouped(), up_to.grouped()),
                None => format!("超过 {} 元", from.grouped()),
            };
            format!(
                "{bracket}的部分：{} 元 × {}%",
                part.grouped(),
                percent(*rate_ppm)
            )
        }
        FeeStep::Included { up_to: Some(up_to) } => {
            format!("不超过 {} 元的部分，不另收", up_to.grouped())
        }
        FeeStep::Included { up_to: None } => "不另收".to_owned(),
        FeeStep::PerCase => "每件固定收".to_owned(),
        FeeStep::Provincial { .. } => "每件固定收（省里规定的数额）".to_owned(),
        FeeStep::CourtSets { least, most } => format!(
            "每件 {} 元至 {} 元，由法院定",
            least.grouped(),
            most.grouped()
        ),
        FeeStep::Capped => "超过上限的部分不收".to_owned(),
        FeeStep::Halved => "减半".to_owned(),
        FeeStep::OneThird => "按三分之一收".to_owned(),
        FeeStep::Reduced { percent } => format!("获准减交 {percent}%"),
        FeeStep::Free => "不交费".to_owned(),
    }
}
