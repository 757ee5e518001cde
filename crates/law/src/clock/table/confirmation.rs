//! Judicial confirmation of a mediation agreement (CPL 205, 187; INT 372; CONF).

use super::super::rule::{PeriodRule, by, conf, court, cpl, int, party};
use super::super::{Consequence, Event, ExtendedBy, Extension, Length, Owner};

const TEN_MORE: &[Extension] = &[by(
    ExtendedBy::CourtPresident,
    Some(Length::Days(10)),
    conf("5"),
)];

pub(in crate::clock) static CONFIRMATION: PeriodRule = party(
    Owner::BothParties,
    Event::AgreementEffective,
    Length::Days(30),
    cpl("205"),
)
.then(Consequence::ContractOnly, cpl("205"));

// The rule of 2011 is older than the thirty days of CPL 187, which are the outer limit.
pub(in crate::clock) static CONFIRMATION_ACCEPTANCE: PeriodRule =
    court(Event::ConfirmationApplied, Length::Days(3), conf("4")).to_be_checked();

pub(in crate::clock) static CONFIRMATION_DECISION: PeriodRule =
    court(Event::ConfirmationAccepted, Length::Days(15), conf("5"))
        .also(&[cpl("187")])
        .extended(TEN_MORE)
        .to_be_checked();

pub(in crate::clock) static CONFIRMATION_OBJECTION: PeriodRule = party(
    Owner::AnyParty,
    Event::RulingServed,
    Length::Days(15),
    int("372-2"),
)
.then(Consequence::Stands, int("372-2"));

pub(in crate::clock) static CONFIRMATION_OBJECTION_OF_OTHERS: PeriodRule = party(
    Owner::ThirdPerson,
    Event::HarmKnown,
    Length::Months(6),
    int("372-2"),
)
.fixed()
.then(Consequence::Stands, int("372-2"));
