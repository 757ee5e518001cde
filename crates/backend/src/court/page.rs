//! The simulated court's page: the matters that changed last, each with buttons for exactly what
//! the court may do now. Server-rendered, no script.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use matter::event::Role;
use matter::state::{Action, Matter, Stage};

use super::prefill;
use crate::app::App;
use crate::config::CourtMode;
use crate::journal;
use crate::page::{self, escape};
use crate::problem::Refusal;
use crate::store::{self, matters::MatterRow};

/// Most matters on the page.
const MOST: i64 = 50;

/// `GET /sim/court`.
pub async fn show(State(app): State<App>) -> Response {
    match body(&app).await {
        Ok(body) => page::html(StatusCode::OK, "模拟法院 · Simulated court", &body),
        Err(refusal) => page::refused(&refusal),
    }
}

async fn body(app: &App) -> Result<String, Refusal> {
    let mode = match app.config.court {
        CourtMode::Automatic => {
            "自动办理；可以对单个案件暂停自动办理。\
             <span lang=\"en\">It acts by itself; each matter can be held.</span>"
        }
        CourtMode::Manual => "手动办理。<span lang=\"en\">It acts by hand only.</span>",
    };
    let mut body = format!(
        "<h1>模拟法院 <span lang=\"en\">SIMULATED court</span></h1>\
         <p class=\"notice\">这是模拟页面，不是真实法院，办理结果没有法律效力。\
         <span lang=\"en\">This is a simulation; nothing here has legal effect.</span></p><p>{mode}</p>"
    );
    let mut db = app.store.read().await?;
    let rows = store::matters::signed(&mut db, MOST).await?;
    if rows.is_empty() {
        body.push_str("<p>还没有案件。<span lang=\"en\">No matters yet.</span></p>");
    }
    for row in rows {
        let life = journal::read(&mut db, &row.id).await?;
        body.push_str(&article(app, &row, life.signed()?));
    }
    Ok(body)
}

fn article(app: &App, row: &MatterRow, matter: &Matter) -> String {
    let mut article = format!(
        "<article id=\"{id}\"><h2>{reference}</h2><dl><dt>案号 Case</dt><dd>{case}</dd>\
         <dt>案由 Cause</dt><dd>{cause}</dd><dt>被告 Defendant</dt><dd>{respondent}</dd>\
         <dt>状态 Stage</dt><dd>{stage}</dd></dl>",
        id = escape(&row.id),
        reference = escape(&row.reference),
        case = escape(row.case_number.as_deref().unwrap_or("—")),
        cause = matter
            .draft
            .dispute
            .map_or("—", matter::draft::Dispute::cause),
        respondent = escape(&row.respondent),
        stage = stage(&matter.stage),
    );
    for action in matter.actions(Role::Court) {
        article.push_str(&form(&row.id, matter, action));
    }
    if app.config.court == CourtMode::Automatic && !matches!(matter.stage, Stage::Closed(_)) {
        let (act, label) = if row.court_held {
            ("resume", "恢复自动办理 Resume automatic steps")
        } else {
            ("hold", "暂停自动办理 Hold automatic steps for this matter")
        };
        article.push_str(&wrap(&row.id, act, label, "", false));
    }
    article.push_str("</article>");
    article
}

const fn stage(stage: &Stage) -> &'static str {
    match stage {
        Stage::AwaitingReview => "待审查立案 Awaiting review",
        Stage::Correcting(_) => "待补正 Being corrected",
        Stage::MediationOpen => "待当事人选择是否调解 Claimant chooses",
        Stage::AwaitingMediator => "待委派调解员 Awaiting a mediator",
        Stage::Mediating => "调解中 In mediation",
        Stage::Settled => "已达成协议 Settled",
        Stage::AwaitingFeeNotice(_) => "待发交费通知 Awaiting the fee notice",
        Stage::FeeDue(_) => "待交费 Fee due",
        Stage::AwaitingStatement => "待出具调解书 Awaiting the statement",
        Stage::InTrial => "审理中 In trial",
        Stage::AwaitingRefund(..) => "待退费 Awaiting refund",
        Stage::Closed(_) => "已结案 Closed",
    }
}

fn form(id: &str, matter: &Matter, action: Action) -> String {
    match action {
        Action::Register => wrap(id, "register", "登记立案 Register", REGISTER, true),
        Action::Reject => wrap(id, "reject", "不予受理 Reject", REASON, false),
        Action::AskCorrection => wrap(
            id,
            "ask_correction",
            "一次性通知补正 Ask for correction",
            CORRECTION,
            false,
        ),
        Action::InviteMediator => wrap(
            id,
            "invite_mediator",
            "委派调解员 Invite a mediator",
            MEDIATOR,
            true,
        ),
        Action::EndMediation => wrap(
            id,
            "end_mediation",
            "调解不成 Mediation failed",
            MEDIATION_END,
            false,
        ),
        Action::Settle => wrap(
            id,
            "settle",
            "调解成功 Agreement reached",
            &terms(matter),
            true,
        ),
        Action::SettleAtTrial => wrap(
            id,
            "settle_at_trial",
            "审理中调解结案 Settle at trial",
            &terms(matter),
            false,
        ),
        Action::DecideRelief => wrap(
            id,
            "decide_relief",
            "决定司法救助 Decide on fee relief",
            RELIEF,
            true,
        ),
        Action::NoticeFee => wrap(
            id,
            "notice_fee",
            "发送交费通知 Send the fee notice",
            fee_field(matter),
            true,
        ),
        Action::DeemWithdrawn => wrap(
            id,
            "deem_withdrawn",
            "逾期未交费，按撤诉处理 Treat as withdrawn",
            "",
            false,
        ),
        Action::IssueStatement => wrap(
            id,
            "issue_statement",
            "出具调解书 Issue the statement",
            "",
            true,
        ),
        Action::Decide => wrap(id, "decide", "判决 Give judgment", JUDGMENT, true),
        Action::Refund => wrap(id, "refund", "退费 Refund", "", true),
        // Steps of others never come up here.
        _ => String::new(),
    }
}

