//! Acts by hand: reads the forms of the court's page into events. Whether an event may be is the
//! matter's to say, here as everywhere.

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use contract::problem::ProblemCode;
use law::Date;
use law::money::{Money, parse_amount};
use matter::draft::Procedure;
use matter::event::{
    CorrectionItem, CorrectionNotice, Event, FeePurpose, MediationEnd, Mediator, ReliefDecision,
    Role, Settlement,
};
use matter::record::day_of;
use matter::state::{Matter, Stage};

use super::{hold, prefill, rules};
use crate::app::{App, Work};
use crate::extract::At;
use crate::journal;
use crate::now::now;
use crate::page::{self, Fields};
use crate::problem::Refusal;

/// Most fields that one correction notice names.
const MOST_CORRECTIONS: usize = 5;

/// `POST /sim/court/{id}`.
pub async fn act(State(app): State<App>, At(id): At<String>, request: Request) -> Response {
    let done = async {
        let fields = page::form(request).await?;
        match text(&fields, "act") {
            "hold" => hold(&app, &id, true).await,
            "resume" => hold(&app, &id, false).await,
            _ => record(&app, &id, &fields).await,
        }
    };
    match done.await {
        Ok(()) => Redirect::to(&format!("/sim/court#{id}")).into_response(),
        Err(refusal) => page::refused(&refusal),
    }
}

async fn record(app: &App, id: &str, fields: &Fields) -> Result<(), Refusal> {
    let mut work = app.begin().await?;
    let mut life = journal::lock(&mut work, id).await?;
    let matter = life.signed()?.clone();
    let event = event(&mut work, &matter, fields).await?;
    journal::append(app, &mut work, id, &mut life, (Role::Court, true), event).await?;
    work.commit(app).await
}

async fn event(work: &mut Work, matter: &Matter, fields: &Fields) -> Result<Event, Refusal> {
    let today = day_of(now());
    Ok(match text(fields, "act") {
        "register" => {
            let mut registration = rules::register(work, matter, today).await?;
            registration.procedure = procedure(text(fields, "procedure"), matter.procedure);
            Event::Registered(registration)
        }
        "reject" => Event::NotAccepted {
            reason: needed(fields, "reason")?,
        },
        "ask_correction" => Event::CorrectionAsked(CorrectionNotice {
            items: items(matter, fields)?,
        }),
        "invite_mediator" => Event::MediatorInvited(Mediator {
            name: needed(fields, "name")?,
            organisation: needed(fields, "organisation")?,
        }),
        "end_mediation" => Event::MediationFailed {
            reason: match text(fields, "reason") {
                "refused" => MediationEnd::Refused,
                "unreachable" => MediationEnd::Unreachable,
                _ => MediationEnd::NoAgreement,
            },
        },
        "settle" => Event::SettlementReached(settlement(matter, fields)?),
        "settle_at_trial" => Event::SettledAtTrial(settlement(matter, fields)?),
        "decide_relief" => Event::ReliefDecided(relief(matter, fields)?),
        "notice_fee" => {
            let purpose = match matter.stage {
                Stage::AwaitingFeeNotice(purpose) => purpose,
                _ => FeePurpose::Trial,
            };
            let mut notice = rules::fee_notice(matter, purpose, today);
            if matter.fee_for(purpose).is_none() {
                notice.amount = amount(fields)?;
            }
            Event::FeeNoticed(notice)
        }
        "deem_withdrawn" => Event::DeemedWithdrawn,
        "issue_statement" => Event::StatementIssued {
            number: rules::statement_number(matter),
        },
        "decide" => Event::Decided {
            number: rules::judgment_number(matter),
            operative_part: needed(fields, "operative_part")?,
        },
        "refund" => match matter.stage {
            Stage::AwaitingRefund(amount, _) => {
                Event::Refunded(rules::refund(matter, amount).ok_or(ProblemCode::NotNow)?)
            }
            _ => return Err(ProblemCode::NotNow.into()),
        },
        _ => return Err(ProblemCode::Malformed.into()),
    })
}

fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields
        .get(name)
        .map(|value| value.trim())
        .unwrap_or_default()
}

fn needed(fields: &Fields, name: &str) -> Result<String, Refusal> {
    match text(fields, name) {
        "" => Err(Refusal::field(&format!("/{name}"), "missing")),
        value => Ok(value.to_owned()),
    }
}

fn amount(fields: &Fields) -> Result<Money, Refusal> {
    let typed = parse_amount(text(fields, "amount"));
    typed
        .map(|typed| typed.money)
        .map_err(|_| Refusal::field("/amount", "amount_not_understood"))
}

fn procedure(name: &str, asked: Procedure) -> Procedure {
    match name {
        "small_claims" => Procedure::SmallClaims,
        "summary" => Procedure::Summary,
        "ordinary" => Procedure::Ordinary,
        _ => asked,
    }
}

/// What is named, at least one thing; a pointer that leads to no field of the draft is refused,
/// because nobody could correct it.
fn items(matter: &Matter, fields: &Fields) -> Result<Vec<CorrectionItem>, Refusal> {
    let mut items = Vec::new();
    for index in 0..MOST_CORRECTIONS {
        let pointer = text(fields, &format!("pointer{index}"));
        if pointer.is_empty() {
            continue;
        }
        if !matter.has_part(pointer) {
            return Err(Refusal::field(&format!("/pointer{index}"), "not_a_field"));
        }
        let note = needed(fields, &format!("note{index}"))?;
        items.push(CorrectionItem {
            pointer: pointer.to_owned(),
            note,
        });
    }
    if items.is_empty() {
        return Err(Refusal::field("/pointer0", "missing"));
    }
    Ok(items)
}

fn settlement(matter: &Matter, fields: &Fields) -> Result<Settlement, Refusal> {
    let prefilled = prefill::terms(matter);
    let pay_by = match text(fields, "pay_by") {
        "" => prefilled.pay_by,
        typed => Date::parse_iso(typed).ok_or_else(|| Refusal::field("/pay_by", "no_such_day"))?,
    };
    Ok(Settlement {
        terms: needed(fields, "terms")?,
        amount: amount(fields)?,
        pay_by,
    })
}

fn relief(matter: &Matter, fields: &Fields) -> Result<ReliefDecision, Refusal> {
    Ok(match text(fields, "decision") {
        "exempted" => ReliefDecision::Exempted,
        "deferred" => ReliefDecision::Deferred,
        "refused" => ReliefDecision::Refused,
        "reduced" => {
            let percent = text(fields, "percent").parse().ok();
            let percent = percent.filter(|percent| (30..=100).contains(percent));
            ReliefDecision::Reduced(percent.ok_or_else(|| Refusal::field("/percent", "missing"))?)
        }
        _ => rules::relief(matter),
    })
}
