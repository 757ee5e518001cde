//! Which rate on which day: a table that a lawyer can read.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

/// A loan of 100,000 without interest, lent on a day.
fn lent(on: &str, due: Option<&str>) -> Loan {
    Loan {
        on_paper: Money::from_yuan(100_000),
        deducted: Money::ZERO,
        lent_on: day(on),
        contract_on: None,
        due_on: due.map(day),
        interest: AgreedInterest::None,
        overdue: None,
        penalty: None,
        sued_on: None,
        earlier_rule_asked: false,
    }
}

const fn yearly(percent: u32) -> AgreedInterest {
    AgreedInterest::Yearly(Rate::from_ppm(percent * 10_000))
}

fn shown(loan: &Loan, to: &str) -> String {
    let lines: Vec<String> = spans(loan, day(to))
        .iter()
        .map(|span| {
            let mark = if span.capped { " capped" } else { "" };
            format!(
                "{}..{} {}%{mark} {}",
                span.from,
                span.to,
                span.rate,
                span.article.code()
            )
        })
        .collect();
    lines.join("; ")
}

#[test]
fn every_day_has_the_rate_that_a_court_grants() {
    let due = Some("2025-01-01");
    let with = |interest, overdue: Option<u32>, penalty: Option<u32>| Loan {
        interest,
        overdue: overdue.map(|percent| Rate::from_ppm(percent * 10_000)),
        penalty: penalty.map(|percent| Rate::from_ppm(percent * 10_000)),
        ..lent("2024-08-01", due)
    };
    let unclear = |between_persons| AgreedInterest::Unclear { between_persons };
    let term = "2024-08-01..2025-01-01";
    let late = "2025-01-01..2025-06-01";
    // Cap for a loan of 2024-08-01: 13.4 %; prime rate on 2025-01-02: 3.1 %.
    for (facts, loan, expected) in [
        (
            "nothing agreed: none, then the prime rate",
            with(AgreedInterest::None, None, None),
            format!("{term} 0% LEND 24-1; {late} 3.1% LEND 28-2-1"),
        ),
        (
            "unclear between persons",
            with(unclear(true), None, None),
            format!("{term} 0% LEND 24-2; {late} 3.1% LEND 28-2-1"),
        ),
        (
            "12 % for the term only: it goes on",
            with(yearly(12), None, None),
            format!("{term} 12% LEND 25-1; {late} 12% LEND 28-2-2"),
        ),
        (
            "24 % for the term: cut to the cap",
            with(yearly(24), None, None),
            format!("{term} 13.4% capped LEND 25-1; {late} 13.4% capped LEND 28-2-2"),
        ),
        (
            "overdue rate agreed",
            with(yearly(6), Some(10), None),
            format!("{term} 6% LEND 25-1; {late} 10% LEND 28-1"),
        ),
        (
            "overdue rate above the cap",
            with(AgreedInterest::None, Some(36), None),
            format!("{term} 0% LEND 24-1; {late} 13.4% capped LEND 28-1"),
        ),
        (
            "overdue rate and penalty together within the cap",
            with(yearly(6), Some(8), Some(5)),
            format!("{term} 6% LEND 25-1; {late} 13% LEND 29"),
        ),
        (
            "overdue rate and penalty together beyond it",
            with(yearly(6), Some(8), Some(18)),
            format!("{term} 6% LEND 25-1; {late} 13.4% capped LEND 29"),
        ),
        (
            "penalty only, no interest",
            with(AgreedInterest::None, None, Some(5)),
            format!("{term} 0% LEND 24-1; {late} 5% LEND 29"),
        ),
    ] {
        assert_eq!(shown(&loan, "2025-06-01"), expected, "{facts}");
    }
}

#[test]
fn an_old_loan_has_two_caps_when_the_earlier_rule_is_asked_for() {
    let old = Loan {
        interest: yearly(36),
        sued_on: Some(day("2021-06-01")),
        ..lent("2019-01-01", None)
    };
    assert_eq!(
        shown(&old, "2021-06-01"),
        "2019-01-01..2021-06-01 15.4% capped LEND 31-2"
    );
    let asked = Loan {
        earlier_rule_asked: true,
        ..old
    };
    assert_eq!(
        shown(&asked, "2021-06-01"),
        "2019-01-01..2020-08-20 24% capped LEND15 26-1; 2020-08-20..2021-06-01 15.4% capped LEND 31-2"
    );
    let overdue = Loan {
        interest: AgreedInterest::None,
        due_on: Some(day("2020-01-01")),
        ..asked
    };
    assert_eq!(
        shown(&overdue, "2021-06-01"),
        "2019-01-01..2020-01-01 0% LEND15 25-1; 2020-01-01..2020-08-20 6% LEND15 29-2-1; \
         2020-08-20..2021-06-01 4.15% LEND 28-2-1"
    );
    // Asking changes nothing for a loan made later, nor for one repaid before the change.
    let later = Loan {
        lent_on: day("2020-08-20"),
        earlier_rule_asked: true,
        ..old
    };
    assert_eq!(
        shown(&later, "2021-06-01"),
        "2020-08-20..2021-06-01 15.4% capped LEND 25-1"
    );
    assert_eq!(
        shown(&asked, "2020-01-01"),
        "2019-01-01..2020-01-01 24% capped LEND15 26-1"
    );
}

#[test]
fn days_are_counted_without_gap_to_the_end() {
    let loan = lent("2024-08-01", Some("2024-08-01"));
    assert_eq!(
        shown(&loan, "2024-08-02"),
        "2024-08-01..2024-08-02 3.35% LEND 28-2-1"
    );
    assert!(spans(&loan, day("2024-08-01")).is_empty());
    assert!(spans(&loan, Date::MIN).is_empty());
}
