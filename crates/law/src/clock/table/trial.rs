//! From registration to the judgment of the second instance (CPL 128–183).

use super::super::rule::{PeriodRule, by, court, cpl, int, may, olr, party};
use super::super::{Bound, Consequence, Event, ExtendedBy, Extension, Length, Owner, Remedy, Step};

/// Parties without a domicile in China may ask for more (CPL 285, 286).
const ABROAD_DEFENCE: &[Extension] = &[
    by(ExtendedBy::Court, None, cpl("285")),
    by(ExtendedBy::CourtAfterObstacle, None, cpl("86")),
];
const ABROAD_APPEAL: &[Extension] = &[
    by(ExtendedBy::Court, None, cpl("286")),
    by(ExtendedBy::CourtAfterObstacle, None, cpl("86")),
];
/// In writing and before the end (INT 100).
const EVIDENCE: &[Extension] = &[by(ExtendedBy::Court, None, int("100"))];
const PRESIDENT_ONE_MONTH_SMALL: &[Extension] = &[by(
    ExtendedBy::CourtPresident,
    Some(Length::Months(1)),
    cpl("168"),
)];
const PRESIDENT_ONE_MONTH: &[Extension] = &[by(
    ExtendedBy::CourtPresident,
    Some(Length::Months(1)),
    cpl("164"),
)];
const SIX_AND_MORE: &[Extension] = &[
    by(
        ExtendedBy::CourtPresident,
        Some(Length::Months(6)),
        cpl("152"),
    ),
    by(ExtendedBy::HigherCourt, None, cpl("152")),
];
const SPECIAL: &[Extension] = &[by(ExtendedBy::CourtPresident, None, cpl("187"))];
const SECOND: &[Extension] = &[by(ExtendedBy::CourtPresident, None, cpl("183-1"))];
const SECOND_RULING: &[Extension] = &[by(ExtendedBy::CourtPresident, None, int("339"))];
const PUT_OFF: &[Remedy] = &[may(Step::PutOffHearing, cpl("149-0-4"))];

pub(in crate::clock) static COPY_TO_DEFENDANT: PeriodRule =
    court(Event::Registered, Length::Days(5), cpl("128-1"));

pub(in crate::clock) static DEFENCE: PeriodRule = party(
    Owner::Respondent,
    Event::ComplaintReceived,
    Length::Days(15),
    cpl("128-1"),
)
.then(Consequence::GoesOnWithout, cpl("128-2"));

pub(in crate::clock) static DEFENCE_ABROAD: PeriodRule = party(
    Owner::Respondent,
    Event::ComplaintReceived,
    Length::Days(30),
    cpl("285"),
)
.extended(ABROAD_DEFENCE)
.then(Consequence::GoesOnWithout, cpl("128-2"));

pub(in crate::clock) static DEFENCE_SMALL_CLAIMS: PeriodRule = party(
    Owner::Respondent,
    Event::ComplaintReceived,
    Length::Days(15),
    int("275-2"),
)
.meaning(Bound::SetNoLonger)
.then(Consequence::GoesOnWithout, cpl("128-2"));

pub(in crate::clock) static COPY_OF_DEFENCE: PeriodRule =
    court(Event::DefenceReceived, Length::Days(5), cpl("128-1"));

pub(in crate::clock) static JURISDICTION_OBJECTION: PeriodRule = party(
    Owner::Respondent,
    Event::ComplaintReceived,
    Length::Days(15),
    cpl("130-1"),
)
.also(&[cpl("128-1")])
.then(Consequence::CourtAccepted, cpl("130-2"));

pub(in crate::clock) static JURISDICTION_OBJECTION_ABROAD: PeriodRule = party(
    Owner::Respondent,
    Event::ComplaintReceived,
    Length::Days(30),
    cpl("130-1"),
)
.also(&[cpl("285")])
.extended(ABROAD_DEFENCE)
.then(Consequence::CourtAccepted, cpl("278"));

pub(in crate::clock) static ONLINE_LINK: PeriodRule = party(
    Owner::Respondent,
    Event::OnlineNoticeReceived,
    Length::Days(3),
    olr("10"),
)
.then(Consequence::Offline, olr("10"));

