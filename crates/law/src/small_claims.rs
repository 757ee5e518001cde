//! The small-claims procedure (小额诉讼): dated amount limits and who may use it (CPL 165, 166).
//!
//! The limits follow the average wage and change every year; an old row is called stale and
//! nothing is promised on it.

use serde::{Deserialize, Serialize};

use crate::article::{Article, Statute};
use crate::date::Date;
use crate::money::Money;
use crate::tables::{FIRST_THRESHOLD, LATER_THRESHOLDS};

/// The amount limits that apply on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Thresholds {
    /// Up to here the procedure applies by law: half of the average annual wage.
    pub half: Money,
    /// Up to here it applies if both sides agree: twice that wage.
    pub double: Money,
    /// From when on.
    pub effective_from: Date,
    /// The year of the wage behind it.
    pub wage_year: u16,
    /// Where the figures stand.
    pub source: &'static str,
    /// Older than eighteen months, or not yet in force on that day: do not promise anything.
    pub stale: bool,
}

/// Facts that open or close the procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmallClaimsFacts {
    /// More than the payment of money is claimed (CPL 165).
    pub claims_more_than_money: bool,
    /// Personal status or confirmation of property rights (CPL 166(1)).
    pub status_or_title: bool,
    /// A foreign element (CPL 166(2)).
    pub foreign_element: bool,
    /// Appraisal needed or disputed (CPL 166(3)).
    pub appraisal: bool,
    /// A party cannot be found (CPL 166(4)).
    pub party_missing: bool,
    /// A counterclaim (CPL 166(5)).
    pub counterclaim: bool,
}

/// Whether the small-claims procedure applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SmallClaims {
    /// By law; the judgment is final.
    Applies,
    /// Only if both sides agree.
    OnlyByAgreement,
    /// Not at all.
    No(NoSmallClaims),
}

/// Why the small-claims procedure does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoSmallClaims {
    /// Above twice the average annual wage.
    AboveDouble,
    /// More than money is claimed.
    NotMoneyOnly,
    /// Personal status or title to property.
    StatusOrTitle,
    /// A foreign element.
    ForeignElement,
    /// Appraisal needed or disputed.
    Appraisal,
    /// A party cannot be found.
    PartyMissing,
    /// A counterclaim.
    Counterclaim,
}

impl NoSmallClaims {
    /// The rule behind the reason.
    #[must_use]
    pub const fn article(self) -> Article {
        let at = match self {
            Self::AboveDouble => "165-2",
            Self::NotMoneyOnly => "165-1",
            Self::StatusOrTitle => "166-0-1",
            Self::ForeignElement => "166-0-2",
            Self::Appraisal => "166-0-3",
            Self::PartyMissing => "166-0-4",
            Self::Counterclaim => "166-0-5",
        };
        Article::new(Statute::CivilProcedure, at)
    }
}

/// The amount limits on a day (CPL 165); until a new figure is out, the last one (INT 272).
#[must_use]
pub fn thresholds(on: Date) -> Thresholds {
    let row = LATER_THRESHOLDS
        .iter()
        .rev()
        .find(|row| row.effective_from <= on)
        .unwrap_or(&FIRST_THRESHOLD);
    Thresholds {
        half: row.half,
        double: row.double,
        effective_from: row.effective_from,
        wage_year: row.wage_year,
        source: row.source,
        stale: on > row.effective_from.plus_months(18) || on < row.effective_from,
    }
}

/// Whether the small-claims procedure applies to an amount on a day (CPL 165, 166). Look at
/// [`Thresholds::stale`] before promising it.
#[must_use]
pub fn eligibility(amount: Money, on: Date, facts: &SmallClaimsFacts) -> SmallClaims {
    let excluded = [
        (facts.claims_more_than_money, NoSmallClaims::NotMoneyOnly),
        (facts.status_or_title, NoSmallClaims::StatusOrTitle),
        (facts.foreign_element, NoSmallClaims::ForeignElement),
        (facts.appraisal, NoSmallClaims::Appraisal),
        (facts.party_missing, NoSmallClaims::PartyMissing),
        (facts.counterclaim, NoSmallClaims::Counterclaim),
    ];
    if let Some((_, reason)) = excluded.iter().find(|(holds, _)| *holds) {
        return SmallClaims::No(*reason);
    }
    let limits = thresholds(on);
    if amount <= limits.half {
        SmallClaims::Applies
    } else if amount <= limits.double {
        SmallClaims::OnlyByAgreement
    } else {
        SmallClaims::No(NoSmallClaims::AboveDouble)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn the_limits_of_zhejiang_are_included_in_the_procedure() {
        let on = day("2022-06-01");
        let facts = SmallClaimsFacts::default();
        for (yuan, verdict) in [
            (30_000, SmallClaims::Applies),
            (54_323, SmallClaims::Applies),
            (54_324, SmallClaims::OnlyByAgreement),
            (217_290, SmallClaims::OnlyByAgreement),
            (217_291, SmallClaims::No(NoSmallClaims::AboveDouble)),
        ] {
            assert_eq!(
                eligibility(Money::from_yuan(yuan), on, &facts),
                verdict,
                "{yuan}"
            );
        }
    }

    #[test]
    fn an_old_row_promises_nothing() {
        assert!(!thresholds(day("2022-01-11")).stale);
        assert!(!thresholds(day("2023-07-11")).stale);
        assert!(thresholds(day("2023-07-12")).stale);
        assert!(thresholds(day("2026-11-24")).stale);
        assert!(thresholds(day("2021-12-31")).stale);
    }

    #[test]
    fn excluded_matters_are_refused_with_their_item() {
        let missing = SmallClaimsFacts {
            party_missing: true,
            ..SmallClaimsFacts::default()
        };
        let verdict = eligibility(Money::from_yuan(1_000), day("2026-11-24"), &missing);
        assert_eq!(verdict, SmallClaims::No(NoSmallClaims::PartyMissing));
        assert_eq!(NoSmallClaims::PartyMissing.article().code(), "CPL 166-0-4");
    }
}
