//! What surrounds a period: whose it is, who may extend it, what follows when it has run out, and
//! what the other side may do then. Names only; the words for people are the app's.

use serde::Serialize;

use super::Length;
use crate::article::Article;

/// Who has to act, or whom the period binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// 人民法院
    Court,
    /// The side that claims: 原告, 申请人, 上诉人.
    Claimant,
    /// The side against which it is claimed: 被告, 被申请人, 被上诉人.
    Respondent,
    /// Whichever party it is served on.
    AnyParty,
    /// Both parties, together.
    BothParties,
    /// 案外人, 第三人, 利害关系人
    ThirdPerson,
    /// 调解组织, 调解员
    Mediator,
    /// 劳动争议仲裁委员会
    LabourCommission,
    /// 用人单位
    Employer,
}

/// What the end of the period means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// The owner acts on the last day at the latest.
    ActBy,
    /// The court sets the period; it ends on the last day at the latest.
    SetNoLonger,
    /// The court sets the period; it does not end before the last day.
    SetNoShorter,
    /// The act is barred until the last day is over.
    Bar,
    /// Something takes effect by itself when the period has run.
    Effect,
}

/// A way in which a period becomes longer, or the rule that it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Extension {
    /// Who or what extends it.
    pub by: ExtendedBy,
    /// By how much at most; nothing where the law sets no measure.
    pub up_to: Option<Length>,
    /// The rule.
    pub article: Article,
}

/// Who or what extends a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExtendedBy {
    /// The president of the court: 本院院长批准.
    CourtPresident,
    /// The next higher court.
    HigherCourt,
    /// The court, when asked before the end.
    Court,
    /// The court, when asked within ten days of the end of an obstacle (CPL 86).
    CourtAfterObstacle,
    /// A decision on a request to pay less, later or nothing.
    FeeRelief,
    /// Both parties, by agreement.
    BothParties,
    /// 仲裁委员会主任
    CommissionDirector,
    /// Begins anew: 中断.
    Interruption,
    /// Stands still: 中止.
    Suspension,
    /// Nobody: 不变期间.
    Nobody,
}

/// What follows when the period has run out unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Expiry {
    /// The consequence.
    pub then: Consequence,
    /// The rule.
    pub article: Article,
}

/// A consequence of running out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Consequence {
    /// Nothing by itself: the act is still owed.
    StillOwed,
    /// What cannot be judged in time is registered first.
    RegisteredFirst,
    /// The seven days of the filing review run.
    ReviewRuns,
    /// 按撤诉处理
    TreatedAsWithdrawn,
    /// The appeal is 按自动撤回上诉处理.
    AppealWithdrawn,
    /// The case goes on without the paper.
    GoesOnWithout,
    /// This court is competent by answering (应诉管辖).
    CourtAccepted,
    /// Late evidence: reasons are asked; it may be refused, or cost a reprimand or a fine.
    EvidenceLate,
    /// The judgment or ruling takes effect.
    TakesEffect,
    /// The ruling or decision stands.
    Stands,
    /// The right to ask is lost.
    RightLost,
    /// The creditor may apply for enforcement.
    Enforceable,
    /// The payment order lapses.
    OrderLapses,
    /// The payment order's application counts as a suit from its day.
    BecomesSuit,
    /// The agreement binds as a contract only.
    ContractOnly,
    /// Accepted all the same; the other side may raise it, the court may not.
    DefenceOfTime,
    /// The measure is lifted.
    MeasureLifted,
    /// The measure ends and its rank is lost.
    MeasureEnds,
    /// Mediation ends and the case goes on.
    MediationEnds,
    /// The mediator's task goes back to the court.
    PapersGoBack,
    /// The court chooses instead.
    CourtChooses,
    /// Another mediator may be named.
    AnotherMediator,
    /// The case goes on off line for that person.
    Offline,
    /// The document counts as served.
    Served,
    /// The act is allowed again.
    AllowedAgain,
    /// The award takes effect.
    AwardTakesEffect,
    /// One may sue without an award.
    SuitAllowed,
}

/// What the one who waits may do when the owner is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Remedy {
    /// The step.
    pub step: Step,
    /// The rule.
    pub article: Article,
}

/// A step open to the one who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Complain to this or the next higher court about the filing desk.
    ComplainAboutFiling,
    /// Ask the prosecutors to supervise the judges.
    ProsecutorOnJudges,
    /// Ask the prosecutors to supervise enforcement.
    ProsecutorOnEnforcement,
    /// Ask the prosecutors for a protest or a suggestion, since the court did not decide.
    ProsecutorOnRetrial,
    /// Ask the next higher court to have it enforced.
    HigherCourtOnEnforcement,
    /// Ask for the hearing to be put off.
    PutOffHearing,
    /// Ask for the case to go on to trial.
    BackToTrial,
    /// Say that mediation is to end; then the case goes on, or can be filed.
    EndMediation,
    /// Ask for or choose another mediator.
    AnotherMediator,
    /// Ask for the measure to be lifted.
    AskToLift,
    /// Apply for enforcement.
    ApplyForEnforcement,
    /// Sue without waiting for the award.
    SueInstead,
    /// Sue in the next higher court.
    SueInHigherCourt,
}
