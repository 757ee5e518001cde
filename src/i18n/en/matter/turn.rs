//! Whose turn it is, in English.

use matter::event::{FeePurpose, Role};
use matter::state::{ClockKind, Closure, Matter, PaymentStatus, Stage};

use crate::i18n::format;
use crate::i18n::matter::Told;
use crate::i18n::{Prose, marked};

/// Whose turn it is.
pub(super) const fn who(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Claimant) => "Your turn",
        Some(Role::Respondent) => "The other side's turn",
        Some(Role::Court) => "The court's turn",
        Some(Role::Payment) => "Waiting for the payment agency",
        None => "Closed",
    }
}

/// The time limit that runs.
pub(super) const fn limit(kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::Review => "The court answers",
        ClockKind::Mediation => "Mediation",
        ClockKind::Performance => "Payment as agreed",
        ClockKind::FeePayment => "Paying the fee",
        ClockKind::Trial => "Trial",
        ClockKind::Refund => "Refund",
    }
}

/// What is to be done now, and what it means.
pub(super) fn what(matter: &Matter) -> Told {
    let (title, detail) = match &matter.stage {
        Stage::AwaitingReview if matter.correction_used => (
            "The court is reviewing your correction".to_owned(),
            marked(
                "The time limit starts anew. A court may ask for [[correction]] once only; it will now [[register the case|registration of the case]] or say in writing why not ([[ruling]]).",
            ),
        ),
        Stage::AwaitingReview => (
            "The court is reviewing your papers".to_owned(),
            marked(
                "It will [[register the case|registration of the case]], or say all at once what is missing ([[correction]]). There is nothing to pay or do now.",
            ),
        ),
        Stage::Correcting(items) => (
            match items.len() {
                1 => "Correct 1 field, then sign again".to_owned(),
                count => format!("Correct {count} fields, then sign again"),
            },
            marked(
                "The court has named everything at once ([[correction]]); leave the rest as it is. Once corrected, the time limit starts anew.",
            ),
        ),
        Stage::MediationOpen => (
            "Mediate first? It is up to you".to_owned(),
            marked(
                "The case is registered. [[Mediation]] is free; if the other side refuses or you do not agree, it goes on to trial by itself. Nothing is lost.",
            ),
        ),
        Stage::AwaitingMediator => (
            "The court is arranging a mediator".to_owned(),
            marked("You need not wait: you may go on to trial at any time."),
        ),
        Stage::Mediating => (
            "A mediator is helping you agree".to_owned(),
            marked(
                "Without agreement it goes on to trial by itself; you may also go on at any time ([[mediation after filing]]).",
            ),
        ),
        Stage::Settled => (
            "You have agreed. Has the other side paid?".to_owned(),
            marked(
                "If so, one tap closes the case free of charge. To be safe you may ask for a [[mediation statement]] (调解书), which can be [[enforced|enforcement]] and costs half the [[fee|acceptance fee]].",
            ),
        ),
        Stage::AwaitingFeeNotice(_) if matter.relief_pending() => (
            "The court is deciding on your fee relief".to_owned(),
            marked(
                "It decides on [[relief|relief from court costs]] before it asks for the fee. There is nothing to pay now.",
            ),
        ),
        Stage::AwaitingFeeNotice(FeePurpose::Trial) => (
            "On to trial: the court is preparing the fee notice".to_owned(),
            marked("Pay only once the notice is here ([[acceptance fee]])."),
        ),
        Stage::AwaitingFeeNotice(FeePurpose::Statement) => (
            "The court is preparing the fee notice for the statement".to_owned(),
            marked(
                "It is half the [[fee|acceptance fee]]; pay only once the notice is here ([[mediation statement]]).",
            ),
        ),
        Stage::FeeDue(_) => return fee_due(matter),
        Stage::AwaitingStatement => (
            "The court is drawing up the mediation statement".to_owned(),
            marked("It can be [[enforced|enforcement]] like a [[judgment]]."),
        ),
        Stage::InTrial => (
            "The trial runs".to_owned(),
            marked(
                "The court will tell you when and how the [[hearing]] is held. You may still settle.",
            ),
        ),
        Stage::AwaitingRefund(amount, _) => (
            format!("The court is paying {} back to you", format::money(*amount)),
            marked("It goes back the way it came; no application is needed ([[refund]])."),
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
            "Waiting for the result of the payment".to_owned(),
            marked(
                "If you have paid, there is nothing more to do; the result will show here. If not, go back to the payment page.",
            ),
        ),
        Some(PaymentStatus::Unclear) => (
            "Result unknown; we are asking the payment agency".to_owned(),
            marked(
                "Please do not pay again. No money is taken a second time; the result will show here.",
            ),
        ),
        Some(PaymentStatus::Failed) => (
            format!("The last payment did not go through; pay {sum} again"),
            marked(
                "Nothing was charged. Pay within the time limit, or the suit [[counts as withdrawn|treated as withdrawn]].",
            ),
        ),
        Some(PaymentStatus::Paid) | None => (
            format!("Pay the court fee of {sum}"),
            marked(
                "Unpaid, the suit [[counts as withdrawn|treated as withdrawn]]. If you win, the other side [[bears it|who bears the costs]].",
            ),
        ),
    };
    Told { title, detail }
}

fn closed(closure: Closure) -> (String, Prose) {
    let (title, detail) = match closure {
        Closure::Performed => (
            "Settled and paid, closed free of charge",
            marked("This matter is done."),
        ),
        Closure::Statement => (
            "Closed with a mediation statement",
            marked(
                "If the other side does not perform, you may apply for [[enforcement]] with it.",
            ),
        ),
        Closure::SettledAtTrial => (
            "Settled during trial, closed",
            marked("If the other side does not perform, you may apply for [[enforcement]]."),
        ),
        Closure::Judgment => (
            "The court has given judgment",
            marked(
                "The [[judgment]] says whether, and for how long, it can be [[appealed|appeal]]. See it below.",
            ),
        ),
        Closure::Withdrawn => (
            "You withdrew the suit; closed",
            marked(
                "You may sue again as long as the claim is not [[time-barred|limitation period]].",
            ),
        ),
        Closure::DeemedWithdrawn => (
            "The fee was not paid in time; the suit counts as withdrawn",
            marked(
                "You may sue again as long as the claim is not [[time-barred|limitation period]].",
            ),
        ),
        Closure::NotAccepted => (
            "The court ruled not to accept the suit",
            marked(
                "You may [[appeal]] within 10 days of receiving the [[ruling]]. The reason is below.",
            ),
        ),
    };
    (title.to_owned(), detail)
}
