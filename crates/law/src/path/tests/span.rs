//! Days, last days to begin, and days from which a way is open.

use super::*;

#[test]
fn days_follow_the_calendar() {
    let job = matter(MatterKind::Employment, Claim::Labour);
    let act = PathFacts::new(MatterKind::Administrative, None);
    for (kind, facts, min, max, extension) in [
        (PathKind::Negotiation, loan(1), 0, None, 0),
        (PathKind::PeoplesMediation, loan(1), 0, None, 0),
        (PathKind::PeoplesMediation, job, 0, Some(15), 0),
        (PathKind::MediationAfterFiling, loan(1), 0, Some(7 + 7), 30),
        (PathKind::JudicialConfirmation, loan(1), 0, Some(30), 0),
        (
            PathKind::PaymentOrder,
            loan(1),
            15,
            Some(5 + 15 + 30 + 15),
            0,
        ),
        // Registered on 1 December: two, three, six months from there, then one more, or six.
        (PathKind::SmallClaims, loan(1), 0, Some(7 + 62), 28),
        (PathKind::Summary, loan(1), 15, Some(7 + 90 + 15), 31),
        (PathKind::Ordinary, loan(1), 30, Some(7 + 182 + 15), 183),
        (PathKind::LabourArbitration, job, 0, Some(5 + 45), 15),
        // Five working days end on 1 December too.
        (PathKind::Reconsideration, act, 0, Some(7 + 60), 30),
        (PathKind::AdministrativeSuit, act, 15, Some(7 + 182 + 15), 0),
        (PathKind::RealisationOfSecurity, loan(1), 0, Some(30), 0),
        (PathKind::Preservation, loan(1), 0, Some(2), 0),
        (PathKind::Enforcement, loan(1), 0, None, 0),
    ] {
        let path = way(&facts, TODAY, kind);
        let found = (path.min_days, path.max_days, path.extension_days);
        assert_eq!(found, (min, max, extension), "{kind:?}");
    }
}

#[test]
fn who_cannot_be_found_is_served_by_public_notice_first() {
    let missing = with(loan(30_000), |f| f.defendant_reachable = Some(false));
    let path = way(&missing, TODAY, PathKind::Ordinary);
    assert_eq!(
        (path.min_days, path.max_days),
        (30 + 15 + 15, Some(7 + 182 + 30 + 15))
    );
}

#[test]
fn abroad_the_periods_are_longer_and_the_ordinary_procedure_has_no_end() {
    let abroad = with(loan(30_000), |f| f.defendant_in_china = Some(false));
    let ordinary = way(&abroad, TODAY, PathKind::Ordinary);
    let found = (
        ordinary.min_days,
        ordinary.max_days,
        ordinary.extension_days,
    );
    assert_eq!(found, (15 + 30, None, 0));
    let summary = way(&abroad, TODAY, PathKind::Summary);
    assert_eq!(summary.max_days, Some(7 + 90 + 30));
}

