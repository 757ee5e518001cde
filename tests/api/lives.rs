//! Whole lives of matters, from signing to the end, with the court acting by rule or by hand.

use contract::matter::{MatterList, PaymentLink, Step};
use contract::path;
use contract::problem::ProblemCode;
use law::money::Money;
use matter::draft::{Draft, MediationWish, Procedure};
use matter::event::{Event, FeePurpose, ReliefDecision};
use matter::state::{Closure, Matter, Stage};

use crate::support::{Backend, Person, fixture, until};

const MOBILE: &str = "13800000000";

async fn pay(person: &Person, id: &str) -> PaymentLink {
    let link: PaymentLink = person
        .post(&path::payments(id), &serde_json::json!({}))
        .await
        .json(201);
    assert_eq!(
        person.wallet(&link.pay_at, "pay", "normally").await.status,
        303
    );
    link
}

/// Files it and waits until a mediator has it.
async fn mediated(person: &Person, draft: &Draft) -> String {
    let id = person.file(draft).await;
    person
        .await_matter(&id, "mediation", |matter| matter.stage == Stage::Mediating)
        .await;
    id
}

async fn agreed(person: &Person, draft: &Draft) -> String {
    let id = mediated(person, draft).await;
    let terms = [
        ("act", "settle"),
        ("amount", "30,000"),
        ("pay_by", "2030-01-01"),
        ("terms", "李四付三万元"),
    ];
    person.court(&id, &terms).await;
    id
}

fn is_due(matter: &Matter) -> bool {
    matches!(matter.stage, Stage::FeeDue(_))
}

#[tokio::test]
async fn agreed_and_performed_costs_nothing() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = agreed(&person, &fixture(Procedure::Summary, MediationWish::Yes)).await;
    person.step(&id, &Step::ConfirmPerformance).await;
    let (view, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::Closed(Closure::Performed));
    assert_eq!(matter.costs().paid, Money::ZERO);
    assert!(matter.case_number.unwrap().contains("浙0106民初"));
    let marks: Vec<bool> = view.records.iter().map(|record| record.simulated).collect();
    assert_eq!(marks, [false, true, true, true, false]);
}

#[tokio::test]
async fn a_statement_costs_half() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = agreed(&person, &fixture(Procedure::Ordinary, MediationWish::Yes)).await;
    person.step(&id, &Step::RequestStatement).await;
    let matter = person.await_matter(&id, "the fee notice", is_due).await;
    assert_eq!(matter.costs().due, Money::from_yuan(275));
    pay(&person, &id).await;
    let closed = Stage::Closed(Closure::Statement);
    let matter = person
        .await_matter(&id, "the statement", |matter| matter.stage == closed)
        .await;
    assert_eq!(matter.costs().paid, Money::from_yuan(275));
}

#[tokio::test]
async fn settled_at_an_ordinary_trial_half_of_the_fee_comes_back_by_itself() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = mediated(&person, &fixture(Procedure::Ordinary, MediationWish::Yes)).await;
    person
        .court(&id, &[("act", "end_mediation"), ("reason", "refused")])
        .await;
    let matter = person.await_matter(&id, "the fee notice", is_due).await;
    assert_eq!(matter.costs().due, Money::from_yuan(550));
    pay(&person, &id).await;
    person
        .await_matter(&id, "the trial", |matter| matter.stage == Stage::InTrial)
        .await;
    let terms = [
        ("act", "settle_at_trial"),
        ("amount", "28000"),
        ("terms", "分期"),
    ];
    person.court(&id, &terms).await;
    let closed = Stage::Closed(Closure::SettledAtTrial);
    let matter = person
        .await_matter(&id, "the refund", |matter| matter.stage == closed)
        .await;
    assert_eq!(matter.costs().paid, Money::from_yuan(550));
    assert_eq!(matter.costs().refunded, Money::from_yuan(275));
}

