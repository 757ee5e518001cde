//! The table of cases: id, kind, what else is so, courts and articles. The claimant lives in 杭州西湖
//! (浙0106), the defendant in 义乌 (浙0782).

mod applications;
mod contracts;
mod people;
mod places;

use super::*;
use DisputeKind as D;
use PlaceKind as P;

type Case = (&'static str, D, fn(&mut JurisdictionFacts), &'static str);

fn put(told: &mut JurisdictionFacts, kind: P, text: &str) {
    *told.places.get_mut(kind) = text.to_owned();
}

#[test]
fn the_table_of_cases_holds() {
    let tables = [
        contracts::CASES,
        places::CASES,
        people::CASES,
        applications::CASES,
    ];
    for (id, dispute, change, expected) in tables.into_iter().flatten() {
        let mut told = facts(*dispute, WEST, YIWU);
        change(&mut told);
        assert_eq!(shown(&told), *expected, "{id}");
    }
}

#[test]
fn labour_arbitration_comes_first_unless_a_wage_debt_is_written_down() {
    let mut told = facts(D::Labour, WEST, YIWU);
    let first = JurisdictionProblem::LabourArbitrationFirst;
    assert!(has(&told, first));
    told.arbitrated = Some(true);
    assert!(!has(&told, first));
    told.arbitrated = None;
    told.wage_note_only = true;
    assert!(!has(&told, first));
}