#[test]
fn a_way_says_until_when_it_is_begun_in_time() {
    let decision = |title| Decision {
        title,
        in_my_favour: None,
        effective_on: Some(day("2026-08-31")),
        performance_due: None,
    };
    let judged = with(loan(1), |f| f.decision = Some(decision(Title::Judgment)));
    let job = matter(MatterKind::Employment, Claim::Labour);
    let awarded = with(job, |f| {
        let received_on = Some(day("2026-11-19"));
        f.labour = Some(LabourStep::Award { received_on });
    });
    let known = with(job, |f| f.known_on = Some(day("2026-03-10")));
    let agreed = with(loan(1), |f| {
        f.mediated_agreement = Some(true);
        f.agreement_effective_on = Some(day("2026-11-14"));
    });
    let preserved = with(loan(1), |f| f.preserved_on = Some(day("2026-11-24")));
    let act = PathFacts {
        known_on: Some(day("2026-11-02")),
        ..PathFacts::new(MatterKind::Administrative, None)
    };
    let upheld = PathFacts {
        reconsidered: Some(true),
        reconsideration_ended_on: Some(day("2026-11-19")),
        ..act
    };
    for (what, facts, kind, last, rule) in [
        (
            "six months, over a weekend",
            judged,
            PathKind::Retrial,
            "2027-03-01",
            "CPL 216",
        ),
        (
            "two years",
            judged,
            PathKind::Enforcement,
            "2028-08-31",
            "CPL 250-1",
        ),
        (
            "fifteen days",
            awarded,
            PathKind::Summary,
            "2026-12-04",
            "LAB 50",
        ),
        (
            "a year",
            known,
            PathKind::LabourArbitration,
            "2027-03-10",
            "LAB 27-1",
        ),
        (
            "thirty days",
            agreed,
            PathKind::JudicialConfirmation,
            "2026-12-14",
            "CPL 205",
        ),
        (
            "thirty days",
            preserved,
            PathKind::Ordinary,
            "2026-12-24",
            "CPL 104-3",
        ),
        (
            "sixty days",
            act,
            PathKind::Reconsideration,
            "2027-01-04",
            "RECON 20-1",
        ),
        (
            "six months",
            act,
            PathKind::AdministrativeSuit,
            "2027-05-03",
            "ADM 46-1",
        ),
        (
            "fifteen days",
            upheld,
            PathKind::AdministrativeSuit,
            "2026-12-04",
            "ADM 45",
        ),
    ] {
        let end = way(&facts, TODAY, kind).begin_by.unwrap();
        let found = (end.last_day.to_string(), end.article.code());
        assert_eq!(found, (last.to_owned(), rule.to_owned()), "{what} {kind:?}");
    }
}

#[test]
fn a_second_divorce_suit_is_possible_the_day_after_six_months() {
    let property = Money::ZERO;
    let refused = with(
        matter(MatterKind::Divorce, Claim::Divorce { property }),
        |f| {
            f.divorce_ended_on = Some(day("2026-08-24"));
        },
    );
    let guard = *plan(&refused, day(TODAY)).guards.first().unwrap();
    assert_eq!(guard.problem, WrongWay::DivorceTooSoon);
    assert_eq!(guard.article.code(), "CPL 127-0-7");
    assert_eq!(guard.from_when, Some(day("2027-02-25")));
    for (on, openness) in [
        ("2027-02-24", Openness::Later),
        ("2027-02-25", Openness::Open),
    ] {
        assert_eq!(
            way(&refused, on, PathKind::Summary).openness,
            openness,
            "{on}"
        );
    }
}

#[test]
fn every_guard_names_its_article_and_its_last_day() {
    let judged = with(loan(1), |f| {
        f.decision = Some(Decision {
            title: Title::Judgment,
            in_my_favour: Some(false),
            effective_on: Some(day("2026-09-01")),
            performance_due: None,
        });
    });
    let guard = *plan(&judged, day(TODAY)).guards.first().unwrap();
    assert_eq!(guard.article.code(), "CPL 127-0-5");
    assert_eq!(guard.until.unwrap().last_day, day("2027-03-01"));
    let clause = with(loan(1), |f| f.arbitration = Some(ArbitrationClause::Valid));
    let guard = *plan(&clause, day(TODAY)).guards.first().unwrap();
    assert_eq!(guard.article.code(), "CPL 127-0-2");
    let act = PathFacts {
        reconsideration_required: Some(true),
        ..PathFacts::new(MatterKind::Administrative, None)
    };
    let guards = plan(&act, day(TODAY)).guards;
    let found: Vec<_> = guards
        .iter()
        .map(|guard| (guard.problem, guard.article.code()))
        .collect();
    assert_eq!(
        found,
        [
            (WrongWay::ActSuedAsCivil, "CPL 127-0-1".to_owned()),
            (WrongWay::ReconsiderationSkipped, "ADM 44-2".to_owned()),
        ]
    );
}
