//! What the law's answers are called, in Chinese.

use law::Procedure;
use law::court::CourtReason;
use law::fee::FeeStep;
use law::path::{Bearer, GivesUp, Openness, PathKind, Recommendation, Why};
use law::relief::{ReliefForm, ReliefWhy};

use crate::i18n::law::{LawText, percent};

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
    court_reason,
    relief_form,
    relief_why,
    fee_step,
};

const fn path(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => "自己谈妥（协商和解）",
        PathKind::MediationAfterFiling => "先立案，再调解（委托调解）",
        PathKind::JudicialConfirmation => "谈好后请法院确认（司法确认）",
        PathKind::PaymentOrder => "请法院直接催款（支付令）",
        PathKind::SmallClaims => "小额快审（小额诉讼程序）",
        PathKind::Summary => "简单审理（简易程序）",
        PathKind::Ordinary => "完整审理（普通程序）",
    }
}

const fn path_plain(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => "你们自己谈好，对方照约定还钱。",
        PathKind::MediationAfterFiling => {
            "材料先交到法院，调解员帮你们谈。谈成并当场履行，不交诉讼费；谈不成，一键转去审判。"
        }
        PathKind::JudicialConfirmation => {
            "在人民调解委员会等组织达成协议后，双方一起请法院确认，对方不还可以直接申请强制执行。"
        }
        PathKind::PaymentOrder => {
            "法院书面审查后直接命令对方还钱，不开庭。对方书面异议成立，支付令就失效。"
        }
        PathKind::SmallClaims => "金额小、事实清楚的案子，审得快，一次审完就生效。",
        PathKind::Summary => "事实清楚、争议不大的案子，一名法官审理。",
        PathKind::Ordinary => "争议大或者找不到对方时用，程序最完整，时间也最长。",
    }
}

const fn path_how(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => {
            "不用经过法院。谈好后请写下：谁、还多少、哪天还、付到哪个账户、不还怎么办。"
        }
        PathKind::JudicialConfirmation => {
            "先到乡镇（街道）社会治理中心或人民调解委员会调解，不收费；协议生效后 30 日内双方共同向法院申请。"
        }
        PathKind::PaymentOrder => {
            "向对方住所地的基层法院提交支付令申请书；这里还不能代为提交，可以打 12368 问清怎么交。"
        }
        PathKind::MediationAfterFiling
        | PathKind::SmallClaims
        | PathKind::Summary
        | PathKind::Ordinary => "",
    }
}

const fn openness(openness: Openness) -> &'static str {
    match openness {
        Openness::Open => "可以走",
        Openness::OnlyByAgreement => "双方同意才能走",
        Openness::ToBeChecked => "要看法院核对",
        Openness::Closed => "现在走不了",
    }
}

const fn why(why: Why) -> &'static str {
    match why {
        Why::AmountUnknown => "还没有填金额。",
        Why::OtherSideMustAgree => "要对方也愿意。",
        Why::NeedsMediatedAgreement => "要先在调解组织达成协议。",
        Why::NotDueYet => "还款日还没有到。",
        Why::DueUnknown => "还不知道还款日到了没有。",
        Why::DefendantUnreachable => "找不到对方。",
        Why::ReachabilityUnknown => "要能找到对方、把文书送到。",
        Why::DefendantAbroad => "对方不在境内。",
        Why::CounterObligation => "您和对方之间还有别的债。",
        Why::CounterObligationUnknown => "您和对方之间不能有别的债，法院会核对。",
        Why::InterestNotInWriting => "要求的利息没有写在借条或合同里。",
        Why::InterestInWritingUnknown => "要求的利息要写在借条或合同里，法院会核对。",
        Why::PreservedBeforeSuit => "已经申请了诉前保全。",
        Why::WouldObject => "对方不认账，很可能提出异议，那时要转为起诉。",
        Why::FactsDisputed => "对方不认账，法院可能认为事实还不清楚。",
        Why::AboveHalf => "金额超过了直接适用的限额，要双方约定才可以。",
        Why::AboveDouble => "金额超过了上限。",
        Why::ThresholdStale => "金额限额每年会变，新标准以法院核对为准。",
        Why::SimplerProcedureLikely => "事情简单的，法院一般先用简易程序。",
    }
}

const fn bearer(bearer: Bearer) -> &'static str {
    match bearer {
        Bearer::Nobody => "没有费用",
        Bearer::ByAgreement => "由双方商定，商定不成由法院决定",
        Bearer::DebtorUnlessObjection => "由对方承担；对方异议成立的，由您承担",
        Bearer::Loser => "由败诉的一方承担",
    }
}

const fn gives_up(what: GivesUp) -> &'static str {
    match what {
        GivesUp::Appeal => "不能上诉，一次审完就生效。",
        GivesUp::EnforceablePaper => "没有可以强制执行的文书，对方反悔还要再走别的路。",
        GivesUp::PreservationBeforeSuit => "不能先申请诉前保全。",
        GivesUp::EndsOnObjection => "对方书面异议成立就作废，转为起诉。",
    }
}

const fn recommendation(why: Recommendation) -> &'static str {
    match why {
        Recommendation::FreeIfSettledAndTrialStaysOpen => {
            "案子已经在法院立上了；谈成不花钱，谈不成随时去审判，什么都不耽误。"
        }
        Recommendation::QuickestJudgment => "对方不认账，这条路最快拿到判决。",
        Recommendation::OnlyWayWithoutTheDefendant => "找不到对方时，只有这种程序可以公告送达。",
    }
}

const fn procedure(procedure: Procedure) -> &'static str {
    match procedure {
        Procedure::SmallClaims => "小额诉讼程序",
        Procedure::Summary => "简易程序",
        Procedure::Ordinary => "普通程序",
    }
}

const fn court_reason(reason: CourtReason) -> &'static str {
    match reason {
        CourtReason::AgreedInWriting => "你们书面约定的法院",
        CourtReason::DefendantsDomicile => "对方住在这里",
        CourtReason::LendersPlace => "您在这里收款（出借人所在地）",
        CourtReason::DebtorsDomicile => "欠款人住在这里",
    }
}

const fn relief_form(form: ReliefForm) -> &'static str {
    match form {
        ReliefForm::Exempt => "免交",
        ReliefForm::Reduce => "减交（至少减 30%）",
        ReliefForm::Defer => "缓交",
    }
}

const fn relief_why(why: ReliefWhy) -> &'static str {
    match why {
        ReliefWhy::DisabledWithoutIncome => "我有残疾，没有固定生活来源",
        ReliefWhy::ClaimsSupport => "我要的是赡养费、扶养费、抚养费或抚恤金",
        ReliefWhy::SocialAssistance => "我是低保、特困人员，或在领失业保险金，没有其他收入",
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
        FeeStep::Capped => "超过上限的部分不收".to_owned(),
        FeeStep::Halved => "减半".to_owned(),
        FeeStep::OneThird => "按三分之一收".to_owned(),
        FeeStep::Reduced { percent } => format!("获准减交 {percent}%"),
        FeeStep::Free => "不交费".to_owned(),
    }
}
