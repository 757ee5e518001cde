//! Periods beside the civil suit: labour arbitration, administrative suits, limitation, and the
//! request to restore a missed period (LAB; ADM; CC 188; CPL 86).

use super::super::rule::{PeriodRule, adm, by, cc, court, cpl, int, lab, may, other, party};
use super::super::{Consequence, Event, ExtendedBy, Extension, Length, Owner, Remedy, Step};
use crate::article::Article;

const LABOUR_ANEW: &[Extension] = &[
    by(ExtendedBy::Interruption, None, lab("27-2")),
    by(ExtendedBy::Suspension, None, lab("27-3")),
];
const DIRECTOR: &[Extension] = &[by(
    ExtendedBy::CommissionDirector,
    Some(Length::Days(15)),
    lab("43-1"),
)];
const LIMITATION_ANEW: &[Extension] = &[
    by(ExtendedBy::Interruption, None, cc("195")),
    by(ExtendedBy::Suspension, None, cc("194")),
];
const BY_COURT: &[Extension] = &[by(ExtendedBy::Court, None, cc("188-2"))];
const AFTER_OBSTACLE: &[Extension] = &[by(ExtendedBy::CourtAfterObstacle, None, adm("48-2"))];
const NO_RULING: &[Remedy] = &[may(Step::SueInHigherCourt, adm("52"))];
const NO_ANSWER: &[Remedy] = &[may(Step::SueInstead, lab("29"))];
const NO_AWARD: &[Remedy] = &[may(Step::SueInstead, lab("43-1"))];

const fn commission(event: Event, days: u16, article: Article) -> PeriodRule {
    other(Owner::LabourCommission, event, Length::Days(days), article)
        .then(Consequence::SuitAllowed, article)
}

pub(in crate::clock) static LABOUR_APPLICATION: PeriodRule = other(
    Owner::AnyParty,
    Event::HarmKnown,
    Length::Years(1),
    lab("27-1"),
)
.also(&[lab("27-4")])
.extended(LABOUR_ANEW)
.then(Consequence::DefenceOfTime, lab("27-1"));

pub(in crate::clock) static LABOUR_ACCEPTANCE: PeriodRule =
    commission(Event::ArbitrationApplied, 5, lab("29")).late(NO_ANSWER);

pub(in crate::clock) static LABOUR_AWARD: PeriodRule =
    commission(Event::ArbitrationAccepted, 45, lab("43-1"))
        .extended(DIRECTOR)
        .late(NO_AWARD);

pub(in crate::clock) static LABOUR_SUIT: PeriodRule = party(
    Owner::AnyParty,
    Event::AwardReceived,
    Length::Days(15),
    lab("50"),
)
.then(Consequence::AwardTakesEffect, lab("50"));

pub(in crate::clock) static LABOUR_SUIT_OF_WORKER: PeriodRule = party(
    Owner::AnyParty,
    Event::AwardReceived,
    Length::Days(15),
    lab("48"),
)
.also(&[lab("47")])
.then(Consequence::AwardTakesEffect, lab("47"));

pub(in crate::clock) static LABOUR_SETTING_ASIDE: PeriodRule = party(
    Owner::Employer,
    Event::AwardReceived,
    Length::Days(30),
    lab("49-1"),
)
.also(&[lab("47")])
.then(Consequence::AwardTakesEffect, lab("47"));

pub(in crate::clock) static LABOUR_SUIT_AFTER_SETTING_ASIDE: PeriodRule = party(
    Owner::AnyParty,
    Event::AwardSetAside,
    Length::Days(15),
    lab("49-3"),
)
.then(Consequence::RightLost, lab("49-3"));

pub(in crate::clock) static ADMINISTRATIVE_FILING: PeriodRule =
    court(Event::SuitSubmitted, Length::Days(7), adm("51-2")).late(NO_RULING);

pub(in crate::clock) static ADMINISTRATIVE_SUIT: PeriodRule = other(
    Owner::Claimant,
    Event::ActKnown,
    Length::Months(6),
    adm("46-1"),
)
.also(&[adm("46-2"), adm("48-1")])
.extended(AFTER_OBSTACLE)
.then(Consequence::RightLost, adm("46-1"));

pub(in crate::clock) static ADMINISTRATIVE_SUIT_AFTER_RECONSIDERATION: PeriodRule = other(
    Owner::Claimant,
    Event::ReconsiderationReceived,
    Length::Days(15),
    adm("45"),
)
.also(&[adm("48-1")])
.extended(AFTER_OBSTACLE)
.then(Consequence::RightLost, adm("45"));

pub(in crate::clock) static LIMITATION: PeriodRule = other(
    Owner::Claimant,
    Event::HarmKnown,
    Length::Years(3),
    cc("188-1"),
)
.also(&[cc("193"), cc("196")])
.extended(LIMITATION_ANEW)
.then(Consequence::DefenceOfTime, int("219"));

pub(in crate::clock) static LIMITATION_OUTER: PeriodRule = other(
    Owner::Claimant,
    Event::HarmDone,
    Length::Years(20),
    cc("188-2"),
)
.extended(BY_COURT)
.then(Consequence::DefenceOfTime, int("219"));

pub(in crate::clock) static RESTORATION: PeriodRule = other(
    Owner::AnyParty,
    Event::ObstacleEnded,
    Length::Days(10),
    cpl("86"),
)
.then(Consequence::RightLost, cpl("86"));
