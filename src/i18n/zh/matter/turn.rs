//! Whose turn it is, in Chinese.

use matter::event::{FeePurpose, Role};
use matter::state::{ClockKind, Closure, Matter, PaymentStatus, Stage};

use crate::i18n::format;
use crate::i18n::matter::Told;
use crate::i18n::{Prose, marked};

/// Whose turn it is.
pub(super) const fn who(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Claimant) => "轮到您",
        Some(Role::Respondent) => "轮到对方",
        Some(Role::Court) => "轮到法院",
        Some(Role::Payment) => "等支付机构",
        None => "已经结束",
    }
}

/// The time limit that runs.
pub(super) const fn limit(kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::Review => "法院答复期限",
        ClockKind::Mediation => "调解期限",
        ClockKind::Performance => "约定的付款日",
        ClockKind::FeePayment => "交费期限",
        ClockKind::Trial => "审理期限",
        ClockKind::Refund => "退费期限",
    }
}

/// What is to be done now, and what it means.
pub(super) fn what(matter: &Matter) -> Told {
    let (title, detail) = match &matter.stage {
        Stage::AwaitingReview if matter.correction_used => (
            "法院正在审查补正后的材料".to_owned(),
            marked(
                "期限重新算。法院只能要求[[补正]]一次，这次会[[立案]]，或者书面说明不立的理由（[[裁定]]）。",
            ),
        ),
        Stage::AwaitingReview => (
            "法院正在审查您的材料".to_owned(),
            marked("会[[立案]]，或者一次说清要补什么（[[补正]]）。现在不用付钱，也不用做什么。"),
        ),
        Stage::Correcting(items) => (
            format!("请补正 {} 处，再签名提交", items.len()),
            marked("法院一次说清了要改的地方（[[补正]]），别的内容不用动。改好以后，期限重新算。"),
        ),
        Stage::MediationOpen => (
            "要不要先调解？您来定".to_owned(),
            marked(
                "案子已经立上了。[[调解]]不收费，对方不愿意或谈不拢就自动转去审判，什么都不耽误。",
            ),
        ),
        Stage::AwaitingMediator => (
            "法院正在安排调解员".to_owned(),
            marked("不想等，随时可以直接转去审判。"),
        ),
        Stage::Mediating => (
            "调解员正在帮你们谈".to_owned(),
            marked("谈不拢会自动转去审判，不用再申请；您也随时可以直接转（[[委托调解]]）。"),
        ),
        Stage::Settled => (
            "谈成了。对方付清了吗？".to_owned(),
            marked(
                "付清了，点一下就免费结案。不放心，可以要一份能[[强制执行]]的[[调解书]]，收一半[[受理费|案件受理费]]。",
            ),
        ),
        Stage::AwaitingFeeNotice(_) if matter.relief_pending() => (
            "法院正在审查您的缓减免申请".to_owned(),
            marked("先决定[[缓减免|司法救助]]，再通知交费。现在不用付钱。"),
        ),
        Stage::AwaitingFeeNotice(FeePurpose::Trial) => (
            "转去审判，法院正在开交费通知".to_owned(),
            marked("收到通知以后才交（[[案件受理费]]）。"),
        ),
        Stage::AwaitingFeeNotice(FeePurpose::Statement) => (
            "法院正在开调解书的交费通知".to_owned(),
            marked("收一半[[受理费|案件受理费]]，收到通知以后才交（[[调解书]]）。"),
        ),
        Stage::FeeDue(_) => return fee_due(matter),
        Stage::AwaitingStatement => (
            "法院正在制作调解书".to_owned(),
            marked("[[调解书]]和判决书一样能[[强制执行]]。"),
        ),
        Stage::InTrial => (
            "案子进入审判".to_owned(),
            marked("法院会通知[[开庭]]的时间和方式。审判中也可以调解。"),
        ),
        Stage::AwaitingRefund(amount, _) => (
            format!("法院正在退给您 {}", format::money(*amount)),
            marked("原路退回，不用申请（[[退费]]）。"),
        ),
        Stage::Closed(closure) => closed(*closure),
    };
    Told { title, detail }
}

fn fee_due(matter: &Matter) -> Told {
    let sum = matter
        .current_fee()
        .map(|fee| format::money(fee.notice.amount))
        .unwrap_or_default();
    let last = matter.payments.last().map(|payment| payment.status);
    let (title, detail) = match last {
        Some(PaymentStatus::Started) => (
            "正在等支付结果".to_owned(),
            marked("付过了就不用再付，结果一到这里就更新。还没付的，可以回到支付页面接着付。"),
        ),
        Some(PaymentStatus::Unclear) => (
            "结果未知，正在向支付机构查询".to_owned(),
            marked("请先不要再付。查到结果以前不会再收一次钱，查到了这里会自动更新。"),
        ),
        Some(PaymentStatus::Failed) => (
            format!("上次没有付成，请重新支付 {sum}"),
            marked("没有扣钱。期限内付上就行；不付就[[当作撤诉|按撤诉处理]]，案子结束。"),
        ),
        Some(PaymentStatus::Paid) | None => (
            format!("请交案件受理费 {sum}"),
            marked(
                "不交就[[当作撤诉|按撤诉处理]]，案子结束。判您赢了，这笔钱[[由对方承担|诉讼费用负担]]。",
            ),
        ),
    };
    Told { title, detail }
}

fn closed(closure: Closure) -> (String, Prose) {
    let (title, detail) = match closure {
        Closure::Performed => ("谈成并付清，免费结案", marked("这件事办完了。")),
        Closure::Statement => (
            "调解书已经做好，结案",
            marked("对方不照做，可以凭[[调解书]]申请[[强制执行]]。"),
        ),
        Closure::SettledAtTrial => (
            "审判中谈成，结案",
            marked("对方不照做，可以申请[[强制执行]]。"),
        ),
        Closure::Judgment => (
            "法院已经判决",
            marked("[[判决]]书会写明能不能[[上诉]]、多少天内上诉。请看下面的判决。"),
        ),
        Closure::Withdrawn => (
            "您已撤诉，结案",
            marked("没过[[诉讼时效]]的，以后还可以再起诉。"),
        ),
        Closure::DeemedWithdrawn => (
            "没有按时交费，按撤诉处理",
            marked("没过[[诉讼时效]]的，以后还可以再起诉。"),
        ),
        Closure::NotAccepted => (
            "法院裁定不予受理",
            marked("不服可以在收到[[裁定]]的 10 天内[[上诉]]。理由见下面（[[不予受理]]）。"),
        ),
    };
    (title.to_owned(), detail)
}
