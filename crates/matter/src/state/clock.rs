//! Until when: the time limit that runs in each stage, and against whom.

use law::clock::{self, Deadline, Period};
use law::{Article, Statute};
use serde::{Deserialize, Serialize};

use super::{Matter, Stage};
use crate::event::Role;

/// A day off at the end of an agreed period moves it to the next working day (CC 203).
const AGREED_DAY: Article = Article::new(Statute::CivilCode, "203");

/// A running time limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which limit it is.
    pub kind: ClockKind,
    /// Who has to act until then.
    pub against: Role,
    /// The last day, its article, and whether the holiday calendar covered it.
    pub deadline: Deadline,
}

/// Which limit runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// The court registers or rules, 7 days (CPL 126).
    Review,
    /// Mediation after filing, 7 or 15 days (OPN25 3).
    Mediation,
    /// The day agreed for performance.
    Performance,
    /// Paying the fee, 7 days (FEE 22).
    FeePayment,
    /// Judgment in first instance (CPL 152, 164, 168).
    Trial,
    /// Paying money back, 15 days (FEE 53).
    Refund,
}

impl Matter {
    /// The limit that runs now, if the law sets one for this stage.
    #[must_use]
    pub fn clock(&self) -> Option<Clock> {
        let run = |period, event| clock::run(period, event).deadline;
        let (kind, against, deadline) = match &self.stage {
            Stage::AwaitingReview => (
                ClockKind::Review,
                Role::Court,
                run(Period::FilingReview, self.since),
            ),
            Stage::Mediating => {
                let deadline = run(Period::mediation(self.procedure), self.since);
                (ClockKind::Mediation, Role::Court, deadline)
            }
            Stage::Settled => {
                let settlement = self.settlement.as_ref()?;
                let deadline = clock::days_after(settlement.pay_by, 0, AGREED_DAY);
                (ClockKind::Performance, Role::Respondent, deadline)
            }
            Stage::FeeDue(_) => (
                ClockKind::FeePayment,
                Role::Claimant,
                run(Period::FeePayment, self.since),
            ),
            Stage::InTrial => {
                let from = self.registered_on?;
                (
                    ClockKind::Trial,
                    Role::Court,
                    run(Period::trial(self.procedure), from),
                )
            }
            Stage::AwaitingRefund(..) => (
                ClockKind::Refund,
                Role::Court,
                run(Period::Refund, self.since),
            ),
            Stage::Correcting(_)
            | Stage::MediationOpen
            | Stage::AwaitingMediator
            | Stage::AwaitingFeeNotice(_)
            | Stage::AwaitingStatement
            | Stage::Closed(_) => return None,
        };
        Some(Clock {
            kind,
            against,
            deadline,
        })
    }
}
