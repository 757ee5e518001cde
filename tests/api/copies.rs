//! Two copies of the backend behind one database: nobody notices which one answers.

use std::time::Duration;

use contract::matter::{PaymentLink, Step};
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{MediationWish, Procedure};
use matter::event::{Event, Role};
use matter::state::{Matter, Stage};

use crate::support::{Backend, Person, fixture, new_key};

const MOBILE: &str = "13800000000";

async fn pair(switches: &[&str]) -> (Backend, Backend, Person, Person) {
    let one = Backend::start(switches).await;
    let other = one.copy();
    let here = one.person(MOBILE).await;
    let mut there = here.clone();
    there.address = other.address.clone();
    (one, other, here, there)
}

#[tokio::test]
async fn the_court_and_the_agency_act_once() {
    let (_one, _other, here, there) = pair(&[]).await;
    for _ in 0..3 {
        let id = here
            .file(&fixture(Procedure::Summary, MediationWish::No))
            .await;
        let due = |matter: &Matter| matches!(matter.stage, Stage::FeeDue(_));
        there.await_matter(&id, "the fee notice", due).await;
        let link: PaymentLink = there
            .post(&path::payments(&id), &serde_json::json!({}))
            .await
            .json(201);
        here.wallet(&link.pay_at, "pay", "twice").await;
        here.await_matter(&id, "the trial", |matter| matter.stage == Stage::InTrial)
            .await;
        let (view, _) = there.view(&id).await;
        let of = |role: Role| {
            view.records
                .iter()
                .filter(|record| record.actor == role)
                .count()
        };
        assert_eq!((of(Role::Court), of(Role::Claimant)), (2, 2));
        let paid = view
            .records
            .iter()
            .filter(|record| matches!(record.event, Event::FeePaid(_)));
        assert_eq!(paid.count(), 1);
    }
}

#[tokio::test]
async fn racing_through_both_works_once() {
    let (_one, _other, here, there) = pair(&["--court", "manual"]).await;
    let id = here
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let key = new_key();
    let racers: Vec<_> = (0..12)
        .map(|number| {
            let person = if number % 2 == 0 {
                here.clone()
            } else {
                there.clone()
            };
            let (id, key) = (id.clone(), if number < 6 { key.clone() } else { new_key() });
            tokio::spawn(async move {
                person
                    .command(&path::steps(&id), &key, &Step::Withdraw)
                    .await
            })
        })
        .collect();
    for racer in racers {
        let answer = racer.await.unwrap();
        assert!(matches!(answer.status, 200 | 409), "{}", answer.body);
    }
    assert_eq!(there.view(&id).await.0.records.len(), 2);
}

#[tokio::test]
async fn a_reader_at_one_sees_what_the_other_wrote() {
    let (_one, _other, here, there) = pair(&["--court", "manual"]).await;
    let id = here
        .file(&fixture(Procedure::Summary, MediationWish::Yes))
        .await;
    let events = format!("{}?after=1", path::events(&id));
    let mut stream = there
        .request(reqwest::Method::GET, &events)
        .send()
        .await
        .unwrap();
    here.court(&id, &[("act", "register")]).await;
    let part = tokio::time::timeout(Duration::from_secs(5), stream.chunk())
        .await
        .unwrap();
    let part = part.unwrap().unwrap();
    assert!(
        std::str::from_utf8(&part)
            .unwrap()
            .contains("\"registered\"")
    );
}

#[tokio::test]
async fn signing_out_at_one_signs_out_at_both() {
    let (_one, _other, here, there) = pair(&[]).await;
    assert_eq!(there.get(path::SESSION).await.status, 200);
    here.send(here.request(reqwest::Method::DELETE, path::SESSION))
        .await;
    there
        .get(path::SESSION)
        .await
        .problem(ProblemCode::SignedOut);
}
