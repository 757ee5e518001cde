//! The draft parsed, and what the law makes of it.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use law::jurisdiction::{Condition, CourtReason};
use law::limitation::LimitationWarning;

use super::*;
use crate::draft::Loan;

fn day(iso: &str) -> Date {
    Date::parse_iso(iso).unwrap()
}

fn draft() -> Draft {
    Draft {
        dispute: Some(Dispute::PrivateLoan),
        claimants: vec![Party {
            name: " 王小明 ".to_owned(),
            id_number: "330106190102030017".to_owned(),
            address: "浙江省杭州市西湖区文三路100号".to_owned(),
            ..Party::default()
        }],
        respondents: vec![Party {
            name: "李四".to_owned(),
            address: "宁波市海曙区中山西路2号".to_owned(),
            ..Party::default()
        }],
        loan: Loan {
            principal: "10万".to_owned(),
            lent_on: "2025年1月1日".to_owned(),
            term: Some(Term::Fixed),
            due_on: "2026-01-01".to_owned(),
            interest: Some(InterestAgreement::Agreed),
            rate: "年利率12%".to_owned(),
            ..Loan::default()
        },
        ..Draft::default()
    }
}

#[test]
fn sex_and_birth_follow_from_the_identity_number() {
    let filing = Filing::read(&draft(), day("2026-11-24"));
    let claimant = &filing.claimants[0];
    assert_eq!(claimant.name, "王小明");
    assert_eq!(claimant.birth, Some(day("1901-02-03")));
    assert_eq!(claimant.sex, Some(Sex::Male));
    assert_eq!(filing.respondents[0].birth, None);
}

#[test]
fn the_amount_is_principal_interest_and_costs() {
    let mut draft = draft();
    // One year at 12 % on 100,000.
    assert_eq!(
        amount_in_dispute(&draft, day("2026-01-01")),
        Some(Money::from_yuan(112_000))
    );
    draft.loan.costs = "3,000".to_owned();
    assert_eq!(
        amount_in_dispute(&draft, day("2026-01-01")),
        Some(Money::from_yuan(115_000))
    );
    draft.loan.interest_claimed = "5000元".to_owned();
    assert_eq!(
        amount_in_dispute(&draft, day("2026-01-01")),
        Some(Money::from_yuan(108_000))
    );
    draft.loan.interest = Some(InterestAgreement::None);
    draft.loan.interest_claimed = String::new();
    assert_eq!(
        amount_in_dispute(&draft, day("2026-01-01")),
        Some(Money::from_yuan(103_000))
    );
    draft.loan.principal = "很多".to_owned();
    assert_eq!(amount_in_dispute(&draft, day("2026-01-01")), None);
}

#[test]
fn interest_above_the_cap_is_computed_at_the_cap() {
    let mut draft = draft();
    draft.loan.rate = "月息3分".to_owned();
    let loan = LoanTerms::read(&draft.loan, day("2026-01-01"));
    let accrued = loan.accrued(day("2026-01-01")).unwrap();
    // 4 × 3.10 % on the day of the loan.
    assert_eq!(accrued.rate, loan.cap.unwrap().annual_rate);
    assert_eq!(accrued.amount, Money::from_yuan(12_400));
}

#[test]
fn interest_paid_up_to_a_day_is_not_claimed_again() {
    let mut draft = draft();
    draft.loan.interest_paid_to = "2025-06-30".to_owned();
    let accrued = LoanTerms::read(&draft.loan, day("2025-07-11"))
        .accrued(day("2025-07-11"))
        .unwrap();
    assert_eq!(accrued.from, day("2025-07-01"));
    // Ten days of 100,000 at 12 %.
    assert_eq!(accrued.amount, Money::from_fen(32_877));
    draft.loan.interest_paid_to = String::new();
    draft.loan.repaid_interest = "2000".to_owned();
    let accrued = LoanTerms::read(&draft.loan, day("2026-01-01"))
        .accrued(day("2026-01-01"))
        .unwrap();
    assert_eq!(accrued.amount, Money::from_yuan(10_000));
}

