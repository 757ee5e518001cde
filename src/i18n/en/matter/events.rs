//! What has happened, in English.

use matter::event::{Event, FeePurpose, MediationEnd, ReliefDecision, Role};

use crate::i18n::format;
use crate::i18n::matter::Told;
use crate::i18n::{Prose, marked, marked_text};

/// Who did it.
pub(super) const fn actor(role: Role) -> &'static str {
    match role {
        Role::Claimant => "You",
        Role::Respondent => "The other side",
        Role::Court => "Court",
        Role::Payment => "Payment agency",
    }
}

/// A decision on fee relief.
pub(super) fn relief(decision: ReliefDecision) -> Prose {
    match decision {
        ReliefDecision::Exempted => marked("[[Exempted|exemption from the fee]]: nothing to pay."),
        ReliefDecision::Reduced(percent) => {
            marked_text(format!("[[Reduced|reduction of the fee]] by {percent}%."))
        }
        ReliefDecision::Deferred => {
            marked("[[Deferred|deferral of the fee]]: the case goes on, the fee is paid later.")
        }
        ReliefDecision::Refused => {
            marked("Not granted: pay as notified. The written reasons come with the notice.")
        }
    }
}

/// What happened.
pub(super) fn event(event: &Event) -> Told {
    let (title, detail) = match event {
        Event::Submitted(_) => (
            "Signed and filed the complaint",
            "The service has received it.".to_owned(),
        ),
        Event::CorrectionAsked(notice) => (
            "Asked for correction, all at once",
            match notice.items.len() {
                1 => "1 field is to be corrected.".to_owned(),
                count => format!("{count} fields are to be corrected."),
            },
        ),
        Event::Corrected(_) => (
            "Filed the correction",
            "The time limit of the review starts anew.".to_owned(),
        ),
        Event::Registered(registration) => (
            "Registered the case",
            format!("Case number: {}", registration.case_number),
        ),
        Event::NotAccepted { reason } => ("Ruled not to accept the suit", reason.clone()),
        Event::MediationAsked => ("Chose to mediate first", String::new()),
        Event::MediatorInvited(mediator) => (
            "A mediator accepted; mediation begins",
            format!("{}, {}", mediator.name, mediator.organisation),
        ),
        Event::MediationFailed { reason } => {
            ("Mediation ended without agreement", why(*reason).to_owned())
        }
        Event::SettlementReached(settlement) => (
            "Agreement: both sides signed",
            format!(
                "{} to be paid by {}.",
                format::money(settlement.amount),
                format::date(settlement.pay_by)
            ),
        ),
        Event::PerformanceConfirmed => (
            "Confirmed that all was paid",
            "Closed free of charge.".to_owned(),
        ),
        Event::StatementRequested => ("Asked for a mediation statement", String::new()),
        Event::TrialChosen => ("Chose to go on to trial", String::new()),
        Event::ReliefDecided(decision) => ("Decided on fee relief", relief(*decision).plain()),
        Event::FeeNoticed(notice) => (
            match notice.purpose {
                FeePurpose::Trial => "Sent the fee notice",
                FeePurpose::Statement => "Sent the fee notice for the statement (half the fee)",
            },
            format!(
                "{}, to be paid by {}.",
                format::money(notice.amount),
                format::date(notice.pay_by)
            ),
        ),
        Event::PaymentStarted(start) => ("Went to pay", format::money(start.amount)),
        Event::PaymentUnclear { .. } => (
            "No result of the payment yet; asking",
            "No money is taken a second time meanwhile.".to_owned(),
        ),
        Event::PaymentFailed { .. } => (
            "This payment did not go through",
            "Nothing was charged; you may pay again.".to_owned(),
        ),
        Event::FeePaid(receipt) => (
            "The fee is paid",
            format!(
                "{}, receipt no. {}",
                format::money(receipt.amount),
                receipt.receipt
            ),
        ),
        Event::StatementIssued { number } => ("Issued the mediation statement", number.clone()),
        Event::SettledAtTrial(_) => ("Settled during trial; closed by mediation", String::new()),
        Event::Decided { number, .. } => ("Gave judgment", number.clone()),
        Event::Refunded(refund) => (
            "Paid money back",
            format!("{}, the way it came.", format::money(refund.amount)),
        ),
        Event::Withdrawn => ("Withdrew the suit", String::new()),
        Event::DeemedWithdrawn => (
            "The fee was not paid in time; counts as withdrawn",
            String::new(),
        ),
    };
    Told {
        title: title.to_owned(),
        detail: detail.into(),
    }
}

const fn why(reason: MediationEnd) -> &'static str {
    match reason {
        MediationEnd::NoAgreement => "The parties did not agree; it goes on to trial by itself.",
        MediationEnd::Refused => "The other side refused; it goes on to trial by itself.",
        MediationEnd::Unreachable => {
            "The other side could not be reached; it goes on to trial by itself."
        }
    }
}
