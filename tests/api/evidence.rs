//! Uploads: what is taken, what is refused, and that it comes back as it went in.

use contract::draft::StoredEvidence;
use contract::path;
use contract::problem::ProblemCode;
use matter::draft::{Draft, Evidence, MediationWish, Procedure};
use matter::record::hex_sha256;
use reqwest::Method;

use crate::support::{Backend, fixture, jpeg, new_key};

const MOBILE: &str = "13800000000";

#[tokio::test]
async fn bytes_come_back_as_they_went_in() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person.draft(&Draft::default()).await;
    let bytes = jpeg(200_000, 7);
    let stored: StoredEvidence = person.upload(&id, "a-1", bytes.clone()).await.json(200);
    assert_eq!(
        (stored.media_type.as_str(), stored.bytes),
        ("image/jpeg", 200_000)
    );
    assert_eq!(stored.sha256, hex_sha256(&bytes));
    let response = person
        .request(Method::GET, &path::evidence(&id, "a-1"))
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["content-type"], "image/jpeg");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    let disposition = response.headers()["content-disposition"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(disposition.contains("evidence-a-1.jpg"));
    assert_eq!(response.bytes().await.unwrap(), bytes);
}

#[tokio::test]
async fn only_pictures_and_pdf_are_taken_whatever_they_claim_to_be() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person.draft(&Draft::default()).await;
    for bytes in [
        &b"<svg onload=alert(1)>"[..],
        b"MZ\x90",
        b"",
        b"<!doctype html>",
    ] {
        let request = person.request(Method::PUT, &path::evidence(&id, "x"));
        let request = request
            .header("content-type", "image/jpeg")
            .body(bytes.to_vec());
        person
            .send(request)
            .await
            .problem(ProblemCode::UnsupportedType);
    }
    let pdf: StoredEvidence = person
        .upload(&id, "x", b"%PDF-1.7 ...".to_vec())
        .await
        .json(200);
    assert_eq!(pdf.media_type, "application/pdf");
}

#[tokio::test]
async fn ten_megabytes_are_taken_and_one_byte_more_is_not() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person.draft(&Draft::default()).await;
    const LARGEST: usize = 10 * 1024 * 1024;
    assert_eq!(person.upload(&id, "x", jpeg(LARGEST, 1)).await.status, 200);
    person
        .upload(&id, "y", jpeg(LARGEST + 1, 1))
        .await
        .problem(ProblemCode::TooLarge);
    person
        .get(&path::evidence(&id, "y"))
        .await
        .problem(ProblemCode::NotFound);
}

#[tokio::test]
async fn a_thirty_first_file_is_refused_until_one_is_taken_out() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person.draft(&Draft::default()).await;
    for number in 0..30 {
        assert_eq!(
            person
                .upload(&id, &format!("e{number}"), jpeg(20, 1))
                .await
                .status,
            200
        );
    }
    person
        .upload(&id, "one-more", jpeg(20, 1))
        .await
        .problem(ProblemCode::FieldsWrong);
    assert_eq!(person.upload(&id, "e0", jpeg(30, 2)).await.status, 200);
    let request = person.request(Method::DELETE, &path::evidence(&id, "e1"));
    assert_eq!(person.send(request).await.status, 204);
    assert_eq!(
        person.upload(&id, "one-more", jpeg(20, 1)).await.status,
        200
    );
}

#[tokio::test]
async fn an_identity_that_leads_elsewhere_is_refused() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let id = person.draft(&Draft::default()).await;
    for evidence_id in ["a%22b", "%E5%BC%A0", "a%2Fb", &"x".repeat(65)] {
        person
            .upload(&id, evidence_id, jpeg(20, 1))
            .await
            .problem(ProblemCode::FieldsWrong);
    }
}

#[tokio::test]
async fn what_is_listed_must_have_been_uploaded_unchanged() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let mut draft = fixture(Procedure::Summary, MediationWish::No);
    let bytes = jpeg(500, 3);
    draft.evidence.push(Evidence {
        id: "iou".to_owned(),
        name: "借条".to_owned(),
        media_type: "image/jpeg".to_owned(),
        bytes: 500,
        sha256: hex_sha256(&bytes),
        purpose: "证明借款事实".to_owned(),
    });
    let id = person.draft(&draft).await;
    let problem = person
        .submit(&id, &new_key(), "\"1\"")
        .await
        .problem(ProblemCode::FieldsWrong);
    assert_eq!(problem.errors[0].pointer, "/evidence/0");
    person.upload(&id, "iou", jpeg(500, 4)).await;
    person
        .submit(&id, &new_key(), "\"1\"")
        .await
        .problem(ProblemCode::FieldsWrong);
    person.upload(&id, "iou", bytes.clone()).await;
    assert_eq!(person.submit(&id, &new_key(), "\"1\"").await.status, 201);
    person
        .upload(&id, "iou", bytes)
        .await
        .problem(ProblemCode::NotNow);
    let request = person.request(Method::DELETE, &path::evidence(&id, "iou"));
    person.send(request).await.problem(ProblemCode::NotNow);
}
