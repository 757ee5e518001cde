//! Returned for correction: once, and only the fields that the court named.

use contract::draft::StoredEvidence;
use contract::matter::{Change, Correction, Step};
use contract::problem::ProblemCode;
use matter::draft::{Evidence, MediationWish, Procedure};
use matter::event::Consents;
use matter::state::Stage;

use crate::support::{Backend, Person, fixture, jpeg, new_key};

fn correction(changes: &[(&str, &str)]) -> Step {
    let changes = changes.iter().map(|(pointer, value)| Change {
        pointer: (*pointer).to_owned(),
        value: (*value).to_owned(),
    });
    let consents = Consents {
        online_filing: true,
        truthful: true,
        electronic_service: true,
    };
    Step::Correct(Correction {
        changes: changes.collect(),
        evidence: None,
        consents,
    })
}

/// The evidence replaced as a whole, and nothing else.
fn with_evidence(evidence: Vec<Evidence>) -> Step {
    let Step::Correct(bare) = correction(&[]) else {
        unreachable!()
    };
    Step::Correct(Correction {
        evidence: Some(evidence),
        ..bare
    })
}

fn piece(stored: StoredEvidence, name: &str) -> Evidence {
    Evidence {
        id: stored.id,
        name: name.to_owned(),
        media_type: stored.media_type,
        bytes: stored.bytes,
        sha256: stored.sha256,
        purpose: String::new(),
    }
}

async fn returned(person: &Person) -> String {
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let notice = [
        ("act", "ask_correction"),
        ("pointer0", "/respondents/0/address"),
        ("note0", "请写明门牌号"),
        ("pointer1", "/loan/principal"),
        ("note1", "请核对本金"),
    ];
    person.court(&id, &notice).await;
    id
}

#[tokio::test]
async fn only_the_fields_named_may_be_corrected() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let id = returned(&person).await;
    let address = ("/respondents/0/address", "浙江省杭州市西湖区虚构路2号");
    for changes in [
        &[address, ("/loan/lent_on", "2024-01-01")][..],
        &[("/respondents/0/name", "王小明")],
        &[("/nothing", "x")],
    ] {
        let answer = person.step(&id, &correction(changes)).await;
        let problem = answer.problem(ProblemCode::FieldsWrong);
        assert_eq!(problem.errors[0].problem, "not_asked");
    }
    let nonsense = correction(&[address, ("/loan/principal", "三万块左右吧")]);
    let problem = person
        .step(&id, &nonsense)
        .await
        .problem(ProblemCode::FieldsWrong);
    assert_eq!(problem.errors[0].pointer, "/loan/principal");
    let (_, before) = person.view(&id).await;
    assert_eq!(person.step(&id, &correction(&[address])).await.status, 200);
    let (_, matter) = person.view(&id).await;
    assert_eq!(matter.stage, Stage::AwaitingReview);
    assert_eq!(matter.draft.respondents[0].address, address.1);
    assert_eq!(matter.draft.loan, before.draft.loan);
    assert_ne!(matter.content_hash, before.content_hash);
}

#[tokio::test]
async fn the_court_may_ask_once() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let id = returned(&person).await;
    person.court_refuses(&id, &[("act", "register")]).await;
    person
        .step(
            &id,
            &correction(&[("/respondents/0/address", "浙江省杭州市西湖区虚构路3号")]),
        )
        .await;
    let again = [
        ("act", "ask_correction"),
        ("pointer0", "/story"),
        ("note0", "再补"),
    ];
    person.court_refuses(&id, &again).await;
    person.court(&id, &[("act", "register")]).await;
    let (_, matter) = person.view(&id).await;
    assert!(matter.case_number.is_some());
}

#[tokio::test]
async fn a_correction_needs_to_have_been_asked_for() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let step = correction(&[("/respondents/0/address", "别处")]);
    person.step(&id, &step).await.problem(ProblemCode::NotNow);
}

