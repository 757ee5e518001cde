//! Paying: results that come normally, twice, late or never, and a fee that is paid once.

use contract::matter::{PaymentLink, Step};
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{MediationWish, Procedure};
use matter::event::Event;
use matter::state::{Matter, PaymentStatus, Stage};

use crate::support::{Backend, Person, fixture};

const MOBILE: &str = "13800000000";

/// A matter whose fee is due.
async fn due(person: &Person) -> String {
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let is_due = |matter: &Matter| matches!(matter.stage, Stage::FeeDue(_));
    person.await_matter(&id, "the fee notice", is_due).await;
    id
}

async fn start(person: &Person, id: &str) -> PaymentLink {
    person
        .post(&path::payments(id), &serde_json::json!({}))
        .await
        .json(201)
}

async fn count(person: &Person, id: &str, is: impl Fn(&Event) -> bool) -> usize {
    let (view, _) = person.view(id).await;
    view.records
        .iter()
        .filter(|record| is(&record.event))
        .count()
}

async fn paid(person: &Person, id: &str) {
    person
        .await_matter(id, "the receipt", |matter| matter.stage == Stage::InTrial)
        .await;
    assert_eq!(
        count(person, id, |event| matches!(event, Event::FeePaid(_))).await,
        1
    );
}

#[tokio::test]
async fn a_result_that_comes_twice_counts_once() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let link = start(&person, &id).await;
    let answer = person.wallet(&link.pay_at, "pay", "twice").await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, &*format!("/matters/{id}"))
    );
    paid(&person, &id).await;
    tokio::time::sleep(std::time::Duration::from_millis(1_800)).await;
    paid(&person, &id).await;
    let (view, _) = person.view(&id).await;
    let payment_records = view
        .records
        .iter()
        .filter(|record| record.actor == matter::event::Role::Payment);
    assert!(payment_records.clone().all(|record| record.simulated));
}

#[tokio::test]
async fn a_result_that_never_comes_is_asked_for() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let link = start(&person, &id).await;
    person.wallet(&link.pay_at, "pay", "never").await;
    let unclear = |matter: &Matter| {
        matter
            .open_payment()
            .is_some_and(|open| open.status == PaymentStatus::Unclear)
    };
    person.await_matter(&id, "the question", unclear).await;
    paid(&person, &id).await;
}

#[tokio::test]
async fn a_result_that_comes_late_changes_nothing_more() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let link = start(&person, &id).await;
    person.wallet(&link.pay_at, "pay", "late").await;
    paid(&person, &id).await;
    let (before, _) = person.view(&id).await;
    tokio::time::sleep(std::time::Duration::from_millis(8_500)).await;
    let (after, _) = person.view(&id).await;
    assert_eq!(before.records.len(), after.records.len());
}

#[tokio::test]
async fn an_open_payment_is_resumed_and_not_doubled() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let first = start(&person, &id).await;
    let again: PaymentLink = person
        .post(&path::payments(&id), &serde_json::json!({}))
        .await
        .json(200);
    assert_eq!(first, again);
    person
        .step(&id, &Step::Withdraw)
        .await
        .problem(ProblemCode::NotNow);
    assert_eq!(
        count(&person, &id, |event| matches!(
            event,
            Event::PaymentStarted(_)
        ))
        .await,
        1
    );
    let decisions: Vec<_> = (0..6)
        .map(|_| {
            let (person, pay_at) = (person.clone(), first.pay_at.clone());
            tokio::spawn(async move { person.wallet(&pay_at, "pay", "normally").await.status })
        })
        .collect();
    for decision in decisions {
        assert_eq!(decision.await.unwrap(), 303);
    }
    paid(&person, &id).await;
    person
        .post(&path::payments(&id), &serde_json::json!({}))
        .await
        .problem(ProblemCode::NotNow);
    let page = person.get(&first.pay_at).await.body;
    assert!(
        page.contains("已支付") && !page.contains("确认支付"),
        "{page}"
    );
}

#[tokio::test]
async fn a_cancelled_payment_can_be_started_anew() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let first = start(&person, &id).await;
    person.wallet(&first.pay_at, "cancel", "normally").await;
    let closed = |matter: &Matter| matter.open_payment().is_none();
    person.await_matter(&id, "the cancellation", closed).await;
    let second = start(&person, &id).await;
    assert_ne!(first.payment_id, second.payment_id);
    // The closed order takes no money any more.
    person.wallet(&first.pay_at, "pay", "normally").await;
    person.wallet(&second.pay_at, "pay", "normally").await;
    paid(&person, &id).await;
}

#[tokio::test]
async fn the_wallet_says_that_it_is_simulated_and_takes_only_its_own_form() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let link = start(&person, &id).await;
    let page = person.get(&link.pay_at).await.body;
    for part in ["模拟", "Simulated", "¥275", "杭州市西湖区人民法院"] {
        assert!(page.contains(part), "{part} is not on {page}");
    }
    let foreign = person.client.post(backend.url(&link.pay_at));
    let foreign = foreign.header("origin", "http://evil.example");
    let foreign = foreign.header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(person.send(foreign.body("decision=pay")).await.status, 403);
    assert_eq!(person.get("/sim/wallet/nothing").await.status, 404);
}
