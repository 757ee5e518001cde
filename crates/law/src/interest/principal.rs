//! What counts as principal, and how much may be asked together: LEND 26, 27, 29.

use serde::Serialize;

use super::{Rate, exact};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::fee::ExactMoney;
use crate::money::Money;

/// The principal when interest was taken off in advance: what was really lent (LEND 26 sentence 2;
/// CC 670). Never less than nothing.
#[must_use]
pub fn really_lent(on_paper: Money, deducted: Money) -> Money {
    on_paper.saturating_sub(Money::ZERO.max(deducted))
}

/// A new note for an old debt, with the interest written into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rolled {
    /// What a court takes as the new principal.
    pub principal: Money,
    /// What it takes as no principal: interest beyond the cap.
    pub beyond: Money,
    /// LEND 27 para. 1.
    pub article: Article,
}

/// How much of a new note for `previous`, owed from `from` to `to`, is principal (LEND 27 para. 1):
/// the old principal and interest within the cap.
#[must_use]
pub fn rolled_over(previous: Money, note: Money, cap: Rate, from: Date, to: Date) -> Rolled {
    let interest = exact(previous, cap, from, to).rounded();
    let principal = note.min(Money::ZERO.max(previous).saturating_add(interest));
    Rolled {
        principal,
        beyond: note.saturating_sub(principal),
        article: lending("27-1"),
    }
}

/// The most that principal and interest may come to after any number of new notes: the first
/// principal, with interest on it at the cap for the whole time (LEND 27 para. 2).
#[must_use]
pub fn ceiling_with_rolled(first: Money, cap: Rate, from: Date, to: Date) -> Money {
    Money::ZERO
        .max(first)
        .saturating_add(exact(first, cap, from, to).rounded())
}

/// Overdue interest, penalty and other charges asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Together {
    /// Their sum.
    pub asked: Money,
    /// What a court grants.
    pub granted: Money,
    /// What it cuts off.
    pub beyond: Money,
    /// LEND 29.
    pub article: Article,
}

/// Overdue interest, penalty and other charges as sums of money (LEND 29): together at most
/// `ceiling`, the interest that the overdue days bear at the cap
/// ([`super::Totals::overdue_at_limit`]).
#[must_use]
pub fn together(interest: Money, penalty: Money, charges: Money, ceiling: ExactMoney) -> Together {
    let asked = [penalty, charges]
        .into_iter()
        .fold(Money::ZERO.max(interest), |sum, part| {
            sum.saturating_add(Money::ZERO.max(part))
        });
    let granted = asked.min(Money::ZERO.max(ceiling.rounded()));
    Together {
        asked,
        granted,
        beyond: asked.saturating_sub(granted),
        article: lending("29"),
    }
}

const fn lending(at: &'static str) -> Article {
    Article::new(Statute::PrivateLending, at)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn day(iso: &str) -> Date {
        Date::parse_iso(iso).unwrap()
    }

    const fn yuan(yuan: i64) -> Money {
        Money::from_yuan(yuan)
    }

    #[test]
    fn interest_taken_off_in_advance_was_never_lent() {
        for (on_paper, deducted, principal) in [
            (100_000, 0, 100_000),
            (100_000, 10_000, 90_000),
            (100_000, 100_000, 0),
            (100_000, 120_000, 0),
            (100_000, -1, 100_000),
        ] {
            assert_eq!(
                really_lent(yuan(on_paper), yuan(deducted)),
                yuan(principal),
                "{deducted}"
            );
        }
    }

    #[test]
    fn a_new_note_counts_as_far_as_the_interest_in_it_was_within_the_cap() {
        let (from, to) = (day("2022-09-01"), day("2023-09-01"));
        let cap = Rate::from_ppm(146_000);
        for (note, principal, beyond) in [
            (110_000, 110_000, 0),
            (114_600, 114_600, 0),
            (124_000, 114_600, 9_400),
            (90_000, 90_000, 0),
        ] {
            let rolled = rolled_over(yuan(100_000), yuan(note), cap, from, to);
            let expected = (yuan(principal), yuan(beyond));
            assert_eq!((rolled.principal, rolled.beyond), expected, "{note}");
        }
    }

    #[test]
    fn after_any_number_of_notes_the_first_principal_sets_the_most() {
        let most = ceiling_with_rolled(
            yuan(100_000),
            Rate::from_ppm(146_000),
            day("2022-09-01"),
            day("2024-08-31"),
        );
        assert_eq!(most, yuan(129_200));
    }

    #[test]
    fn interest_penalty_and_charges_share_one_cap() {
        // 100,000 for 100 days at 14.6 % is 4,000.
        let ceiling = ExactMoney::by_days(yuan(100_000), 146_000, 100);
        for (interest, penalty, charges, granted, beyond) in [
            (1_000, 1_000, 500, 2_500, 0),
            (3_000, 1_000, 0, 4_000, 0),
            (3_000, 5_000, 2_000, 4_000, 6_000),
            (-1, 0, 0, 0, 0),
        ] {
            let all = together(yuan(interest), yuan(penalty), yuan(charges), ceiling);
            let expected = (yuan(granted), yuan(beyond));
            assert_eq!((all.granted, all.beyond), expected, "{interest} {penalty}");
        }
    }
}
