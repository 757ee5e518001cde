//! What cannot be true together, one contradiction at a time.

use super::*;

/// What each contradiction leads to; nothing else may be found beside it.
#[test]
fn what_cannot_be_true_together_is_found() {
    use Severity::{MustFix, Note, ShouldFix};
    type Edit = fn(&mut Draft);
    let cases: &[(Edit, &str, Problem, Severity)] = &[
        (
            |d| d.loan.due_on = "2025-05-31".into(),
            "/loan/due_on",
            P::DueBeforeLent,
            MustFix,
        ),
        (
            |d| d.loan.due_on = "2027-01-01".into(),
            "/loan/due_on",
            P::NotYetDue,
            ShouldFix,
        ),
        (
            |d| d.loan.lent_on = "2026-11-25".into(),
            "/loan/lent_on",
            P::DateInFuture,
            MustFix,
        ),
        (
            |d| d.loan.signed_on = "2026-11-25".into(),
            "/loan/signed_on",
            P::DateInFuture,
            MustFix,
        ),
        (
            |d| d.loan.last_demand_on = "2027-11-25".into(),
            "/loan/last_demand_on",
            P::DateInFuture,
            MustFix,
        ),
        (
            |d| d.loan.lent_amount = "2万".into(),
            "/loan/principal",
            P::PrincipalAboveLent,
            ShouldFix,
        ),
        (
            |d| {
                d.loan.lent_amount = "3万".into();
                d.loan.repaid = Some(true);
                d.loan.repaid_principal = "5000".into();
            },
            "/loan/principal",
            P::PrincipalNotReduced,
            ShouldFix,
        ),
        (
            |d| {
                d.loan.lent_amount = "3万".into();
                d.loan.repaid = Some(true);
                d.loan.repaid_principal = "4万".into();
            },
            "/loan/repaid_principal",
            P::RepaidMoreThanLent,
            MustFix,
        ),
        (
            |d| d.loan.repaid = Some(true),
            "/loan/repaid_principal",
            P::Missing,
            ShouldFix,
        ),
        (
            |d| d.loan.interest_claimed = "1000".into(),
            "/loan/interest_claimed",
            P::InterestNotAgreed,
            ShouldFix,
        ),
        (
            |d| d.loan.interest = Some(InterestAgreement::Agreed),
            "/loan/rate",
            P::InterestWithoutRate,
            MustFix,
        ),
        (
            |d| {
                d.loan.interest = Some(InterestAgreement::Agreed);
                d.loan.rate = "很高".into();
            },
            "/loan/rate",
            P::RateNotUnderstood,
            MustFix,
        ),
        (
            |d| {
                d.loan.interest = Some(InterestAgreement::Agreed);
                d.loan.rate = "月息2分".into();
            },
            "/loan/rate",
            P::InterestAboveCap {
                agreed: 2400,
                cap: 1200,
            },
            ShouldFix,
        ),
        (
            |d| {
                d.loan.lent_on = "2021-06-01".into();
                d.loan.due_on = "2022-06-01".into();
            },
            "/loan/due_on",
            P::LimitationMayHavePassed {
                ends: Date::parse_iso("2025-06-01").unwrap(),
            },
            ShouldFix,
        ),
        (
            |d| {
                d.loan.lent_on = "2022-11-24".into();
                d.loan.due_on = "2023-11-24".into();
            },
            "/loan/due_on",
            P::LimitationMayHavePassed {
                ends: Date::parse_iso("2026-11-24").unwrap(),
            },
            Note,
        ),
        (
            |d| d.arbitration_clause = Some(true),
            "/arbitration_clause",
            P::ArbitrationClause,
            ShouldFix,
        ),
    ];
    for (edit, pointer, problem, severity) in cases {
        assert_eq!(tell(&with(edit)), one(pointer, *problem, *severity));
    }
}
