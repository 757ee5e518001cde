//! A matter being lived, step by step, for the tests.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use law::date::Date;
use law::money::Money;

use crate::draft::{Dispute, Draft, InterestAgreement, MediationWish, Procedure};
use crate::event::{
    Consents, Event, FeeNotice, FeePurpose, Mediator, PaymentReceipt, PaymentStart, Registration,
    Role, Settlement, Submission,
};
use crate::record::Record;
use crate::state::{Matter, NotPermitted};

/// 2026-11-24 12:00 in China, milliseconds.
pub(super) const NOON: i64 = 1_795_492_800_000;

/// A matter being lived: records and the state they fold to.
pub(super) struct Life {
    pub(super) records: Vec<Record>,
    pub(super) matter: Matter,
    pub(super) now: i64,
}

impl Life {
    pub(super) fn filed(principal: &str, procedure: Procedure, wish: MediationWish) -> Self {
        let mut draft = Draft {
            dispute: Some(Dispute::PrivateLoan),
            ..Draft::default()
        };
        draft.loan.principal = principal.to_owned();
        draft.loan.interest = Some(InterestAgreement::None);
        draft.loan.lent_on = "2024-06-01".to_owned();
        draft.choice.procedure = Some(procedure);
        draft.choice.court = "浙0106".to_owned();
        draft.choice.mediation = Some(wish);
        let first = Record::seal(None, NOON, Role::Claimant, false, submitted(draft));
        let matter = Matter::fold(std::slice::from_ref(&first)).unwrap();
        Self {
            records: vec![first],
            matter,
            now: NOON,
        }
    }

    pub(super) fn attempt(&mut self, actor: Role, event: Event) -> Result<(), NotPermitted> {
        let record = Record::seal(
            self.records.last(),
            self.now,
            actor,
            actor != Role::Claimant,
            event,
        );
        self.matter.apply(&record)?;
        self.records.push(record);
        Ok(())
    }

    pub(super) fn does(&mut self, actor: Role, event: Event) -> &mut Self {
        self.attempt(actor, event).unwrap();
        self
    }

    pub(super) fn registered(&mut self) -> &mut Self {
        let registration = Registration {
            case_number: "（2026）浙0106民初1号".to_owned(),
            court: "浙0106".to_owned(),
            procedure: self.matter.procedure,
        };
        self.does(Role::Court, Event::Registered(registration))
    }

    pub(super) fn mediating(&mut self) -> &mut Self {
        let mediator = Mediator {
            name: "调解员甲".to_owned(),
            organisation: "虚构调解委员会".to_owned(),
        };
        self.registered()
            .does(Role::Court, Event::MediatorInvited(mediator))
    }

    pub(super) fn noticed(&mut self, purpose: FeePurpose) -> &mut Self {
        let amount = self.matter.fee_for(purpose).unwrap();
        let pay_by = self.matter.since.plus_days(7);
        let fee_id = format!("fee-{}", self.matter.fees.len() + 1);
        self.does(
            Role::Court,
            Event::FeeNoticed(FeeNotice {
                fee_id,
                amount,
                purpose,
                pay_by,
            }),
        )
    }

    pub(super) fn start(&mut self, payment_id: &str) -> &mut Self {
        let notice = self.matter.current_fee().unwrap().notice.clone();
        self.does(
            Role::Claimant,
            Event::PaymentStarted(PaymentStart {
                payment_id: payment_id.to_owned(),
                fee_id: notice.fee_id,
                amount: notice.amount,
            }),
        )
    }

    pub(super) fn receipt(&self, payment_id: &str) -> Event {
        let notice = &self.matter.current_fee().unwrap().notice;
        Event::FeePaid(PaymentReceipt {
            payment_id: payment_id.to_owned(),
            fee_id: notice.fee_id.clone(),
            amount: notice.amount,
            receipt: "模拟票据1".to_owned(),
        })
    }

    pub(super) fn paid(&mut self, payment_id: &str) -> &mut Self {
        let receipt = self.start(payment_id).receipt(payment_id);
        self.does(Role::Payment, receipt)
    }
}

pub(super) fn submitted(draft: Draft) -> Event {
    let consents = Consents {
        online_filing: true,
        truthful: true,
        electronic_service: false,
    };
    Event::Submitted(Submission {
        draft,
        consents,
        content_hash: "0".repeat(64),
    })
}

pub(super) fn settlement() -> Settlement {
    Settlement {
        terms: "李四于2026年12月31日前向张三支付30000元。".to_owned(),
        amount: Money::from_yuan(30_000),
        pay_by: Date::new(2026, 12, 31).unwrap(),
    }
}
