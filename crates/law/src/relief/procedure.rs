//! How relief is asked for, decided and settled in the end (FEE 46–51).

use serde::{Deserialize, Serialize};

use super::ReliefForm;
use crate::article::{Article, Statute};

/// When relief is asked for: in writing, with the proof (FEE 48(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedAt {
    /// With the statement of claim.
    Filing,
    /// With the appeal.
    Appeal,
}

/// One duty of the applicant or the court.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// The applicant hands in a written application and the proof now.
    ApplyNow(AskedAt),
    /// The court decides on deferral before it decides on filing.
    DecideBeforeFiling,
    /// A reduction is at least so many per cent.
    ReduceByAtLeast {
        /// 30.
        percent: u8,
    },
    /// The court gives its reasons for a refusal in writing.
    ReasonsForRefusal,
    /// After a refusal the applicant pays by the day the court sets, or the court goes by the rules
    /// on unpaid fees.
    PayAfterRefusal,
    /// The court names the reduction or exemption in its document.
    StateInDocument,
}

/// Who pays in the end when one side had relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterRelief {
    /// The other side lost: it pays.
    OtherSidePays,
    /// The other side won: the court may reduce or exempt the helped side by its means.
    CourtMaySpare,
}

impl Duty {
    /// The rule.
    #[must_use]
    pub const fn article(self) -> Article {
        let at = match self {
            Self::ApplyNow(_) => "48-1",
            Self::DecideBeforeFiling => "49",
            Self::ReduceByAtLeast { .. } => "46-2",
            Self::ReasonsForRefusal => "48-3",
            Self::PayAfterRefusal => "22-4",
            Self::StateInDocument => "51",
        };
        Article::new(Statute::LitigationFees, at)
    }
}

/// What is to be done for a form of relief, in order of time (FEE 46(2), 48, 49, 51; 22(4)).
#[must_use]
pub fn duties(form: ReliefForm, asked_at: AskedAt) -> Vec<Duty> {
    let mut duties = vec![Duty::ApplyNow(asked_at)];
    if form == ReliefForm::Defer && asked_at == AskedAt::Filing {
        duties.push(Duty::DecideBeforeFiling);
    }
    if form == ReliefForm::Reduce {
        duties.push(Duty::ReduceByAtLeast { percent: 30 });
    }
    duties.extend([Duty::ReasonsForRefusal, Duty::PayAfterRefusal]);
    if form != ReliefForm::Defer {
        duties.push(Duty::StateInDocument);
    }
    duties
}

/// Who pays once the case is decided (FEE 50).
#[must_use]
pub const fn after_judgment(other_side_lost: bool) -> AfterRelief {
    if other_side_lost {
        AfterRelief::OtherSidePays
    } else {
        AfterRelief::CourtMaySpare
    }
}
