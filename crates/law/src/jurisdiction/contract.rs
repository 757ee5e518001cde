//! The place of performance of a contract (CPL 24; INT 18–20; LEND 3).

use super::found::Found;
use super::rules::int;
use super::{Condition, CourtReason, DisputeKind, JurisdictionProblem, Owed, PlaceKind};
use crate::article::Article;
use crate::court;

/// Offers the place of performance, if the dispute has one besides the table.
pub(super) fn offer(found: &mut Found<'_>) {
    let facts = found.facts;
    let agreed = !facts.places.performance.trim().is_empty();
    match facts.dispute {
        DisputeKind::PrivateLoan if !agreed => {
            let reason = CourtReason::LendersPlace;
            found.homes(&facts.claimants, reason, int("18-2"), None);
        }
        DisputeKind::MovableLease | DisputeKind::FinanceLease if agreed => {
            found.place(PlaceKind::Performance, int("19"));
        }
        DisputeKind::MovableLease | DisputeKind::FinanceLease => {
            found.place(PlaceKind::Use, int("19"));
        }
        DisputeKind::OnlinePurchase if agreed => found.place(PlaceKind::Performance, int("20")),
        DisputeKind::OnlinePurchase if facts.delivered_online => {
            // Who asks for the price is the seller; the buyer is the other side then.
            let buyers = if facts.owed == Some(Owed::Money) {
                &facts.respondents
            } else {
                &facts.claimants
            };
            found.homes(buyers, CourtReason::BuyersPlace, int("20"), None);
        }
        DisputeKind::OnlinePurchase => found.place(PlaceKind::Receipt, int("20")),
        DisputeKind::PrivateLoan
        | DisputeKind::Contract
        | DisputeKind::ServiceForPay
        | DisputeKind::PropertyService
        | DisputeKind::HouseSale
        | DisputeKind::InstantDeal
            if agreed =>
        {
            if never_performed_elsewhere(found) {
                found.problem(JurisdictionProblem::NeverPerformed);
            } else {
                found.place(PlaceKind::Performance, int("18-1"));
            }
        }
        DisputeKind::InstantDeal => found.place(PlaceKind::Deal, int("18-2")),
        DisputeKind::Contract
        | DisputeKind::ServiceForPay
        | DisputeKind::PropertyService
        | DisputeKind::HouseSale => by_what_is_owed(found, int("18-2")),
        _ => return,
    }
    if !agreed {
        let reason = CourtReason::At(PlaceKind::Performance);
        found.missing(reason, int("18-1"), court::AddressProblem::Empty);
    }
}

/// Without an agreed place: the receiver of money, the real property, or the party that owes the
/// rest, who is the defendant anyway (INT 18 para. 2).
fn by_what_is_owed(found: &mut Found<'_>, article: Article) {
    let facts = found.facts;
    let real_estate = CourtReason::At(PlaceKind::RealEstate);
    let place = &facts.places.real_estate;
    let house = facts.dispute == DisputeKind::HouseSale;
    match facts.owed {
        Some(Owed::Money) => {
            found.homes(&facts.claimants, CourtReason::MoneyReceiver, article, None);
        }
        Some(Owed::RealEstate) => found.address(place, real_estate, article, None),
        Some(Owed::Other) => {}
        None => {
            if house {
                let only_if = Some(Condition::PropertyIsOwed);
                found.address(place, real_estate, article, only_if);
            }
            let only_if = Some(Condition::MoneyIsOwed);
            let reason = CourtReason::MoneyReceiver;
            found.homes(&facts.claimants, reason, article, only_if);
        }
    }
}

/// INT 18 para. 3.
fn never_performed_elsewhere(found: &Found<'_>) -> bool {
    let facts = found.facts;
    let Ok(agreed) = court::resolve(&facts.places.performance) else {
        return false;
    };
    facts.never_performed
        && !facts
            .claimants
            .iter()
            .chain(&facts.respondents)
            .any(|party| court::resolve(party.home()).is_ok_and(|at| at.court == agreed.court))
}
