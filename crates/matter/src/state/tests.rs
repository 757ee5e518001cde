//! Whole lives of matters, from signing to the end.

use law::money::Money;

use super::*;
use crate::draft::{MediationWish, Procedure};
use crate::event::{
    CorrectionItem, CorrectionNotice, Event, FeePurpose, MediationEnd, PaymentReceipt,
    PaymentStart, Refund,
};

mod any_life;
mod correcting;
mod life;

use life::{Life, NOON, settlement, submitted};

/// A day, milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

#[test]
fn a_matter_agreed_and_performed_ends_free_of_charge() {
    let mut life = Life::filed("30000", Procedure::SmallClaims, MediationWish::Yes);
    life.mediating()
        .does(Role::Court, Event::SettlementReached(settlement()))
        .does(Role::Claimant, Event::PerformanceConfirmed);
    assert_eq!(life.matter.stage, Stage::Closed(Closure::Performed));
    assert_eq!(life.matter.costs(), Costs::default());
}

#[test]
fn a_mediation_statement_costs_half() {
    let mut life = Life::filed("100000", Procedure::Ordinary, MediationWish::Yes);
    life.mediating()
        .does(Role::Court, Event::SettlementReached(settlement()))
        .does(Role::Claimant, Event::StatementRequested)
        .noticed(FeePurpose::Statement);
    assert_eq!(life.matter.costs().due, Money::from_yuan(1_150));
    life.paid("p1").does(
        Role::Court,
        Event::StatementIssued {
            number: "模拟1".to_owned(),
        },
    );
    assert_eq!(life.matter.stage, Stage::Closed(Closure::Statement));
    assert_eq!(life.matter.costs().paid, Money::from_yuan(1_150));
}

#[test]
fn a_full_fee_is_halved_back_when_settled_at_trial() {
    let mut life = Life::filed("300000", Procedure::Ordinary, MediationWish::No);
    life.registered().noticed(FeePurpose::Trial);
    assert_eq!(life.matter.costs().due, Money::from_yuan(5_800));
    life.paid("p1")
        .does(Role::Court, Event::SettledAtTrial(settlement()));
    let half = Money::from_yuan(2_900);
    assert_eq!(
        life.matter.stage,
        Stage::AwaitingRefund(half, Closure::SettledAtTrial)
    );
    let refund = Refund {
        payment_id: "p1".to_owned(),
        amount: half,
    };
    life.does(Role::Court, Event::Refunded(refund));
    assert_eq!(life.matter.stage, Stage::Closed(Closure::SettledAtTrial));
    assert_eq!(life.matter.costs().refunded, half);
}

#[test]
fn a_fee_halved_by_the_procedure_is_not_halved_again() {
    let mut life = Life::filed("30000", Procedure::SmallClaims, MediationWish::No);
    life.registered().noticed(FeePurpose::Trial);
    assert_eq!(life.matter.costs().due, Money::from_yuan(275));
    life.paid("p1")
        .does(Role::Court, Event::SettledAtTrial(settlement()));
    assert_eq!(life.matter.stage, Stage::Closed(Closure::SettledAtTrial));
}

#[test]
fn a_failed_mediation_leads_to_the_fee_and_to_trial() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::Yes);
    life.mediating()
        .does(
            Role::Court,
            Event::MediationFailed {
                reason: MediationEnd::Refused,
            },
        )
        .noticed(FeePurpose::Trial)
        .paid("p1");
    assert_eq!(life.matter.stage, Stage::InTrial);
}

#[test]
fn the_way_to_trial_is_open_at_every_moment_of_a_mediation() {
    for reached in 0..3 {
        let mut life = Life::filed("30000", Procedure::Summary, MediationWish::Yes);
        match reached {
            0 => life.registered(),
            1 => life.mediating(),
            _ => life
                .mediating()
                .does(Role::Court, Event::SettlementReached(settlement())),
        };
        assert!(
            life.matter.permits(Role::Claimant, Action::ChooseTrial),
            "step {reached}"
        );
    }
}

#[test]
fn somebody_unsure_about_mediation_is_asked_after_registration() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::Unsure);
    life.registered();
    assert_eq!(life.matter.stage, Stage::MediationOpen);
    assert_eq!(life.matter.turn(), Some(Role::Claimant));
}

