//! Questions to the law: every answer of the golden file comes over the wire byte for byte, and
//! others may keep what is about nobody.

use contract::law::{QUERY_LIMIT, Resource};
use contract::path;
use contract::problem::{Problem, ProblemCode};
use reqwest::Method;

use crate::golden::questions;
use crate::support::{Backend, Person};

async fn asker() -> (Backend, Person) {
    let backend = Backend::start(&[]).await;
    let person = Person::new(&backend.address);
    (backend, person)
}

fn address(resource: &str, query: &str) -> String {
    format!("{}/{resource}?{query}", path::LAW)
}

/// A problem document as the golden file keeps it, with an empty trace.
fn without_trace(body: &str) -> String {
    let trace = serde_json::from_str::<Problem>(body).unwrap().trace;
    assert!(!trace.is_empty());
    body.replace(&trace, "")
}

#[tokio::test]
async fn every_answer_is_the_golden_one_byte_for_byte() {
    let (_backend, person) = asker().await;
    for question in questions() {
        let mut query = question.query.clone();
        if question.status == 200 && !query.contains("on=") {
            query.push_str(&format!("&on={}", question.today));
        }
        let answer = person.get(&address(&question.resource, &query)).await;
        let asked = format!("{}?{query}", question.resource);
        let (kind, body) = if question.status == 200 {
            ("application/json", answer.body.clone())
        } else {
            ("application/problem+json", without_trace(&answer.body))
        };
        assert_eq!(answer.header("content-type"), kind, "{asked}");
        assert_eq!(
            (answer.status, body.as_str()),
            (question.status, question.answer.get()),
            "{asked}"
        );
    }
}

#[tokio::test]
async fn without_a_day_the_answer_is_of_today() {
    let (_backend, person) = asker().await;
    let answer: serde_json::Value = person.get(&address("relief", "facts={}")).await.json(200);
    let milliseconds = backend::now::now();
    let today = matter::record::day_of(milliseconds).to_string();
    let yesterday = matter::record::day_of(milliseconds - 60_000).to_string();
    let day = answer["as_of"].as_str().unwrap();
    assert!(day == today || day == yesterday, "{day}");
}

#[tokio::test]
async fn an_answer_about_nobody_may_be_kept_and_is_not_sent_twice() {
    let (_backend, person) = asker().await;
    let asked = address("fees", Resource::Fees.example());
    let first = person.get(&asked).await;
    assert_eq!(first.header("cache-control"), "public, max-age=3600");
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() > 20);

    let request = person.request(Method::GET, &asked);
    let again = person.send(request.header("if-none-match", &tag)).await;
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    assert_eq!(again.header("etag"), tag);

    let other = address(
        "fees",
        &Resource::Fees.example().replace("3000000", "3000100"),
    );
    let request = person.request(Method::GET, &other);
    let changed = person.send(request.header("if-none-match", &tag)).await;
    assert_eq!(changed.status, 200);
    assert_ne!(changed.header("etag"), tag);
}

#[tokio::test]
async fn what_somebody_has_written_is_kept_nowhere() {
    let (_backend, person) = asker().await;
    for resource in Resource::ALL {
        let answer = person
            .get(&address(resource.name(), resource.example()))
            .await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let kept = answer.header("cache-control") != "no-store";
        assert_eq!(kept, !answer.header("etag").is_empty());
        let expected = matches!(
            resource,
            Resource::Fees
                | Resource::Relief
                | Resource::Interest
                | Resource::Paths
                | Resource::Clocks
        );
        assert_eq!(kept, expected, "{}", resource.name());
    }
    for table in ["courts", "causes", "clocks"] {
        let answer = person.get(&address(table, "")).await;
        assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    }
}

#[tokio::test]
async fn the_law_is_asked_by_get_only() {
    let (_backend, person) = asker().await;
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let request = person.request(method, &address("fees", ""));
        let answer = person.send(request).await;
        answer.problem(ProblemCode::MethodNotAllowed);
        assert_eq!(answer.header("allow"), "GET,HEAD");
    }
}

#[tokio::test]
async fn a_question_may_be_long_but_not_endless() {
    let (_backend, person) = asker().await;
    let text = |length: usize| format!("text={}", "a".repeat(length - "text=".len()));
    let longest = person.get(&address("causes", &text(20_000))).await;
    assert_eq!(longest.status, 200);
    let answer = person.get(&address("causes", &text(20_006))).await;
    let problem = answer.problem(ProblemCode::FieldsWrong);
    assert_eq!(problem.errors[0].problem, "text_too_long");
    let answer = person.get(&address("causes", &text(QUERY_LIMIT))).await;
    answer.problem(ProblemCode::FieldsWrong);
    let answer = person.get(&address("causes", &text(QUERY_LIMIT + 1))).await;
    answer.problem(ProblemCode::TooLarge);
}
