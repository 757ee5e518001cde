//! The page that plays the phone: what was sent to a number within the last hour.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::received;
use crate::app::App;
use crate::now::now;
use crate::page::{self, clock_time, escape};
use crate::problem::Refusal;
use crate::routes::sign_in::parse_mobile;

/// Whose phone.
#[derive(Debug, Default, Deserialize)]
pub struct Phone {
    #[serde(default)]
    mobile: String,
}

/// `GET /sim/phone?mobile=…`.
pub async fn show(State(app): State<App>, query: Result<Query<Phone>, QueryRejection>) -> Response {
    let phone = query.map(|Query(phone)| phone).unwrap_or_default();
    match body(&app, &phone.mobile).await {
        Ok(body) => page::html(StatusCode::OK, "模拟手机 · Simulated phone", &body),
        Err(refusal) => page::refused(&refusal),
    }
}

async fn body(app: &App, typed: &str) -> Result<String, Refusal> {
    let mut body = format!(
        "<h1>模拟手机 <span lang=\"en\">Simulated phone</span></h1>\
         <p class=\"notice\">这是模拟页面，短信没有真正发送；只显示一小时内的消息。\
         <span lang=\"en\">This page is a simulation: nothing was really sent; only the last hour \
         is shown.</span></p>\
         <form method=\"get\" action=\"/sim/phone\"><label>手机号 Mobile number \
         <input name=\"mobile\" type=\"tel\" autocomplete=\"tel\" value=\"{}\"></label>\
         <button>查看 Show</button></form>",
        escape(typed)
    );
    let Ok(mobile) = parse_mobile(typed) else {
        return Ok(body);
    };
    let mut db = app.store.read().await?;
    let messages = received(&mut db, &mobile, now()).await?;
    if messages.is_empty() {
        body.push_str("<p>没有消息。<span lang=\"en\">No messages.</span></p>");
        return Ok(body);
    }
    body.push_str("<ol class=\"messages\">");
    for (text, sent_at) in messages {
        let line = format!(
            "<li><p>{}</p><small>{}</small></li>",
            escape(&text),
            clock_time(sent_at)
        );
        body.push_str(&line);
    }
    body.push_str("</ol>");
    Ok(body)
}
