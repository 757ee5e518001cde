//! The page that plays the wallet. It says that it is simulated, and lets one choose how the
//! result shall arrive.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use contract::problem::ProblemCode;

use super::books::{self, Line, OrderStatus};
use super::sandbox::{self, Arrival};
use crate::app::App;
use crate::extract::At;
use crate::now::now;
use crate::page::{self, escape};
use crate::problem::Refusal;

/// `GET /sim/wallet/{payment_id}`.
pub async fn show(State(app): State<App>, At(payment_id): At<String>) -> Response {
    match line(&app, &payment_id).await {
        Ok(line) => page::html(
            StatusCode::OK,
            "模拟钱包 · Simulated wallet",
            &body(&payment_id, &line),
        ),
        Err(refusal) => page::refused(&refusal),
    }
}

/// `POST /sim/wallet/{payment_id}`: the payer decides, and is led back to the matter.
pub async fn decide(
    State(app): State<App>,
    At(payment_id): At<String>,
    request: Request,
) -> Response {
    let decided = async {
        let form = page::form(request).await?;
        let arrival = match form.get("arrival").map(String::as_str) {
            Some("twice") => Arrival::Twice,
            Some("late") => Arrival::Late,
            Some("never") => Arrival::Never,
            _ => Arrival::Normally,
        };
        let pays = match form.get("decision").map(String::as_str) {
            Some("pay") => true,
            Some("cancel") => false,
            _ => return Err(Refusal::new(ProblemCode::Malformed)),
        };
        sandbox::decide(&app, &payment_id, pays, arrival).await
    };
    match decided.await {
        Ok(return_to) => Redirect::to(&return_to).into_response(),
        Err(refusal) => page::refused(&refusal),
    }
}

async fn line(app: &App, payment_id: &str) -> Result<Line, Refusal> {
    let mut db = app.store.read().await?;
    let line = books::find(&mut db, payment_id, now()).await?;
    line.ok_or_else(|| ProblemCode::NotFound.into())
}

fn body(payment_id: &str, line: &Line) -> String {
    let back = format!(
        "<p><a href=\"{}\">返回案件页 Back to the matter</a></p>",
        escape(&line.return_to)
    );
    let below = match line.status {
        OrderStatus::Open => form(payment_id),
        OrderStatus::Paid => format!(
            "<p><strong>已支付 Paid.</strong> 票据号 Receipt {}</p>{back}",
            escape(&line.receipt)
        ),
        OrderStatus::Closed => {
            format!("<p><strong>订单已关闭，未付款 Closed, nothing was paid.</strong></p>{back}")
        }
    };
    format!(
        "<h1>模拟钱包 <span lang=\"en\">Simulated wallet</span></h1>\
         <p class=\"notice\">这是模拟页面，不会发生真实付款。\
         <span lang=\"en\">This page is a simulation; no real money moves.</span></p>\
         <dl><dt>收款法院 Payee</dt><dd>{}</dd><dt>项目 For</dt><dd>案件受理费 Court acceptance fee</dd>\
         <dt>金额 Amount</dt><dd class=\"amount\">¥{}</dd></dl>{below}",
        escape(&line.payee),
        escape(&line.amount.grouped()),
    )
}

fn form(payment_id: &str) -> String {
    let ways = [
        ("normally", "正常送达 normally"),
        ("twice", "送达两次 twice"),
        ("late", "晚 8 秒 8 s late"),
        ("never", "不送达 never"),
    ];
    let mut choices = String::new();
    for (value, label) in ways {
        let checked = if value == "normally" { " checked" } else { "" };
        choices.push_str(&format!(
            "<label><input type=\"radio\" name=\"arrival\" value=\"{value}\"{checked}> {label}</label>"
        ));
    }
    format!(
        "<form method=\"post\" action=\"/sim/wallet/{}\">\
         <button class=\"main\" name=\"decision\" value=\"pay\">确认支付 Pay</button>\
         <button name=\"decision\" value=\"cancel\">取消 Cancel</button>\
         <fieldset><legend>支付结果如何送达（测试用） How the result shall arrive</legend>{choices}\
         </fieldset></form>",
        escape(payment_id)
    )
}
