//! Signing in: codes, tries, limits, the cookie, and who is refused.

use contract::path;
use contract::problem::ProblemCode;
use contract::session::{CodeSent, Session};
use reqwest::Method;

use crate::support::{Backend, Person};

const MOBILE: &str = "13800000000";

#[tokio::test]
async fn a_code_signs_in_once_and_the_cookie_is_guarded() {
    let backend = Backend::start(&[]).await;
    let mut person = Person::new(&backend.address);
    let sent: CodeSent = person.ask_code("+86 138-0000-0000").await.json(202);
    assert_eq!(sent.valid_for_seconds, 300);
    assert_eq!(
        sent.simulated_phone.as_deref(),
        Some("/sim/phone?mobile=13800000000")
    );
    let code = person.read_code(MOBILE).await;
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    let answer = person.enter_code(MOBILE, &spaced).await;
    let session: Session = answer.json(201);
    assert_eq!(session.mobile_masked, "138****0000");
    assert!(session.fresh);
    let cookie = answer.header("set-cookie");
    for guard in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(guard), "{cookie}");
    }
    assert!(!cookie.contains("Secure"));
    person
        .enter_code(MOBILE, &code)
        .await
        .problem(ProblemCode::CodeExpired);

    person.cookie = cookie.split(';').next().unwrap().to_owned();
    let _: Session = person.get(path::SESSION).await.json(200);
    assert_eq!(
        person
            .send(person.request(Method::DELETE, path::SESSION))
            .await
            .status,
        204
    );
    person
        .get(path::SESSION)
        .await
        .problem(ProblemCode::SignedOut);
}

#[tokio::test]
async fn the_cookie_is_secure_behind_tls() {
    let backend = Backend::start(&[]).await;
    let person = Person::new(&backend.address);
    person.ask_code(MOBILE).await;
    let body = serde_json::json!({ "mobile": MOBILE, "code": person.read_code(MOBILE).await });
    let request = person
        .request(Method::POST, path::SESSIONS)
        .header("x-forwarded-proto", "https");
    let request = request
        .header("content-type", "application/json")
        .body(body.to_string());
    let answer = person.send(request).await;
    assert!(answer.header("set-cookie").contains("Secure"));
    assert!(
        answer
            .header("strict-transport-security")
            .contains("max-age=")
    );
}

#[tokio::test]
async fn five_wrong_tries_use_a_code_up() {
    let backend = Backend::start(&[]).await;
    let person = Person::new(&backend.address);
    person.ask_code(MOBILE).await;
    let code = person.read_code(MOBILE).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        person
            .enter_code(MOBILE, wrong)
            .await
            .problem(ProblemCode::CodeWrong);
    }
    person
        .enter_code(MOBILE, &code)
        .await
        .problem(ProblemCode::CodeExpired);
}

#[tokio::test]
async fn another_code_comes_only_after_the_pause() {
    let backend = Backend::start(&["--code-resend-seconds", "60"]).await;
    let person = Person::new(&backend.address);
    assert_eq!(person.ask_code(MOBILE).await.status, 202);
    let refused = person.ask_code(MOBILE).await;
    refused.problem(ProblemCode::TooMany);
    let seconds: u32 = refused.header("retry-after").parse().unwrap();
    assert!((1..=61).contains(&seconds));
    assert_eq!(person.ask_code("13900000000").await.status, 202);
}

#[tokio::test]
async fn one_number_gets_ten_codes_an_hour() {
    let backend = Backend::start(&[]).await;
    let person = Person::new(&backend.address);
    for _ in 0..10 {
        assert_eq!(person.ask_code(MOBILE).await.status, 202);
    }
    person.ask_code(MOBILE).await.problem(ProblemCode::TooMany);
}

#[tokio::test]
async fn one_address_gets_so_many_codes_an_hour() {
    let backend = Backend::start(&["--codes-per-address", "3"]).await;
    let person = Person::new(&backend.address);
    for mobile in ["13800000001", "13800000002", "13800000003"] {
        assert_eq!(person.ask_code(mobile).await.status, 202);
    }
    person
        .ask_code("13800000004")
        .await
        .problem(ProblemCode::TooMany);
}

#[tokio::test]
async fn what_is_no_mobile_number_is_named() {
    let backend = Backend::start(&[]).await;
    let person = Person::new(&backend.address);
    for typed in [
        "",
        "12800000000",
        "1380000000",
        "胡说",
        "1".repeat(300).as_str(),
    ] {
        let problem = person
            .ask_code(typed)
            .await
            .problem(ProblemCode::FieldsWrong);
        assert_eq!(problem.errors[0].pointer, "/mobile");
    }
    assert_eq!(person.ask_code("１３８００００００００").await.status, 202);
}

#[tokio::test]
async fn a_foreign_page_cannot_command() {
    let backend = Backend::start(&[]).await;
    let person = backend.person(MOBILE).await;
    let body = serde_json::json!({ "mobile": MOBILE }).to_string();
    let bare = person.client.post(backend.url(path::CODES));
    let bare = bare
        .header("content-type", "application/json")
        .body(body.clone());
    person.send(bare).await.problem(ProblemCode::ForeignOrigin);
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "http://evil.example"),
    ] {
        let request = person
            .request(Method::POST, path::CODES)
            .header(name, value);
        let request = request
            .header("content-type", "application/json")
            .body(body.clone());
        person
            .send(request)
            .await
            .problem(ProblemCode::ForeignOrigin);
    }
    let request = person.request(Method::DELETE, path::SESSION);
    person
        .send(request.header("sec-fetch-site", "cross-site"))
        .await
        .problem(ProblemCode::ForeignOrigin);
    assert_eq!(person.get(path::SESSION).await.status, 200);
}

#[tokio::test]
async fn without_simulators_there_is_no_phone_page() {
    let backend = Backend::start(&["--simulators", "off"]).await;
    let person = Person::new(&backend.address);
    assert_eq!(
        person.get("/sim/phone?mobile=13800000000").await.status,
        404
    );
    assert_eq!(person.get("/sim/court").await.status, 404);
    person
        .ask_code(MOBILE)
        .await
        .problem(ProblemCode::Unavailable);
}
