//! Commands sent again: the same answer, one effect; another command under the same key is refused.

use contract::matter::{MatterList, Step};
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{Draft, MediationWish, Procedure};
use matter::event::Event;
use matter::state::{Closure, Stage};

use crate::support::{Backend, fixture, new_key};

const MOBILE: &str = "13800000000";

#[tokio::test]
async fn the_same_command_again_gets_the_same_answer_and_works_once() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let (key, body) = (new_key(), serde_json::json!({ "draft": Draft::default() }));
    let first = person.command(path::MATTERS, &key, &body).await;
    let again = person.command(path::MATTERS, &key, &body).await;
    assert_eq!((first.status, &first.body), (again.status, &again.body));
    assert_eq!(first.header("etag"), again.header("etag"));
    assert_eq!(first.header("location"), again.header("location"));
    let list: MatterList = person.get(path::MATTERS).await.json(200);
    assert_eq!(list.items.len(), 1);

    let id = person
        .draft(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let key = new_key();
    let first = person.submit(&id, &key, "\"1\"").await;
    let again = person.submit(&id, &key, "\"1\"").await;
    assert_eq!((first.status, &first.body), (201, &again.body));
    let (view, _) = person.view(&id).await;
    assert_eq!(view.records.len(), 1);
}

#[tokio::test]
async fn a_key_serves_one_command_of_one_person() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let other = backend.person("13900000000").await;
    let (key, body) = (new_key(), serde_json::json!({ "draft": Draft::default() }));
    assert_eq!(person.command(path::MATTERS, &key, &body).await.status, 201);
    let changed = Draft {
        story: "另一份".to_owned(),
        ..Draft::default()
    };
    let changed = serde_json::json!({ "draft": changed });
    person
        .command(path::MATTERS, &key, &changed)
        .await
        .problem(ProblemCode::KeyReused);
    assert_eq!(
        other.command(path::MATTERS, &key, &changed).await.status,
        201
    );
}

#[tokio::test]
async fn a_command_without_a_key_is_refused() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person.draft(&Draft::default()).await;
    for path in [
        path::MATTERS.to_owned(),
        path::submission(&id),
        path::steps(&id),
        path::payments(&id),
    ] {
        let request = person.request(reqwest::Method::POST, &path);
        let request = request
            .header("content-type", "application/json")
            .body("{}");
        person
            .send(request)
            .await
            .problem(ProblemCode::IdempotencyKeyMissing);
        let answer = person
            .command(&path, &"k".repeat(201), &serde_json::json!({}))
            .await;
        answer.problem(ProblemCode::IdempotencyKeyMissing);
    }
}

#[tokio::test]
async fn many_copies_at_once_work_once() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let key = new_key();
    let copies: Vec<_> = (0..10)
        .map(|_| {
            let (person, id, key) = (person.clone(), id.clone(), key.clone());
            tokio::spawn(async move {
                person
                    .command(&path::steps(&id), &key, &Step::Withdraw)
                    .await
            })
        })
        .collect();
    let mut answers = Vec::new();
    for copy in copies {
        let answer = copy.await.unwrap();
        match answer.status {
            200 => answers.push(answer.body),
            _ => drop(answer.problem(ProblemCode::StillRunning)),
        }
    }
    assert!(!answers.is_empty() && answers.iter().all(|answer| *answer == answers[0]));
    let (view, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::Closed(Closure::Withdrawn));
    let withdrawn = view
        .records
        .iter()
        .filter(|record| record.event == Event::Withdrawn);
    assert_eq!(withdrawn.count(), 1);
}

#[tokio::test]
async fn racing_commands_under_different_keys_work_once() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let racers: Vec<_> = (0..10)
        .map(|_| {
            let (person, id) = (person.clone(), id.clone());
            tokio::spawn(async move { person.step(&id, &Step::Withdraw).await })
        })
        .collect();
    let mut done = 0;
    for racer in racers {
        let answer = racer.await.unwrap();
        match answer.status {
            200 => done += 1,
            _ => drop(answer.problem(ProblemCode::NotNow)),
        }
    }
    assert_eq!(done, 1);
    assert_eq!(person.view(&id).await.0.records.len(), 2);
}

#[tokio::test]
async fn not_now_stays_the_answer_of_a_late_copy() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::Yes))
        .await;
    let key = new_key();
    let refused = person
        .command(&path::steps(&id), &key, &Step::ChooseTrial)
        .await;
    refused.problem(ProblemCode::NotNow);
    person.court(&id, &[("act", "register")]).await;
    let late = person
        .command(&path::steps(&id), &key, &Step::ChooseTrial)
        .await;
    assert_eq!(late.body, refused.body);
    assert_eq!(person.step(&id, &Step::ChooseTrial).await.status, 200);
}

#[tokio::test]
async fn while_it_runs_a_copy_waits_and_after_a_crash_it_runs_again() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let (key, body) = (new_key(), serde_json::json!({ "draft": Draft::default() }));
    assert_eq!(person.command(path::MATTERS, &key, &body).await.status, 201);
    let mut database = backend.database().await;
    // As if the work were still running, or its process had died.
    let lease = async |database: &mut sqlx::AnyConnection, until: i64| {
        sqlx::query("UPDATE commands SET answer = NULL, leased_until = $1 WHERE key = $2")
            .bind(until)
            .bind(&key)
            .execute(database)
            .await
            .unwrap();
    };
    lease(&mut database, i64::MAX).await;
    let waiting = person.command(path::MATTERS, &key, &body).await;
    waiting.problem(ProblemCode::StillRunning);
    assert_eq!(waiting.header("retry-after"), "1");
    let other = serde_json::json!({ "draft": { "story": "另一份" } });
    person
        .command(path::MATTERS, &key, &other)
        .await
        .problem(ProblemCode::KeyReused);
    lease(&mut database, 0).await;
    person
        .command(path::MATTERS, &key, &other)
        .await
        .problem(ProblemCode::KeyReused);
    assert_eq!(person.command(path::MATTERS, &key, &body).await.status, 201);
}
