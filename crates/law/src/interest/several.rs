//! One payment for several debts of the same kind to the same creditor: which one it pays (CC 560).

use serde::{Deserialize, Serialize};

use super::Rate;
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::money::{Money, divide_half_up};

/// One of several debts to the same creditor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Debt {
    /// What is still owed of it.
    pub owed: Money,
    /// The day it is due; a debt without one is due when demanded and counts here as not yet due.
    pub due_on: Option<Date>,
    /// The value of its security, nothing when there is none.
    pub secured: Money,
    /// How heavy it is on the debtor: the yearly rate it bears when late.
    pub burden: Rate,
}

/// What one debt gets of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Its place in the list of debts.
    pub debt: usize,
    /// How much of the payment goes to it, more than nothing.
    pub amount: Money,
    /// Why it comes at this place.
    pub reason: Reason,
    /// CC 560 para. 1 or 2.
    pub article: Article,
}

/// Why a debt is paid before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The debtor named it when paying.
    Named,
    /// It comes first in the order of the law: due, least secured, heaviest, earliest due.
    InOrder,
    /// Alike in all of these with another: each gets its proportion.
    InProportion,
}

/// Divides a payment among several debts, when nothing else was agreed (CC 560): first the one the
/// debtor named (para. 1); then those due, the least secured, the heaviest, the earliest due; alike
/// in all, in proportion (para. 2). What is left when all is paid is not in the result.
///
/// The law does not say how security is measured, nor in what order debts not yet due follow: the
/// secured part of each debt is compared, and the same order is used.
#[must_use]
pub fn among(payment: Money, debts: &[Debt], named: Option<usize>, on: Date) -> Vec<Share> {
    let mut left = Money::ZERO.max(payment);
    let mut shares = Vec::new();
    let mut give = |left: &mut Money, debt: usize, amount: Money, reason: Reason| {
        if amount > Money::ZERO {
            *left = left.saturating_sub(amount);
            shares.push(Share {
                debt,
                amount,
                reason,
                article: Article::new(
                    Statute::CivilCode,
                    if reason == Reason::Named {
                        "560-1"
                    } else {
                        "560-2"
                    },
                ),
            });
        }
    };
    if let Some((place, debt)) = named.and_then(|place| Some((place, debts.get(place)?))) {
        let amount = left.min(debt.owed);
        give(&mut left, place, amount, Reason::Named);
    }
    let mut rest: Vec<(usize, &Debt)> = debts
        .iter()
        .enumerate()
        .filter(|(place, debt)| Some(*place) != named && debt.owed > Money::ZERO)
        .collect();
    rest.sort_by_key(|(_, debt)| rank(debt, on));
    for alike in rest.chunk_by(|(_, one), (_, other)| rank(one, on) == rank(other, on)) {
        let mut owed: i128 = alike
            .iter()
            .map(|(_, debt)| i128::from(debt.owed.fen()))
            .sum();
        let mut budget = i128::from(left.fen()).min(owed);
        for (place, debt) in alike {
            // Each takes its part of what is left for those after it, so that all is given out.
            let own = i128::from(debt.owed.fen());
            let amount = Money::from_fen(divide_half_up(budget * own, owed.max(1)));
            budget -= i128::from(amount.fen());
            owed -= own;
            let reason = if alike.len() > 1 {
                Reason::InProportion
            } else {
                Reason::InOrder
            };
            give(&mut left, *place, amount, reason);
        }
    }
    shares
}

type Rank = (bool, i128, std::cmp::Reverse<Rate>, Date);

/// Smaller is paid earlier.
fn rank(debt: &Debt, on: Date) -> Rank {
    let not_due = debt.due_on.is_none_or(|due| due > on);
    let (secured, owed) = (i128::from(debt.secured.fen()), i128::from(debt.owed.fen()));
    // Millionths of the debt; security beyond the debt itself makes no difference.
    let secured = (secured.max(0) * 1_000_000 / owed.max(1)).min(1_000_000);
    let due_on = debt.due_on.unwrap_or(Date::MAX);
    (not_due, secured, std::cmp::Reverse(debt.burden), due_on)
}

#[cfg(test)]
mod tests;
