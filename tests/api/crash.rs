//! Killed without warning, again and again, under load: nothing acknowledged is lost, nothing is
//! doubled.

use std::collections::BTreeMap;
use std::time::Duration;

use contract::matter::MatterList;
use contract::path;
use matter::draft::{Draft, MediationWish, Procedure};
use matter::event::Event;
use matter::state::{Matter, Stage};

use crate::support::{Backend, Person, fixture, jpeg, new_key, until};

const MOBILE: &str = "13800000000";

/// Posts a draft; nothing when the backend is not there.
async fn post(person: &Person, address: &str, key: &str, story: &str) -> Option<(u16, String)> {
    let draft = Draft {
        story: story.to_owned(),
        ..Draft::default()
    };
    let body = serde_json::json!({ "draft": draft }).to_string();
    let request = person.client.post(format!("{address}{}", path::MATTERS));
    let request = request
        .header(path::REQUESTED_BY, "one-thing")
        .header("cookie", &person.cookie)
        .header("content-type", "application/json")
        .header(path::IDEMPOTENCY_KEY, key);
    let response = request
        .body(body)
        .timeout(Duration::from_secs(5))
        .send()
        .await
        .ok()?;
    let status = response.status().as_u16();
    Some((status, response.text().await.ok()?))
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_under_load_it_loses_nothing_and_doubles_nothing() {
    let mut backend = Backend::start(&["--lease-ms", "300"]).await;
    let person = backend.person(MOBILE).await;
    let address = std::sync::Arc::new(std::sync::Mutex::new(backend.address.clone()));
    let writers: Vec<_> = (0..6)
        .map(|writer| {
            let (person, address) = (person.clone(), address.clone());
            tokio::spawn(async move {
                let mut acknowledged = BTreeMap::new();
                for number in 0..12 {
                    let story = format!("{writer}-{number}");
                    let key = new_key();
                    // The same command, sent until it is answered, across kills.
                    let (status, body) = loop {
                        let now_at = address.lock().unwrap().clone();
                        match post(&person, &now_at, &key, &story).await {
                            Some((409 | 503, _)) | None => {
                                tokio::time::sleep(Duration::from_millis(30)).await;
                            }
                            Some(answer) => break answer,
                        }
                    };
                    assert_eq!(status, 201, "{body}");
                    let stored: contract::draft::StoredDraft = serde_json::from_str(&body).unwrap();
                    acknowledged.insert(stored.id, story);
                }
                acknowledged
            })
        })
        .collect();
    for _ in 0..4 {
        tokio::time::sleep(Duration::from_millis(150)).await;
        backend.kill();
        backend.restart();
        *address.lock().unwrap() = backend.address.clone();
    }
    let mut acknowledged = BTreeMap::new();
    for writer in writers {
        acknowledged.extend(writer.await.unwrap());
    }
    assert_eq!(acknowledged.len(), 72);

    let mut person = person;
    person.address = backend.address.clone();
    let mut listed = Vec::new();
    let mut next = Some(String::new());
    while let Some(cursor) = next {
        let query = if cursor.is_empty() {
            String::new()
        } else {
            format!("?cursor={cursor}")
        };
        let page: MatterList = person
            .get(&format!("{}{query}", path::MATTERS))
            .await
            .json(200);
        listed.extend(page.items.into_iter().map(|item| item.id));
        next = page.next;
    }
    listed.sort();
    assert_eq!(listed, acknowledged.keys().cloned().collect::<Vec<_>>());
    for (id, story) in acknowledged.iter().take(10) {
        let stored: contract::draft::StoredDraft = person.get(&path::draft(id)).await.json(200);
        assert_eq!(&stored.draft.story, story);
    }
}

#[tokio::test]
async fn uploads_steps_and_planned_work_survive_a_kill() {
    let mut backend = Backend::start(&["--court-delay-ms", "700"]).await;
    let mut person = backend.person(MOBILE).await;
    let draft = fixture(Procedure::Summary, MediationWish::No);
    let id = person.draft(&draft).await;
    let bytes = jpeg(300_000, 9);
    assert_eq!(person.upload(&id, "photo", bytes.clone()).await.status, 200);
    assert_eq!(person.submit(&id, &new_key(), "\"1\"").await.status, 201);
    backend.kill();
    backend.restart();
    person.address = backend.address.clone();
    let request = person.request(reqwest::Method::GET, &path::evidence(&id, "photo"));
    assert_eq!(request.send().await.unwrap().bytes().await.unwrap(), bytes);

    let due = |matter: &Matter| matches!(matter.stage, Stage::FeeDue(_));
    person
        .await_matter(&id, "the court after the kill", due)
        .await;
    let link: contract::matter::PaymentLink = person
        .post(&path::payments(&id), &serde_json::json!({}))
        .await
        .json(201);
    person.wallet(&link.pay_at, "pay", "never").await;
    backend.kill();
    backend.restart();
    person.address = backend.address.clone();
    until("the payment after the kill", || async {
        let (_, matter) = person.view(&id).await;
        (matter.stage == Stage::InTrial).then_some(())
    })
    .await;
    let (view, _) = person.view(&id).await;
    let paid = view
        .records
        .iter()
        .filter(|record| matches!(record.event, Event::FeePaid(_)));
    assert_eq!(paid.count(), 1);
}