#[test]
fn what_was_lent_is_what_is_claimed_and_what_came_back() {
    let mut draft = draft();
    draft.loan.repaid_principal = "2万".to_owned();
    let today = day("2026-11-24");
    assert_eq!(
        LoanTerms::read(&draft.loan, today).lent,
        Some(Money::from_yuan(120_000))
    );
    draft.loan.lent_amount = "11万".to_owned();
    assert_eq!(
        LoanTerms::read(&draft.loan, today).lent,
        Some(Money::from_yuan(110_000))
    );
}

#[test]
fn the_planner_is_told_what_the_draft_says_and_no_more() {
    let mut draft = draft();
    let facts = path_facts(&draft, day("2026-11-24"));
    assert_eq!(facts.dispute, MatterKind::Loan);
    assert_eq!(facts.due_passed, Some(true));
    assert_eq!(facts.interest_claimed, Some(true));
    assert_eq!((facts.defendant_reachable, facts.disputed), (None, None));
    let due = |draft: &Draft, on| path_facts(draft, day(on)).due_passed;
    assert_eq!(due(&draft, "2025-11-24"), Some(false));
    draft.loan.term = Some(Term::Open);
    assert_eq!(due(&draft, "2026-11-24"), None);
    draft.dispute = Some(Dispute::Sale);
    draft.other_amount = "3万".to_owned();
    let sale = path_facts(&draft, day("2026-11-24"));
    assert_eq!(sale.dispute, MatterKind::Sale);
    assert_eq!(sale.claim, Some(Claim::Property(Money::from_yuan(30_000))));
    assert_eq!((sale.due_passed, sale.interest_claimed), (None, None));
}

#[test]
fn limitation_runs_from_the_agreed_day_and_anew_from_a_demand() {
    let mut draft = draft();
    draft.loan.due_on = "2022-01-01".to_owned();
    let warning = |draft: &Draft| limitation(draft, day("2026-11-24")).map(|it| it.warning);
    assert_eq!(warning(&draft), Some(LimitationWarning::PerhapsOver));
    draft.loan.last_demand_on = "2025-05-01".to_owned();
    assert_eq!(warning(&draft), Some(LimitationWarning::None));
    draft.loan.term = Some(Term::Open);
    assert_eq!(warning(&draft), None);
}

#[test]
fn both_sides_courts_are_offered_for_a_loan() {
    let mut draft = draft();
    let offered = |draft: &Draft| {
        courts(draft, day("2026-11-24"))
            .iter()
            .map(|it| (it.court.name, it.reason))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        offered(&draft),
        [
            ("宁波市海曙区人民法院", CourtReason::DefendantsDomicile),
            ("杭州市西湖区人民法院", CourtReason::LendersPlace),
        ]
    );
    draft.agreed_court = "杭州市西湖区人民法院".to_owned();
    assert_eq!(
        offered(&draft)[0],
        ("杭州市西湖区人民法院", CourtReason::AgreedInWriting)
    );
    draft.agreed_court = String::new();
    draft.respondents[0].address = String::new();
    assert_eq!(
        offered(&draft),
        [("杭州市西湖区人民法院", CourtReason::LendersPlace)]
    );
    draft.claimants[0].address = String::new();
    assert!(offered(&draft).is_empty());
}

#[test]
fn every_place_that_the_draft_tells_is_offered() {
    let mut draft = draft();
    let mut offered = |dispute| {
        draft.dispute = Some(dispute);
        courts(&draft, day("2026-11-24"))
            .iter()
            .map(|it| (it.reason, it.only_if))
            .collect::<Vec<_>>()
    };
    let theirs = (CourtReason::DefendantsDomicile, None);
    let mine_if_owed = (CourtReason::MoneyReceiver, Some(Condition::MoneyIsOwed));
    for dispute in [Dispute::Sale, Dispute::Labour, Dispute::PropertyService] {
        assert_eq!(offered(dispute), [theirs, mine_if_owed]);
    }
    for dispute in [Dispute::Traffic, Dispute::Other] {
        assert_eq!(offered(dispute), [theirs]);
    }
}

#[test]
fn a_lease_is_never_sent_to_the_tenants_domicile() {
    let mut draft = draft();
    draft.dispute = Some(Dispute::Lease);
    assert!(courts(&draft, day("2026-11-24")).is_empty());
}
