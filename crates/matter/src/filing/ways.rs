//! The lawful ways for a draft and what each costs, line by line.

use law::date::Date;
use law::fee::{self, Fee, Outcome};
use law::money::Money;
use law::path::{self, LoanFacts, Path, PathKind};
use law::procedure::Procedure;

use super::{amount_in_dispute, loan_facts};
use crate::draft::{Dispute, Draft};

/// Every way from talk to ordinary trial, finished draft or not; without an amount the ways that
/// need one say so.
///
/// For disputes told in free text the suits and the settlements are planned on the amount alone,
/// as money cases; a payment order is left out, because nobody has told whether the claim is
/// fixed, due and without a counter-claim (CPL 225).
#[must_use]
pub fn ways(draft: &Draft, today: Date) -> Vec<Path> {
    if let Some(facts) = loan_facts(draft, today) {
        return path::plan(&facts);
    }
    let amount = amount_in_dispute(draft, today).unwrap_or_default();
    let mut ways = path::plan(&LoanFacts::new(amount, today));
    if draft
        .dispute
        .is_some_and(|dispute| dispute != Dispute::PrivateLoan)
    {
        ways.retain(|way| way.kind != PathKind::PaymentOrder);
    }
    ways
}

/// The fee of a way that goes to its end, with its computation; `None` where no court charges.
#[must_use]
pub fn fee_of(kind: PathKind, amount: Money) -> Option<Fee> {
    let judgment = |procedure| fee::after_outcome(amount, procedure, Outcome::Judgment);
    match kind {
        PathKind::Negotiation => None,
        PathKind::MediationAfterFiling => Some(fee::after_outcome(
            amount,
            Procedure::Summary,
            Outcome::PerformedAndWithdrawnBeforeFee,
        )),
        PathKind::JudicialConfirmation => Some(fee::after_outcome(
            amount,
            Procedure::Summary,
            Outcome::JudicialConfirmation,
        )),
        PathKind::PaymentOrder => Some(fee::payment_order(amount)),
        PathKind::SmallClaims => Some(judgment(Procedure::SmallClaims)),
        PathKind::Summary => Some(judgment(Procedure::Summary)),
        PathKind::Ordinary => Some(judgment(Procedure::Ordinary)),
    }
}

/// The procedure that a way is tried in, or falls back to when mediation fails; `None` for ways
/// that are no suit.
#[must_use]
pub const fn procedure_of(kind: PathKind) -> Option<Procedure> {
    match kind {
        // A failed mediation goes on in the summary procedure unless another was asked for.
        PathKind::MediationAfterFiling | PathKind::Summary => Some(Procedure::Summary),
        PathKind::SmallClaims => Some(Procedure::SmallClaims),
        PathKind::Ordinary => Some(Procedure::Ordinary),
        PathKind::Negotiation | PathKind::JudicialConfirmation | PathKind::PaymentOrder => None,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn today() -> Date {
        Date::parse_iso("2026-11-24").unwrap()
    }

    #[test]
    fn the_lines_of_every_way_add_up_to_its_price() {
        let mut draft = Draft {
            dispute: Some(Dispute::PrivateLoan),
            ..Draft::default()
        };
        draft.loan.principal = "3万".to_owned();
        for way in ways(&draft, today()) {
            let fee = fee_of(way.kind, Money::from_yuan(30_000));
            let total = fee.map_or(Money::ZERO, |fee| fee.total);
            assert_eq!(total, way.cost_at_end, "{:?}", way.kind);
        }
    }

    #[test]
    fn every_way_filed_here_has_a_procedure() {
        for way in ways(&Draft::default(), today()) {
            assert_eq!(
                procedure_of(way.kind).is_some(),
                way.can_file_here,
                "{:?}",
                way.kind
            );
        }
    }

    #[test]
    fn a_dispute_told_in_free_text_is_not_offered_a_payment_order() {
        let sale = Draft {
            dispute: Some(Dispute::Sale),
            ..Draft::default()
        };
        assert!(
            ways(&sale, today())
                .iter()
                .all(|way| way.kind != PathKind::PaymentOrder)
        );
        assert_eq!(ways(&Draft::default(), today()).len(), 7);
    }
}
