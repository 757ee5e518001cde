//! Texts of the page of a matter, the list of own matters and the sign-in, as structs that both
//! languages must fill.

use matter::event::{Event, Role};
use matter::state::{Action, ClockKind, Matter};

use super::Prose;

mod correction;
mod list;
mod money;
mod sign_in;

pub use correction::CorrectionText;
pub use list::ListText;
pub use money::{CostsText, OutcomeText, PaymentText, ReceiptText};
pub use sign_in::SignInText;

/// See the Chinese static for how each is used.
pub struct MatterText {
    /// The page as a whole.
    pub page: PageText,
    /// Whose turn it is.
    pub turn: TurnText,
    /// Buttons.
    pub actions: ActionsText,
    /// What became of a step that was taken here.
    pub sending: SendingText,
    /// Money.
    pub costs: CostsText,
    /// Paying.
    pub payment: PaymentText,
    /// What came of it: terms, relief, judgment.
    pub outcome: OutcomeText,
    /// The receipt of the filing.
    pub receipt: ReceiptText,
    /// What has happened.
    pub timeline: TimelineText,
    /// Correcting what the court named.
    pub correction: CorrectionText,
    /// Own matters.
    pub list: ListText,
    /// Signing in.
    pub sign_in: SignInText,
}

/// The page as a whole.
pub struct PageText {
    /// Heading while nothing is known yet.
    pub title: &'static str,
    /// Claimants against defendants.
    pub against: fn(&[&str], &[&str]) -> String,
    /// The matter is being fetched.
    pub loading: &'static str,
    /// No such matter, or not one's own.
    pub missing: &'static str,
    /// Link to own matters.
    pub all: &'static str,
    /// What is shown was true at that time; there is no connection.
    pub old: fn(&str) -> String,
    /// The session ended; what is shown may be old.
    pub signed_out: &'static str,
    /// One has to sign in to see it.
    pub sign_in_first: &'static str,
    /// Button: sign in.
    pub sign_in: &'static str,
    /// The records do not fit together.
    pub unreadable: &'static str,
    /// Some of it was done by a simulator.
    pub simulated: &'static str,
    /// Link to the page of the simulated court.
    pub simulated_court: &'static str,
    /// It is a draft still.
    pub draft: &'static str,
    /// Button: go on with the draft.
    pub draft_go_on: &'static str,
    /// Another draft on this device must be decided about first.
    pub draft_other: &'static str,
    /// Heading of the facts.
    pub facts: &'static str,
    /// The court.
    pub court: &'static str,
    /// The procedure.
    pub procedure: &'static str,
    /// The mediator.
    pub mediator: &'static str,
    /// Link to the complaint.
    pub complaint: &'static str,
    /// Button: copy the reference.
    pub copy: &'static str,
    /// The reference was copied; read out.
    pub copied: fn(&str) -> String,
    /// The browser does not let it be copied: the reference, to copy by hand.
    pub not_copied: fn(&str) -> String,
    /// Button and heading: go on with a phone.
    pub on_phone: &'static str,
    /// How to, and that one signs in there too.
    pub on_phone_note: &'static str,
    /// What the code is of.
    pub on_phone_code: &'static str,
}

/// Whose turn it is, and until when.
pub struct TurnText {
    /// Whose turn it is.
    pub who: fn(Option<Role>) -> &'static str,
    /// What is to be done, and what it means.
    pub what: fn(&Matter) -> Told,
    /// The time limit that runs.
    pub limit: fn(ClockKind) -> &'static str,
    /// The last day.
    pub until: fn(&str) -> String,
    /// So many days are left, negative when it is over.
    pub left: fn(i32) -> String,
    /// It ended on a day off and moved on.
    pub moved: &'static str,
    /// The calendar of that year is not known yet.
    pub likely: &'static str,
    /// The court is late: what one may do.
    pub court_late: &'static str,
    /// Unfolds the article.
    pub article: &'static str,
}

/// A fact and what it means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The fact.
    pub title: String,
    /// What it means, or empty.
    pub detail: Prose,
}

/// Buttons, and the questions before what cannot be undone.
pub struct ActionsText {
    /// What a step is called on its button.
    pub label: fn(Action) -> &'static str,
    /// What is asked before it, and what it means.
    pub question: fn(Action) -> Told,
    /// Button: yes, do it.
    pub yes: fn(Action) -> &'static str,
    /// Button: no, go back.
    pub no: &'static str,
    /// Heading over what else may be done.
    pub others: &'static str,
}

/// What became of a step that was taken here.
pub struct SendingText {
    /// On its way.
    pub running: &'static str,
    /// Waiting for the connection.
    pub waiting: &'static str,
    /// Button: do not send it after all.
    pub give_up: &'static str,
    /// One has to sign in again first.
    pub sign_in: &'static str,
    /// The matter did not allow it any more.
    pub not_now: &'static str,
    /// Heading of the sign-in in the middle of something.
    pub sign_in_title: &'static str,
    /// What one did is kept.
    pub sign_in_note: &'static str,
}

/// What has happened.
pub struct TimelineText {
    /// Heading.
    pub title: &'static str,
    /// Who did it.
    pub actor: fn(Role) -> &'static str,
    /// What happened.
    pub event: fn(&Event) -> Told,
    /// Mark of what a simulator did.
    pub simulated: &'static str,
    /// What comes next.
    pub next: &'static str,
}
