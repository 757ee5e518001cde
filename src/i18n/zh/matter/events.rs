//! What has happened, in Chinese.

use matter::event::{Event, FeePurpose, MediationEnd, ReliefDecision, Role};

use crate::i18n::format;
use crate::i18n::matter::Told;
use crate::i18n::{Prose, marked, marked_text};

/// Who did it.
pub(super) const fn actor(role: Role) -> &'static str {
    match role {
        Role::Claimant => "您",
        Role::Respondent => "对方",
        Role::Court => "法院",
        Role::Payment => "支付机构",
    }
}

/// A decision on fee relief.
pub(super) fn relief(decision: ReliefDecision) -> Prose {
    match decision {
        ReliefDecision::Exempted => marked("准予[[免交]]，不用交费。"),
        ReliefDecision::Reduced(percent) => marked_text(format!("准予[[减交]] {percent}%。")),
        ReliefDecision::Deferred => marked("准予[[缓交]]，案子先往下走，以后再交。"),
        ReliefDecision::Refused => marked("没有准予，按通知交费。书面理由随通知一起给您。"),
    }
}

/// What happened.
pub(super) fn event(event: &Event) -> Told {
    let (title, detail) = match event {
        Event::Submitted(_) => ("签名提交了起诉状", "法院服务已经收到。".to_owned()),
        Event::CorrectionAsked(notice) => (
            "一次性通知补正",
            format!("要补正 {} 处。", notice.items.len()),
        ),
        Event::Corrected(_) => ("提交了补正后的材料", "审查期限重新计算。".to_owned()),
        Event::Registered(registration) => {
            ("登记立案", format!("案号：{}", registration.case_number))
        }
        Event::NotAccepted { reason } => ("裁定不予受理", reason.clone()),
        Event::MediationAsked => ("选择先调解", String::new()),
        Event::MediatorInvited(mediator) => (
            "调解员接受了委托，开始调解",
            format!("{}，{}", mediator.name, mediator.organisation),
        ),
        Event::MediationFailed { reason } => ("调解结束，没有谈成", why(*reason).to_owned()),
        Event::SettlementReached(settlement) => (
            "谈成了，双方签了调解协议",
            format!(
                "{} 前付 {}。",
                format::date(settlement.pay_by),
                format::money(settlement.amount)
            ),
        ),
        Event::PerformanceConfirmed => ("确认对方已经付清", "免费结案。".to_owned()),
        Event::StatementRequested => ("请法院制作调解书", String::new()),
        Event::TrialChosen => ("选择转去审判", String::new()),
        Event::ReliefDecided(decision) => ("对缓减免申请作了决定", relief(*decision).plain()),
        Event::FeeNoticed(notice) => (
            match notice.purpose {
                FeePurpose::Trial => "发出交费通知（案件受理费）",
                FeePurpose::Statement => "发出交费通知（调解书，减半）",
            },
            format!(
                "{}，{} 前交。",
                format::money(notice.amount),
                format::date(notice.pay_by)
            ),
        ),
        Event::PaymentStarted(start) => ("去支付", format::money(start.amount)),
        Event::PaymentUnclear { .. } => (
            "还没有支付结果，正在查询",
            "查到以前不会再收一次钱。".to_owned(),
        ),
        Event::PaymentFailed { .. } => ("这次没有付成", "没有扣钱，可以重新支付。".to_owned()),
        Event::FeePaid(receipt) => (
            "交费成功",
            format!(
                "{}，票据号 {}",
                format::money(receipt.amount),
                receipt.receipt
            ),
        ),
        Event::StatementIssued { number } => ("制作了调解书", number.clone()),
        Event::SettledAtTrial(_) => ("审判中谈成，调解结案", String::new()),
        Event::Decided { number, .. } => ("作出判决", number.clone()),
        Event::Refunded(refund) => (
            "退还了费用",
            format!("{}，原路退回。", format::money(refund.amount)),
        ),
        Event::Withdrawn => ("撤诉", String::new()),
        Event::DeemedWithdrawn => ("没有按时交费，按撤诉处理", String::new()),
    };
    Told {
        title: title.to_owned(),
        detail: detail.into(),
    }
}

const fn why(reason: MediationEnd) -> &'static str {
    match reason {
        MediationEnd::NoAgreement => "双方没有谈拢，自动转去审判。",
        MediationEnd::Refused => "对方不愿意调解，自动转去审判。",
        MediationEnd::Unreachable => "联系不上对方，自动转去审判。",
    }
}
