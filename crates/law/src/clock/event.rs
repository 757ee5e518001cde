//! What starts a period. The day of the event itself does not count (CPL 85).

use serde::Serialize;

/// An event from which a period is counted; for a period backwards, up to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The suit was handed in.
    SuitSubmitted,
    /// The corrected papers arrived at the court.
    CorrectionsReceived,
    /// A complaint about the filing desk was taken in.
    ComplaintTakenIn,
    /// The case was registered (立案).
    Registered,
    /// The fee notice was received.
    FeeNoticeReceived,
    /// The counterclaim was filed.
    CounterclaimFiled,
    /// A review was asked for.
    ReviewRequested,
    /// The judgment, ruling or statement took effect.
    Effective,
    /// The copy of the complaint was received.
    ComplaintReceived,
    /// The defence was received.
    DefenceReceived,
    /// The court set the evidence period.
    EvidencePeriodSet,
    /// The day of the hearing.
    Hearing,
    /// The judgment was served.
    JudgmentServed,
    /// The ruling was served.
    RulingServed,
    /// The copy of the appeal was received.
    AppealReceived,
    /// The second instance registered the case.
    AppealRegistered,
    /// The notice of online proceedings was received.
    OnlineNoticeReceived,
    /// Both agreed to mediate on line.
    MediationAgreed,
    /// The application for mediation arrived at the court.
    MediationRequested,
    /// The mediator was given the case.
    MediatorNamed,
    /// The mediator accepted the case.
    MediatorAccepted,
    /// The period of mediation ended.
    MediationEnded,
    /// The agreement took effect.
    AgreementEffective,
    /// The application for a payment order arrived.
    OrderApplied,
    /// The application for a payment order was accepted.
    OrderAccepted,
    /// The payment order was issued.
    OrderIssued,
    /// The payment order was served on the debtor.
    OrderServed,
    /// The ruling that ended the payment order was received.
    OrderEndReceived,
    /// The application for judicial confirmation arrived.
    ConfirmationApplied,
    /// The application for judicial confirmation was accepted.
    ConfirmationAccepted,
    /// The harm became known, or ought to have.
    HarmKnown,
    /// The harm was done.
    HarmDone,
    /// The last day for performance.
    PerformanceDue,
    /// The application for enforcement arrived.
    EnforcementApplied,
    /// The objection arrived at the court.
    ObjectionReceived,
    /// The application for preservation arrived, or the security was given.
    PreservationApplied,
    /// Preservation was ordered.
    PreservationOrdered,
    /// The measures were carried out.
    MeasuresTaken,
    /// The day on which the measures end.
    MeasuresEnd,
    /// Lifting was applied for.
    LiftingApplied,
    /// The public notice was published.
    NoticePublished,
    /// The papers were posted.
    Posted,
    /// The application for retrial arrived.
    RetrialApplied,
    /// The copy of the application for retrial was received.
    RetrialReceived,
    /// The ground for a retrial became known, or ought to have.
    GroundKnown,
    /// Divorce was refused, the couple was reconciled, or the suit was withdrawn.
    DivorceEnded,
    /// The application for labour arbitration arrived.
    ArbitrationApplied,
    /// The application for labour arbitration was accepted.
    ArbitrationAccepted,
    /// The labour award was received.
    AwardReceived,
    /// The ruling that set the labour award aside was received.
    AwardSetAside,
    /// The administrative act became known, or ought to have.
    ActKnown,
    /// The decision on reconsideration was received, or its period ended without one.
    ReconsiderationReceived,
    /// The obstacle ended.
    ObstacleEnded,
}
