//! The lawful ways for a draft and what each costs, line by line.

use law::date::Date;
use law::fee::Fee;
use law::path::{self, Openness, Path, PathKind, Why};
use law::procedure::Procedure;

use super::path_facts;
use crate::draft::Draft;

/// The ways to compare before anything is filed; what stands beside or after a suit, and the ways
/// of other kinds of matters, are for other screens.
const COMPARED: [PathKind; 7] = [
    PathKind::Negotiation,
    PathKind::MediationAfterFiling,
    PathKind::JudicialConfirmation,
    PathKind::PaymentOrder,
    PathKind::SmallClaims,
    PathKind::Summary,
    PathKind::Ordinary,
];

/// Every way from talk to ordinary trial, finished draft or not; without an amount the ways that
/// need one say so.
///
/// A payment order is left out where the kind of dispute owes no fixed sum (CPL 225; INT 427).
#[must_use]
pub fn ways(draft: &Draft, today: Date) -> Vec<Path> {
    let mut ways = path::plan(&path_facts(draft, today), today).paths;
    ways.retain(|way| {
        let of_other_kind = way.openness == Openness::Closed
            && way.reasons.iter().any(|it| it.why == Why::NotAFixedSum);
        COMPARED.contains(&way.kind) && !of_other_kind
    });
    ways
}

/// The fee of a way that goes to its end, with its computation, the least where the court sets it
/// in a range; `None` where no court charges or no amount is known.
#[must_use]
pub fn fee_of(way: &Path) -> Option<&Fee> {
    way.quote.as_ref().map(|quote| quote.charge.least())
}

/// The procedure that a way is tried in, or falls back to when mediation fails; `None` for ways
/// that are no suit.
#[must_use]
pub const fn procedure_of(kind: PathKind) -> Option<Procedure> {
    match kind {
        // A failed mediation goes on in the summary procedure unless another was asked for.
        PathKind::MediationAfterFiling | PathKind::MediationStatement | PathKind::Summary => {
            Some(Procedure::Summary)
        }
        PathKind::SmallClaims => Some(Procedure::SmallClaims),
        PathKind::Ordinary => Some(Procedure::Ordinary),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use crate::draft::Dispute;
    use law::money::Money;

    fn today() -> Date {
        Date::parse_iso("2026-11-24").unwrap()
    }

    #[test]
    fn the_fee_of_every_way_is_its_price() {
        let mut draft = Draft {
            dispute: Some(Dispute::PrivateLoan),
            ..Draft::default()
        };
        draft.loan.principal = "3万".to_owned();
        for way in ways(&draft, today()) {
            let total = fee_of(&way).map_or(Money::ZERO, |fee| fee.total);
            let price = way.cost_at_end.unwrap();
            assert_eq!(price.fixed(), Some(total), "{:?}", way.kind);
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
    fn a_payment_order_is_shown_where_a_fixed_sum_is_owed() {
        for (dispute, shown) in [
            (Dispute::PrivateLoan, true),
            (Dispute::Sale, true),
            (Dispute::Labour, true),
            (Dispute::Traffic, false),
        ] {
            let draft = Draft {
                dispute: Some(dispute),
                ..Draft::default()
            };
            let ways = ways(&draft, today());
            let order = ways.iter().find(|way| way.kind == PathKind::PaymentOrder);
            assert_eq!(order.is_some(), shown, "{dispute:?}");
            // Nobody has told whether it is due and without a counter-claim.
            assert!(order.is_none_or(|way| way.openness == Openness::ToBeChecked));
        }
        assert_eq!(ways(&Draft::default(), today()).len(), 7);
    }

    #[test]
    fn a_clause_that_nobody_has_looked_at_closes_no_way() {
        let draft = Draft {
            dispute: Some(Dispute::Sale),
            arbitration_clause: Some(true),
            ..Draft::default()
        };
        for way in ways(&draft, today()).iter().filter(|way| way.can_file_here) {
            assert_eq!(way.openness, Openness::ToBeChecked, "{:?}", way.kind);
        }
    }
}
