//! After the judgment has taken effect: retrial, revocation by others (CPL 59, 214–216), and the
//! bar on a second divorce suit (CPL 127).

use super::super::rule::{PeriodRule, by, court, cpl, int, may, other, party};
use super::super::{Bound, Consequence, Event, ExtendedBy, Extension, Length, Owner, Remedy, Step};

const PRESIDENT: &[Extension] = &[by(ExtendedBy::CourtPresident, None, cpl("215-1"))];
const PROSECUTOR: &[Remedy] = &[may(Step::ProsecutorOnRetrial, cpl("220-1-2"))];

pub(in crate::clock) static RETRIAL: PeriodRule = party(
    Owner::AnyParty,
    Event::Effective,
    Length::Months(6),
    cpl("216"),
)
.fixed()
.then(Consequence::RightLost, int("393-2"));

pub(in crate::clock) static RETRIAL_FROM_KNOWING: PeriodRule = party(
    Owner::AnyParty,
    Event::GroundKnown,
    Length::Months(6),
    cpl("216"),
)
.also(&[
    cpl("211-0-1"),
    cpl("211-0-3"),
    cpl("211-0-12"),
    cpl("211-0-13"),
])
.fixed()
.then(Consequence::RightLost, int("393-2"));

pub(in crate::clock) static RETRIAL_OF_MEDIATION: PeriodRule = party(
    Owner::AnyParty,
    Event::Effective,
    Length::Months(6),
    int("382"),
)
.also(&[cpl("212")])
.fixed()
.then(Consequence::RightLost, int("393-2"));

pub(in crate::clock) static RETRIAL_ANSWER: PeriodRule = party(
    Owner::AnyParty,
    Event::RetrialReceived,
    Length::Days(15),
    cpl("214"),
)
.then(Consequence::GoesOnWithout, cpl("214"));

pub(in crate::clock) static RETRIAL_REVIEW: PeriodRule =
    court(Event::RetrialApplied, Length::Months(3), cpl("215-1"))
        .also(&[int("129")])
        .extended(PRESIDENT)
        .late(PROSECUTOR);

pub(in crate::clock) static THIRD_PARTY_REVOCATION: PeriodRule = party(
    Owner::ThirdPerson,
    Event::HarmKnown,
    Length::Months(6),
    cpl("59-3"),
)
.also(&[int("290")])
.fixed()
.then(Consequence::RightLost, cpl("59-3"));

pub(in crate::clock) static DIVORCE_AGAIN: PeriodRule = other(
    Owner::Claimant,
    Event::DivorceEnded,
    Length::Months(6),
    cpl("127-0-7"),
)
.also(&[int("214-2")])
.meaning(Bound::Bar)
.then(Consequence::AllowedAgain, cpl("127-0-7"));
