//! The terms that the simulated court's forms begin with, so that a demonstration takes one tap.

use law::Date;
use law::money::{Money, parse_amount};
use matter::record::day_of;
use matter::state::Matter;

use crate::now::now;

/// Days until the agreed payment.
const DAYS_TO_PAY: i32 = 15;

/// Terms to begin with.
pub(super) struct Terms {
    pub(super) amount: Money,
    pub(super) pay_by: Date,
    pub(super) text: String,
}

/// The principal, within fifteen days, between the parties of the draft.
pub(super) fn terms(matter: &Matter) -> Terms {
    let typed = [&matter.draft.loan.principal, &matter.draft.other_amount];
    let amount = typed.into_iter().find_map(|typed| parse_amount(typed).ok());
    let amount = amount.map_or(Money::from_yuan(1_000), |typed| typed.money);
    let pay_by = day_of(now()).plus_days(DAYS_TO_PAY);
    let name = |party: Option<&matter::draft::Party>| {
        party.map(|party| party.name.clone()).unwrap_or_default()
    };
    let (from, to) = (
        name(matter.draft.respondents.first()),
        name(matter.draft.claimants.first()),
    );
    let text = format!(
        "{from}于{}前向{to}支付{}元，逾期未付的，{to}可以请求法院继续审判。",
        pay_by.zh(),
        amount.grouped()
    );
    Terms {
        amount,
        pay_by,
        text,
    }
}
