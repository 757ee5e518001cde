//! Which of several like periods applies: by procedure, and without a domicile in China.

use super::Period;
use crate::article::{Article, Statute};
use crate::procedure::Procedure;

impl Period {
    /// The period in which the first instance decides (CPL 152, 164, 168).
    #[must_use]
    pub const fn trial(procedure: Procedure) -> Self {
        match procedure {
            Procedure::SmallClaims => Self::TrialSmallClaims,
            Procedure::Summary => Self::TrialSummary,
            Procedure::Ordinary => Self::TrialOrdinary,
        }
    }

    /// The period of mediation after filing (OPN25 3; SPM 27; OMR 24). Small claims are part of
    /// the summary chapter.
    #[must_use]
    pub const fn mediation(procedure: Procedure) -> Self {
        match procedure {
            Procedure::SmallClaims | Procedure::Summary => Self::MediationSummary,
            Procedure::Ordinary => Self::MediationOrdinary,
        }
    }

    /// The measure of the evidence period (INT 99, 266, 275).
    #[must_use]
    pub const fn evidence(procedure: Procedure) -> Self {
        match procedure {
            Procedure::SmallClaims => Self::EvidenceSmallClaims,
            Procedure::Summary => Self::EvidenceSummary,
            Procedure::Ordinary => Self::EvidenceOrdinary,
        }
    }

    /// The same step for a party without a domicile in China: 30 days to answer and to appeal, 60
    /// for a public notice (CPL 283, 285, 286). Most periods do not change.
    #[must_use]
    pub const fn abroad(self) -> Self {
        match self {
            Self::Defence => Self::DefenceAbroad,
            Self::JurisdictionObjection => Self::JurisdictionObjectionAbroad,
            Self::AppealJudgment | Self::AppealRuling => Self::AppealAbroad,
            Self::AppealDefence => Self::AppealDefenceAbroad,
            Self::PublicNotice => Self::PublicNoticeAbroad,
            same => same,
        }
    }

    /// The article by which the period does not bind the court in a case with a foreign element
    /// (CPL 287; INT 537), if there is one.
    #[must_use]
    pub const fn lifted_with_foreign_element(self) -> Option<Article> {
        match self {
            Self::TrialOrdinary | Self::SecondInstanceJudgment | Self::SecondInstanceRuling => {
                Some(Article::new(Statute::CivilProcedure, "287"))
            }
            Self::RetrialReview => Some(Article::new(Statute::ProcedureInterpretation, "537")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_abroad_has_twice_or_three_times_the_days() {
        for (at_home, days) in [
            (Period::Defence, 30),
            (Period::JurisdictionObjection, 30),
            (Period::AppealJudgment, 30),
            (Period::AppealRuling, 30),
            (Period::AppealDefence, 30),
            (Period::PublicNotice, 60),
            (Period::FeePayment, 7),
        ] {
            assert_eq!(at_home.abroad().rule().length.number(), days, "{at_home:?}");
        }
    }

    #[test]
    fn a_variant_is_the_same_step_from_the_same_event() {
        for period in Period::ALL {
            let (home, away) = (period.rule(), period.abroad().rule());
            assert_eq!(home.owner, away.owner, "{period:?}");
            assert_eq!(period.abroad().abroad(), period.abroad());
            // One row serves judgments and rulings.
            assert!(home.event == away.event || *period == Period::AppealRuling);
        }
    }
}
