//! Every period there is, by name. What the law says about each stands in [`super::table`].

use serde::{Deserialize, Serialize};

use super::rule::PeriodRule;
use super::table::{
    confirmation, elsewhere, enforcement, fees, filing, mediation, payment_order, preservation,
    retrial, service, trial,
};

/// Writes the names, the way to their rows, and the list of all.
macro_rules! periods {
    ($($(#[$doc:meta])+ $name:ident = $part:ident::$row:ident;)+) => {
        /// A period of the law (期间), named after what has to happen in it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Period {
            $($(#[$doc])+ $name,)+
        }

        impl Period {
            /// All of them, in the order of the way through the courts.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// What the law says about it.
            #[inline]
            #[must_use]
            pub const fn rule(self) -> &'static PeriodRule {
                match self {
                    $(Self::$name => &$part::$row,)+
                }
            }
        }
    };
}

periods! {
    /// The court registers the suit or rules on it: 7 days (CPL 126; REG 8).
    FilingReview = filing::FILING_REVIEW;
    /// Papers that qualify are registered at once, against a dated receipt (REG 2).
    FilingOnTheSpot = filing::FILING_ON_THE_SPOT;
    /// The 7 days begin anew after the corrected papers arrive (REG 7; INT 126).
    FilingAfterCorrection = filing::FILING_AFTER_CORRECTION;
    /// Review of a third party's suit for revocation: 30 days (REG 8; INT 291).
    FilingOfRevocation = filing::FILING_OF_REVOCATION;
    /// Review of a suit over an objection to enforcement: 15 days (REG 8; INT 303).
    FilingOfEnforcementSuit = filing::FILING_OF_ENFORCEMENT_SUIT;
    /// A complaint about the filing desk is answered: 15 days (REG 13).
    FilingComplaint = filing::FILING_COMPLAINT;
    /// The fee is paid after the notice: 7 days (FEE 22).
    FeePayment = fees::FEE_PAYMENT;
    /// The fee of a counterclaim: 7 days from filing it (FEE 22).
    CounterclaimFee = fees::COUNTERCLAIM_FEE;
    /// The fee of an appeal that was not paid with it: 7 days from the notice (FEE 22).
    AppealFee = fees::APPEAL_FEE;
    /// A summary case turned ordinary: the rest of the fee, 7 days (INT 199).
    FeeTopUp = fees::FEE_TOP_UP;
    /// The president decides on a review of the fee decision: 15 days (FEE 43).
    FeeReview = fees::FEE_REVIEW;
    /// The court pays back: 15 days from taking effect (FEE 53).
    Refund = fees::REFUND;
    /// The complaint is sent to the defendant: 5 days from registration (CPL 128).
    CopyToDefendant = trial::COPY_TO_DEFENDANT;
    /// The defence: 15 days from receipt (CPL 128).
    Defence = trial::DEFENCE;
    /// The defence of a defendant without a domicile in China: 30 days (CPL 285).
    DefenceAbroad = trial::DEFENCE_ABROAD;
    /// A written defence in small claims: 15 days at most, as the court sets (INT 275).
    DefenceSmallClaims = trial::DEFENCE_SMALL_CLAIMS;
    /// The defence is sent to the plaintiff: 5 days (CPL 128).
    CopyOfDefence = trial::COPY_OF_DEFENCE;
    /// Objecting to jurisdiction: within the period of the defence (CPL 130).
    JurisdictionObjection = trial::JURISDICTION_OBJECTION;
    /// The same without a domicile in China: 30 days (CPL 130, 285).
    JurisdictionObjectionAbroad = trial::JURISDICTION_OBJECTION_ABROAD;
    /// The other side proves who it is on the platform: 3 days from the notice (OLR 10).
    OnlineLink = trial::ONLINE_LINK;
    /// Evidence, ordinary procedure: at least 15 days (INT 99).
    EvidenceOrdinary = trial::EVIDENCE_ORDINARY;
    /// Evidence, summary procedure: at most 15 days (INT 266).
    EvidenceSummary = trial::EVIDENCE_SUMMARY;
    /// Evidence, small claims: as a rule at most 7 days (INT 275).
    EvidenceSmallClaims = trial::EVIDENCE_SMALL_CLAIMS;
    /// New evidence, second instance: at least 10 days (INT 99).
    EvidenceSecondInstance = trial::EVIDENCE_SECOND_INSTANCE;
    /// Notice of the hearing: 3 days before; not binding in summary procedure (CPL 139, 163).
    HearingNotice = trial::HEARING_NOTICE;
    /// Small claims are decided: 2 months (CPL 168).
    TrialSmallClaims = trial::TRIAL_SMALL_CLAIMS;
    /// Summary procedure is decided: 3 months (CPL 164).
    TrialSummary = trial::TRIAL_SUMMARY;
    /// Ordinary procedure is decided: 6 months (CPL 152).
    TrialOrdinary = trial::TRIAL_ORDINARY;
    /// Special procedure, judicial confirmation too: 30 days from registration (CPL 187).
    SpecialProcedure = trial::SPECIAL_PROCEDURE;
    /// Appeal against a judgment: 15 days from service (CPL 171).
    AppealJudgment = trial::APPEAL_JUDGMENT;
    /// Appeal against a ruling: 10 days from service (CPL 171).
    AppealRuling = trial::APPEAL_RULING;
    /// Appeal of a party without a domicile in China: 30 days (CPL 286).
    AppealAbroad = trial::APPEAL_ABROAD;
    /// The answer to an appeal: 15 days (CPL 174).
    AppealDefence = trial::APPEAL_DEFENCE;
    /// The same without a domicile in China: 30 days (CPL 286).
    AppealDefenceAbroad = trial::APPEAL_DEFENCE_ABROAD;
    /// Second instance on a judgment: 3 months (CPL 183).
    SecondInstanceJudgment = trial::SECOND_INSTANCE_JUDGMENT;
    /// Second instance on a ruling: 30 days (CPL 183; INT 339).
    SecondInstanceRuling = trial::SECOND_INSTANCE_RULING;
    /// Mediation after filing, ordinary case: 15 days (OPN25 3; SPM 27; OMR 24).
    MediationOrdinary = mediation::MEDIATION_ORDINARY;
    /// Mediation after filing, summary case: 7 days (OPN25 3; SPM 27; OMR 24).
    MediationSummary = mediation::MEDIATION_SUMMARY;
    /// More time for mediation, agreed by both: up to 30 days (OPN25 3).
    MediationExtension = mediation::MEDIATION_EXTENSION;
    /// Mediation before filing: 30 days (OMR 24; SPM 27).
    MediationBeforeFiling = mediation::MEDIATION_BEFORE_FILING;
    /// Both choose a mediator: 2 working days (OMR 10).
    MediatorChoice = mediation::MEDIATOR_CHOICE;
    /// The court names a mediator: 3 working days (OMR 10).
    MediatorNaming = mediation::MEDIATOR_NAMING;
    /// The mediator accepts: 3 working days (OMR 12).
    MediatorAcceptance = mediation::MEDIATOR_ACCEPTANCE;
    /// The other side is asked about mediation: 3 working days (OMR 15).
    MediationAnswer = mediation::MEDIATION_ANSWER;
    /// The court says whether it takes the application for a payment order: 5 days (CPL 226).
    OrderAcceptance = payment_order::ORDER_ACCEPTANCE;
    /// The payment order is issued: 15 days (CPL 227).
    OrderIssue = payment_order::ORDER_ISSUE;
    /// A payment order that cannot be served lapses: 30 days (INT 430).
    OrderService = payment_order::ORDER_SERVICE;
    /// The debtor pays or objects in writing: 15 days (CPL 227).
    OrderObjection = payment_order::ORDER_OBJECTION;
    /// The applicant says that a lapsed order is not to become a suit: 7 days (INT 438).
    OrderNoSuit = payment_order::ORDER_NO_SUIT;
    /// Both apply for judicial confirmation: 30 days (CPL 205).
    Confirmation = confirmation::CONFIRMATION;
    /// The court accepts the application: 3 days, by the rule of 2011 (CONF 4).
    ConfirmationAcceptance = confirmation::CONFIRMATION_ACCEPTANCE;
    /// The court decides on it: 15 days, by the rule of 2011 (CONF 5); 30 at most (CPL 187).
    ConfirmationDecision = confirmation::CONFIRMATION_DECISION;
    /// A party objects to the confirmation: 15 days (INT 372).
    ConfirmationObjection = confirmation::CONFIRMATION_OBJECTION;
    /// Others object to the confirmation: 6 months from knowing (INT 372).
    ConfirmationObjectionOfOthers = confirmation::CONFIRMATION_OBJECTION_OF_OTHERS;
    /// Enforcement is applied for: 2 years from the last day for performance (CPL 250).
    EnforcementApplication = enforcement::ENFORCEMENT_APPLICATION;
    /// The enforcement notice is sent: 10 days (INT 480).
    EnforcementNotice = enforcement::ENFORCEMENT_NOTICE;
    /// Nothing enforced for 6 months: ask the next higher court (CPL 237).
    EnforcementDelay = enforcement::ENFORCEMENT_DELAY;
    /// The court decides on an objection to an act: 15 days (CPL 236).
    EnforcementObjection = enforcement::ENFORCEMENT_OBJECTION;
    /// Review of that ruling is asked for: 10 days (CPL 236).
    EnforcementReview = enforcement::ENFORCEMENT_REVIEW;
    /// The court decides on a third person's objection: 15 days (CPL 238).
    OthersObjection = enforcement::OTHERS_OBJECTION;
    /// The third person sues after that ruling: 15 days (CPL 238).
    OthersSuit = enforcement::OTHERS_SUIT;
    /// The creditor sues after that ruling: 15 days (CPL 238; INT 304, 314).
    CreditorsSuit = enforcement::CREDITORS_SUIT;
    /// Ruling on preservation: 5 days (PRES 4).
    PreservationRuling = preservation::PRESERVATION_RULING;
    /// Ruling on urgent preservation: 48 hours (CPL 103).
    PreservationUrgent = preservation::PRESERVATION_URGENT;
    /// Carrying it out begins: 5 days (PRES 4).
    PreservationCarryingOut = preservation::PRESERVATION_CARRYING_OUT;
    /// Carrying out an urgent one begins at once (CPL 103, 104).
    PreservationUrgentCarryingOut = preservation::PRESERVATION_URGENT_CARRYING_OUT;
    /// Ruling on preservation before a suit: 48 hours (CPL 104).
    PreSuitPreservation = preservation::PRE_SUIT_PRESERVATION;
    /// Suing or arbitrating after it: 30 days (CPL 104; PRES 17, 23).
    SuitAfterPreservation = preservation::SUIT_AFTER_PRESERVATION;
    /// Applying for enforcement after a preservation that followed the judgment: 5 days (INT 163).
    EnforcementAfterPreservation = preservation::ENFORCEMENT_AFTER_PRESERVATION;
    /// Renewal is asked for: 7 days before the measures end (PRES 18).
    PreservationRenewal = preservation::PRESERVATION_RENEWAL;
    /// Ruling on lifting: 5 days (PRES 23).
    PreservationLifting = preservation::PRESERVATION_LIFTING;
    /// Ruling on urgent lifting: 48 hours (PRES 23).
    PreservationLiftingUrgent = preservation::PRESERVATION_LIFTING_URGENT;
    /// Review of preservation or advance enforcement is asked for: 5 days (INT 171).
    PreservationReviewRequest = preservation::PRESERVATION_REVIEW_REQUEST;
    /// The court decides on that review: 10 days (INT 171; PRES 25).
    PreservationReview = preservation::PRESERVATION_REVIEW;
    /// Service by public notice: 30 days (CPL 95).
    PublicNotice = service::PUBLIC_NOTICE;
    /// Service by public notice on a party without a domicile in China: 60 days (CPL 283).
    PublicNoticeAbroad = service::PUBLIC_NOTICE_ABROAD;
    /// Service by post abroad: 3 months, where receipt can be presumed (CPL 283).
    PostAbroad = service::POST_ABROAD;
    /// A retrial is applied for: 6 months (CPL 216).
    Retrial = retrial::RETRIAL;
    /// The same for new or forged evidence, a revoked basis, a corrupt judge: 6 months from
    /// knowing (CPL 216).
    RetrialFromKnowing = retrial::RETRIAL_FROM_KNOWING;
    /// Retrial of a mediation statement: 6 months (INT 382).
    RetrialOfMediation = retrial::RETRIAL_OF_MEDIATION;
    /// The answer to an application for retrial: 15 days (CPL 214).
    RetrialAnswer = retrial::RETRIAL_ANSWER;
    /// The court reviews the application for retrial: 3 months (CPL 215).
    RetrialReview = retrial::RETRIAL_REVIEW;
    /// A third party sues for revocation: 6 months from knowing (CPL 59).
    ThirdPartyRevocation = retrial::THIRD_PARTY_REVOCATION;
    /// No second divorce suit by the same plaintiff for 6 months without new facts (CPL 127; INT
    /// 214).
    DivorceAgain = retrial::DIVORCE_AGAIN;
    /// Labour arbitration is applied for: 1 year (LAB 27).
    LabourApplication = elsewhere::LABOUR_APPLICATION;
    /// The commission accepts: 5 days (LAB 29).
    LabourAcceptance = elsewhere::LABOUR_ACCEPTANCE;
    /// The award: 45 days (LAB 43).
    LabourAward = elsewhere::LABOUR_AWARD;
    /// Suing after the award: 15 days (LAB 50).
    LabourSuit = elsewhere::LABOUR_SUIT;
    /// The worker sues after a final award: 15 days (LAB 48).
    LabourSuitOfWorker = elsewhere::LABOUR_SUIT_OF_WORKER;
    /// The employer has a final award set aside: 30 days (LAB 49).
    LabourSettingAside = elsewhere::LABOUR_SETTING_ASIDE;
    /// Suing after the award was set aside: 15 days (LAB 49).
    LabourSuitAfterSettingAside = elsewhere::LABOUR_SUIT_AFTER_SETTING_ASIDE;
    /// Administrative suit: 6 months from knowing (ADM 46).
    AdministrativeSuit = elsewhere::ADMINISTRATIVE_SUIT;
    /// Administrative suit after reconsideration: 15 days (ADM 45).
    AdministrativeSuitAfterReconsideration = elsewhere::ADMINISTRATIVE_SUIT_AFTER_RECONSIDERATION;
    /// The court registers an administrative suit or rules on it: 7 days (ADM 51).
    AdministrativeFiling = elsewhere::ADMINISTRATIVE_FILING;
    /// Limitation of civil actions: 3 years from knowing (CC 188).
    Limitation = elsewhere::LIMITATION;
    /// The outer limit: 20 years from the harm (CC 188).
    LimitationOuter = elsewhere::LIMITATION_OUTER;
    /// A missed period is asked to be restored: 10 days after the obstacle (CPL 86).
    Restoration = elsewhere::RESTORATION;
}
