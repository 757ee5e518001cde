//! One exchange with the service. Not generic inside, so that it is compiled once.

use contract::path;
use gloo_net::http::{Method, RequestBuilder, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{ApiError, outbox};
use crate::browser::blobs::Blob;

/// What goes with a request.
pub(super) enum Body<'a> {
    /// Nothing.
    Empty,
    /// A JSON document.
    Json(String),
    /// Bytes of a file.
    File(&'a Blob),
}

/// A request.
pub(super) struct Call<'a> {
    method: Method,
    path: String,
    body: Body<'a>,
    revision: Option<u64>,
    key: Option<String>,
}

impl<'a> Call<'a> {
    pub(super) fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path.into())
    }

    pub(super) fn post(path: impl Into<String>) -> Self {
        Self::new(Method::POST, path.into())
    }

    pub(super) fn put(path: impl Into<String>) -> Self {
        Self::new(Method::PUT, path.into())
    }

    pub(super) fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::DELETE, path.into())
    }

    fn new(method: Method, path: String) -> Self {
        Self {
            method,
            path,
            body: Body::Empty,
            revision: None,
            key: None,
        }
    }

    pub(super) fn json(mut self, body: &impl Serialize) -> Self {
        // Contract types always serialise; an empty text would be refused by the service.
        self.body = Body::Json(serde_json::to_string(body).unwrap_or_default());
        self
    }

    pub(super) fn file(mut self, file: &'a Blob) -> Self {
        self.body = Body::File(file);
        self
    }

    /// Only if the thing still has this revision.
    pub(super) fn if_revision(mut self, revision: u64) -> Self {
        self.revision = Some(revision);
        self
    }

    /// Makes it a command: it carries one key until its outcome is known.
    pub(super) fn command(self) -> Self {
        self.command_number(0)
    }

    /// As [`Self::command`], for a command that may be meant again although it reads the same:
    /// `number` tells one such intention from the next.
    pub(super) fn command_number(mut self, number: usize) -> Self {
        let body = if let Body::Json(body) = &self.body {
            body.as_str()
        } else {
            ""
        };
        let mut name = outbox::name(&self.path, body);
        if number > 0 {
            name.push_str(&format!(" {number}"));
        }
        self.key = Some(outbox::key(&name));
        self
    }

    /// Sends it and reads the JSON answer.
    pub(super) async fn send<Answer: DeserializeOwned>(self) -> Result<Answer, ApiError> {
        let body = self.exchange().await?;
        serde_json::from_str(&body).map_err(|_| ApiError::Broken {
            trace: String::new(),
        })
    }

    /// Sends it, expecting no answer but success.
    pub(super) async fn exchange(self) -> Result<String, ApiError> {
        let command = self.key.clone();
        let outcome = fetch(self).await;
        if let Some(key) = command
            && !matches!(&outcome, Err(error) if error.leaves_open())
        {
            outbox::done(&key);
        }
        outcome
    }
}

async fn fetch(call: Call<'_>) -> Result<String, ApiError> {
    let is_command = call.method != Method::GET;
    let mut request = RequestBuilder::new(&call.path).method(call.method);
    if is_command {
        request = request.header(path::REQUESTED_BY, "one-thing");
    }
    if let Some(revision) = call.revision {
        request = request.header("if-match", &format!("\"{revision}\""));
    }
    if let Some(key) = &call.key {
        request = request.header(path::IDEMPOTENCY_KEY, key);
    }
    let request = match call.body {
        Body::Empty => request.build(),
        Body::Json(body) => request
            .header("content-type", "application/json")
            .body(body),
        Body::File(file) => request
            .header("content-type", "application/octet-stream")
            .body(file.clone()),
    };
    let Ok(request) = request else {
        return Err(ApiError::Broken {
            trace: String::new(),
        });
    };
    let response = request.send().await.map_err(|_| ApiError::Offline)?;
    read(response).await
}

async fn read(response: Response) -> Result<String, ApiError> {
    let body = response.text().await.map_err(|_| ApiError::Offline)?;
    if response.ok() {
        return Ok(body);
    }
    let retry_after = response
        .headers()
        .get("retry-after")
        .and_then(|text| text.parse().ok());
    Err(ApiError::from_answer(response.status(), retry_after, &body))
}
