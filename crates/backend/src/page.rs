//! What the simulators' pages share: plain HTML without script, Chinese first with short English,
//! readable on a phone, and forms that only our own pages may send.

use std::collections::BTreeMap;

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::problem::ProblemCode;

use crate::extract::read_body;
use crate::problem::Refusal;
use crate::security::is_own_form;

/// Largest form in bytes.
const FORM_LIMIT: usize = 64 * 1024;

/// Fields of a form by name.
pub type Fields = BTreeMap<String, String>;

/// A whole page.
#[must_use]
pub fn html(status: StatusCode, title: &str, body: &str) -> Response {
    let page = format!(
        "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><title>{}</title>\
         <link rel=\"stylesheet\" href=\"/sim/sim.css\"></head><body><main>{body}</main></body></html>",
        escape(title)
    );
    (
        status,
        [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
        page,
    )
        .into_response()
}

/// A page that says what was refused.
#[must_use]
pub fn refused(refusal: &Refusal) -> Response {
    let document = refusal.document();
    let status = StatusCode::from_u16(document.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let zh = match refusal.code {
        ProblemCode::NotNow => "这一步现在不能做，案件可能已经有了变化。请返回后重新查看。",
        ProblemCode::NotFound => "没有找到。",
        ProblemCode::FieldsWrong | ProblemCode::Malformed => "填写的内容有误，请返回修改。",
        ProblemCode::ForeignOrigin => "请求不是从本站页面发出的。",
        _ => "没有完成，请稍后再试。",
    };
    let mut fields = String::new();
    for error in &document.errors {
        fields.push_str(&format!(
            "<li>{} {}</li>",
            escape(&error.pointer),
            escape(&error.problem)
        ));
    }
    let body = format!(
        "<h1>没有完成 <span lang=\"en\">Not done</span></h1><p>{zh}</p>\
         <p lang=\"en\">{}</p><ul>{fields}</ul>",
        escape(&document.title)
    );
    html(status, "没有完成 · Not done", &body)
}

/// Reads a form that one of our own pages sent.
///
/// # Errors
/// 403 from a foreign page, 413, 415, 400.
pub async fn form(request: Request) -> Result<Fields, Refusal> {
    if !is_own_form(request.headers()) {
        return Err(ProblemCode::ForeignOrigin.into());
    }
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
        return Err(ProblemCode::UnsupportedType.into());
    }
    let body = read_body(request, FORM_LIMIT).await?;
    serde_urlencoded::from_bytes(&body).map_err(|_| ProblemCode::Malformed.into())
}

/// Text for HTML and for attributes in double quotes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Text for the query part of an address.
#[must_use]
pub fn query_escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

/// Time of day in China, e.g. `09:05:30`.
#[must_use]
pub fn clock_time(at: i64) -> String {
    let seconds = (at / 1000 + 8 * 60 * 60).rem_euclid(24 * 60 * 60);
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// `GET /sim/sim.css`.
pub async fn stylesheet() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

const STYLE: &str = include_str!("page/sim.css");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_texts_stays_text() {
        assert_eq!(
            escape("<b a=\"x\">&'"),
            "&lt;b a=&quot;x&quot;&gt;&amp;&#39;"
        );
    }

    #[test]
    fn the_time_is_that_of_china() {
        assert_eq!(clock_time(0), "08:00:00");
        assert_eq!(clock_time(16 * 60 * 60 * 1000 + 1000), "00:00:01");
    }
}
