//! The payment order (CPL 225–228; INT 426–439).

use super::super::rule::{PeriodRule, court, cpl, int, may, party};
use super::super::{Bound, Consequence, Event, Length, Owner, Remedy, Step};

const ENFORCE: &[Remedy] = &[may(Step::ApplyForEnforcement, cpl("227-3"))];

pub(in crate::clock) static ORDER_ACCEPTANCE: PeriodRule =
    court(Event::OrderApplied, Length::Days(5), cpl("226")).also(&[int("426"), int("427")]);

pub(in crate::clock) static ORDER_ISSUE: PeriodRule =
    court(Event::OrderAccepted, Length::Days(15), cpl("227-1")).also(&[int("428-2")]);

pub(in crate::clock) static ORDER_SERVICE: PeriodRule =
    court(Event::OrderIssued, Length::Days(30), int("430-0-2"))
        .meaning(Bound::Effect)
        .then(Consequence::OrderLapses, int("430-0-2"))
        .late(&[]);

pub(in crate::clock) static ORDER_OBJECTION: PeriodRule = party(
    Owner::Respondent,
    Event::OrderServed,
    Length::Days(15),
    cpl("227-2"),
)
.also(&[int("431-2"), int("436")])
.then(Consequence::Enforceable, cpl("227-3"))
.late(ENFORCE);

pub(in crate::clock) static ORDER_NO_SUIT: PeriodRule = party(
    Owner::Claimant,
    Event::OrderEndReceived,
    Length::Days(7),
    int("438-1"),
)
.also(&[cpl("228-2")])
.then(Consequence::BecomesSuit, int("439"));
