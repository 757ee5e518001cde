//! Texts of the screen that shows what every way costs and how long it takes, as a struct that
//! both languages must fill.

use law::path::{MatterKind, WrongWay};

use super::Prose;

/// A question with yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// The other side can be found.
    Reachable,
    /// The other side admits the debt.
    Admits,
    /// It is due.
    Due,
    /// There are other debts between the two.
    OtherDebts,
    /// They agreed on arbitration in writing.
    Arbitration,
    /// Property may disappear.
    Preserve,
    /// The employer has written down the wages owed.
    WageIou,
    /// Labour arbitration has ended in an award.
    LabourAward,
    /// Labour arbitration was refused or is overdue.
    LabourRefused,
    /// A divorce suit was refused or withdrawn within six months.
    DivorceLately,
    /// There are new facts since then.
    DivorceNewFacts,
    /// The law wants reconsideration first.
    ReconsiderationRequired,
    /// The reconsideration is over.
    Reconsidered,
    /// A court has decided this already.
    Decided,
    /// In the person's favour.
    DecidedForMe,
}

/// See the Chinese static for how each is used.
pub struct ExploreText {
    /// Title.
    pub title: &'static str,
    /// Under it.
    pub lead: Prose,
    /// The matter in a sentence, and help for it.
    pub words: &'static str,
    /// Help: nothing leaves the device.
    pub words_hint: &'static str,
    /// Heading of what it may be.
    pub suggested: &'static str,
    /// It may be several.
    pub open: &'static str,
    /// It cannot be told.
    pub not_sure: &'static str,
    /// By which words it was found.
    pub because: fn(&[&str]) -> String,
    /// The table of causes did not come.
    pub no_table: &'static str,
    /// Which kind.
    pub kind: &'static str,
    /// A kind, the plain word.
    pub kind_name: fn(MatterKind) -> &'static str,
    /// Question for the amount of a kind; none where it changes nothing.
    pub amount: fn(MatterKind) -> Option<&'static str>,
    /// The amount in a sentence about what is wrong.
    pub amount_name: &'static str,
    /// Unfolds the questions.
    pub more: &'static str,
    /// A question.
    pub question: fn(Question) -> &'static str,
    /// While no kind is chosen.
    pub nothing_chosen: Prose,
    /// A wrong way, and why.
    pub wrong_way: fn(WrongWay) -> Prose,
    /// The right way by its name.
    pub right_way: fn(&str) -> String,
    /// From which day it is open.
    pub from_when: fn(&str) -> String,
    /// Until which day it is in time.
    pub until: fn(&str) -> String,
    /// Heading of the ways.
    pub results: &'static str,
    /// How many are open.
    pub open_count: fn(usize) -> String,
    /// Heading of what stands beside a way.
    pub beside: &'static str,
    /// Unfolds the closed ways.
    pub closed: &'static str,
    /// Figures are estimates.
    pub estimate: &'static str,
    /// Button: into the flow.
    pub begin: &'static str,
    /// Beside it.
    pub begin_note: &'static str,
}