/// A form with one button; one that asks for more is folded away until it is opened.
fn wrap(id: &str, act: &str, label: &str, fields: &str, main: bool) -> String {
    let class = if main { " class=\"main\"" } else { "" };
    let form = format!(
        "<form method=\"post\" action=\"/sim/court/{}\">{fields}\
         <button name=\"act\" value=\"{act}\"{class}>{label}</button></form>",
        escape(id)
    );
    if fields.is_empty() || main {
        return form;
    }
    format!("<details><summary>{label}</summary>{form}</details>")
}

fn terms(matter: &Matter) -> String {
    let terms = prefill::terms(matter);
    format!(
        "<label>金额（元） Amount <input name=\"amount\" inputmode=\"decimal\" value=\"{}\"></label>\
         <label>付款期限 Pay by <input name=\"pay_by\" type=\"date\" value=\"{}\"></label>\
         <label>协议内容 Terms <textarea name=\"terms\">{}</textarea></label>",
        escape(&terms.amount.grouped()),
        terms.pay_by,
        escape(&terms.text)
    )
}

fn fee_field(matter: &Matter) -> &'static str {
    let known = match matter.stage {
        Stage::AwaitingFeeNotice(purpose) => matter.fee_for(purpose).is_some(),
        _ => true,
    };
    if known { "" } else { FEE }
}

const REGISTER: &str = "<label>适用程序 Procedure <select name=\"procedure\">\
    <option value=\"\">按原告选择 as asked for</option>\
    <option value=\"small_claims\">小额诉讼 small claims</option>\
    <option value=\"summary\">简易程序 summary</option>\
    <option value=\"ordinary\">普通程序 ordinary</option></select></label>";
const REASON: &str = "<label>理由 Reason <input name=\"reason\" required></label>";
const CORRECTION: &str = "<label>需补正的项目 Field <select name=\"pointer0\">\
    <option value=\"/respondents/0/address\">被告住所 defendant's address</option>\
    <option value=\"/respondents/0/name\">被告姓名 defendant's name</option>\
    <option value=\"/respondents/0/phone\">被告电话 defendant's phone</option>\
    <option value=\"/claimants/0/address\">原告住所 plaintiff's address</option>\
    <option value=\"/claimants/0/id_number\">原告身份证号 plaintiff's identity number</option>\
    <option value=\"/loan/lent_on\">借款日期 date of the loan</option>\
    <option value=\"/loan/principal\">本金 principal</option>\
    <option value=\"/story\">事实与理由 facts and reasons</option>\
    <option value=\"/evidence\">证据 evidence</option></select></label>\
    <label>说明 Note <input name=\"note0\" required value=\"请补充准确、完整的内容\"></label>\
    <label>另一项（JSON 指针，可不填） Another field (JSON pointer, optional) \
    <input name=\"pointer1\" placeholder=\"/loan/due_on\"></label>\
    <label>另一项的说明 Its note <input name=\"note1\"></label>";
const MEDIATOR: &str = "<label>调解员 Mediator <input name=\"name\" required value=\"模拟调解员\"></label>\
    <label>调解组织 Organisation \
    <input name=\"organisation\" required value=\"模拟人民调解委员会（演示）\"></label>";
const MEDIATION_END: &str = "<label>原因 Reason <select name=\"reason\">\
    <option value=\"no_agreement\">未达成协议 no agreement</option>\
    <option value=\"refused\">对方拒绝 refused</option>\
    <option value=\"unreachable\">联系不上 unreachable</option></select></label>";
const RELIEF: &str = "<label>决定 Decision <select name=\"decision\">\
    <option value=\"\">按所选理由 by the grounds ticked</option>\
    <option value=\"exempted\">免交 exempted</option><option value=\"reduced\">减交 reduced</option>\
    <option value=\"deferred\">缓交 deferred</option><option value=\"refused\">不准 refused</option>\
    </select></label><label>减交百分比 Per cent off \
    <input name=\"percent\" inputmode=\"numeric\" value=\"30\"></label>";
const FEE: &str = "<label>金额（元） Amount \
    <input name=\"amount\" inputmode=\"decimal\" required value=\"50\"></label>";
const JUDGMENT: &str = "<label>判决主文 Operative part <textarea name=\"operative_part\" required>\
    被告于本判决生效之日起十日内向原告清偿借款。（模拟判决）</textarea></label>";