/// As if the code had been entered longer ago than a signature allows.
async fn let_the_code_grow_old(backend: &Backend) {
    sqlx::query("UPDATE sessions SET code_at = code_at - 601000")
        .execute(&mut backend.database().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn every_signature_needs_a_code_entered_just_now() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let mut person = backend.person("13800000000").await;
    let draft = fixture(Procedure::Summary, MediationWish::No);
    let unsigned = person.draft(&draft).await;
    let id = returned(&person).await;
    let step = correction(&[("/respondents/0/address", "浙江省杭州市西湖区虚构路2号")]);
    let_the_code_grow_old(&backend).await;
    let first = person.submit(&unsigned, &new_key(), "\"1\"").await;
    first.problem(ProblemCode::CodeNeeded);
    let again = person.step(&id, &step).await;
    again.problem(ProblemCode::CodeNeeded);
    let (_, matter) = person.view(&id).await;
    assert!(matches!(matter.stage, Stage::Correcting(_)));
    // What is no signature needs none.
    assert_eq!(person.get("/api/v1/matters").await.status, 200);
    person.sign_in("13800000000").await;
    let first = person.submit(&unsigned, &new_key(), "\"1\"").await;
    assert_eq!(first.status, 201, "{}", first.body);
    assert_eq!(person.step(&id, &step).await.status, 200);
}

#[tokio::test]
async fn withdrawing_is_no_signature_of_the_complaint() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let id = returned(&person).await;
    let_the_code_grow_old(&backend).await;
    assert_eq!(person.step(&id, &Step::Withdraw).await.status, 200);
}

#[tokio::test]
async fn evidence_that_the_court_asks_for_is_added_beside_what_was_signed() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let mut draft = fixture(Procedure::Summary, MediationWish::No);
    let id = person.draft(&draft).await;
    let iou: StoredEvidence = person.upload(&id, "iou", jpeg(2_000, 1)).await.json(200);
    let iou = piece(iou, "借条");
    draft.evidence = vec![iou.clone()];
    assert_eq!(person.save(&id, "\"1\"", &draft).await.status, 200);
    let filed = person.submit(&id, &new_key(), "\"2\"").await;
    assert_eq!(filed.status, 201, "{}", filed.body);
    let closed = person.upload(&id, "transfer", jpeg(2_000, 2)).await;
    closed.problem(ProblemCode::NotNow);

    let notice = [
        ("act", "ask_correction"),
        ("pointer0", "/evidence"),
        ("note0", "请补交转账记录"),
    ];
    person.court(&id, &notice).await;
    let other_bytes = person.upload(&id, "iou", jpeg(2_000, 3)).await;
    other_bytes.problem(ProblemCode::NotNow);
    assert_eq!(person.upload(&id, "iou", jpeg(2_000, 1)).await.status, 200);
    let transfer = person.upload(&id, "transfer", jpeg(2_000, 2)).await;
    let transfer = piece(transfer.json(200), "转账记录");
    let missing = Evidence {
        id: "never-sent".to_owned(),
        ..transfer.clone()
    };
    let wrong = with_evidence(vec![iou.clone(), missing]);
    let wrong = person.step(&id, &wrong).await;
    let problem = wrong.problem(ProblemCode::FieldsWrong);
    assert_eq!(problem.errors[0].pointer, "/evidence/1");
    let both = vec![iou, transfer];
    let step = person.step(&id, &with_evidence(both.clone())).await;
    assert_eq!(step.status, 200, "{}", step.body);
    let (_, matter) = person.view(&id).await;
    assert_eq!(matter.draft.evidence, both);
    let late = person.upload(&id, "late", jpeg(2_000, 4)).await;
    late.problem(ProblemCode::NotNow);
}

#[tokio::test]
async fn evidence_stays_closed_where_the_court_asks_for_something_else() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let id = returned(&person).await;
    let upload = person.upload(&id, "a", jpeg(2_000, 1)).await;
    upload.problem(ProblemCode::NotNow);
    let step = person.step(&id, &with_evidence(Vec::new())).await;
    let problem = step.problem(ProblemCode::FieldsWrong);
    assert_eq!(problem.errors[0].pointer, "/evidence");
}

#[tokio::test]
async fn the_court_can_ask_only_for_what_there_is() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person("13800000000").await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    let notice = [
        ("act", "ask_correction"),
        ("pointer0", "/respondents/5/name"),
        ("note0", "请补正"),
    ];
    person.court_refuses(&id, &notice).await;
}
