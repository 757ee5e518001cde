//! What happens when time runs out: the clock is not turned, the stored times are.

use contract::matter::PaymentLink;
use contract::path;
use law::clock::{Period, run};
use matter::draft::{MediationWish, Procedure};
use matter::event::Event;
use matter::record::{Record, day_of};
use matter::state::{Closure, Matter, Stage};

use crate::support::{Backend, Person, fixture};

const MOBILE: &str = "13800000000";
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

async fn due(person: &Person) -> String {
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let is_due = |matter: &Matter| matches!(matter.stage, Stage::FeeDue(_));
    person.await_matter(&id, "the fee notice", is_due).await;
    id
}

/// Moves a whole life `days` into the past, sealed anew.
async fn age(backend: &Backend, id: &str, records: &[Record], days: i64) {
    let mut database = backend.database().await;
    let mut last: Option<Record> = None;
    for record in records {
        let at = record.at - days * DAY_MS;
        let mut event = record.event.clone();
        if let Event::FeeNoticed(notice) = &mut event {
            notice.pay_by = run(Period::FeePayment, day_of(at)).deadline.last_day;
        }
        let aged = Record::seal(last.as_ref(), at, record.actor, record.simulated, event);
        sqlx::query("UPDATE records SET body = $1, at = $2 WHERE matter_id = $3 AND seq = $4")
            .bind(serde_json::to_string(&aged).unwrap())
            .bind(at)
            .bind(id)
            .bind(i64::try_from(aged.seq).unwrap())
            .execute(&mut database)
            .await
            .unwrap();
        last = Some(aged);
    }
}

#[tokio::test]
async fn a_fee_not_paid_in_time_ends_the_matter_without_cost() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    person.court(&id, &[("act", "hold")]).await;
    let (view, _) = person.view(&id).await;
    age(&backend, &id, &view.records, 40).await;
    person.court(&id, &[("act", "resume")]).await;
    let closed = Stage::Closed(Closure::DeemedWithdrawn);
    let matter = person
        .await_matter(&id, "the end", |matter| matter.stage == closed)
        .await;
    assert!(matter.costs().paid.is_zero());
}

#[tokio::test]
async fn a_fee_still_in_time_is_waited_for() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    person.court(&id, &[("act", "hold")]).await;
    person.court(&id, &[("act", "resume")]).await;
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;
    assert!(matches!(person.view(&id).await.1.stage, Stage::FeeDue(_)));
}

#[tokio::test]
async fn a_wallet_left_alone_is_closed_and_the_fee_can_be_paid_anew() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = due(&person).await;
    let nothing = serde_json::json!({});
    let first: PaymentLink = person.post(&path::payments(&id), &nothing).await.json(201);
    sqlx::query("UPDATE wallet_orders SET expires_at = 0 WHERE payment_id = $1")
        .bind(&first.payment_id)
        .execute(&mut backend.database().await)
        .await
        .unwrap();
    let free = |matter: &Matter| matter.open_payment().is_none();
    person
        .await_matter(&id, "the end of the payment", free)
        .await;
    // The page of the closed order takes no money any more.
    person.wallet(&first.pay_at, "pay", "normally").await;
    let second: PaymentLink = person.post(&path::payments(&id), &nothing).await.json(201);
    person.wallet(&second.pay_at, "pay", "normally").await;
    person
        .await_matter(&id, "the trial", |matter| matter.stage == Stage::InTrial)
        .await;
}
