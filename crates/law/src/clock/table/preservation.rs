//! Preservation, before the suit, during it and after it (CPL 103–104; PRES; INT 163, 171).

use super::super::rule::{PeriodRule, court, cpl, int, may, party, pres};
use super::super::{Consequence, Event, Length, Owner, Remedy, Step};

/// The person whose property is held may ask (PRES 23).
const LIFT: &[Remedy] = &[may(Step::AskToLift, pres("23-4"))];

pub(in crate::clock) static PRESERVATION_RULING: PeriodRule =
    court(Event::PreservationApplied, Length::Days(5), pres("4"));

pub(in crate::clock) static PRESERVATION_URGENT: PeriodRule =
    court(Event::PreservationApplied, Length::Hours(48), cpl("103-3")).also(&[pres("4")]);

pub(in crate::clock) static PRESERVATION_CARRYING_OUT: PeriodRule =
    court(Event::PreservationOrdered, Length::Days(5), pres("4")).enforcement();

pub(in crate::clock) static PRESERVATION_URGENT_CARRYING_OUT: PeriodRule =
    court(Event::PreservationOrdered, Length::AtOnce, cpl("103-3"))
        .also(&[cpl("104-2"), pres("4")])
        .enforcement();

pub(in crate::clock) static PRE_SUIT_PRESERVATION: PeriodRule =
    court(Event::PreservationApplied, Length::Hours(48), cpl("104-2"));

pub(in crate::clock) static SUIT_AFTER_PRESERVATION: PeriodRule = party(
    Owner::Claimant,
    Event::MeasuresTaken,
    Length::Days(30),
    cpl("104-3"),
)
.also(&[pres("17"), pres("23-1-1")])
.then(Consequence::MeasureLifted, cpl("104-3"))
.late(LIFT);

pub(in crate::clock) static ENFORCEMENT_AFTER_PRESERVATION: PeriodRule = party(
    Owner::Claimant,
    Event::PerformanceDue,
    Length::Days(5),
    int("163"),
)
.then(Consequence::MeasureLifted, int("163"))
.late(LIFT);

pub(in crate::clock) static PRESERVATION_RENEWAL: PeriodRule = party(
    Owner::Claimant,
    Event::MeasuresEnd,
    Length::DaysBefore(7),
    pres("18-1"),
)
.also(&[int("485")])
.then(Consequence::MeasureEnds, pres("18-1"));

pub(in crate::clock) static PRESERVATION_LIFTING: PeriodRule =
    court(Event::LiftingApplied, Length::Days(5), pres("23-2"));

pub(in crate::clock) static PRESERVATION_LIFTING_URGENT: PeriodRule =
    court(Event::LiftingApplied, Length::Hours(48), pres("23-2"));

pub(in crate::clock) static PRESERVATION_REVIEW_REQUEST: PeriodRule = party(
    Owner::AnyParty,
    Event::RulingServed,
    Length::Days(5),
    int("171"),
)
.also(&[pres("25-1"), cpl("111")])
.then(Consequence::Stands, int("171"));

pub(in crate::clock) static PRESERVATION_REVIEW: PeriodRule =
    court(Event::ReviewRequested, Length::Days(10), int("171")).also(&[pres("25-1")]);
