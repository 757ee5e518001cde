//! A clock that was given more time, and the days that a trial period leaves out.

use serde::Serialize;

use super::{Clock, Deadline, ExtendedBy, Length, Period, count};
use crate::article::{Article, Statute};

/// Time that does not count towards the trial period (INT 243; OMR 24).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pause {
    /// 公告期间
    PublicNotice,
    /// 鉴定期间
    Appraisal,
    /// 双方当事人和解期间
    Settlement,
    /// An objection to jurisdiction, or a dispute between courts about it.
    Jurisdiction,
    /// Mediation beyond its period, by agreement.
    ExtendedMediation,
}

impl Pause {
    /// The rule that leaves the time out.
    #[must_use]
    pub const fn article(self) -> Article {
        match self {
            Self::ExtendedMediation => Article::new(Statute::OnlineMediation, "24-1"),
            _ => Article::new(Statute::ProcedureInterpretation, "243"),
        }
    }
}

impl Period {
    /// What stops the period; only trial periods are stopped (INT 243 for CPL 152, by which the
    /// other procedures of first instance are counted too; OMR 24).
    #[must_use]
    pub const fn pauses(self) -> &'static [Pause] {
        match self {
            Self::TrialSmallClaims | Self::TrialSummary | Self::TrialOrdinary => &[
                Pause::PublicNotice,
                Pause::Appraisal,
                Pause::Settlement,
                Pause::Jurisdiction,
                Pause::ExtendedMediation,
            ],
            _ => &[],
        }
    }
}

impl Clock {
    /// The end when every extension with a measure is granted: 3 months and 1 are 4 months from
    /// the event (CPL 152, 164, 168; INT 258; LAB 43; OPN25 3). `None` where no rule sets a
    /// measure.
    #[must_use]
    pub fn latest(&self) -> Option<Deadline> {
        let mut length = self.rule.length;
        let mut article = None;
        for extension in self.rule.extensions {
            if let Some(longer) = extension.up_to.and_then(|more| length.and(more)) {
                length = longer;
                article = Some(extension.article);
            }
        }
        article.map(|article| count::count(length, self.event_day, None, article))
    }

    /// The end when so many days are left out of the count (INT 243; OMR 24). Periods that do not
    /// pause are as before.
    #[must_use]
    pub fn without_days(&self, days: u16) -> Deadline {
        if self.period.pauses().is_empty() {
            return self.deadline;
        }
        count::days_after(self.deadline.counted_to, days, self.rule.article)
    }

    /// Whether the law says that nobody extends it (不变期间, INT 127).
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        self.rule
            .extensions
            .iter()
            .any(|extension| extension.by == ExtendedBy::Nobody)
    }
}

impl Length {
    /// Days of a length in days; for reckoning how long a way takes.
    #[must_use]
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::AtOnce => Some(0),
            Self::Days(days) => Some(days),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::super::{all, run};
    use super::*;
    use crate::date::Date;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn extensions_with_a_measure_are_counted_from_the_event() {
        for (period, event, last) in [
            (Period::TrialSmallClaims, "2025-11-30", "2026-02-28"),
            // Three months would be 28 February; four are 30 March.
            (Period::TrialSummary, "2025-11-30", "2026-03-30"),
            (Period::TrialOrdinary, "2025-11-24", "2026-11-24"),
            (Period::LabourAward, "2026-05-11", "2026-07-10"),
            (Period::MediationSummary, "2026-10-12", "2026-11-18"),
        ] {
            let latest = run(period, day(event)).latest().unwrap();
            assert_eq!(latest.last_day, day(last), "{period:?}");
        }
        assert_eq!(
            run(Period::AppealJudgment, day("2026-11-24")).latest(),
            None
        );
    }

    #[test]
    fn an_appraisal_of_twenty_days_moves_the_trial_period_only() {
        let trial = run(Period::TrialOrdinary, day("2026-05-20"));
        assert_eq!(trial.without_days(20).last_day, day("2026-12-10"));
        let fee = run(Period::FeePayment, day("2026-11-24"));
        assert_eq!(fee.without_days(20), fee.deadline);
    }

    #[test]
    fn only_the_periods_of_int_127_are_fixed() {
        let fixed: Vec<Period> = all()
            .map(|(period, _)| period)
            .filter(|period| run(*period, day("2026-11-24")).is_fixed())
            .collect();
        assert_eq!(
            fixed,
            [
                Period::ConfirmationObjectionOfOthers,
                Period::Retrial,
                Period::RetrialFromKnowing,
                Period::RetrialOfMediation,
                Period::ThirdPartyRevocation,
            ]
        );
    }
}
