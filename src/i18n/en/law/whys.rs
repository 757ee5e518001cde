//! Why a way is not simply open, in English.

use crate::i18n::{Prose, marked};
use law::path::Why;

pub(super) const fn why(why: Why) -> Prose {
    marked(match why {
        Why::AmountUnknown => "No amount is given yet.",
        Why::OtherSideMustAgree => "The other side must be willing too.",
        Why::NeedsMediatedAgreement => "An agreement before a mediation organisation comes first.",
        Why::NotDueYet => "The day of payment has not come.",
        Why::DueUnknown => "It is not known yet whether the day of payment has come.",
        Why::DefendantUnreachable => "The other side cannot be found.",
        Why::ReachabilityUnknown => "The other side must be there to receive the papers.",
        Why::DefendantAbroad => "The other side is outside mainland China.",
        Why::CounterObligation => "There are other debts between you.",
        Why::CounterObligationUnknown => {
            "There must be no other debts between you; the court will check."
        }
        Why::InterestNotInWriting => "The interest claimed is not in the IOU or contract.",
        Why::InterestInWritingUnknown => {
            "The interest claimed must be in the IOU or contract; the court will check."
        }
        Why::PreservedBeforeSuit => "A [[preservation before suit]] was applied for.",
        Why::PreservationWanted => {
            "Whoever applies for [[preservation before suit]] cannot have a [[payment order]]."
        }
        Why::WouldObject => {
            "The other side disputes it and would likely object; it then becomes a suit."
        }
        Why::FactsDisputed => "The other side disputes it; the court may find the facts unclear.",
        Why::AboveHalf => "The amount is above the limit by law; both sides would have to agree.",
        Why::AboveDouble => "The amount is above the upper limit.",
        Why::ThresholdStale => "The limit changes every year; the court will check the new one.",
        Why::SimplerProcedureLikely => "Courts begin simple cases in the summary procedure.",
        Why::NotAFixedSum => "What you want is not a fixed sum of money.",
        Why::FixedSumUnknown => "It must be a fixed sum of money; the court will check.",
        Why::MoreThanMoney => "You want more than payment.",
        Why::StatusOrTitle => "It is about personal status, or about whose something is.",
        Why::NeedsAppraisal => "Something must be [[appraised|expert appraisal]].",
        Why::Counterclaim => "The other side has brought a [[counterclaim]].",
        Why::StatusNotConfirmed => {
            "Courts do not [[confirm|judicial confirmation]] agreements on marriage and the like."
        }
        Why::TitleNotConfirmed => {
            "Courts do not [[confirm|judicial confirmation]] agreements on whose a thing or a right is."
        }
        Why::AdministrativeAct => "This is a decision of an authority, not a civil case.",
        Why::ActsAreNotMediated => {
            "Courts as a rule do not mediate about decisions of authorities."
        }
        Why::LabourArbitrationFirst => {
            "A dispute with your employer goes to [[labour arbitration]] first."
        }
        Why::LabourArbitrationOver => "Labour arbitration is over.",
        Why::AwardInEffect => {
            "Nobody sued within 15 days of the award, so it is [[in effect|taking effect]]."
        }
        Why::AwardDayUnknown => {
            "You must sue within 15 days of receiving the award; the day is not known yet."
        }
        Why::NotEmployment => "It is not a dispute with an employer.",
        Why::ArbitrationAgreed => "You agreed on arbitration, so the court will not take the case.",
        Why::ClauseDoubtful => {
            "There is an [[arbitration clause|arbitration agreement]]; somebody must look at whether it is valid."
        }
        Why::NeedsArbitrationAgreement => "Both must first agree on [[arbitration]] in writing.",
        Why::CannotBeArbitrated => "The law does not allow arbitration here.",
        Why::AlreadyDecided => "There is a decision in effect already; you cannot sue again.",
        Why::DivorceTooSoon => {
            "After a refused or withdrawn divorce suit you cannot sue again for six months, unless something new happened."
        }
        Why::NoAdministrativeAct => "It is not a decision of an authority.",
        Why::ReconsiderationFirst => {
            "The law wants [[reconsideration|administrative reconsideration]] first."
        }
        Why::ReconsiderationMayBeFirst => {
            "Some decisions need [[reconsideration|administrative reconsideration]] first; read what the decision says."
        }
        Why::AlreadyReconsidered => "Reconsideration is over.",
        Why::PeriodOver => {
            "The time may be over; with a good reason it can be extended or begin anew."
        }
        Why::NoSecurity => "There is no [[mortgage]], [[pledge]] or lien.",
        Why::SecurityUnknown => "There must be a [[mortgage]], a [[pledge]] or a lien.",
        Why::FeeNotSettled => "Ask the court what this application costs.",
        Why::MustBeUrgent => "It must be urgent; the court decides.",
        Why::SecurityToGive => "You must give a [[security]] of the same value.",
        Why::NoSecurityAsked => "For such a claim the court may do without a security.",
        Why::AlreadyPreserved => "It is preserved already.",
        Why::NothingToEnforce => "There is no judgment or the like in effect yet.",
        Why::NotInYourFavour => "The decision gives you nothing.",
        Why::FavourUnknown => "The decision must give you what you claim.",
        Why::PerformanceNotDue => "The time for the other side to comply is not over yet.",
        Why::NothingToRetry => "There is no judgment or court mediation statement in effect yet.",
        Why::NeedsGroundForRetrial => "One of the grounds named by the law is needed.",
        Why::OnlyAPaperEndsAMarriage => {
            "Agreeing is not a divorce: it takes registration, the court's mediation statement, or a judgment."
        }
        Why::MarriageStaysDissolved => {
            "A dissolved marriage stays dissolved; only property and the like can be tried again."
        }
    })
}
