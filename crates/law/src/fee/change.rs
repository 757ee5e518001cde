//! What is paid or comes back when the claims or the procedure change underway (FEE 21, 35;
//! INT 195, 199), and how a decision on fees is reviewed (FEE 43).

use serde::{Deserialize, Serialize};

use super::{Refund, fee_article, refund};
use crate::article::{Article, Statute};
use crate::money::Money;

/// When the claims were changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Before 法庭调查终结.
    BeforeInquiryEnds,
    /// After it.
    AfterInquiryEnds,
}

/// What a change of the claims does to the fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimChange {
    /// So much more is to be paid (FEE 21(1)).
    ToPay(TopUp),
    /// So much comes back (FEE 21(2)).
    Back(Refund),
    /// Nothing comes back: the fee on the cut part is borne by the one who cut it (FEE 35).
    Borne {
        /// That fee.
        amount: Money,
        /// The rule.
        article: Article,
    },
}

/// What is still to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TopUp {
    /// The amount; nothing if enough was paid.
    pub amount: Money,
    /// Within so many days after the court's notice, where the rule names them.
    pub days: Option<u16>,
    /// The rule.
    pub article: Article,
}

/// The fee after a change of the claims, given the fee before and the fee on the new claims, each
/// as [`super::quote`] has it for the procedure (FEE 21, 35).
#[must_use]
pub fn claims_changed(before: Money, after: Money, moment: Moment) -> ClaimChange {
    let less = before.saturating_sub(after);
    if less.is_zero() {
        return ClaimChange::ToPay(TopUp {
            amount: after.saturating_sub(before),
            days: None,
            article: fee_article("21-0-1"),
        });
    }
    match moment {
        Moment::BeforeInquiryEnds => ClaimChange::Back(refund::of(less, fee_article("21-0-2"))),
        Moment::AfterInquiryEnds => ClaimChange::Borne {
            amount: less,
            article: fee_article("35"),
        },
    }
}

/// A summary case turned ordinary: the rest of the full fee within seven days of the notice
/// (INT 199(1)); if unpaid, see [`super::refund_without_top_up`].
#[must_use]
pub fn turned_ordinary(paid: Money, due: Money) -> TopUp {
    TopUp {
        amount: due.saturating_sub(paid),
        days: Some(7),
        article: Article::new(Statute::ProcedureInterpretation, "199-1"),
    }
}

/// A payment order that lapsed and became a suit: the rest of the acceptance fee (INT 195(1)).
#[must_use]
pub fn order_turned_suit(paid: Money, due: Money) -> TopUp {
    TopUp {
        amount: due.saturating_sub(paid),
        days: None,
        article: Article::new(Statute::ProcedureInterpretation, "195-1"),
    }
}

/// What a party finds wrong with a decision on fees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeComplaint {
    /// Who bears how much.
    Decision,
    /// The computation.
    Computation,
}

/// Who looks at a decision on fees again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeReview {
    /// The president of the court, who decides within so many days of the request.
    President {
        /// 15.
        days: u16,
    },
    /// The court that decided; it must correct a wrong computation.
    SameCourt,
}

impl FeeComplaint {
    /// Where to ask for a review: nobody can appeal against a decision on fees alone (FEE 43).
    #[must_use]
    pub const fn review(self) -> FeeReview {
        match self {
            Self::Decision => FeeReview::President { days: 15 },
            Self::Computation => FeeReview::SameCourt,
        }
    }

    /// The rule.
    #[must_use]
    pub const fn article(self) -> Article {
        match self {
            Self::Decision => fee_article("43-2"),
            Self::Computation => fee_article("43-3"),
        }
    }
}
