//! How open a way is, why, who pays for it, what it takes from the person, why it is recommended.

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::fee::Bears;

/// Whether a way is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// Open on what is known.
    Open,
    /// Open if both sides agree.
    OnlyByAgreement,
    /// Something is not known yet, or a court or an authority has to see.
    ToBeChecked,
    /// Not yet: from a day on that is known.
    Later,
    /// Not open.
    Closed,
}

impl Openness {
    /// Whether the person can set out on it now.
    #[must_use]
    pub const fn can_be_taken(self) -> bool {
        !matches!(self, Self::Later | Self::Closed)
    }
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
    /// The other side cannot be found.
    DefendantUnreachable,
    /// Nobody has said whether the other side can be found.
    ReachabilityUnknown,
    /// The other side is outside China.
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
    /// A preservation is wanted, which rules this way out.
    PreservationWanted,
    /// The other side disputes the claim and would object.
    WouldObject,
    /// The other side disputes the claim: the facts may not be clear enough.
    FactsDisputed,
    /// Above the limit for this procedure by law.
    AboveHalf,
    /// Above twice the average annual wage.
    AboveDouble,
    /// The limit in the data is old and is being checked.
    ThresholdStale,
    /// The court tries simple cases in the simpler procedure.
    SimplerProcedureLikely,
    /// No fixed sum is owed: damages, property or conduct.
    NotAFixedSum,
    /// Nobody has said whether a fixed sum is owed.
    FixedSumUnknown,
    /// More than payment is claimed.
    MoreThanMoney,
    /// Personal status, or to whom something belongs.
    StatusOrTitle,
    /// Something must be appraised.
    NeedsAppraisal,
    /// There is a counterclaim.
    Counterclaim,
    /// A court does not confirm what changes personal status.
    StatusNotConfirmed,
    /// A court does not confirm to whom a thing or a right belongs.
    TitleNotConfirmed,
    /// An act of an authority: no civil matter.
    AdministrativeAct,
    /// Acts of authorities are not mediated in court.
    ActsAreNotMediated,
    /// Labour arbitration comes first.
    LabourArbitrationFirst,
    /// Labour arbitration is over.
    LabourArbitrationOver,
    /// The award took effect, because nobody sued within fifteen days.
    AwardInEffect,
    /// The day on which the award was received is not known.
    AwardDayUnknown,
    /// Not a dispute between employer and employee.
    NotEmployment,
    /// The two agreed on arbitration.
    ArbitrationAgreed,
    /// There is an arbitration clause that may be void.
    ClauseDoubtful,
    /// Both must agree on arbitration first.
    NeedsArbitrationAgreement,
    /// The law does not let this be arbitrated.
    CannotBeArbitrated,
    /// A decision on this claim has taken effect.
    AlreadyDecided,
    /// A divorce suit within six months of the last one, without new facts.
    DivorceTooSoon,
    /// Not an act of an authority.
    NoAdministrativeAct,
    /// Reconsideration comes first.
    ReconsiderationFirst,
    /// Whether reconsideration must come first depends on the act.
    ReconsiderationMayBeFirst,
    /// Reconsideration is over.
    AlreadyReconsidered,
    /// The period to begin is over; it may have been interrupted, or be restored.
    PeriodOver,
    /// There is no mortgage, pledge or lien.
    NoSecurity,
    /// Nobody has said whether there is one.
    SecurityUnknown,
    /// The fee of this application is not settled by a national rule.
    FeeNotSettled,
    /// The court must see that it is urgent.
    MustBeUrgent,
    /// A security of the same value must be given.
    SecurityToGive,
    /// For this kind of claim the court may not ask for a security.
    NoSecurityAsked,
    /// It was already granted.
    AlreadyPreserved,
    /// There is no decision that could be enforced.
    NothingToEnforce,
    /// The decision gives the person nothing.
    NotInYourFavour,
    /// Nobody has said whether the decision gives the person what is claimed.
    FavourUnknown,
    /// The time that the decision gives for performance is not over.
    PerformanceNotDue,
    /// There is no decision that could be tried again.
    NothingToRetry,
    /// One of the grounds of the law is needed.
    NeedsGroundForRetrial,
    /// A marriage ends by registration, a 调解书 or a judgment only, not by an agreement alone.
    OnlyAPaperEndsAMarriage,
    /// A dissolved marriage stays dissolved; only the rest can be tried again.
    MarriageStaysDissolved,
}

/// Who bears the cost of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bearer {
    /// There is no cost.
    Nobody,
    /// As agreed, else as the court decides (FEE 31, 33).
    ByAgreement,
    /// The debtor, unless they object (FEE 36).
    DebtorUnlessObjection,
    /// The debtor (FEE 38).
    Debtor,
    /// The side that loses (FEE 29).
    Loser,
    /// The one who applies (FEE 32, 38); it may be claimed in the suit.
    Applicant,
    /// As the institution decides (ARB 67).
    AsTheTribunalDecides,
    /// Debtor or guarantor if granted, else the applicant (INT 204).
    DebtorIfGranted,
}

impl Bearer {
    /// The same in the words of the fee module.
    pub(super) const fn of(bears: Bears) -> Self {
        match bears {
            Bears::Nobody => Self::Nobody,
            Bears::ByAgreementElseCourt => Self::ByAgreement,
            Bears::Debtor => Self::Debtor,
            Bears::Applicant | Bears::RetrialApplicant => Self::Applicant,
            _ => Self::Loser,
        }
    }
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
    /// A payment order.
    PaymentOrder,
    /// A court that looks at the merits.
    CourtOnTheMerits,
    /// A suit while it runs.
    SuitMeanwhile,
}

/// Why a way is recommended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recommendation {
    /// The suit is on file, mediation is free if performed, and trial is one tap away.
    FreeIfSettledAndTrialStaysOpen,
    /// The claim is disputed; this is the quickest way to a judgment.
    QuickestJudgment,
    /// The other side cannot be found; only this procedure can serve by public notice.
    OnlyWayWithoutTheDefendant,
    /// In a divorce the court mediates anyway, and its paper ends the marriage at half the fee.
    CourtMediatesDivorce,
    /// It is agreed already; free, and then it can be enforced.
    MakesTheAgreementEnforceable,
    /// Labour arbitration must come first, and it is free.
    LabourArbitrationFirst,
    /// The wages are agreed before a mediation organisation: the court must order them to be paid.
    OrderOnAgreedWages,
    /// The two agreed on it, so the court will not hear the case.
    ArbitrationWasAgreed,
    /// The law wants it first, and it is free.
    ReconsiderationFirst,
    /// Free, and the suit stays open afterwards.
    ReconsiderationIsFree,
    /// The way to a court against an act of an authority.
    SuitAgainstTheAct,
    /// It is decided already: have it enforced.
    EnforceWhatWasDecided,
    /// The decision went against the person: this is what the law leaves.
    OnlyARetrialIsLeft,
}
