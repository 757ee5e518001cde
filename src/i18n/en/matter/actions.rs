//! The steps one may take, in English.

use matter::state::Action;

use crate::i18n::marked;
use crate::i18n::matter::Told;

/// On the button.
pub(super) const fn label(action: Action) -> &'static str {
    match action {
        Action::Correct => "Correct it",
        Action::AskMediation => "Mediate first",
        Action::ConfirmPerformance => "Paid in full, close the case",
        Action::RequestStatement => "Ask for a mediation statement",
        Action::ChooseTrial => "Go on to trial",
        Action::StartPayment => "Pay the fee",
        Action::Withdraw => "Withdraw the suit",
        // The other steps are not the claimant's.
        _ => "",
    }
}

/// Asked before it.
pub(super) fn question(action: Action) -> Told {
    let (title, detail) = match action {
        Action::ConfirmPerformance => (
            "Have you received everything that was agreed?",
            marked(
                "The case then closes free of charge, for good. If anything is missing, do not confirm yet.",
            ),
        ),
        Action::RequestStatement => (
            "Ask the court for a mediation statement?",
            marked(
                "It can be [[enforced|enforcement]] like a [[judgment]]. It costs half the fee, to be paid once the notice is here. Closing free of charge is then no longer possible.",
            ),
        ),
        Action::ChooseTrial => (
            "Go on to trial without mediation?",
            marked(
                "This case then does not return to the mediation at hand. The court will send a fee notice; pay once it is here.",
            ),
        ),
        Action::Withdraw => (
            "Withdraw the suit?",
            marked(
                "The case then ends, for good. An unpaid fee falls away; of a paid fee the part laid down by law comes back without an application. You may sue again as long as the claim is not [[time-barred|limitation period]].",
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
        Action::ConfirmPerformance => "All received, close the case",
        Action::RequestStatement => "Ask for it",
        Action::ChooseTrial => "Go on to trial",
        Action::Withdraw => "Withdraw",
        other => label(other),
    }
}
