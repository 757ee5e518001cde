//! What follows from the facts for more than one way.

use super::{ArbitrationClause, Decision, LabourStep, MatterKind, PathFacts, Title};
use crate::clock::{self, Period};
use crate::date::Date;
use crate::fee::{AdministrativeKind, Claim};
use crate::money::Money;

impl PathFacts {
    /// The claim as its fee is counted: labour disputes cost the same whatever is claimed, but not
    /// an ordinary claim on a wage paper; administrative cases nearly so (FEE 13(1)(4) and (5)).
    pub(in crate::path) fn counted(&self) -> Option<Claim> {
        match self.dispute {
            MatterKind::Employment if self.wage_iou == Some(true) => {
                self.claim.or(Some(Claim::Labour))
            }
            MatterKind::Employment => Some(Claim::Labour),
            MatterKind::Administrative => self
                .claim
                .or(Some(Claim::Administrative(AdministrativeKind::Other))),
            _ => self.claim,
        }
    }

    /// The amount, if it is one that a court would accept.
    pub(in crate::path) fn amount(&self) -> Option<Money> {
        let amount = self.claim.and_then(Claim::amount);
        amount.filter(|amount| *amount > Money::ZERO && *amount <= Money::LIMIT)
    }

    /// Whether the claim can be counted: an amount where one is needed.
    pub(in crate::path) fn claim_known(&self) -> bool {
        match self.counted() {
            None => false,
            Some(
                Claim::Property(amount)
                | Claim::IntellectualProperty {
                    amount: Some(amount),
                },
            ) => amount > Money::ZERO && amount <= Money::LIMIT,
            Some(claim) => claim
                .amount()
                .is_none_or(|amount| amount >= Money::ZERO && amount <= Money::LIMIT),
        }
    }

    /// Arbitration of labour disputes comes first, unless a wage paper turns it into an ordinary
    /// claim (LAB 5; LABINT 15).
    pub(in crate::path) fn labour_first(&self) -> bool {
        self.dispute == MatterKind::Employment
            && self.wage_iou != Some(true)
            && matches!(self.labour, None | Some(LabourStep::NotYet))
    }

    /// The decision that binds: the one named, or a labour award against which nobody sued in
    /// time (LAB 50).
    pub(in crate::path) fn standing(&self, today: Date) -> Option<Decision> {
        let award = match self.labour {
            Some(LabourStep::Award { received_on }) => received_on,
            _ => None,
        };
        let award = award.filter(|_| self.dispute == MatterKind::Employment);
        let ended = award.map(|day| clock::run(Period::LabourSuit, day).deadline.last_day);
        let ended = ended.filter(|last_day| today > *last_day);
        self.decision.or(ended.map(|last_day| Decision {
            title: Title::LabourAward,
            in_my_favour: None,
            effective_on: Some(last_day.plus_days(1)),
            performance_due: None,
        }))
    }

    /// The clause that counts in this kind of dispute.
    pub(in crate::path) fn clause(&self) -> Option<ArbitrationClause> {
        self.arbitration
            .filter(|_| self.dispute.can_be_arbitrated())
    }
}
