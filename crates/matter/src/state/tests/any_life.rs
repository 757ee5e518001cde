//! What must never happen, however a matter is lived.

use law::money::Money;
use proptest::prelude::*;

use super::life::{Life, settlement, submitted};
use crate::draft::{MediationWish, Procedure};
use crate::event::{
    CorrectionNotice, Event, FeeNotice, MediationEnd, Mediator, PaymentStart, Refund, Registration,
    ReliefDecision, Role,
};
use crate::state::{Action, Matter, PaymentStatus, Stage, table};

/// Any event that some role may take now, with facts that fit.
fn fitting_event(life: &Life, role: Role, action: Action) -> Option<Event> {
    let matter = &life.matter;
    let open = matter
        .open_payment()
        .map(|payment| payment.payment_id.clone());
    let notice = matter.current_fee().map(|fee| fee.notice.clone());
    Some(match action {
        Action::Register => Event::Registered(Registration {
            case_number: "（2026）浙0106民初1号".to_owned(),
            court: matter.court.clone(),
            procedure: matter.procedure,
        }),
        Action::Reject => Event::NotAccepted {
            reason: "不属于受理范围".to_owned(),
        },
        Action::AskCorrection => Event::CorrectionAsked(CorrectionNotice { items: Vec::new() }),
        Action::Correct => match submitted(matter.draft.clone()) {
            Event::Submitted(submission) => Event::Corrected(submission),
            _ => return None,
        },
        Action::AskMediation => Event::MediationAsked,
        Action::InviteMediator => Event::MediatorInvited(Mediator {
            name: "调解员甲".to_owned(),
            organisation: "虚构调解委员会".to_owned(),
        }),
        Action::EndMediation => Event::MediationFailed {
            reason: MediationEnd::NoAgreement,
        },
        Action::Settle => Event::SettlementReached(settlement()),
        Action::SettleAtTrial => Event::SettledAtTrial(settlement()),
        Action::ConfirmPerformance => Event::PerformanceConfirmed,
        Action::RequestStatement => Event::StatementRequested,
        Action::ChooseTrial => Event::TrialChosen,
        Action::DecideRelief => Event::ReliefDecided(ReliefDecision::Refused),
        Action::NoticeFee => {
            let Stage::AwaitingFeeNotice(purpose) = matter.stage else {
                return None;
            };
            Event::FeeNoticed(FeeNotice {
                fee_id: format!("fee-{}", matter.seq),
                amount: matter.fee_for(purpose)?,
                purpose,
                pay_by: matter.since.plus_days(7),
            })
        }
        Action::StartPayment => Event::PaymentStarted(PaymentStart {
            payment_id: format!("p-{}", matter.seq),
            fee_id: notice.as_ref()?.fee_id.clone(),
            amount: notice.as_ref()?.amount,
        }),
        Action::ReportUnclear => Event::PaymentUnclear { payment_id: open? },
        Action::ReportFailed => Event::PaymentFailed { payment_id: open? },
        Action::ConfirmPayment => life.receipt(&open?),
        Action::IssueStatement => Event::StatementIssued {
            number: "模拟1".to_owned(),
        },
        Action::Decide => Event::Decided {
            number: "模拟1".to_owned(),
            operative_part: "支持".to_owned(),
        },
        Action::Refund => {
            let Stage::AwaitingRefund(amount, _) = matter.stage else {
                return None;
            };
            let paid = matter
                .payments
                .iter()
                .find(|one| one.status == PaymentStatus::Paid)?;
            Event::Refunded(Refund {
                payment_id: paid.payment_id.clone(),
                amount,
            })
        }
        Action::Withdraw => Event::Withdrawn,
        Action::DeemWithdrawn | Action::Submit => return None,
    })
    .filter(|event| event.action() == action && matter.permits(role, action))
}

proptest! {
    /// However a matter is lived: every fee is paid at most once, nothing more goes back than came
    /// in, whoever has paid has paid no more than the full fee, and an open matter waits for somebody.
    #[test]
    fn no_life_pays_twice_or_gets_stuck(
        yuan in 1_i64..10_000_000,
        procedure in prop::sample::select(vec![Procedure::SmallClaims, Procedure::Summary, Procedure::Ordinary]),
        wish in prop::sample::select(vec![MediationWish::Yes, MediationWish::No, MediationWish::Unsure]),
        choices in prop::collection::vec(any::<prop::sample::Index>(), 1..30),
    ) {
        let mut life = Life::filed(&yuan.to_string(), procedure, wish);
        for choice in choices {
            let next = table::next(&life.matter);
            if next.is_empty() {
                prop_assert!(matches!(life.matter.stage, Stage::Closed(_)));
                break;
            }
            let (role, action) = next[choice.index(next.len())];
            if let Some(event) = fitting_event(&life, role, action) {
                prop_assert_eq!(life.attempt(role, event), Ok(()));
            }
            let costs = life.matter.costs();
            let full = law::fee::property(Money::from_yuan(yuan)).total;
            prop_assert!(costs.refunded <= costs.paid);
            prop_assert!(costs.paid <= full);
            for fee in &life.matter.fees {
                let paid = life.matter.payments.iter().filter(|payment| {
                    payment.fee_id == fee.notice.fee_id && payment.status == PaymentStatus::Paid
                });
                prop_assert!(paid.count() <= 1);
            }
        }
        prop_assert_eq!(crate::record::verify(&life.records), Ok(()));
        let folded = Matter::fold(&life.records);
        prop_assert_eq!(folded.as_ref(), Ok(&life.matter));
    }
}
