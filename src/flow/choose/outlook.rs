//! What the law makes of the draft at hand, recomputed only where an answer changes it.

use law::jurisdiction::CourtOption;
use law::limitation::Limitation;
use law::money::Money;
use law::path::Path;
use leptos::prelude::*;
use matter::draft::{Dispute, Draft};
use matter::filing::{self, LoanTerms};

use crate::browser::clock;
use crate::draft::DraftStore;

/// The answers of the law. A `Copy` handle.
#[derive(Clone, Copy)]
pub struct Outlook {
    /// The sum in dispute to today.
    pub amount: Memo<Option<Money>>,
    /// Every way.
    pub paths: Memo<Vec<Path>>,
    /// The competent courts.
    pub courts: Memo<Vec<CourtOption>>,
    /// How the limitation stands.
    pub limitation: Memo<Option<Limitation>>,
    /// The figures of the loan; empty for other disputes.
    pub loan: Memo<LoanTerms>,
    /// Whether it is a private loan, whose elements are asked one by one.
    pub is_loan: Memo<bool>,
}

impl Outlook {
    /// Follows the draft of `store` for as long as the screen lives.
    pub fn of(store: DraftStore) -> Self {
        let is_loan = Memo::new(move |_| {
            store
                .draft
                .with(|draft| matches!(draft.dispute, None | Some(Dispute::PrivateLoan)))
        });
        Self {
            amount: Memo::new(move |_| {
                store
                    .draft
                    .with(|draft| filing::amount_in_dispute(draft, clock::today()))
            }),
            paths: Memo::new(move |_| {
                store
                    .draft
                    .with(|draft| filing::ways(draft, clock::today()))
            }),
            courts: Memo::new(move |_| {
                store
                    .draft
                    .with(|draft| filing::courts(draft, clock::today()))
            }),
            limitation: Memo::new(move |_| {
                store
                    .draft
                    .with(|draft| filing::limitation(draft, clock::today()))
            }),
            loan: Memo::new(move |_| {
                if is_loan.get() {
                    store
                        .draft
                        .with(|draft| LoanTerms::read(&draft.loan, clock::today()))
                } else {
                    LoanTerms::default()
                }
            }),
            is_loan,
        }
    }
}

/// Whether anything was told that ways could follow from.
pub(super) fn is_told(draft: &Draft) -> bool {
    draft.dispute.is_some() || !draft.story.trim().is_empty() || !draft.loan.principal.is_empty()
}
