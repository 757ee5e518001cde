//! The matter's screens in English.

use crate::i18n::marked;
use crate::i18n::matter::{
    ActionsText, CostsText, MatterText, OutcomeText, PageText, PaymentText, ReceiptText,
    SendingText, TimelineText, TurnText,
};

mod actions;
mod events;
mod screens;
mod turn;

pub(super) static MATTER: MatterText = MatterText {
    page: PageText {
        title: "Matter",
        against: |claimants, respondents| {
            format!("{} v {}", claimants.join(", "), respondents.join(", "))
        },
        loading: "Looking up where it stands…",
        missing: "There is no such matter, or it is not yours. Check the address, or sign in with another number.",
        all: "My matters",
        old: |time| {
            format!(
                "No connection just now; below is how things stood on {time}. This page will catch up by itself."
            )
        },
        signed_out: "Your session has ended; what is below may not be up to date.",
        sign_in_first: "Please sign in to see this matter.",
        sign_in: "Sign in",
        unreadable: "The records of this matter do not fit together, so it cannot be shown. Your papers are with the service; please call 12368.",
        simulated: "Demonstration: what is marked “simulated” was done by a simulated court or payment agency and has no legal effect.",
        simulated_court: "Open the simulated court",
        draft: "This has not been signed and filed; the court has not received it.",
        draft_go_on: "Go on filling it in",
        draft_other: "There is another unfinished draft on this device. If you go on with this one, that draft is first stored with the service; you will find it under “My matters”.",
        facts: "About this matter",
        court: "Court",
        procedure: "Procedure",
        mediator: "Mediator",
        complaint: "Read or print the complaint",
        copy: "Copy the reference",
        copied: |reference| format!("Copied: {reference}"),
        not_copied: |reference| {
            format!("This browser does not allow copying. Please write down {reference}")
        },
        on_phone: "Go on with a phone",
        on_phone_note: "Point the camera of your phone at the code to open this matter. You sign in there with the same number; nobody else who scans it sees anything.",
        on_phone_code: "QR code of this matter's address",
    },
    turn: TurnText {
        who: turn::who,
        what: turn::what,
        limit: turn::limit,
        until: |day| format!("by {day}"),
        left: |days| match days {
            0 => "today is the last day".to_owned(),
            1 => "1 day left".to_owned(),
            2.. => format!("{days} days left"),
            -1 => "1 day over".to_owned(),
            _ => format!("{} days over", -days),
        },
        moved: "The last day by counting is a day off, so it moves to the next working day.",
        likely: "The holidays of that year are not announced yet; by today's calendar this is the day, and it may move.",
        court_late: "The court is over its time limit. You may ask by calling 12368, or complain to the court.",
        article: "The rule",
    },
    actions: ActionsText {
        label: actions::label,
        question: actions::question,
        yes: actions::yes,
        no: "Not now",
        others: "You may also",
    },
    sending: SendingText {
        running: "Sending…",
        waiting: "No connection. It is noted, and will be sent once, and only once, as soon as there is one.",
        give_up: "Do not send it",
        sign_in: "Your session has ended; this step has not been sent. Sign in and it goes on by itself, never twice.",
        not_now: "Things have changed meanwhile, so this step was not taken. See below how it stands.",
        sign_in_title: "Please sign in again",
        sign_in_note: "Your session has ended. What you did and typed is kept, and goes on once you are signed in.",
    },
    costs: CostsText {
        title: "Costs",
        paid: "Paid so far",
        refunded: "Paid back",
        due: "To pay now",
        to_come: "May still come",
        between: |least, most| format!("{least} to {most}"),
        nothing: "nothing more",
        estimate: " (estimate)",
        free_if_performed: marked("Free of charge if [[settled|settlement]] and performed."),
        breakdown: "How this is computed",
        columns: ["Step", "Sum (yuan)"],
        total: "Total",
        notice_counts: "An estimate; the court's notice counts.",
        receipt: "Receipt no.",
        unknown: "not known; the court sets it, as the amount in dispute is not clear",
    },
    payment: PaymentText {
        pay: |sum| format!("Pay {sum}"),
        again: |sum| format!("Pay {sum} again"),
        resume: "Back to the payment page",
        note: "You come back to this page by yourself afterwards.",
        opening: "Opening the payment page…",
        offline: "There is no connection, so the payment page cannot be opened; nothing was charged. Try again once you are online.",
    },
    outcome: OutcomeText {
        settlement: "Settlement",
        amount: "Amount",
        pay_by: "To be paid by",
        relief: "Decision on fee relief",
        relief_decision: events::relief,
        judgment: "Judgment",
        number: "Document no.",
        statement: "Mediation statement (调解书)",
        not_accepted: "Why the suit was not accepted",
        refund: "Refund",
        refund_note: "It goes back the way it came; no application is needed.",
    },
    receipt: ReceiptText {
        title: "Receipt of filing",
        corrected: "Receipt of the correction",
        time: "Received",
        reference: "Reference",
        hash: "Fingerprint of the content",
        hash_note: marked(
            "Computed from the complaint and its attachments ([[content fingerprint]], SHA-256). One changed word gives another one, so it can be used as proof.",
        ),
        answer_by: "The court answers by",
        print: "Print the receipt",
    },
    timeline: TimelineText {
        title: "What has happened",
        actor: events::actor,
        event: events::event,
        simulated: "simulated",
        next: "Next",
    },
    correction: screens::CORRECTION,
    list: screens::LIST,
    sign_in: screens::SIGN_IN,
};
