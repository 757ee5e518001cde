//! Enforcement: applying, delay, objections (CPL 236–238, 250; INT 314, 480, 481).

use super::super::rule::{PeriodRule, by, cc, court, cpl, int, may, other, party, reg};
use super::super::{Consequence, Event, ExtendedBy, Extension, Length, Owner, Remedy, Step};

/// As with limitation: it stands still and begins anew (CPL 250; CC 194, 195).
const LIKE_LIMITATION: &[Extension] = &[
    by(ExtendedBy::Interruption, None, cc("195")),
    by(ExtendedBy::Suspension, None, cc("194")),
];
const HIGHER_COURT: &[Remedy] = &[
    may(Step::HigherCourtOnEnforcement, cpl("237")),
    may(Step::ProsecutorOnEnforcement, cpl("246")),
];

pub(in crate::clock) static ENFORCEMENT_APPLICATION: PeriodRule = other(
    Owner::Claimant,
    Event::PerformanceDue,
    Length::Years(2),
    cpl("250-1"),
)
.also(&[cpl("250-2")])
.extended(LIKE_LIMITATION)
.then(Consequence::DefenceOfTime, int("481-1"));

pub(in crate::clock) static ENFORCEMENT_NOTICE: PeriodRule =
    court(Event::EnforcementApplied, Length::Days(10), int("480-1"))
        .also(&[cpl("251")])
        .enforcement();

pub(in crate::clock) static ENFORCEMENT_DELAY: PeriodRule =
    court(Event::EnforcementApplied, Length::Months(6), cpl("237")).late(HIGHER_COURT);

pub(in crate::clock) static ENFORCEMENT_OBJECTION: PeriodRule =
    court(Event::ObjectionReceived, Length::Days(15), cpl("236")).enforcement();

pub(in crate::clock) static ENFORCEMENT_REVIEW: PeriodRule = party(
    Owner::AnyParty,
    Event::RulingServed,
    Length::Days(10),
    cpl("236"),
)
.then(Consequence::Stands, cpl("236"));

pub(in crate::clock) static OTHERS_OBJECTION: PeriodRule =
    court(Event::ObjectionReceived, Length::Days(15), cpl("238"))
        .also(&[int("462")])
        .enforcement();

pub(in crate::clock) static OTHERS_SUIT: PeriodRule = party(
    Owner::ThirdPerson,
    Event::RulingServed,
    Length::Days(15),
    cpl("238"),
)
.also(&[int("302"), int("303-1-3"), reg("8-1-4")])
.then(Consequence::Stands, cpl("238"));

pub(in crate::clock) static CREDITORS_SUIT: PeriodRule = party(
    Owner::Claimant,
    Event::RulingServed,
    Length::Days(15),
    cpl("238"),
)
.also(&[int("304-1-3")])
.then(Consequence::MeasureLifted, int("314"));
