//! Service that takes effect by the passing of time (CPL 95, 283).

use super::super::rule::{PeriodRule, cpl, int, other};
use super::super::{Bound, Consequence, Event, Length, Owner};

pub(in crate::clock) static PUBLIC_NOTICE: PeriodRule = other(
    Owner::AnyParty,
    Event::NoticePublished,
    Length::Days(30),
    cpl("95-1"),
)
.also(&[int("138-1"), int("140")])
.meaning(Bound::Effect)
.then(Consequence::Served, cpl("95-1"));

pub(in crate::clock) static PUBLIC_NOTICE_ABROAD: PeriodRule = other(
    Owner::AnyParty,
    Event::NoticePublished,
    Length::Days(60),
    cpl("283-2"),
)
.also(&[int("138-1"), int("140")])
.meaning(Bound::Effect)
.then(Consequence::Served, cpl("283-2"));

pub(in crate::clock) static POST_ABROAD: PeriodRule = other(
    Owner::AnyParty,
    Event::Posted,
    Length::Months(3),
    cpl("283-1-8"),
)
.also(&[int("534-3")])
.meaning(Bound::Effect)
.then(Consequence::Served, cpl("283-1-8"));
