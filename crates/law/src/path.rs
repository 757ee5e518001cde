//! Every lawful way to get a private loan back, with its price, its days and its reasons.
//!
//! Returns facts and reasons as enums with articles, never text. The choice stays with the
//! person: one path may be recommended with its reason, none is left out. Wider planning
//! (labour, arbitration, wrong procedure) comes later.

mod conditions;
mod ranking;
mod ways;

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::date::Date;
use crate::money::Money;

/// What is known about the loan. `None` means nobody has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanFacts {
    /// What would be claimed: principal and interest to the day of filing.
    pub amount: Money,
    /// The day of asking.
    pub today: Date,
    /// The day for repayment has passed, or repayment was demanded in time.
    pub due_passed: Option<bool>,
    /// The borrower can be found and papers can be served.
    pub defendant_reachable: Option<bool>,
    /// The borrower is in China.
    pub defendant_in_china: Option<bool>,
    /// The lender still owes the borrower something, or there are other debts between them.
    pub has_counter_obligation: Option<bool>,
    /// Interest is claimed.
    pub interest_claimed: bool,
    /// The paper names the interest that is claimed.
    pub interest_in_writing: Option<bool>,
    /// The borrower disputes the loan or its amount.
    pub disputed: Option<bool>,
    /// A preservation before suit was applied for.
    pub preserved_before_suit: bool,
    /// Both sides have signed an agreement before a mediation organisation.
    pub mediated_agreement: Option<bool>,
    /// Both sides agree on the small-claims procedure.
    pub small_claims_agreed: Option<bool>,
}

impl LoanFacts {
    /// Nothing known but the amount and the day.
    #[must_use]
    pub const fn new(amount: Money, today: Date) -> Self {
        Self {
            amount,
            today,
            due_passed: None,
            defendant_reachable: None,
            defendant_in_china: None,
            has_counter_obligation: None,
            interest_claimed: false,
            interest_in_writing: None,
            disputed: None,
            preserved_before_suit: false,
            mediated_agreement: None,
            small_claims_agreed: None,
        }
    }
}

/// A way to the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PathKind {
    /// 协商: talk, agree, perform.
    Negotiation,
    /// 立案后委托调解: file, then mediate while the suit waits.
    MediationAfterFiling,
    /// 司法确认: mediate outside, then have the court confirm.
    JudicialConfirmation,
    /// 支付令
    PaymentOrder,
    /// 小额诉讼
    SmallClaims,
    /// 简易程序
    Summary,
    /// 普通程序
    Ordinary,
}

/// One way, with everything needed to compare it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Path {
    /// Which way.
    pub kind: PathKind,
    /// Whether it is open.
    pub openness: Openness,
    /// Why it is closed, conditional or to be checked; empty when simply open.
    pub reasons: Vec<Reason>,
    /// How often the person must act after signing, to the end of this way.
    pub steps_for_me: u8,
    /// Days that the law makes one wait at least.
    pub min_days: u16,
    /// Days that the law allows at most, before any extension; none where it sets no end.
    pub max_days: Option<u16>,
    /// Days by which `max_days` may be extended.
    pub extension_days: u16,
    /// To pay on the day of signing.
    pub cost_now: Money,
    /// To pay in advance later, on the court's notice (FEE 22); comes back from the loser.
    pub prepaid_later: Money,
    /// What the way has cost in the end, whoever bears it.
    pub cost_at_end: Money,
    /// Who bears that cost.
    pub bearer: Bearer,
    /// The rule on who bears it.
    pub bearer_article: Article,
    /// What the person gives up.
    pub gives_up: Vec<GivesUp>,
    /// Decided in one instance, without an appeal.
    pub final_instance: bool,
    /// This app can file it; the mediation wish is part of a suit.
    pub can_file_here: bool,
    /// The lowest cost at the end among the ways that are not closed.
    pub is_cheapest: bool,
    /// The fewest days among them.
    pub is_quickest: bool,
    /// The fewest steps among them.
    pub is_fewest_steps: bool,
    /// Set on at most one way.
    pub recommended: Option<Recommendation>,
    /// The rule that opens this way.
    pub article: Article,
}

/// Whether a way is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// Open on what is known.
    Open,
    /// Open if both sides agree.
    OnlyByAgreement,
    /// Something is not known yet.
    ToBeChecked,
    /// Not open.
    Closed,
}

/// Why a way is not simply open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The reason.
    pub why: Why,
    /// The rule behind it.
    pub article: Article,
}

/// The reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No amount yet.
    AmountUnknown,
    /// The other side must agree.
    OtherSideMustAgree,
    /// An agreement made before a mediation organisation is needed first.
    NeedsMediatedAgreement,
    /// Not due yet.
    NotDueYet,
    /// Nobody has said whether it is due.
    DueUnknown,
    /// The borrower cannot be found.
    DefendantUnreachable,
    /// Nobody has said whether the borrower can be found.
    ReachabilityUnknown,
    /// The borrower is outside China.
    DefendantAbroad,
    /// There is a counter-obligation or another debt between the two.
    CounterObligation,
    /// Nobody has said whether there is one.
    CounterObligationUnknown,
    /// The claimed interest is not in the paper.
    InterestNotInWriting,
    /// Nobody has said whether it is.
    InterestInWritingUnknown,
    /// A preservation before suit was applied for.
    PreservedBeforeSuit,
    /// The borrower disputes the claim and would object.
    WouldObject,
    /// The borrower disputes the claim: the facts may not be clear enough.
    FactsDisputed,
    /// Above the limit for this procedure by law.
    AboveHalf,
    /// Above twice the average annual wage.
    AboveDouble,
    /// The limit in the data is old and is being checked.
    ThresholdStale,
    /// The court tries simple cases in the simpler procedure.
    SimplerProcedureLikely,
}

/// Who bears the cost of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bearer {
    /// There is no cost.
    Nobody,
    /// As agreed, else as the court decides (FEE 31).
    ByAgreement,
    /// The debtor, unless they object (FEE 36).
    DebtorUnlessObjection,
    /// The side that loses (FEE 29).
    Loser,
}

/// What a person gives up by choosing a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GivesUp {
    /// An appeal.
    Appeal,
    /// A paper that can be enforced, should the other side break its word.
    EnforceablePaper,
    /// A preservation before suit.
    PreservationBeforeSuit,
    /// Certainty: a written objection ends it and it becomes a suit.
    EndsOnObjection,
}

/// Why a way is recommended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recommendation {
    /// The suit is on file, mediation is free if performed, and trial is one tap away.
    FreeIfSettledAndTrialStaysOpen,
    /// The claim is disputed; this is the quickest way to a judgment.
    QuickestJudgment,
    /// The borrower cannot be found; only this procedure can serve by public notice.
    OnlyWayWithoutTheDefendant,
}

/// All seven ways for a private loan, in the order from talk to ordinary trial.
///
/// Conditions: CPL 122, 125, 160, 165, 166, 205, 225; INT 257, 427–429. Costs: FEE 8, 13–16;
/// OPN25 4 and 6. Days: CPL 126, 152, 164, 168, 171, 187, 226, 227; OPN25 3.
#[must_use]
pub fn plan(facts: &LoanFacts) -> Vec<Path> {
    let mut paths = ways::all(facts);
    ranking::mark(&mut paths, facts);
    paths
}

#[cfg(test)]
mod tests;
