//! Every row of the table of periods once, as a lawyer would check it. The row is that of the
//! reference (§2.1, §2.5) or the article.

use super::super::{Period, run};
use super::day;

/// Row, period, day of the event, last day.
#[rustfmt::skip]
const ROWS: &[(&str, Period, &str, &str)] = &[
    ("1", Period::FilingReview, "2026-11-24", "2026-12-01"),
    ("1", Period::FilingReview, "2026-12-25", "2027-01-04"), // 1 January to the Sunday after: a new year without its notice
    ("2", Period::FilingOnTheSpot, "2026-11-24", "2026-11-24"),
    ("2", Period::FilingOnTheSpot, "2026-11-28", "2026-11-30"), // a Saturday
    ("3", Period::FilingAfterCorrection, "2026-11-26", "2026-12-03"), // T09
    ("3", Period::FilingAfterCorrection, "2026-02-10", "2026-02-24"), // Spring Festival
    ("1", Period::FilingOfRevocation, "2026-11-24", "2026-12-24"),
    ("27", Period::FilingOfEnforcementSuit, "2026-11-24", "2026-12-09"),
    ("4", Period::FilingComplaint, "2026-11-24", "2026-12-09"),
    ("5", Period::FeePayment, "2026-11-24", "2026-12-01"), // T01
    ("5", Period::FeePayment, "2026-09-26", "2026-10-08"), // National Day
    ("5", Period::FeePayment, "2026-10-03", "2026-10-10"), // a Saturday that is worked
    ("5", Period::CounterclaimFee, "2026-11-30", "2026-12-07"),
    ("5", Period::AppealFee, "2026-12-14", "2026-12-21"),
    ("5", Period::FeeTopUp, "2026-06-12", "2026-06-22"), // Dragon Boat Festival
    ("5", Period::FeeReview, "2026-09-18", "2026-10-08"), // National Day
    ("5", Period::Refund, "2026-11-24", "2026-12-09"),
    ("6", Period::CopyToDefendant, "2026-11-24", "2026-11-30"),
    ("7", Period::Defence, "2026-11-24", "2026-12-09"),
    ("7", Period::Defence, "2026-02-02", "2026-02-24"), // Spring Festival
    ("7", Period::DefenceAbroad, "2026-11-24", "2026-12-24"),
    ("7", Period::DefenceSmallClaims, "2026-11-24", "2026-12-09"),
    ("8", Period::CopyOfDefence, "2026-12-01", "2026-12-07"),
    ("9", Period::JurisdictionObjection, "2026-09-17", "2026-10-08"), // National Day
    ("9", Period::JurisdictionObjectionAbroad, "2026-09-01", "2026-10-08"),
    ("9", Period::OnlineLink, "2026-11-26", "2026-11-30"),
    ("10", Period::EvidenceOrdinary, "2026-11-24", "2026-12-09"),
    ("10", Period::EvidenceSummary, "2026-11-24", "2026-12-09"),
    ("10", Period::EvidenceSmallClaims, "2026-11-24", "2026-12-01"),
    ("10", Period::EvidenceSecondInstance, "2026-11-24", "2026-12-04"),
    ("11", Period::HearingNotice, "2026-11-27", "2026-11-24"),
    ("11", Period::HearingNotice, "2026-12-01", "2026-11-27"), // three days before is a Saturday
    ("11", Period::HearingNotice, "2026-10-10", "2026-09-30"), // three days before is a holiday
    ("12", Period::TrialSmallClaims, "2026-11-24", "2027-01-25"),
    ("12", Period::TrialSmallClaims, "2025-12-31", "2026-02-28"), // no 31 February; a Saturday that is worked
    ("13", Period::TrialSummary, "2025-11-30", "2026-02-28"), // no 30 February
    ("13", Period::TrialSummary, "2026-05-31", "2026-08-31"),
    ("14", Period::TrialOrdinary, "2026-05-24", "2026-11-24"),
    ("14", Period::TrialOrdinary, "2023-08-31", "2024-02-29"), // leap year
    ("15", Period::SpecialProcedure, "2026-11-24", "2026-12-24"),
    ("16", Period::AppealJudgment, "2026-11-27", "2026-12-14"), // T03
    ("16", Period::AppealJudgment, "2024-09-20", "2024-10-08"), // National Day 2024
    ("16", Period::AppealRuling, "2026-11-24", "2026-12-04"),
    ("16", Period::AppealRuling, "2026-02-05", "2026-02-24"), // Spring Festival
    ("16", Period::AppealAbroad, "2026-11-24", "2026-12-24"),
    ("16", Period::AppealDefence, "2026-11-24", "2026-12-09"),
    ("16", Period::AppealDefenceAbroad, "2026-11-24", "2026-12-24"),
    ("17", Period::SecondInstanceJudgment, "2026-08-31", "2026-11-30"),
    ("17", Period::SecondInstanceRuling, "2026-11-24", "2026-12-24"),
    ("18", Period::OrderAcceptance, "2026-11-24", "2026-11-30"),
    ("18", Period::OrderIssue, "2026-11-24", "2026-12-09"),
    ("18", Period::OrderService, "2026-11-24", "2026-12-24"),
    ("18", Period::OrderObjection, "2026-11-24", "2026-12-09"), // T05
    ("19", Period::OrderNoSuit, "2026-11-24", "2026-12-01"),
    ("20", Period::Confirmation, "2026-11-24", "2026-12-24"),
    ("21", Period::ConfirmationAcceptance, "2026-11-24", "2026-11-27"),
    ("21", Period::ConfirmationDecision, "2026-11-24", "2026-12-09"),
    ("22", Period::ConfirmationObjection, "2026-11-24", "2026-12-09"),
    ("22", Period::ConfirmationObjectionOfOthers, "2026-02-28", "2026-08-28"), // the 28th, not the last of August
    ("23", Period::EnforcementApplication, "2024-02-29", "2026-02-28"), // no 29 February 2026; a worked Saturday
    ("23", Period::EnforcementApplication, "2024-11-24", "2026-11-24"),
    ("24", Period::EnforcementNotice, "2026-11-24", "2026-12-04"),
    ("25", Period::EnforcementDelay, "2026-05-29", "2026-11-30"),
    ("26", Period::EnforcementObjection, "2026-11-24", "2026-12-09"),
    ("26", Period::EnforcementReview, "2026-11-24", "2026-12-04"),
    ("27", Period::OthersObjection, "2026-11-24", "2026-12-09"),
    ("27", Period::OthersSuit, "2026-11-24", "2026-12-09"),
    ("27", Period::CreditorsSuit, "2026-11-24", "2026-12-09"),
    ("28", Period::PreservationRuling, "2026-11-24", "2026-11-30"),
    ("28", Period::PreservationUrgent, "2026-11-26", "2026-11-28"), // 48 hours do not wait for Monday
    ("28", Period::PreservationCarryingOut, "2026-11-24", "2026-11-30"),
    ("28", Period::PreservationUrgentCarryingOut, "2026-11-24", "2026-11-24"),
    ("29", Period::PreSuitPreservation, "2026-11-24", "2026-11-26"),
    ("29", Period::SuitAfterPreservation, "2026-11-24", "2026-12-24"), // T07
    ("29", Period::EnforcementAfterPreservation, "2026-11-24", "2026-11-30"),
    ("30", Period::PreservationRenewal, "2026-11-24", "2026-11-17"),
    ("30", Period::PreservationRenewal, "2026-10-09", "2026-09-30"), // before the National Day holiday
    ("29", Period::PreservationLifting, "2026-11-24", "2026-11-30"),
    ("29", Period::PreservationLiftingUrgent, "2026-11-24", "2026-11-26"),
    ("31", Period::PreservationReviewRequest, "2026-11-24", "2026-11-30"),
    ("31", Period::PreservationReview, "2026-11-24", "2026-12-04"),
    ("32", Period::PublicNotice, "2026-11-24", "2026-12-24"),
    ("32", Period::PublicNoticeAbroad, "2026-10-15", "2026-12-14"),
    ("32", Period::PostAbroad, "2026-08-31", "2026-11-30"),
    ("33", Period::Retrial, "2026-08-31", "2027-03-01"), // T11
    ("33", Period::RetrialFromKnowing, "2025-08-29", "2026-02-28"),
    ("33", Period::RetrialOfMediation, "2026-05-24", "2026-11-24"),
    ("33", Period::RetrialAnswer, "2026-11-24", "2026-12-09"),
    ("33", Period::RetrialReview, "2026-11-24", "2027-02-24"),
    ("34", Period::ThirdPartyRevocation, "2026-04-30", "2026-10-30"),
    ("35", Period::DivorceAgain, "2026-05-24", "2026-11-24"),
    ("36", Period::LabourApplication, "2025-02-14", "2026-02-14"),
    ("36", Period::LabourAcceptance, "2026-11-24", "2026-11-30"),
    ("36", Period::LabourAward, "2026-10-08", "2026-11-23"),
    ("36", Period::LabourSuit, "2026-11-24", "2026-12-09"),
    ("36", Period::LabourSuitOfWorker, "2026-11-24", "2026-12-09"),
    ("36", Period::LabourSettingAside, "2026-11-24", "2026-12-24"),
    ("36", Period::LabourSuitAfterSettingAside, "2026-11-24", "2026-12-09"),
    ("37", Period::AdministrativeSuit, "2026-05-31", "2026-11-30"),
    ("37", Period::AdministrativeSuitAfterReconsideration, "2026-11-24", "2026-12-09"),
    ("37", Period::AdministrativeFiling, "2026-11-24", "2026-12-01"),
    ("38", Period::Limitation, "2023-11-24", "2026-11-24"), // T13
    ("38", Period::LimitationOuter, "2006-11-24", "2026-11-24"),
    ("2.5", Period::MediationOrdinary, "2026-11-24", "2026-12-09"),
    ("2.5", Period::MediationSummary, "2026-11-24", "2026-12-01"),
    ("2.5", Period::MediationExtension, "2026-11-24", "2026-12-24"),
    ("2.5", Period::MediationBeforeFiling, "2026-11-24", "2026-12-24"),
    ("2.5", Period::MediatorChoice, "2026-11-27", "2026-12-01"),
    ("2.5", Period::MediatorNaming, "2026-09-29", "2026-10-09"), // 30 September, 8 and 9 October
    ("2.5", Period::MediatorAcceptance, "2026-02-12", "2026-02-24"), // 13, 14 (worked) and 24 February
    ("2.5", Period::MediationAnswer, "2026-11-26", "2026-12-01"),
    ("CPL86", Period::Restoration, "2026-11-24", "2026-12-04"),
];

#[test]
fn each_row_ends_on_its_day() {
    for (row, period, event, last) in ROWS {
        let clock = run(*period, day(event));
        assert_eq!(
            clock.deadline.last_day,
            day(last),
            "row {row}, {period:?} from {event}"
        );
    }
}

#[test]
fn no_period_and_no_row_is_left_out() {
    for period in Period::ALL {
        assert!(ROWS.iter().any(|row| row.1 == *period), "{period:?}");
    }
    // 39 and 40 set no period: see `limitation`.
    for number in 1..=38 {
        let number = number.to_string();
        assert!(ROWS.iter().any(|row| row.0 == number), "row {number}");
    }
}
