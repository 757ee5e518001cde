//! Texts of money, of what came of the matter, and of receipts.

use crate::i18n::Prose;
use matter::event::ReliefDecision;

/// What it costs.
pub struct CostsText {
    /// Heading.
    pub title: &'static str,
    /// Paid so far.
    pub paid: &'static str,
    /// Paid back.
    pub refunded: &'static str,
    /// Due now.
    pub due: &'static str,
    /// May still come.
    pub to_come: &'static str,
    /// From the least to the most.
    pub between: fn(&str, &str) -> String,
    /// Nothing more will come.
    pub nothing: &'static str,
    /// Beside a sum that is an estimate.
    pub estimate: &'static str,
    /// Why the least is nothing.
    pub free_if_performed: Prose,
    /// Unfolds the computation.
    pub breakdown: &'static str,
    /// Columns of the computation: step, sum.
    pub columns: [&'static str; 2],
    /// Total.
    pub total: &'static str,
    /// The notice of the court counts.
    pub notice_counts: &'static str,
    /// Number of a receipt.
    pub receipt: &'static str,
    /// The fee is not known, because the amount in dispute is not.
    pub unknown: &'static str,
}

/// Paying.
pub struct PaymentText {
    /// Button: pay so much.
    pub pay: fn(&str) -> String,
    /// Button: pay so much again.
    pub again: fn(&str) -> String,
    /// Button: back to the page of the payment agency.
    pub resume: &'static str,
    /// Beside the button.
    pub note: &'static str,
    /// Opening the page of the payment agency.
    pub opening: &'static str,
    /// It cannot be opened without a connection.
    pub offline: &'static str,
}

/// What came of it.
pub struct OutcomeText {
    /// Heading of the terms.
    pub settlement: &'static str,
    /// The sum agreed.
    pub amount: &'static str,
    /// The day agreed.
    pub pay_by: &'static str,
    /// Heading of the decision on fee relief.
    pub relief: &'static str,
    /// The decision.
    pub relief_decision: fn(ReliefDecision) -> Prose,
    /// Heading of the judgment.
    pub judgment: &'static str,
    /// Number of a document.
    pub number: &'static str,
    /// Heading of the 调解书.
    pub statement: &'static str,
    /// Heading of a refusal to accept the suit.
    pub not_accepted: &'static str,
    /// Heading of a refund, and the sum that is on its way.
    pub refund: &'static str,
    /// No application is needed.
    pub refund_note: &'static str,
}

/// The receipt of the filing.
pub struct ReceiptText {
    /// Heading.
    pub title: &'static str,
    /// Heading after a correction.
    pub corrected: &'static str,
    /// When it arrived.
    pub time: &'static str,
    /// The reference.
    pub reference: &'static str,
    /// The content hash.
    pub hash: &'static str,
    /// What the hash is for.
    pub hash_note: Prose,
    /// The court answers until.
    pub answer_by: &'static str,
    /// Button: print.
    pub print: &'static str,
}