#[test]
fn a_court_may_ask_for_correction_once_only() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    let notice = CorrectionNotice {
        items: vec![CorrectionItem {
            pointer: "/respondents/0/address".to_owned(),
            note: "请补充门牌号".to_owned(),
        }],
    };
    let draft = life.matter.draft.clone();
    let Event::Submitted(corrected) = submitted(draft) else {
        unreachable!()
    };
    life.does(Role::Court, Event::CorrectionAsked(notice.clone()))
        .does(Role::Claimant, Event::Corrected(corrected));
    assert_eq!(life.matter.stage, Stage::AwaitingReview);
    let again = life.attempt(Role::Court, Event::CorrectionAsked(notice));
    assert_eq!(again, Err(NotPermitted::NotNow(Action::AskCorrection)));
}

#[test]
fn a_fee_cannot_be_paid_twice() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    life.registered().noticed(FeePurpose::Trial).start("p1");
    let start = PaymentStart {
        payment_id: "p2".to_owned(),
        fee_id: "fee-1".to_owned(),
        amount: Money::from_yuan(275),
    };
    let second = life.attempt(Role::Claimant, Event::PaymentStarted(start));
    assert_eq!(second, Err(NotPermitted::NotNow(Action::StartPayment)));
    let receipt = life.receipt("p1");
    life.does(Role::Payment, receipt.clone());
    assert_eq!(
        life.attempt(Role::Payment, receipt),
        Err(NotPermitted::NotNow(Action::ConfirmPayment))
    );
}

#[test]
fn a_receipt_for_another_amount_is_refused() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    life.registered().noticed(FeePurpose::Trial).start("p1");
    let receipt = PaymentReceipt {
        payment_id: "p1".to_owned(),
        fee_id: "fee-1".to_owned(),
        amount: Money::from_yuan(1),
        receipt: "模拟票据1".to_owned(),
    };
    let refused = life.attempt(Role::Payment, Event::FeePaid(receipt));
    assert_eq!(refused, Err(NotPermitted::Mismatch));
}

#[test]
fn an_unclear_payment_can_still_be_confirmed_and_a_failed_one_tried_again() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    life.registered()
        .noticed(FeePurpose::Trial)
        .start("p1")
        .does(
            Role::Payment,
            Event::PaymentUnclear {
                payment_id: "p1".to_owned(),
            },
        )
        .does(
            Role::Payment,
            Event::PaymentFailed {
                payment_id: "p1".to_owned(),
            },
        )
        .paid("p2");
    assert_eq!(life.matter.stage, Stage::InTrial);
}

#[test]
fn nobody_is_treated_as_withdrawn_before_the_last_day_has_passed() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    life.registered().noticed(FeePurpose::Trial);
    life.now = NOON + 7 * DAY;
    assert_eq!(
        life.attempt(Role::Court, Event::DeemedWithdrawn),
        Err(NotPermitted::Mismatch)
    );
    life.now = NOON + 8 * DAY;
    life.does(Role::Court, Event::DeemedWithdrawn);
    assert_eq!(life.matter.stage, Stage::Closed(Closure::DeemedWithdrawn));
}

#[test]
fn an_exempted_party_goes_to_trial_without_a_fee() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    life.matter.draft.choice.relief = vec!["minimum_living_allowance".to_owned()];
    life.registered();
    assert!(life.matter.permits(Role::Court, Action::DecideRelief));
    assert!(!life.matter.permits(Role::Court, Action::NoticeFee));
    life.does(Role::Court, Event::ReliefDecided(ReliefDecision::Exempted));
    assert_eq!(life.matter.stage, Stage::InTrial);
}

#[test]
fn a_reduction_below_thirty_per_cent_is_refused() {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    life.matter.draft.choice.relief = vec!["minimum_living_allowance".to_owned()];
    life.registered();
    let reduced = life.attempt(
        Role::Court,
        Event::ReliefDecided(ReliefDecision::Reduced(20)),
    );
    assert_eq!(reduced, Err(NotPermitted::Mismatch));
}

#[test]
fn a_matter_begins_with_its_submission() {
    assert_eq!(Matter::fold(&[]), Err(NotPermitted::NotSubmitted));
    let record = Record::seal(None, NOON, Role::Court, true, Event::Withdrawn);
    assert_eq!(Matter::fold(&[record]), Err(NotPermitted::NotSubmitted));
}
