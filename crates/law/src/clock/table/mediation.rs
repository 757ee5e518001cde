//! Mediation, after filing and before it (OPN25 3; SPM 27; OMR 10–15, 24).

use super::super::rule::{PeriodRule, by, court, may, omr, opn, other, spm};
use super::super::{Consequence, Event, ExtendedBy, Extension, Length, Owner, Remedy, Step};

/// After filing: up to thirty days more, by agreement (OPN25 3).
const BOTH_THIRTY: &[Extension] = &[by(
    ExtendedBy::BothParties,
    Some(Length::Days(30)),
    opn("3"),
)];
/// Before filing: as both agree (OMR 24).
const BOTH: &[Extension] = &[by(ExtendedBy::BothParties, None, omr("24-1"))];
/// Mediation that goes on without consent: the trial resumes (OPN25 5; OMR 21).
const BACK_TO_TRIAL: &[Remedy] = &[
    may(Step::BackToTrial, opn("5")),
    may(Step::BackToTrial, omr("21-1-3")),
];
const ANOTHER: &[Remedy] = &[
    may(Step::AnotherMediator, omr("12-2")),
    may(Step::EndMediation, omr("25-0-4")),
];
/// Mediation is voluntary at every moment (OMR 25).
const END: &[Remedy] = &[may(Step::EndMediation, omr("25-0-4"))];

pub(in crate::clock) static MEDIATION_ORDINARY: PeriodRule = other(
    Owner::Mediator,
    Event::MediatorAccepted,
    Length::Days(15),
    opn("3"),
)
.also(&[spm("27"), omr("24")])
.extended(BOTH_THIRTY)
.then(Consequence::MediationEnds, omr("25-0-6"))
.late(BACK_TO_TRIAL);

pub(in crate::clock) static MEDIATION_SUMMARY: PeriodRule = other(
    Owner::Mediator,
    Event::MediatorAccepted,
    Length::Days(7),
    opn("3"),
)
.also(&[spm("27"), omr("24")])
.extended(BOTH_THIRTY)
.then(Consequence::MediationEnds, omr("25-0-6"))
.late(BACK_TO_TRIAL);

pub(in crate::clock) static MEDIATION_EXTENSION: PeriodRule = other(
    Owner::Mediator,
    Event::MediationEnded,
    Length::Days(30),
    opn("3"),
)
.then(Consequence::MediationEnds, omr("25-0-6"))
.late(BACK_TO_TRIAL);

pub(in crate::clock) static MEDIATION_BEFORE_FILING: PeriodRule = other(
    Owner::Mediator,
    Event::MediatorAccepted,
    Length::Days(30),
    omr("24-1"),
)
.also(&[spm("27")])
.extended(BOTH)
.then(Consequence::MediationEnds, omr("25-0-6"))
.late(END);

pub(in crate::clock) static MEDIATOR_CHOICE: PeriodRule = other(
    Owner::BothParties,
    Event::MediationAgreed,
    Length::WorkingDays(2),
    omr("10-2"),
)
.then(Consequence::CourtChooses, omr("10-2"));

pub(in crate::clock) static MEDIATOR_NAMING: PeriodRule = court(
    Event::MediationRequested,
    Length::WorkingDays(3),
    omr("10-3"),
)
.late(END);

pub(in crate::clock) static MEDIATOR_ACCEPTANCE: PeriodRule = other(
    Owner::Mediator,
    Event::MediatorNamed,
    Length::WorkingDays(3),
    omr("12-1"),
)
.then(Consequence::AnotherMediator, omr("12-2"))
.late(ANOTHER);

pub(in crate::clock) static MEDIATION_ANSWER: PeriodRule = other(
    Owner::Mediator,
    Event::MediatorAccepted,
    Length::WorkingDays(3),
    omr("15-1"),
)
.then(Consequence::PapersGoBack, omr("15-2"))
.late(END);
