//! The steps one may take, in Chinese.

use matter::state::Action;

use crate::i18n::marked;
use crate::i18n::matter::Told;

/// On the button.
pub(super) const fn label(action: Action) -> &'static str {
    match action {
        Action::Correct => "去补正",
        Action::AskMediation => "先调解",
        Action::ConfirmPerformance => "对方已付清，结案",
        Action::RequestStatement => "要一份调解书",
        Action::ChooseTrial => "转去审判",
        Action::StartPayment => "去交费",
        Action::Withdraw => "撤诉",
        // The other steps are not the claimant's.
        _ => "",
    }
}

/// Asked before it.
pub(super) fn question(action: Action) -> Told {
    let (title, detail) = match action {
        Action::ConfirmPerformance => (
            "约定的钱都收到了吗？",
            marked("确认以后案子免费结束，不能撤回。没有全部收到，请先不要确认。"),
        ),
        Action::RequestStatement => (
            "要法院做一份调解书？",
            marked(
                "[[调解书]]和判决书一样能[[强制执行]]。要交一半[[受理费|案件受理费]]，收到通知后再交。选了就不能改回免费结案。",
            ),
        ),
        Action::ChooseTrial => (
            "不再调解，直接转去审判？",
            marked("转了以后这个案子不再回到现在的调解。法院会发交费通知，收到以后再交费。"),
        ),
        Action::Withdraw => (
            "撤回起诉？",
            marked(
                "[[撤诉]]后这个案子就结束了，不能恢复。还没交费的不用交；已经交的，按规定退回应退的部分，不用申请。没过[[诉讼时效]]的，以后还可以再起诉。",
            ),
        ),
        _ => ("", marked("")),
    };
    Told {
        title: title.to_owned(),
        detail,
    }
}

/// The answer that does it.
pub(super) const fn yes(action: Action) -> &'static str {
    match action {
        Action::ConfirmPerformance => "都收到了，结案",
        Action::RequestStatement => "要调解书",
        Action::ChooseTrial => "转去审判",
        Action::Withdraw => "确定撤诉",
        other => label(other),
    }
}
