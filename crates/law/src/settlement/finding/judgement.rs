//! How much each problem matters, what helps, and which rule says so.

use super::{Problem, Remedy, Severity};
use crate::article::{Article, Statute};
use crate::settlement::{Topic, Way};

/// How much it matters on this way.
pub(super) fn severity(problem: Problem, way: Way) -> Severity {
    use Problem as P;
    match problem {
        P::AmountToConfirm { .. } | P::RateToConfirm { .. } | P::Cash | P::FeesUnsaid => {
            Severity::Note
        }
        P::AccountMissing
        | P::HolderMissing
        | P::HolderNotCreditor
        | P::BankMissing
        | P::AccountNumberUnusual
        | P::DefaultMissing
        | P::MissedPartUnsaid
        | P::PartsOutOfOrder
        | P::PenaltyUnlimited
        | P::PenaltyAboveDebt { .. }
        | P::EndUnsaid
        | P::MayTouch { .. }
        | P::Unclear { .. } => Severity::ShouldFix,
        P::SueAgain if way == Way::Contract => Severity::Note,
        // Whether status or title may be settled depends on the way.
        P::Touches { .. } if article(problem, way).is_none() => Severity::Note,
        _ => Severity::MustFix,
    }
}

/// What helps.
pub(super) fn remedy(problem: Problem) -> Remedy {
    use Problem as P;
    match problem {
        P::PartiesMissing | P::WhoMissing | P::ToWhomMissing | P::SamePerson => Remedy::NamePerson,
        P::NotAParty => Remedy::LetThemSign,
        P::NothingOwed | P::WhatMissing => Remedy::SayWhat,
        P::Amount(_) => Remedy::WriteAmount,
        P::Due(_) | P::DueRelative | P::DueVague => Remedy::WriteDay,
        P::DuePast { .. } => Remedy::NameLaterDay,
        P::PartsDiffer { .. } | P::TotalDiffers { .. } => Remedy::MakeSumsAgree,
        P::PartsOutOfOrder => Remedy::PutInOrder,
        P::AccountMissing | P::HolderMissing | P::BankMissing | P::AccountNumber(_) => {
            Remedy::NameAccount
        }
        P::AmountToConfirm { .. }
        | P::RateToConfirm { .. }
        | P::HolderNotCreditor
        | P::AccountNumberUnusual => Remedy::LookAgain,
        P::Cash => Remedy::KeepReceipt,
        P::DefaultMissing | P::MissedPartUnsaid | P::Rate(_) => Remedy::SayConsequence,
        P::AboveCap { .. } => Remedy::LowerToCap,
        P::PenaltyUnlimited | P::PenaltyAboveDebt { .. } => Remedy::SetLimit,
        P::FeesUnsaid => Remedy::SayWhoPays,
        P::EndUnsaid => Remedy::SayWhatIsLeft,
        P::SueAgain => Remedy::LeaveOut,
        P::Touches { topic } | P::MayTouch { topic, .. } => match topic {
            Topic::Status | Topic::PropertyTitle | Topic::IntellectualTitle => Remedy::TakeToCourt,
            Topic::OtherPeople => Remedy::LetThemSign,
            Topic::PublicInterest | Topic::Unlawful => Remedy::LeaveOut,
        },
        P::Unclear { .. } => Remedy::SayPlainly,
    }
}

/// The rule, when one says so on this way.
pub(super) fn article(problem: Problem, way: Way) -> Option<Article> {
    use Problem as P;
    let (statute, at) = match problem {
        P::Touches { topic } | P::MayTouch { topic, .. } => on_topic(topic, way)?,
        P::NotAParty => on_topic(Topic::OtherPeople, way)?,
        P::SueAgain if way != Way::Contract => (Statute::CourtMediation, "8-2"),
        P::DefaultMissing | P::MissedPartUnsaid if way == Way::Statement => {
            (Statute::CourtMediation, "8-1")
        }
        P::FeesUnsaid if way == Way::Statement => (Statute::CourtMediation, "11"),
        P::AboveCap { .. } => (Statute::PrivateLending, "29"),
        P::PenaltyUnlimited | P::PenaltyAboveDebt { .. } => (Statute::CivilCode, "585-2"),
        P::PartiesMissing
        | P::NothingOwed
        | P::WhoMissing
        | P::ToWhomMissing
        | P::SamePerson
        | P::WhatMissing
        | P::Amount(_)
        | P::Due(_)
        | P::DueRelative
        | P::DueVague
        | P::PartsDiffer { .. }
        | P::TotalDiffers { .. }
        | P::Unclear { .. }
            if way == Way::Confirmation =>
        {
            (Statute::ProcedureInterpretation, "358")
        }
        _ => return None,
    };
    Some(Article::new(statute, at))
}

/// What forbids a topic, if anything does on this way.
fn on_topic(topic: Topic, way: Way) -> Option<(Statute, &'static str)> {
    Some(match (way, topic) {
        (Way::Confirmation, Topic::Status | Topic::PropertyTitle | Topic::IntellectualTitle) => {
            (Statute::ProcedureInterpretation, "355")
        }
        (_, Topic::Status | Topic::PropertyTitle | Topic::IntellectualTitle) => return None,
        (Way::Confirmation, Topic::Unlawful) => (Statute::MediationConfirmation, "7-0-1"),
        (Way::Confirmation, Topic::PublicInterest) => (Statute::MediationConfirmation, "7-0-2"),
        (Way::Confirmation, Topic::OtherPeople) => (Statute::MediationConfirmation, "7-0-3"),
        (Way::Statement, Topic::PublicInterest) => (Statute::CourtMediation, "10-0-1"),
        (Way::Statement, Topic::OtherPeople) => (Statute::CourtMediation, "10-0-2"),
        (Way::Statement, Topic::Unlawful) => (Statute::CourtMediation, "10-0-4"),
        (Way::Contract, Topic::Unlawful | Topic::PublicInterest) => (Statute::CivilCode, "153"),
        (Way::Contract, Topic::OtherPeople) => (Statute::CivilCode, "154"),
    })
}
