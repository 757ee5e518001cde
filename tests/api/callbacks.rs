//! Signed callbacks: forged, stale, unknown and repeated ones, of the agency and of a real court.

use contract::matter::PaymentLink;
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{MediationWish, Procedure};
use matter::event::Role;
use matter::state::{Closure, Stage};

use crate::support::{Answer, Backend, Person, fixture};

const MOBILE: &str = "13800000000";

struct Delivery<'a> {
    to: &'a str,
    id: &'a str,
    at: i64,
    body: String,
}

async fn deliver(backend: &Backend, key: &str, delivery: &Delivery<'_>) -> Answer {
    let signature =
        backend
            .signing_key(key)
            .sign(delivery.id, delivery.at, delivery.body.as_bytes());
    send(backend, delivery, &signature).await
}

async fn send(backend: &Backend, delivery: &Delivery<'_>, signature: &str) -> Answer {
    let person = Person::new(&backend.address);
    let request = person
        .client
        .post(backend.url(&format!("/api/v1/callbacks/{}", delivery.to)));
    let request = request
        .header("content-type", "application/json")
        .header("webhook-id", delivery.id)
        .header("webhook-timestamp", delivery.at)
        .header("webhook-signature", signature)
        .body(delivery.body.clone());
    person.send(request).await
}

fn seconds() -> i64 {
    backend::now::now() / 1000
}

fn result(payment_id: &str, fen: i64) -> String {
    format!(
        r#"{{"payment_id":"{payment_id}","result":{{"paid":{{"amount":{fen},"receipt":"R1"}}}}}}"#
    )
}

#[tokio::test]
async fn only_a_signed_result_that_fits_is_believed() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    person
        .await_matter(&id, "the fee", |matter| {
            matches!(matter.stage, Stage::FeeDue(_))
        })
        .await;
    let link: PaymentLink = person
        .post(&path::payments(&id), &serde_json::json!({}))
        .await
        .json(201);
    let mut delivery = Delivery {
        to: "payments",
        id: "m1",
        at: seconds(),
        body: result(&link.payment_id, 27_500),
    };

    send(&backend, &delivery, "v1,AAAA")
        .await
        .problem(ProblemCode::SignatureWrong);
    send(&backend, &delivery, "")
        .await
        .problem(ProblemCode::SignatureWrong);
    deliver(&backend, "court", &delivery)
        .await
        .problem(ProblemCode::SignatureWrong);
    delivery.at = seconds() - 600;
    deliver(&backend, "payments", &delivery)
        .await
        .problem(ProblemCode::SignatureWrong);
    delivery.at = seconds();
    delivery.body = result(&link.payment_id, 1);
    deliver(&backend, "payments", &delivery)
        .await
        .problem(ProblemCode::NotNow);
    delivery.body = result("unknown", 27_500);
    deliver(&backend, "payments", &delivery)
        .await
        .problem(ProblemCode::NotFound);
    delivery.body = "{}".to_owned();
    deliver(&backend, "payments", &delivery)
        .await
        .problem(ProblemCode::Malformed);
    let (view, _) = person.view(&id).await;
    assert!(
        view.records
            .iter()
            .all(|record| record.actor != Role::Payment)
    );

    delivery.body = result(&link.payment_id, 27_500);
    assert_eq!(deliver(&backend, "payments", &delivery).await.status, 204);
    assert_eq!(deliver(&backend, "payments", &delivery).await.status, 204);
    delivery.id = "m2";
    assert_eq!(deliver(&backend, "payments", &delivery).await.status, 204);
    let (view, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::InTrial);
    assert_eq!(
        view.records
            .iter()
            .filter(|record| record.actor == Role::Payment)
            .count(),
        1
    );
}

#[tokio::test]
async fn a_real_courts_events_are_not_marked_as_simulated() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let body = format!(
        r#"{{"matter_id":"{id}","event":{{"not_accepted":{{"reason":"不属于受理范围"}}}}}}"#
    );
    let mut delivery = Delivery {
        to: "court",
        id: "c1",
        at: seconds(),
        body,
    };
    deliver(&backend, "payments", &delivery)
        .await
        .problem(ProblemCode::SignatureWrong);
    assert_eq!(deliver(&backend, "court", &delivery).await.status, 204);
    assert_eq!(deliver(&backend, "court", &delivery).await.status, 204);
    let (view, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::Closed(Closure::NotAccepted));
    assert_eq!(view.records.len(), 2);
    assert!(!view.records[1].simulated && view.records[1].actor == Role::Court);
    delivery.id = "c2";
    deliver(&backend, "court", &delivery)
        .await
        .problem(ProblemCode::NotNow);
    delivery.body = format!(r#"{{"matter_id":"{id}","event":"withdrawn"}}"#);
    deliver(&backend, "court", &delivery)
        .await
        .problem(ProblemCode::NotNow);
    delivery.body = r#"{"matter_id":"none","event":"deemed_withdrawn"}"#.to_owned();
    deliver(&backend, "court", &delivery)
        .await
        .problem(ProblemCode::NotFound);
}
