//! What can be found in a settlement: the problem, how much it matters, its rule and its remedy.

mod judgement;

use serde::{Deserialize, Serialize};

use super::{Topic, Way};
use crate::article::Article;
use crate::bank_card::BankCardProblem;
use crate::date::{Date, DateProblem};
use crate::interest::{Rate, RateProblem};
use crate::money::{AmountProblem, Money};

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// JSON pointer into [`super::Settlement`], such as `/obligations/0/due`.
    pub pointer: String,
    /// What is wrong there.
    pub problem: Problem,
    /// How much it matters.
    pub severity: Severity,
    /// What helps.
    pub remedy: Remedy,
    /// The rule, when one says so.
    pub article: Option<Article>,
}

/// How much a finding matters, of a settlement or of a pleading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Note,
    /// Likely to cost time, money or the confirmation later, but one may go on.
    ShouldFix,
    /// It cannot go on like this: a court will not take or confirm it, or nobody can enforce it.
    MustFix,
}

/// What is wrong. Stable wire names; the screens put the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Fewer than two parties are named.
    PartiesMissing,
    /// Nobody owes anything.
    NothingOwed,
    /// Who owes it is not said.
    WhoMissing,
    /// To whom it is owed is not said.
    ToWhomMissing,
    /// This person is none of the parties and does not sign.
    NotAParty,
    /// One owes it to oneself.
    SamePerson,
    /// Which thing or which act is not said.
    WhatMissing,
    /// No amount of money.
    Amount(AmountProblem),
    /// The amount was read from words or units.
    AmountToConfirm {
        /// As it was read.
        read: Money,
    },
    /// No day.
    Due(DateProblem),
    /// A day that depends on when it is read, such as 下个月底.
    DueRelative,
    /// No day at all, such as 尽快 or 有钱就还.
    DueVague,
    /// The day has passed already.
    DuePast {
        /// As it was read.
        day: Date,
    },
    /// The parts do not come to the amount.
    PartsDiffer {
        /// The parts together.
        sum: Money,
        /// The amount named.
        amount: Money,
    },
    /// A part is due before the one above it.
    PartsOutOfOrder,
    /// The amounts do not come to the total.
    TotalDiffers {
        /// The amounts together.
        sum: Money,
        /// The total named.
        total: Money,
    },
    /// No account is named.
    AccountMissing,
    /// 开户名 is missing.
    HolderMissing,
    /// The account is not in the creditor's name.
    HolderNotCreditor,
    /// 开户行 is missing.
    BankMissing,
    /// No account number.
    AccountNumber(BankCardProblem),
    /// A slip of the pen is likely: no card of a person has this number.
    AccountNumberUnusual,
    /// Cash leaves no trace at a bank.
    Cash,
    /// What follows when it is not done is not said.
    DefaultMissing,
    /// Paid in parts, and it is not said what one missed part means for the others.
    MissedPartUnsaid,
    /// No rate.
    Rate(RateProblem),
    /// The rate was read from words, or no period was named.
    RateToConfirm {
        /// A year, as it was read.
        read: Rate,
    },
    /// All that runs by time after default is above the cap on loans.
    AboveCap {
        /// A year, all together.
        rate: Rate,
        /// The cap.
        cap: Rate,
        /// The prime rate behind the cap has not been read for the deciding day.
        stale: bool,
    },
    /// A penalty for every day that nothing ends.
    PenaltyUnlimited,
    /// The penalty is more than the sum itself.
    PenaltyAboveDebt {
        /// The penalty, or the most it may come to.
        penalty: Money,
    },
    /// The court shall decide the case after all.
    SueAgain,
    /// Who bears the court's fees is not said; the court will decide.
    FeesUnsaid,
    /// Whether everything is settled by it is not said.
    EndUnsaid,
    /// It touches what a court may not or will not confirm.
    Touches {
        /// What.
        topic: Topic,
    },
    /// These words suggest that it does.
    MayTouch {
        /// What.
        topic: Topic,
        /// The words found.
        words: &'static str,
    },
    /// Words that nobody can enforce.
    Unclear {
        /// The words found.
        words: &'static str,
    },
}

/// What helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Name the person in full.
    NamePerson,
    /// Let this person sign too, or leave the clause out.
    LetThemSign,
    /// Say what is owed: which thing, which act, where.
    SayWhat,
    /// Write the amount in figures.
    WriteAmount,
    /// Write year, month and day.
    WriteDay,
    /// Name a day that is still to come.
    NameLaterDay,
    /// Make the sums agree.
    MakeSumsAgree,
    /// Put the parts in the order of their days.
    PutInOrder,
    /// Name holder, bank and number of the account.
    NameAccount,
    /// Look at it again and say that it is right.
    LookAgain,
    /// Keep a receipt.
    KeepReceipt,
    /// Say what follows when it is not done.
    SayConsequence,
    /// Lower the rate to the cap.
    LowerToCap,
    /// Set a highest sum.
    SetLimit,
    /// Say who bears the fees.
    SayWhoPays,
    /// Say whether anything is left open.
    SayWhatIsLeft,
    /// Leave the clause out.
    LeaveOut,
    /// Leave it out here and bring it before the court as a suit.
    TakeToCourt,
    /// Replace the words by amounts, days and names.
    SayPlainly,
}

impl Finding {
    pub(super) fn new(pointer: &str, problem: Problem, way: Way) -> Self {
        Self {
            pointer: pointer.to_owned(),
            problem,
            severity: judgement::severity(problem, way),
            remedy: judgement::remedy(problem),
            article: judgement::article(problem, way),
        }
    }
}