pub(in crate::clock) static EVIDENCE_ORDINARY: PeriodRule = party(
    Owner::AnyParty,
    Event::EvidencePeriodSet,
    Length::Days(15),
    int("99-2"),
)
.meaning(Bound::SetNoShorter)
.extended(EVIDENCE)
.then(Consequence::EvidenceLate, int("102"));

pub(in crate::clock) static EVIDENCE_SUMMARY: PeriodRule = party(
    Owner::AnyParty,
    Event::EvidencePeriodSet,
    Length::Days(15),
    int("266-1"),
)
.meaning(Bound::SetNoLonger)
.extended(EVIDENCE)
.then(Consequence::EvidenceLate, int("102"));

pub(in crate::clock) static EVIDENCE_SMALL_CLAIMS: PeriodRule = party(
    Owner::AnyParty,
    Event::EvidencePeriodSet,
    Length::Days(7),
    int("275-1"),
)
.meaning(Bound::SetNoLonger)
.extended(EVIDENCE)
.then(Consequence::EvidenceLate, int("102"));

pub(in crate::clock) static EVIDENCE_SECOND_INSTANCE: PeriodRule = party(
    Owner::AnyParty,
    Event::EvidencePeriodSet,
    Length::Days(10),
    int("99-2"),
)
.meaning(Bound::SetNoShorter)
.extended(EVIDENCE)
.then(Consequence::EvidenceLate, int("102"));

pub(in crate::clock) static HEARING_NOTICE: PeriodRule =
    court(Event::Hearing, Length::DaysBefore(3), cpl("139"))
        .also(&[int("227"), cpl("163")])
        .late(PUT_OFF);

pub(in crate::clock) static TRIAL_SMALL_CLAIMS: PeriodRule =
    court(Event::Registered, Length::Months(2), cpl("168")).extended(PRESIDENT_ONE_MONTH_SMALL);

pub(in crate::clock) static TRIAL_SUMMARY: PeriodRule =
    court(Event::Registered, Length::Months(3), cpl("164"))
        .also(&[int("258")])
        .extended(PRESIDENT_ONE_MONTH);

pub(in crate::clock) static TRIAL_ORDINARY: PeriodRule =
    court(Event::Registered, Length::Months(6), cpl("152"))
        .also(&[int("243")])
        .extended(SIX_AND_MORE);

pub(in crate::clock) static SPECIAL_PROCEDURE: PeriodRule =
    court(Event::Registered, Length::Days(30), cpl("187")).extended(SPECIAL);

pub(in crate::clock) static APPEAL_JUDGMENT: PeriodRule = party(
    Owner::AnyParty,
    Event::JudgmentServed,
    Length::Days(15),
    cpl("171-1"),
)
.also(&[int("244")])
.then(Consequence::TakesEffect, cpl("158"));

pub(in crate::clock) static APPEAL_RULING: PeriodRule = party(
    Owner::AnyParty,
    Event::RulingServed,
    Length::Days(10),
    cpl("171-2"),
)
.also(&[int("244"), cpl("157-2")])
.then(Consequence::TakesEffect, cpl("158"));

pub(in crate::clock) static APPEAL_ABROAD: PeriodRule = party(
    Owner::AnyParty,
    Event::JudgmentServed,
    Length::Days(30),
    cpl("286"),
)
.also(&[int("536")])
.extended(ABROAD_APPEAL)
.then(Consequence::TakesEffect, cpl("158"));

pub(in crate::clock) static APPEAL_DEFENCE: PeriodRule = party(
    Owner::AnyParty,
    Event::AppealReceived,
    Length::Days(15),
    cpl("174-1"),
)
.then(Consequence::GoesOnWithout, cpl("174-1"));

pub(in crate::clock) static APPEAL_DEFENCE_ABROAD: PeriodRule = party(
    Owner::AnyParty,
    Event::AppealReceived,
    Length::Days(30),
    cpl("286"),
)
.extended(ABROAD_APPEAL)
.then(Consequence::GoesOnWithout, cpl("174-1"));

pub(in crate::clock) static SECOND_INSTANCE_JUDGMENT: PeriodRule =
    court(Event::AppealRegistered, Length::Months(3), cpl("183-1")).extended(SECOND);

pub(in crate::clock) static SECOND_INSTANCE_RULING: PeriodRule =
    court(Event::AppealRegistered, Length::Days(30), cpl("183-2"))
        .also(&[int("339")])
        .extended(SECOND_RULING);
