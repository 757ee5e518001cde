//! Filing: review, corrections, complaints (CPL 126; REG).

use super::super::rule::{PeriodRule, court, cpl, int, may, reg};
use super::super::{Consequence, Event, Length, Remedy, Step};

/// Refused papers, no receipt, piecemeal corrections, delay: complain (REG 13).
const COMPLAIN: &[Remedy] = &[may(Step::ComplainAboutFiling, reg("13-1"))];

pub(in crate::clock) static FILING_REVIEW: PeriodRule =
    court(Event::SuitSubmitted, Length::Days(7), cpl("126"))
        .also(&[reg("8-1-1"), int("208")])
        .then(Consequence::RegisteredFirst, reg("8-2"))
        .late(COMPLAIN);

pub(in crate::clock) static FILING_ON_THE_SPOT: PeriodRule =
    court(Event::SuitSubmitted, Length::AtOnce, reg("2-2"))
        .also(&[int("208-1")])
        .then(Consequence::ReviewRuns, reg("8-1-1"))
        .late(COMPLAIN);

pub(in crate::clock) static FILING_AFTER_CORRECTION: PeriodRule =
    court(Event::CorrectionsReceived, Length::Days(7), reg("7-2"))
        .also(&[int("126")])
        .then(Consequence::RegisteredFirst, reg("8-2"))
        .late(COMPLAIN);

pub(in crate::clock) static FILING_OF_REVOCATION: PeriodRule =
    court(Event::SuitSubmitted, Length::Days(30), int("291-3"))
        .also(&[reg("8-1-3")])
        .then(Consequence::RegisteredFirst, reg("8-2"))
        .late(COMPLAIN);

pub(in crate::clock) static FILING_OF_ENFORCEMENT_SUIT: PeriodRule =
    court(Event::SuitSubmitted, Length::Days(15), reg("8-1-4"))
        .also(&[int("303-2"), int("304-2")])
        .then(Consequence::RegisteredFirst, reg("8-2"))
        .late(COMPLAIN);

pub(in crate::clock) static FILING_COMPLAINT: PeriodRule =
    court(Event::ComplaintTakenIn, Length::Days(15), reg("13-2")).late(COMPLAIN);
