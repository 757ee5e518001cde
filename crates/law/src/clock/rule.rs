//! One row of the table of periods, and the words in which the table is written.

use serde::Serialize;

use super::{
    Bound, Consequence, Event, Expiry, ExtendedBy, Extension, Length, Owner, Remedy, Step,
};
use crate::article::{Article, Statute};

/// Everything the law says about one period. Lengths and articles are of the statutes in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PeriodRule {
    /// Who has to act.
    pub owner: Owner,
    /// What starts it; the day of the event does not count.
    pub event: Event,
    /// How long it is.
    pub length: Length,
    /// What its end means.
    pub bound: Bound,
    /// The rule that sets it.
    pub article: Article,
    /// Further rules on it.
    pub also: &'static [Article],
    /// How it becomes longer; empty where the law names no way.
    pub extensions: &'static [Extension],
    /// What follows when it has run out.
    pub on_expiry: Expiry,
    /// What the one who waits may do when the owner is late.
    pub remedies: &'static [Remedy],
    /// A person must confirm how this rule stands beside a newer one: show it as to be checked.
    pub to_be_checked: bool,
}

/// A missed period of a party: ten days after the obstacle, decided by the court (CPL 86).
const AFTER_OBSTACLE: &[Extension] = &[by(ExtendedBy::CourtAfterObstacle, None, cpl("86"))];
/// 不变期间: no suspension, interruption or extension (INT 127).
const FIXED: &[Extension] = &[by(ExtendedBy::Nobody, None, int("127"))];
/// Judges who do not keep a period are under the prosecutors' supervision (CPL 219).
const JUDGES_LATE: &[Remedy] = &[may(Step::ProsecutorOnJudges, cpl("219-3"))];
/// So is enforcement (CPL 246).
const ENFORCEMENT_LATE: &[Remedy] = &[may(Step::ProsecutorOnEnforcement, cpl("246"))];

impl PeriodRule {
    const fn new(owner: Owner, event: Event, length: Length, article: Article) -> Self {
        Self {
            owner,
            event,
            length,
            bound: Bound::ActBy,
            article,
            also: &[],
            extensions: &[],
            on_expiry: Expiry {
                then: Consequence::StillOwed,
                article,
            },
            remedies: &[],
            to_be_checked: false,
        }
    }

    pub(super) const fn also(mut self, articles: &'static [Article]) -> Self {
        self.also = articles;
        self
    }

    pub(super) const fn meaning(mut self, bound: Bound) -> Self {
        self.bound = bound;
        self
    }

    pub(super) const fn extended(mut self, extensions: &'static [Extension]) -> Self {
        self.extensions = extensions;
        self
    }

    pub(super) const fn fixed(self) -> Self {
        self.extended(FIXED)
    }

    pub(super) const fn then(mut self, then: Consequence, article: Article) -> Self {
        self.on_expiry = Expiry { then, article };
        self
    }

    pub(super) const fn late(mut self, remedies: &'static [Remedy]) -> Self {
        self.remedies = remedies;
        self
    }

    pub(super) const fn enforcement(self) -> Self {
        self.late(ENFORCEMENT_LATE)
    }

    pub(super) const fn to_be_checked(mut self) -> Self {
        self.to_be_checked = true;
        self
    }
}

/// A duty of the court: nothing follows by itself, judges are supervised.
pub(super) const fn court(event: Event, length: Length, article: Article) -> PeriodRule {
    PeriodRule::new(Owner::Court, event, length, article).late(JUDGES_LATE)
}

/// A period of a party, which the court may extend after an obstacle (CPL 86).
pub(super) const fn party(
    owner: Owner,
    event: Event,
    length: Length,
    article: Article,
) -> PeriodRule {
    PeriodRule::new(owner, event, length, article).extended(AFTER_OBSTACLE)
}

/// A period of somebody else, under rules of its own.
pub(super) const fn other(
    owner: Owner,
    event: Event,
    length: Length,
    article: Article,
) -> PeriodRule {
    PeriodRule::new(owner, event, length, article)
}

pub(super) const fn by(who: ExtendedBy, up_to: Option<Length>, article: Article) -> Extension {
    Extension {
        by: who,
        up_to,
        article,
    }
}

pub(super) const fn may(step: Step, article: Article) -> Remedy {
    Remedy { step, article }
}

macro_rules! short_names {
    ($($name:ident = $statute:ident)+) => {
        $(pub(super) const fn $name(at: &'static str) -> Article {
            Article::new(Statute::$statute, at)
        })+
    };
}

short_names! {
    cpl = CivilProcedure
    int = ProcedureInterpretation
    cc = CivilCode
    reg = Registration
    fee = LitigationFees
    opn = FilingAndMediation
    olr = OnlineLitigation
    omr = OnlineMediation
    spm = InvitedMediation
    pres = Preservation
    conf = MediationConfirmation
    lab = LabourArbitration
    adm = AdministrativeProcedure
}
