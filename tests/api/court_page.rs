//! The simulated court's page: it says what it is, offers exactly what may be done, and takes only
//! its own forms.

use std::time::Duration;

use matter::draft::{MediationWish, Procedure};
use matter::state::Stage;

use crate::support::{Backend, fixture};

const MOBILE: &str = "13800000000";

#[tokio::test]
async fn it_offers_exactly_what_the_court_may_do() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::Yes))
        .await;
    let offered = async || {
        let page = person.get("/sim/court").await.body;
        assert!(page.contains("模拟法院") && page.contains("SIMULATED"));
        let acts = page.split("name=\"act\" value=\"").skip(1);
        acts.map(|act| act.split('"').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(offered().await, ["register", "reject", "ask_correction"]);
    person
        .court(&id, &[("act", "register"), ("procedure", "small_claims")])
        .await;
    assert_eq!(person.view(&id).await.1.procedure, Procedure::SmallClaims);
    assert_eq!(offered().await, ["invite_mediator", "end_mediation"]);
    person
        .court(
            &id,
            &[
                ("act", "invite_mediator"),
                ("name", "模拟甲"),
                ("organisation", "模拟乙"),
            ],
        )
        .await;
    assert_eq!(offered().await, ["settle", "end_mediation"]);
    person.court(&id, &[("act", "end_mediation")]).await;
    assert_eq!(offered().await, ["notice_fee"]);
    person.court(&id, &[("act", "notice_fee")]).await;
    assert_eq!(offered().await, ["deem_withdrawn"]);
    person.court_refuses(&id, &[("act", "refund")]).await;
    person
        .court_refuses(&id, &[("act", "settle"), ("amount", "x"), ("terms", "")])
        .await;
}

#[tokio::test]
async fn a_matter_can_be_held_and_freed() {
    let backend = Backend::start(&["--court-delay-ms", "600"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    person.court(&id, &[("act", "hold")]).await;
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(person.view(&id).await.1.stage, Stage::AwaitingReview);
    person.court(&id, &[("act", "resume")]).await;
    person
        .await_matter(&id, "registration", |matter| matter.case_number.is_some())
        .await;
}

#[tokio::test]
async fn a_foreign_form_does_nothing() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let id = person
        .file(&fixture(Procedure::Summary, MediationWish::No))
        .await;
    for (name, value) in [
        ("origin", "http://evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("x-none", "1"),
    ] {
        let request = person
            .client
            .post(backend.url(&format!("/sim/court/{id}")))
            .header(name, value);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(person.send(request.body("act=register")).await.status, 403);
    }
    assert_eq!(person.view(&id).await.0.records.len(), 1);
}

#[tokio::test]
async fn what_people_typed_stays_text_on_the_page() {
    let backend = Backend::start(&["--court", "manual"]).await;
    let person = backend.person(MOBILE).await;
    let mut draft = fixture(Procedure::Summary, MediationWish::No);
    draft.respondents[0].kind = matter::draft::PartyKind::Organisation;
    draft.respondents[0].name = "虚构<script>alert(1)</script>公司".to_owned();
    draft.respondents[0].credit_code = "91330199MA2TEXT08K".to_owned();
    draft.respondents[0].representative = "王小明".to_owned();
    let id = person.draft(&draft).await;
    let answer = person
        .submit(&id, &crate::support::new_key(), "\"1\"")
        .await;
    if answer.status == 201 {
        let page = person.get("/sim/court").await.body;
        assert!(!page.contains("<script>"), "{page}");
    } else {
        assert_eq!(answer.status, 422, "{}", answer.body);
    }
}