#[tokio::test]
async fn a_fee_that_was_halved_is_not_halved_again() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::SmallClaims, MediationWish::No))
        .await;
    let matter = person.await_matter(&id, "the fee notice", is_due).await;
    assert_eq!(matter.costs().due, Money::from_yuan(275));
    pay(&person, &id).await;
    person
        .await_matter(&id, "the trial", |matter| matter.stage == Stage::InTrial)
        .await;
    person
        .court(
            &id,
            &[
                ("act", "settle_at_trial"),
                ("amount", "1"),
                ("terms", "已清"),
            ],
        )
        .await;
    let (_, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::Closed(Closure::SettledAtTrial));
    assert_eq!(matter.costs().refunded, Money::ZERO);
}

#[tokio::test]
async fn who_was_unsure_chooses_after_registration_and_judgment_ends_it() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::Unsure))
        .await;
    person
        .await_matter(&id, "the choice", |matter| {
            matter.stage == Stage::MediationOpen
        })
        .await;
    person
        .step(&id, &Step::ConfirmPerformance)
        .await
        .problem(ProblemCode::NotNow);
    person.step(&id, &Step::AskMediation).await;
    person
        .await_matter(&id, "mediation", |matter| matter.stage == Stage::Mediating)
        .await;
    person.step(&id, &Step::ChooseTrial).await;
    person.await_matter(&id, "the fee notice", is_due).await;
    pay(&person, &id).await;
    person
        .await_matter(&id, "the trial", |matter| matter.stage == Stage::InTrial)
        .await;
    person
        .court(&id, &[("act", "decide"), ("operative_part", "被告还款")])
        .await;
    let (_, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::Closed(Closure::Judgment));
    person
        .step(&id, &Step::Withdraw)
        .await
        .problem(ProblemCode::NotNow);
}

#[tokio::test]
async fn relief_is_decided_before_any_fee_notice() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    for (ground, decision) in [
        ("minimum_allowance", ReliefDecision::Exempted),
        ("legal_aid", ReliefDecision::Deferred),
    ] {
        let mut draft = fixture(Procedure::Summary, MediationWish::No);
        draft.choice.relief = vec![ground.to_owned()];
        let id = person.file(&draft).await;
        person
            .await_matter(&id, "the trial", |matter| matter.stage == Stage::InTrial)
            .await;
        let (view, matter) = person.view(&id).await;
        assert_eq!(matter.relief, Some(decision));
        assert!(
            !view
                .records
                .iter()
                .any(|record| matches!(record.event, Event::FeeNoticed(_)))
        );
    }
}

#[tokio::test]
async fn the_court_counts_its_cases() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        let id = person
            .file(&fixture(Procedure::Summary, MediationWish::No))
            .await;
        let matter = person
            .await_matter(&id, "the number", |matter| matter.case_number.is_some())
            .await;
        numbers.push(matter.case_number.unwrap());
    }
    for (index, number) in numbers.iter().enumerate() {
        assert!(
            number.ends_with(&format!("浙0106民初{}号", index + 1)),
            "{number}"
        );
    }
}

#[tokio::test]
async fn a_fee_is_due_within_seven_days_for_its_purpose() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let matter = person.await_matter(&id, "the fee notice", is_due).await;
    let fee = matter.current_fee().unwrap();
    assert_eq!(fee.notice.purpose, FeePurpose::Trial);
    assert_eq!(
        fee.notice.pay_by,
        law::clock::run(law::clock::Period::FeePayment, matter.since)
            .deadline
            .last_day
    );
    person
        .court_refuses(&id, &[("act", "deem_withdrawn")])
        .await;
}

#[tokio::test]
async fn a_look_by_the_court_that_changes_nothing_is_no_change() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = mediated(&person, &fixture(Procedure::Summary, MediationWish::Yes)).await;
    until("the court's last look", || async {
        let waiting: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM jobs WHERE matter_id = $1")
            .bind(&id)
            .fetch_one(&mut backend.database().await)
            .await
            .unwrap();
        (waiting == 0).then_some(())
    })
    .await;
    let (view, _) = person.view(&id).await;
    let list: MatterList = person.get(path::MATTERS).await.json(200);
    let changed = view.records.last().map(|record| record.at);
    assert_eq!(Some(list.items[0].changed_at), changed);
}
