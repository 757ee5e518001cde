//! Whether the answers in `tests/golden/law.json` are those that are given now. The service is held
//! to them by `tests/api`, the browser by `tests/browser`.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../../tests/golden/law.rs"]
mod golden;

use std::collections::BTreeSet;

use contract::law::{Resource, answer};
use golden::{Question, questions};

/// Set to anything, it makes the first test write the answers instead of comparing them.
const RENEW: &str = "RENEW_GOLDEN";
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden/law.json");

fn said(question: &Question<'_>) -> (u16, String) {
    let Question {
        resource,
        query,
        today,
        ..
    } = question;
    match answer(resource, query, *today, law::cause::built_in()) {
        Ok(answer) => (200, answer.json),
        Err(problem) => {
            let document = problem.document(String::new());
            (document.status, serde_json::to_string(&document).unwrap())
        }
    }
}

fn renewed() -> String {
    let entries: Vec<String> = questions()
        .iter()
        .map(|question| {
            let (status, answer) = said(question);
            let head = serde_json::json!({
                "resource": question.resource,
                "query": question.query,
                "today": question.today,
                "status": status,
            });
            let head = head.to_string();
            let open = head.strip_suffix('}').unwrap();
            format!("{open},\"answer\":\n{answer}}}")
        })
        .collect();
    format!("[\n{}\n]\n", entries.join(",\n"))
}

#[test]
fn the_answers_kept_are_those_given_now() {
    if std::env::var_os(RENEW).is_some() {
        std::fs::write(FILE, renewed()).unwrap();
        return;
    }
    for question in questions() {
        let kept = (question.status, question.answer.get().to_owned());
        let asked = format!("{}?{}", question.resource, question.query);
        assert_eq!(
            said(&question),
            kept,
            "{asked}\nif this is right, set {RENEW}"
        );
    }
}

#[test]
fn every_resource_is_asked_for_answers_and_for_problems() {
    let asked = questions();
    assert!(asked.len() >= 40);
    for resource in Resource::ALL {
        let statuses: BTreeSet<u16> = asked
            .iter()
            .filter(|question| question.resource == resource.name())
            .map(|question| question.status)
            .collect();
        assert!(statuses.contains(&200), "{}", resource.name());
        assert!(statuses.contains(&400), "{}", resource.name());
    }
    let statuses: BTreeSet<u16> = asked.iter().map(|question| question.status).collect();
    assert_eq!(statuses, BTreeSet::from([200, 400, 404, 422]));
}
