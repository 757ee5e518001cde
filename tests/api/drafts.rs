//! Drafts: stored, guarded by their revision, closed by signing, listed.

use contract::draft::StoredDraft;
use contract::matter::{MatterList, MatterView};
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{Draft, MediationWish, Procedure};
use reqwest::Method;

use crate::support::{Backend, fixture, new_key};

const MOBILE: &str = "13800000000";

#[tokio::test]
async fn a_draft_is_kept_exactly_as_typed() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let draft = Draft {
        story: "他借了我 ３万 元\n“不还”".to_owned(),
        ..Draft::default()
    };
    let body = serde_json::json!({ "draft": draft });
    let answer = person.post(path::MATTERS, &body).await;
    let stored: StoredDraft = answer.json(201);
    assert_eq!(answer.header("etag"), "\"1\"");
    assert_eq!(answer.header("location"), path::matter(&stored.id));
    let read = person.get(&path::draft(&stored.id)).await;
    assert_eq!(read.header("etag"), "\"1\"");
    assert_eq!(read.json::<StoredDraft>(200).draft, draft);
    let view: MatterView = person.get(&path::matter(&stored.id)).await.json(200);
    assert!(view.records.is_empty());
    assert!(view.reference.starts_with("YJS-20") && view.reference.len() == 14);
}

#[tokio::test]
async fn of_two_devices_the_second_is_told() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let mut draft = Draft::default();
    let id = person.draft(&draft).await;
    draft.story = "第一台设备".to_owned();
    let saved = person.save(&id, "\"1\"", &draft).await;
    assert_eq!(saved.header("etag"), "\"2\"");
    assert_eq!(saved.json::<StoredDraft>(200).revision, 2);
    draft.story = "第二台设备".to_owned();
    person
        .save(&id, "\"1\"", &draft)
        .await
        .problem(ProblemCode::Stale);
    person
        .save(&id, "*", &draft)
        .await
        .problem(ProblemCode::Stale);
    let stored: StoredDraft = person.get(&path::draft(&id)).await.json(200);
    assert_eq!(stored.draft.story, "第一台设备");
    let body = serde_json::json!({ "draft": draft }).to_string();
    let bare = person.request(Method::PUT, &path::draft(&id));
    let bare = bare.header("content-type", "application/json").body(body);
    person.send(bare).await.problem(ProblemCode::RevisionNeeded);
}

#[tokio::test]
async fn of_many_writers_at_once_one_wins() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let draft = Draft::default();
    let id = person.draft(&draft).await;
    let tries = (0..8).map(|_| {
        let (person, id, draft) = (person.clone(), id.clone(), draft.clone());
        tokio::spawn(async move { person.save(&id, "\"1\"", &draft).await.status })
    });
    let mut won = 0;
    for answer in tries.collect::<Vec<_>>() {
        match answer.await.unwrap() {
            200 => won += 1,
            status => assert_eq!(status, 412),
        }
    }
    assert_eq!(won, 1);
}

#[tokio::test]
async fn a_signed_draft_is_closed() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let draft = fixture(Procedure::Summary, MediationWish::No);
    let id = person.file(&draft).await;
    person
        .save(&id, "\"1\"", &draft)
        .await
        .problem(ProblemCode::NotNow);
    let stored: StoredDraft = person.get(&path::draft(&id)).await.json(200);
    assert_eq!(stored.draft, draft);
}

#[tokio::test]
async fn signing_another_revision_than_was_seen_is_refused() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let draft = fixture(Procedure::Summary, MediationWish::No);
    let id = person.draft(&draft).await;
    person.save(&id, "\"1\"", &draft).await;
    person
        .submit(&id, &new_key(), "\"1\"")
        .await
        .problem(ProblemCode::Stale);
    let body = serde_json::json!({ "consents": { "online_filing": true, "truthful": true, "electronic_service": false } });
    person
        .post(&path::submission(&id), &body)
        .await
        .problem(ProblemCode::RevisionNeeded);
    assert_eq!(person.submit(&id, &new_key(), "\"2\"").await.status, 201);
}

