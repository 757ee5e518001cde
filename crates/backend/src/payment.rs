//! The port to the payment agency, and how its results enter a matter. The embedded default is
//! [`sandbox`], an agency with a wallet page and books of its own; [`reconcile`] asks the agency
//! when no result arrives.

use std::future::Future;
use std::pin::Pin;

use contract::problem::ProblemCode;
use law::money::Money;
use matter::event::{Event, PaymentReceipt, Role};
use matter::state::PaymentStatus;
use serde::{Deserialize, Serialize};

use crate::app::{App, Work};
use crate::problem::Refusal;
use crate::{journal, store};

mod books;
pub mod reconcile;
pub mod sandbox;
pub mod wallet_page;

pub use sandbox::Sandbox;

/// A result that is on its way.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = Result<T, Refusal>> + Send + 'a>>;

/// What the payment agency is asked to collect.
#[derive(Clone, Debug)]
pub struct Order {
    /// The payment.
    pub payment_id: String,
    /// The matter.
    pub matter_id: String,
    /// The fee; collected once, whatever the number of orders for it.
    pub fee_id: String,
    /// Amount, 分.
    pub amount: Money,
    /// Who gets it.
    pub payee: String,
    /// Where the payer goes afterwards.
    pub return_to: String,
}

/// The result of a payment, as the agency reports it and as it answers when asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The payment.
    pub payment_id: String,
    /// What came of it.
    pub result: PaymentResult,
}

/// What came of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaymentResult {
    /// The money was collected.
    Paid {
        /// Amount, 分.
        #[schema(value_type = i64)]
        amount: Money,
        /// Number of the receipt (财政票据号).
        receipt: String,
    },
    /// Closed without money, for good.
    Closed,
}

/// A payment agency.
pub trait PaymentGateway: Send + Sync {
    /// Whether no real money moves.
    fn is_simulated(&self) -> bool;

    /// Places an order, within the unit of work that records its start; answers the address of
    /// the page on which to pay.
    fn open<'a>(&'a self, work: &'a mut Work, order: &'a Order) -> Soon<'a, String>;

    /// Asks what came of a payment; nothing while the payer has not decided.
    fn query<'a>(&'a self, app: &'a App, payment_id: &'a str) -> Soon<'a, Option<Outcome>>;
}

/// Records a result in its matter. A result that is known already changes nothing.
///
/// # Errors
/// 404 for an unknown payment, 409 when the result does not fit what is known.
pub async fn record(app: &App, work: &mut Work, outcome: &Outcome) -> Result<(), Refusal> {
    let payment_id = outcome.payment_id.clone();
    let payment = store::payments::find(work.db(), &payment_id).await?;
    let payment = payment.ok_or(ProblemCode::NotFound)?;
    let mut life = journal::lock(work, &payment.matter_id).await?;
    let status = life
        .signed()?
        .payment(&payment_id)
        .map(|known| known.status);
    let event = match (&outcome.result, status) {
        (PaymentResult::Paid { .. }, Some(PaymentStatus::Paid))
        | (PaymentResult::Closed, Some(PaymentStatus::Failed)) => return Ok(()),
        (PaymentResult::Paid { amount, receipt }, _) => Event::FeePaid(PaymentReceipt {
            payment_id,
            fee_id: payment.fee_id,
            amount: *amount,
            receipt: receipt.clone(),
        }),
        (PaymentResult::Closed, _) => Event::PaymentFailed { payment_id },
    };
    let actor = (Role::Payment, is_simulated(app));
    journal::append(app, work, &payment.matter_id, &mut life, actor, event).await
}

fn is_simulated(app: &App) -> bool {
    app.gateway
        .as_ref()
        .is_some_and(|gateway| gateway.is_simulated())
}
