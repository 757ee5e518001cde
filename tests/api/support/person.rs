//! A person with a browser: a cookie, the headers our app sends, and a sense of what came back.

use std::sync::atomic::{AtomicU64, Ordering};

use contract::matter::{MatterView, Step};
use contract::path;
use contract::problem::{Problem, ProblemCode};
use matter::draft::Draft;
use matter::record::verify;
use matter::state::Matter;
use reqwest::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::until;

static KEYS: AtomicU64 = AtomicU64::new(1);

/// A key that no other command of this run uses.
pub(crate) fn new_key() -> String {
    format!(
        "key-{}-{}",
        std::process::id(),
        KEYS.fetch_add(1, Ordering::Relaxed)
    )
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// The body, which must have come with this status.
    pub(crate) fn json<T: DeserializeOwned>(&self, status: u16) -> T {
        assert_eq!(self.status, status, "{}", self.body);
        serde_json::from_str(&self.body).unwrap()
    }

    /// The problem, which must have this code, the status of that code and the right media type.
    pub(crate) fn problem(&self, code: ProblemCode) -> Problem {
        let problem: Problem = self.json(code.status());
        assert_eq!(problem.code, code, "{}", self.body);
        assert_eq!(self.headers["content-type"], "application/problem+json");
        assert_eq!(problem.status, self.status);
        assert!(problem.kind.starts_with("urn:one-thing:problem:"));
        problem
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }
}

/// The person.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) address: String,
    pub(crate) cookie: String,
    pub(crate) client: reqwest::Client,
}

impl Person {
    pub(crate) fn new(address: &str) -> Self {
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self {
            address: address.to_owned(),
            cookie: String::new(),
            client,
        }
    }

    /// A request as our app sends it.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client
            .request(method, format!("{}{path}", self.address))
            .header(path::REQUESTED_BY, "one-thing")
            .header("cookie", &self.cookie)
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Answer {
            status,
            headers,
            body: response.text().await.unwrap(),
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &impl Serialize) -> Answer {
        self.command(path, &new_key(), body).await
    }

    /// A command under a key of one's own.
    pub(crate) async fn command(&self, path: &str, key: &str, body: &impl Serialize) -> Answer {
        self.send(json(self.request(Method::POST, path), body).header(path::IDEMPOTENCY_KEY, key))
            .await
    }

    pub(crate) async fn ask_code(&self, mobile: &str) -> Answer {
        let body = serde_json::json!({ "mobile": mobile });
        self.send(json(self.request(Method::POST, path::CODES), &body))
            .await
    }

    /// The newest code on the simulated phone.
    pub(crate) async fn read_code(&self, mobile: &str) -> String {
        let page = self.get(&format!("/sim/phone?mobile={mobile}")).await.body;
        let after = page.split("验证码 ").nth(1).unwrap();
        after.chars().take(6).collect()
    }

    pub(crate) async fn enter_code(&self, mobile: &str, code: &str) -> Answer {
        let body = serde_json::json!({ "mobile": mobile, "code": code });
        self.send(json(self.request(Method::POST, path::SESSIONS), &body))
            .await
    }

    pub(crate) async fn sign_in(&mut self, mobile: &str) {
        assert_eq!(self.ask_code(mobile).await.status, 202);
        let code = self.read_code(mobile).await;
        let answer = self.enter_code(mobile, &code).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let cookie = answer
            .header("set-cookie")
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        self.cookie = cookie;
    }

    /// Stores a draft; answers the identity of its matter.
    pub(crate) async fn draft(&self, draft: &Draft) -> String {
        let body = serde_json::json!({ "draft": draft });
        let stored: contract::draft::StoredDraft = self.post(path::MATTERS, &body).await.json(201);
        stored.id
    }

    pub(crate) async fn save(&self, id: &str, revision: &str, draft: &Draft) -> Answer {
        let body = serde_json::json!({ "draft": draft });
        let request = self
            .request(Method::PUT, &path::draft(id))
            .header("if-match", revision);
        self.send(json(request, &body)).await
    }

    pub(crate) async fn upload(&self, id: &str, evidence_id: &str, bytes: Vec<u8>) -> Answer {
        self.send(
            self.request(Method::PUT, &path::evidence(id, evidence_id))
                .body(bytes),
        )
        .await
    }

    pub(crate) async fn submit(&self, id: &str, key: &str, revision: &str) -> Answer {
        let body = serde_json::json!({ "consents": consents() });
        let request = self.request(Method::POST, &path::submission(id));
        let request = request
            .header(path::IDEMPOTENCY_KEY, key)
            .header("if-match", revision);
        self.send(json(request, &body)).await
    }

    /// Drafts, signs and files.
    pub(crate) async fn file(&self, draft: &Draft) -> String {
        let id = self.draft(draft).await;
        let _: MatterView = self.submit(&id, &new_key(), "\"1\"").await.json(201);
        id
    }

    pub(crate) async fn step(&self, id: &str, step: &Step) -> Answer {
        self.post(&path::steps(id), step).await
    }

    /// One matter, whose chain must hold and whose records must fold.
    pub(crate) async fn view(&self, id: &str) -> (MatterView, Matter) {
        let view: MatterView = self.get(&path::matter(id)).await.json(200);
        assert_eq!(verify(&view.records), Ok(()));
        let matter = Matter::fold(&view.records).unwrap();
        (view, matter)
    }

    /// Waits until the matter is as `is` says.
    pub(crate) async fn await_matter(
        &self,
        id: &str,
        what: &str,
        is: impl Fn(&Matter) -> bool,
    ) -> Matter {
        until(what, || async {
            let (_, matter) = self.view(id).await;
            is(&matter).then_some(matter)
        })
        .await
    }
}

pub(crate) fn consents() -> matter::event::Consents {
    matter::event::Consents {
        online_filing: true,
        truthful: true,
        electronic_service: true,
    }
}

pub(crate) fn json(request: RequestBuilder, body: &impl Serialize) -> RequestBuilder {
    request
        .header("content-type", "application/json")
        .body(serde_json::to_vec(body).unwrap())
}
