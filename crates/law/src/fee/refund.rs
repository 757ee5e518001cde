//! What comes back of a fee that was paid, by the ending (FEE 15, 24–28, 53(2); INT 199, 207).

use serde::Serialize;

use super::{FullFee, Outcome, fee_article, halved_by};
use crate::article::{Article, Statute};
use crate::money::Money;

/// The days in which the court pays back once the document has taken effect (FEE 53(2)).
const DAYS: u16 = 15;

/// What comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Refund {
    /// The amount; nothing if nothing comes back.
    pub amount: Money,
    /// The rule.
    pub article: Article,
    /// Within so many days from the day the document takes effect; see
    /// [`crate::clock`] for the day itself.
    pub days: Option<u16>,
}

/// What comes back of `paid` at an ending (FEE 15, 24–28; INT 207). `due` is the fee that this
/// ending leaves (see [`super::quote`]), `borne` the part of it that the document lays on the
/// payer: nothing after a full win, all of it while it is not known.
#[must_use]
pub fn refund(paid: Money, outcome: Outcome, due: Money, borne: Option<Money>) -> Refund {
    let kept = borne.unwrap_or(due).min(due).max(Money::ZERO);
    let int = |at| Article::new(Statute::ProcedureInterpretation, at);
    let (amount, article) = match outcome {
        Outcome::Judgment => (paid.saturating_sub(kept), int("207")),
        Outcome::MediationStatement | Outcome::Withdrawn => {
            (paid.saturating_sub(kept), fee_article("15"))
        }
        Outcome::FilingRefused | Outcome::SuitDismissed | Outcome::AppealDismissed => {
            (paid, fee_article("27-2"))
        }
        Outcome::Remanded => (paid, fee_article("27-1")),
        Outcome::PerformedAndWithdrawnBeforeFee => {
            (paid, Article::new(Statute::FilingAndMediation, "4"))
        }
        Outcome::JudicialConfirmation => (paid, fee_article("8-0-1")),
        Outcome::SentToCriminal {
            civil_goes_on: false,
        } => (paid, fee_article("25")),
        Outcome::SentToCriminal {
            civil_goes_on: true,
        } => (Money::ZERO, fee_article("25")),
        Outcome::Transferred => (Money::ZERO, fee_article("24")),
        Outcome::Stayed => (Money::ZERO, fee_article("26")),
        Outcome::Terminated => (Money::ZERO, fee_article("28")),
    };
    of(amount.max(Money::ZERO), article)
}

/// What comes back when a paid suit ends by mediation statement or withdrawal: what was paid
/// beyond the half (FEE 15); nothing if only a half was paid (INT 206).
#[must_use]
pub fn refund_on_settlement(paid: Money, full: &FullFee) -> Money {
    let half = halved_by(full, fee_article("15")).total;
    refund(paid, Outcome::Withdrawn, half, None).amount
}

/// What comes back when the top-up for the ordinary procedure stays unpaid: the suit counts as
/// withdrawn and half of what was paid returns (INT 199(2)).
#[must_use]
pub fn refund_without_top_up(paid: Money) -> Refund {
    of(
        paid.half().max(Money::ZERO),
        Article::new(Statute::ProcedureInterpretation, "199-2"),
    )
}

pub(super) fn of(amount: Money, article: Article) -> Refund {
    Refund {
        amount,
        article,
        days: (amount > Money::ZERO).then_some(DAYS),
    }
}