#[tokio::test]
async fn a_draft_with_faults_is_not_signed_and_the_faults_are_named() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let mut draft = fixture(Procedure::Summary, MediationWish::No);
    draft.respondents[0].name = String::new();
    draft.loan.principal = "三万块左右吧".to_owned();
    let id = person.draft(&draft).await;
    let problem = person
        .submit(&id, &new_key(), "\"1\"")
        .await
        .problem(ProblemCode::FieldsWrong);
    let pointers: Vec<&str> = problem
        .errors
        .iter()
        .map(|error| error.pointer.as_str())
        .collect();
    assert!(pointers.contains(&"/respondents/0/name"), "{pointers:?}");
    assert!(pointers.contains(&"/loan/principal"), "{pointers:?}");
}

#[tokio::test]
async fn without_the_needed_consents_nothing_is_signed() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .draft(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let body = r#"{"consents":{"online_filing":true,"truthful":false,"electronic_service":true}}"#;
    let request = person
        .request(Method::POST, &path::submission(&id))
        .header("if-match", "\"1\"");
    let request = request.header(path::IDEMPOTENCY_KEY, new_key());
    let request = request
        .header("content-type", "application/json")
        .body(body);
    let problem = person.send(request).await.problem(ProblemCode::FieldsWrong);
    assert_eq!(problem.errors[0].pointer, "/consents/truthful");
}

#[tokio::test]
async fn bad_bodies_are_refused_and_change_nothing() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let send = |kind: &'static str, body: String| {
        let request = person
            .request(Method::POST, path::MATTERS)
            .header("content-type", kind);
        person.send(request.header(path::IDEMPOTENCY_KEY, new_key()).body(body))
    };
    for body in [
        "{",
        "[]",
        "{\"draft\":5}",
        "{\"draft\":{},\"more\":1}",
        "\u{0}",
    ] {
        send("application/json", body.to_owned())
            .await
            .problem(ProblemCode::Malformed);
    }
    send("text/plain", "{\"draft\":{}}".to_owned())
        .await
        .problem(ProblemCode::UnsupportedType);
    let long = format!("{{\"draft\":{{\"story\":\"{}\"}}}}", "长".repeat(400_000));
    send("application/json", long)
        .await
        .problem(ProblemCode::TooLarge);
    let request = person.request(Method::PATCH, path::MATTERS);
    person
        .send(request)
        .await
        .problem(ProblemCode::MethodNotAllowed);
    person
        .get("/api/v1/nothing")
        .await
        .problem(ProblemCode::NotFound);
    let list: MatterList = person.get(path::MATTERS).await.json(200);
    assert!(list.items.is_empty());
}

#[tokio::test]
async fn lists_go_on_by_cursor_newest_first() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let mut made = Vec::new();
    for number in 0..25 {
        let mut draft = Draft::default();
        draft.respondents[0].name = format!("李四{number}");
        made.push(person.draft(&draft).await);
    }
    let first: MatterList = person.get(path::MATTERS).await.json(200);
    assert_eq!(first.items.len(), 20);
    let next = first.next.unwrap();
    let rest: MatterList = person
        .get(&format!("{}?cursor={next}", path::MATTERS))
        .await
        .json(200);
    assert_eq!((rest.items.len(), rest.next), (5, None));
    let mut listed: Vec<String> = first
        .items
        .iter()
        .chain(&rest.items)
        .map(|item| item.id.clone())
        .collect();
    assert!(
        first
            .items
            .is_sorted_by(|one, other| one.changed_at >= other.changed_at)
    );
    assert!(
        first
            .items
            .iter()
            .all(|item| item.draft && item.respondent.starts_with("李四"))
    );
    listed.sort();
    made.sort();
    assert_eq!(listed, made);
    person
        .get("/api/v1/matters?cursor=x")
        .await
        .problem(ProblemCode::Malformed);
}
