//! The highest rate a court grants on a private loan: four times the prime rate (LEND 25), and the
//! rules for loans made before 2020-08-20 (LEND 31).

use serde::Serialize;

use super::Rate;
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::tables::{FIRST_LPR, LATER_LPR, LPR_KNOWN_UNTIL, LprRow};

/// The highest rate a court will grant on a private loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cap {
    /// Four times the prime rate.
    pub annual_rate: Rate,
    /// The one-year loan prime rate behind it.
    pub lpr: Rate,
    /// Since when that prime rate stood.
    pub lpr_date: Date,
    /// LEND 25, or LEND 31 for loans made before 2020-08-20.
    pub article: Article,
    /// The prime rate of the deciding day has not been read yet; the newest known one was used.
    pub stale: bool,
    /// The loan is older than 2020-08-20: for the time to 2020-08-19 the earlier rule may be asked
    /// for (LEND 31).
    pub earlier_rule_until_2020: bool,
}

/// From this day on the cap is four times the prime rate (LEND 31).
pub(super) const NEW_RULE: Date = Date::known(2020, 8, 20);

/// Since when there is a one-year loan prime rate.
pub(super) const FIRST_LPR_DAY: Date = FIRST_LPR.effective_from;

/// The cap for a loan made on `contract` and sued on at `suing` (LEND 25 para. 1; LEND 31 para. 2:
/// for older loans the prime rate at the time of suing decides).
#[must_use]
pub fn cap(contract: Date, suing: Date) -> Cap {
    let older = contract < NEW_RULE;
    let (decisive, at) = if older {
        (suing.max(NEW_RULE), "31-2")
    } else {
        (contract, "25-1")
    };
    let row = prime_rate(decisive);
    let lpr = Rate::from_ppm(row.ppm);
    Cap {
        annual_rate: lpr.times(4),
        lpr,
        lpr_date: row.effective_from,
        article: Article::new(Statute::PrivateLending, at),
        stale: decisive > LPR_KNOWN_UNTIL,
        earlier_rule_until_2020: older,
    }
}

/// The prime rate on a day; before the first publication, the first one.
pub(super) fn prime_rate(on: Date) -> &'static LprRow {
    LATER_LPR
        .iter()
        .rev()
        .find(|row| row.effective_from <= on)
        .unwrap_or(&FIRST_LPR)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    #[test]
    fn the_cap_is_four_times_the_prime_rate_of_the_deciding_day() {
        for (contract, suing, percent, article, stale) in [
            ("2026-05-25", "2026-11-24", "12", "LEND 25-1", false),
            ("2024-08-01", "2026-11-24", "13.4", "LEND 25-1", false),
            ("2021-06-01", "2026-11-24", "15.4", "LEND 25-1", false),
            ("2026-09-01", "2026-11-24", "12", "LEND 25-1", true),
            ("2019-01-01", "2021-06-01", "15.4", "LEND 31-2", false),
            ("2020-08-19", "2026-11-24", "12", "LEND 31-2", true),
            ("2020-08-20", "2026-11-24", "15.4", "LEND 25-1", false),
        ] {
            let cap = cap(day(contract), day(suing));
            assert_eq!(cap.annual_rate.to_string(), percent, "{contract}");
            assert_eq!(
                (cap.article.code().as_str(), cap.stale),
                (article, stale),
                "{contract}"
            );
        }
    }
}
