//! What is not one's own does not exist, whatever one asks of it.

use contract::matter::{MatterList, Step};
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{MediationWish, Procedure};
use reqwest::Method;

use crate::support::{Backend, Person, fixture, jpeg, new_key};

#[tokio::test]
async fn a_foreign_matter_is_as_unknown_as_none() {
    let backend = Backend::start(&[]).await;
    let owner = backend.person("13800000000").await;
    let stranger = backend.person("13900000000").await;
    let draft = fixture(Procedure::Summary, MediationWish::No);
    let id = owner.draft(&draft).await;
    assert_eq!(owner.upload(&id, "e1", jpeg(100, 1)).await.status, 200);
    for id in [id.as_str(), "nothing", "%ff", "a%2Fb"] {
        for path in [
            path::matter(id),
            path::draft(id),
            path::events(id),
            path::evidence(id, "e1"),
        ] {
            stranger.get(&path).await.problem(ProblemCode::NotFound);
        }
        stranger
            .save(id, "\"1\"", &draft)
            .await
            .problem(ProblemCode::NotFound);
        stranger
            .upload(id, "e1", jpeg(10, 0))
            .await
            .problem(ProblemCode::NotFound);
        stranger
            .submit(id, &new_key(), "\"1\"")
            .await
            .problem(ProblemCode::NotFound);
        stranger
            .step(id, &Step::Withdraw)
            .await
            .problem(ProblemCode::NotFound);
        stranger
            .post(&path::payments(id), &serde_json::json!({}))
            .await
            .problem(ProblemCode::NotFound);
        let request = stranger.request(Method::DELETE, &path::evidence(id, "e1"));
        stranger.send(request).await.problem(ProblemCode::NotFound);
    }
    let list: MatterList = stranger.get(path::MATTERS).await.json(200);
    assert!(list.items.is_empty());
}

#[tokio::test]
async fn without_a_session_nothing_is_shown() {
    let backend = Backend::start(&[]).await;
    let owner = backend.person("13800000000").await;
    let id = owner
        .draft(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let mut nobody = Person::new(&backend.address);
    for cookie in [
        "",
        "one_thing_session=",
        "one_thing_session=made-up",
        "other=1",
    ] {
        nobody.cookie = cookie.to_owned();
        for path in [
            path::SESSION.to_owned(),
            path::MATTERS.to_owned(),
            path::matter(&id),
        ] {
            nobody.get(&path).await.problem(ProblemCode::SignedOut);
        }
        nobody
            .step(&id, &Step::Withdraw)
            .await
            .problem(ProblemCode::SignedOut);
    }
}
