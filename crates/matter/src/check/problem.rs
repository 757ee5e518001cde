//! What can be wrong with a draft, without words, and the rule behind each.

use law::article::{Article, Statute};
use law::date::Date;
use law::money::AmountProblem;
use serde::{Deserialize, Serialize};

/// What is wrong with one field. Stable wire names; the screens and the API put the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Needed for this dispute and not there.
    Missing,
    /// Longer than the limit.
    TextTooLong {
        /// The most characters the field takes.
        limit: u16,
    },
    /// Holds no letter or digit, or holds control characters.
    TextNonsense,

    /// Not an amount of money.
    AmountNotUnderstood,
    /// Below zero.
    AmountNegative,
    /// Zero where there must be something.
    AmountZero,
    /// Parts of a 分.
    AmountTooManyDecimals,
    /// More than can be claimed or computed.
    AmountTooLarge,
    /// Written in figures and in words, and not the same.
    AmountsDiffer,

    /// Not a date.
    DateNotUnderstood,
    /// A date that the calendar does not have.
    NoSuchDay,
    /// A day that has not come, for something that has happened.
    DateInFuture,

    /// Not 18 (or, in old papers, 15) characters.
    IdWrongLength,
    /// A character that cannot stand there.
    IdWrongCharacter,
    /// The last character does not fit the others: a slip of the pen.
    IdWrongCheck,
    /// The birth date in it is no day.
    IdNoSuchBirthDate,
    /// The birth date in it has not come.
    IdBornInFuture,
    /// The region in it is not in today's list; old cards keep old regions.
    IdUnknownRegion,
    /// The old 15-digit number; the 18-digit one is needed.
    IdOldForm,

    /// The number belongs to a paper of another kind for certain.
    PaperOfAnotherKind,
    /// Something other than letters and digits in the number of another paper.
    PaperNumberHasSigns,
    /// Fewer than 5 or more than 20 characters in the number of another paper.
    PaperNumberWrongLength,
    /// No such paper is known to have a number of this form; there may be new ones.
    PaperNumberUnusual,

    /// Not 18 characters.
    CreditCodeWrongLength,
    /// A character that a credit code never has, such as I, O, S, V or Z.
    CreditCodeWrongCharacter,
    /// The last character does not fit the others.
    CreditCodeWrongCheck,
    /// The check inside the code (positions 9 to 17) does not fit; seldom, but possible.
    CreditCodeOddEntity,

    /// Neither a mobile nor a landline number.
    PhoneNotUnderstood,

    /// One character only.
    NameTooShort,
    /// Holds digits or signs that no name has.
    NameNotAName,

    /// Plaintiff and defendant are the same.
    SamePerson,
    /// The defendant cannot be told apart from others: a name and one more item are needed.
    PartyNotClear,
    /// More than two agents.
    TooManyAgents,
    /// The paper that gives an agent the power is not among the evidence.
    PowerOfAttorneyMissing,
    /// A special power reaches only as far as the paper names each act.
    PowersToBeNamed,
    /// 民族 is empty; the court may ask for it.
    EthnicityMissing,
    /// 职业 is empty; the court may ask for it.
    OccupationMissing,

    /// The day of repayment is before the day of lending.
    DueBeforeLent,
    /// The day of repayment has not come; the defendant may object.
    NotYetDue,
    /// More was repaid than was lent.
    RepaidMoreThanLent,
    /// More principal is claimed than was handed over.
    PrincipalAboveLent,
    /// The principal claimed and the principal repaid are together more than was lent.
    PrincipalNotReduced,
    /// The rate is above four times the LPR; the part above is not protected.
    InterestAboveCap {
        /// The rate agreed, hundredths of a per cent a year.
        agreed: u32,
        /// The cap, hundredths of a per cent a year.
        cap: u32,
    },
    /// Interest was agreed but no rate is given.
    InterestWithoutRate,
    /// Not a rate of interest.
    RateNotUnderstood,
    /// Interest is claimed although none was agreed.
    InterestNotAgreed,
    /// Three years have passed, or soon will; the defendant may raise it, the court may not.
    LimitationMayHavePassed {
        /// The day on which the three years end.
        ends: Date,
    },

    /// A written arbitration clause keeps the court out.
    ArbitrationClause,
    /// The court chosen is not one of those competent.
    CourtNotCompetent,
    /// The procedure chosen is not open for this matter.
    ProcedureNotOpen,
    /// No evidence is attached.
    NoEvidence,
}

impl Problem {
    /// The rule behind it; `None` for a slip of the pen, which needs no rule.
    #[must_use]
    pub const fn article(self) -> Option<Article> {
        use Statute::{
            CivilCode, CivilProcedure, PrivateLending, ProcedureInterpretation, Registration,
        };
        let (statute, at) = match self {
            Self::Missing | Self::EthnicityMissing | Self::OccupationMissing => {
                (CivilProcedure, "124")
            }
            Self::NoEvidence => (Registration, "6"),
            Self::SamePerson => (CivilProcedure, "122-0-1"),
            Self::PowerOfAttorneyMissing => (CivilProcedure, "62-1"),
            Self::PowersToBeNamed => (ProcedureInterpretation, "89-1"),
            Self::TooManyAgents => (CivilProcedure, "61"),
            Self::PartyNotClear => (ProcedureInterpretation, "209"),
            Self::NotYetDue => (CivilCode, "675"),
            Self::PrincipalAboveLent | Self::PrincipalNotReduced | Self::RepaidMoreThanLent => {
                (PrivateLending, "26")
            }
            Self::InterestAboveCap { .. } => (PrivateLending, "25-1"),
            Self::InterestWithoutRate => (PrivateLending, "24-2"),
            Self::InterestNotAgreed => (PrivateLending, "24-1"),
            Self::LimitationMayHavePassed { .. } => (CivilCode, "188-1"),
            Self::ArbitrationClause => (CivilProcedure, "127-0-2"),
            Self::CourtNotCompetent => (CivilProcedure, "122-0-4"),
            Self::ProcedureNotOpen => (CivilProcedure, "165"),
            _ => return None,
        };
        Some(Article::new(statute, at))
    }
}

impl From<AmountProblem> for Problem {
    fn from(problem: AmountProblem) -> Self {
        match problem {
            AmountProblem::Missing => Self::Missing,
            AmountProblem::NotAnAmount => Self::AmountNotUnderstood,
            AmountProblem::Negative => Self::AmountNegative,
            AmountProblem::Zero => Self::AmountZero,
            AmountProblem::TooManyDecimals => Self::AmountTooManyDecimals,
            AmountProblem::TooLarge => Self::AmountTooLarge,
            AmountProblem::FiguresAndWordsDiffer => Self::AmountsDiffer,
        }
    }
}
