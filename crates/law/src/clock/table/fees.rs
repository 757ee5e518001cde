//! Paying fees and getting them back (FEE 22, 43, 53; INT 199, 213, 318).

use super::super::rule::{PeriodRule, by, court, fee, int, party, reg};
use super::super::{Consequence, Event, ExtendedBy, Extension, Length, Owner};

/// Whoever asks for relief in time is not treated as having withdrawn (FEE 22, 47; REG 11).
const RELIEF: &[Extension] = &[by(ExtendedBy::FeeRelief, None, reg("11"))];

pub(in crate::clock) static FEE_PAYMENT: PeriodRule = party(
    Owner::Claimant,
    Event::FeeNoticeReceived,
    Length::Days(7),
    fee("22-1"),
)
.also(&[fee("22-4")])
.extended(RELIEF)
.then(Consequence::TreatedAsWithdrawn, int("213"));

pub(in crate::clock) static COUNTERCLAIM_FEE: PeriodRule = party(
    Owner::Respondent,
    Event::CounterclaimFiled,
    Length::Days(7),
    fee("22-1"),
)
.also(&[fee("22-4")])
.extended(RELIEF)
.then(Consequence::TreatedAsWithdrawn, int("213"));

pub(in crate::clock) static APPEAL_FEE: PeriodRule = party(
    Owner::AnyParty,
    Event::FeeNoticeReceived,
    Length::Days(7),
    fee("22-2"),
)
.also(&[fee("22-4")])
.extended(RELIEF)
.then(Consequence::AppealWithdrawn, int("318"));

pub(in crate::clock) static FEE_TOP_UP: PeriodRule = party(
    Owner::Claimant,
    Event::FeeNoticeReceived,
    Length::Days(7),
    int("199-1"),
)
.extended(RELIEF)
.then(Consequence::TreatedAsWithdrawn, int("199-2"));

pub(in crate::clock) static FEE_REVIEW: PeriodRule =
    court(Event::ReviewRequested, Length::Days(15), fee("43-2"));

pub(in crate::clock) static REFUND: PeriodRule =
    court(Event::Effective, Length::Days(15), fee("53-2")).also(&[int("207-1")]);
