//! The table of what may come next, stage by stage; whose turn it is comes first.

use super::{Action, Matter, PaymentStatus, Stage};
use crate::event::Role::{self, Claimant, Court, Payment};

/// Who may do what next. The first entry is the one the matter waits for.
pub(super) fn next(matter: &Matter) -> Vec<(Role, Action)> {
    match &matter.stage {
        Stage::AwaitingReview => {
            let mut next = vec![(Court, Action::Register), (Court, Action::Reject)];
            if !matter.correction_used {
                next.push((Court, Action::AskCorrection));
            }
            next.push((Claimant, Action::Withdraw));
            next
        }
        Stage::Correcting(_) => {
            vec![(Claimant, Action::Correct), (Claimant, Action::Withdraw)]
        }
        Stage::MediationOpen => vec![
            (Claimant, Action::AskMediation),
            (Claimant, Action::ChooseTrial),
            (Claimant, Action::Withdraw),
        ],
        Stage::AwaitingMediator => vec![
            (Court, Action::InviteMediator),
            (Court, Action::EndMediation),
            (Claimant, Action::ChooseTrial),
            (Claimant, Action::Withdraw),
        ],
        Stage::Mediating => vec![
            (Court, Action::Settle),
            (Court, Action::EndMediation),
            (Claimant, Action::ChooseTrial),
            (Claimant, Action::Withdraw),
        ],
        Stage::Settled => vec![
            (Claimant, Action::ConfirmPerformance),
            (Claimant, Action::RequestStatement),
            (Claimant, Action::ChooseTrial),
        ],
        Stage::AwaitingFeeNotice(_) => {
            let court = if matter.relief_pending() {
                Action::DecideRelief
            } else {
                Action::NoticeFee
            };
            vec![(Court, court), (Claimant, Action::Withdraw)]
        }
        Stage::FeeDue(_) => fee_due(matter),
        Stage::AwaitingStatement => vec![(Court, Action::IssueStatement)],
        Stage::InTrial => vec![
            (Court, Action::Decide),
            (Court, Action::SettleAtTrial),
            (Claimant, Action::Withdraw),
        ],
        Stage::AwaitingRefund(..) => vec![(Court, Action::Refund)],
        Stage::Closed(_) => Vec::new(),
    }
}

/// While money may still arrive, neither a second payment nor a withdrawal may start: one fee is
/// never paid twice, and no paid fee meets a closed matter.
fn fee_due(matter: &Matter) -> Vec<(Role, Action)> {
    match matter.open_payment().map(|payment| payment.status) {
        Some(PaymentStatus::Unclear) => {
            vec![
                (Payment, Action::ConfirmPayment),
                (Payment, Action::ReportFailed),
            ]
        }
        Some(_) => vec![
            (Payment, Action::ConfirmPayment),
            (Payment, Action::ReportFailed),
            (Payment, Action::ReportUnclear),
        ],
        None => vec![
            (Claimant, Action::StartPayment),
            (Claimant, Action::Withdraw),
            (Court, Action::DeemWithdrawn),
        ],
    }
}
