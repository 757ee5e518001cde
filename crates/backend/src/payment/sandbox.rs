//! The sandbox payment agency: no real money. Its results reach the backend by signed callbacks
//! over HTTP, as those of a real agency would, and on demand twice, late or never.

use contract::problem::ProblemCode;
use reqwest::header::CONTENT_TYPE;

use super::books::{self, OrderStatus};
use super::{Order, Outcome, PaymentGateway, PaymentResult, Soon};
use crate::app::{App, Work};
use crate::now::now;
use crate::problem::Refusal;
use crate::store::jobs::{Job, JobKind, NewJob};
use crate::{random, store, webhook};

/// Pauses after which a payer who came to the wallet and did not decide is asked about.
const UNDECIDED_PAUSES: i64 = 12;
/// Attempts after which a delivery is given up; asking finds the result.
const MOST_ATTEMPTS: i64 = 8;
/// Milliseconds by which a late result is late.
const LATE_MS: i64 = 8_000;

/// The agency.
#[derive(Clone, Copy, Debug)]
pub struct Sandbox {
    reconcile_after_ms: i64,
}

impl Sandbox {
    /// An agency whose missing results are asked for after so many milliseconds.
    #[must_use]
    pub const fn new(reconcile_after_ms: i64) -> Self {
        Self { reconcile_after_ms }
    }
}

impl PaymentGateway for Sandbox {
    fn is_simulated(&self) -> bool {
        true
    }

    fn open<'a>(&'a self, work: &'a mut Work, order: &'a Order) -> Soon<'a, String> {
        Box::pin(async move {
            let at = now();
            books::open(work.db(), order, at).await?;
            let pause = self.reconcile_after_ms.saturating_mul(UNDECIDED_PAUSES);
            let ask = job(JobKind::Reconcile, order, at + pause);
            store::jobs::add(work.db(), &ask).await?;
            Ok(format!("/sim/wallet/{}", order.payment_id))
        })
    }

    fn query<'a>(&'a self, app: &'a App, payment_id: &'a str) -> Soon<'a, Option<Outcome>> {
        Box::pin(async move { look_up(app, payment_id).await })
    }
}

/// How the result of a decision shall arrive; chosen on the wallet page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrival {
    Normally,
    Twice,
    Late,
    Never,
}

/// The payer decides: pays, or closes the order. A second decision changes nothing, and a fee that
/// was paid before is not paid again.
pub(super) async fn decide(
    app: &App,
    payment_id: &str,
    pays: bool,
    arrival: Arrival,
) -> Result<String, Refusal> {
    let at = now();
    let known = store::payments::find(&mut *app.store.read().await?, payment_id).await?;
    let known = known.ok_or(ProblemCode::NotFound)?;
    let mut work = app.begin().await?;
    let line = books::find(work.db(), payment_id, at)
        .await?
        .ok_or(ProblemCode::NotFound)?;
    let pays = pays
        && line.status == OrderStatus::Open
        && books::mark_paid(work.db(), &line.fee_id, payment_id).await?;
    let receipt = pays.then(|| format!("模拟票据{}", random::reference(0).replace("YJS-0-", "")));
    if books::settle(work.db(), payment_id, receipt.as_deref()).await? {
        let order = Order {
            payment_id: payment_id.to_owned(),
            matter_id: known.matter_id,
            fee_id: line.fee_id,
            amount: line.amount,
            payee: line.payee,
            return_to: line.return_to.clone(),
        };
        let deliveries: &[i64] = match arrival {
            Arrival::Normally => &[0],
            Arrival::Twice => &[0, 1_000],
            Arrival::Late => &[LATE_MS],
            Arrival::Never => &[],
        };
        for after in deliveries {
            let delivery = job(JobKind::Deliver, &order, at + after);
            store::jobs::add(work.db(), &delivery).await?;
        }
        let ask = job(
            JobKind::Reconcile,
            &order,
            at + app.config.reconcile_after_ms,
        );
        store::jobs::add(work.db(), &ask).await?;
    }
    work.commit(app).await?;
    Ok(line.return_to)
}

/// Delivers a result to the backend's callback address.
///
/// # Errors
/// When it was not taken; the job is then put off.
pub async fn deliver(app: &App, job: &Job) -> Result<(), Refusal> {
    let taken = match look_up(app, &job.payload).await? {
        Some(outcome) => post(app, &outcome).await,
        None => Ok(()),
    };
    if taken.is_err() && job.attempts < MOST_ATTEMPTS {
        return taken;
    }
    let mut db = app.store.read().await?;
    store::jobs::finish(&mut db, job).await?;
    Ok(())
}

async fn post(app: &App, outcome: &Outcome) -> Result<(), Refusal> {
    let body = serde_json::to_vec(outcome)?;
    let (id, timestamp) = (format!("msg_{}", outcome.payment_id), now() / 1000);
    let mut address = app.address;
    if address.ip().is_unspecified() {
        address.set_ip(std::net::Ipv4Addr::LOCALHOST.into());
    }
    let sent = app
        .http
        .post(format!("http://{address}/api/v1/callbacks/payments"))
        .header(CONTENT_TYPE, "application/json")
        .header(webhook::ID, &id)
        .header(webhook::TIMESTAMP, timestamp)
        .header(
            webhook::SIGNATURE,
            app.secrets.payments.sign(&id, timestamp, &body),
        )
        .body(body)
        .send()
        .await;
    let answer = sent.map_err(Refusal::internal)?;
    answer
        .error_for_status()
        .map(drop)
        .map_err(Refusal::internal)
}

async fn look_up(app: &App, payment_id: &str) -> Result<Option<Outcome>, Refusal> {
    let mut db = app.store.read().await?;
    let line = books::find(&mut db, payment_id, now())
        .await?
        .ok_or(ProblemCode::NotFound)?;
    let result = match line.status {
        OrderStatus::Open => return Ok(None),
        OrderStatus::Paid => PaymentResult::Paid {
            amount: line.amount,
            receipt: line.receipt,
        },
        OrderStatus::Closed => PaymentResult::Closed,
    };
    Ok(Some(Outcome {
        payment_id: payment_id.to_owned(),
        result,
    }))
}

fn job(kind: JobKind, order: &Order, due_at: i64) -> NewJob {
    NewJob {
        kind,
        matter_id: order.matter_id.clone(),
        payload: order.payment_id.clone(),
        due_at,
        attempts: 0,
    }
}
