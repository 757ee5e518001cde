//! What the law's answers are called, in English.

use law::Procedure;
use law::court::CourtReason;
use law::fee::FeeStep;
use law::path::{Bearer, GivesUp, Openness, PathKind, Recommendation, Why};
use law::relief::{ReliefForm, ReliefWhy};

use crate::i18n::law::{LawText, percent};

pub(super) static LAW: LawText = LawText {
    article: law::article::Article::en,
    path,
    path_plain,
    path_how,
    openness,
    why,
    bearer,
    gives_up,
    recommendation,
    procedure,
    court_reason,
    relief_form,
    relief_why,
    fee_step,
};

const fn path(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => "Settle it yourselves (negotiation)",
        PathKind::MediationAfterFiling => "File first, then mediate (entrusted mediation)",
        PathKind::JudicialConfirmation => {
            "Agree, then have the court confirm (judicial confirmation)"
        }
        PathKind::PaymentOrder => "A direct order to pay (payment order)",
        PathKind::SmallClaims => "Quick small case (small-claims procedure)",
        PathKind::Summary => "Simple trial (summary procedure)",
        PathKind::Ordinary => "Full trial (ordinary procedure)",
    }
}

const fn path_plain(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => "You agree between yourselves and the other side pays as agreed.",
        PathKind::MediationAfterFiling => {
            "Your papers are with the court and a mediator helps you talk. Agreed and performed, there is no court fee; if not, one tap takes you to trial."
        }
        PathKind::JudicialConfirmation => {
            "After an agreement before a mediation committee you both ask the court to confirm it. If the other side then does not pay, you can have it enforced."
        }
        PathKind::PaymentOrder => {
            "The court orders the other side to pay on the papers alone, without a hearing. A valid written objection ends the order."
        }
        PathKind::SmallClaims => "For small, clear cases: quick, and final after one instance.",
        PathKind::Summary => "For clear cases with little dispute, heard by one judge.",
        PathKind::Ordinary => {
            "For disputed cases or when the other side cannot be found: the fullest and the slowest way."
        }
    }
}

const fn path_how(kind: PathKind) -> &'static str {
    match kind {
        PathKind::Negotiation => {
            "No court is needed. Write down who pays how much, by when, to which account, and what happens otherwise."
        }
        PathKind::JudicialConfirmation => {
            "Mediate at the township's social governance centre or a people's mediation committee, free of charge; within 30 days of the agreement both apply to the court."
        }
        PathKind::PaymentOrder => {
            "Apply to the basic court where the other side lives. It cannot be filed from here yet; 12368 tells you how."
        }
        PathKind::MediationAfterFiling
        | PathKind::SmallClaims
        | PathKind::Summary
        | PathKind::Ordinary => "",
    }
}

const fn openness(openness: Openness) -> &'static str {
    match openness {
        Openness::Open => "Open",
        Openness::OnlyByAgreement => "If both sides agree",
        Openness::ToBeChecked => "The court will check",
        Openness::Closed => "Not open now",
    }
}

const fn why(why: Why) -> &'static str {
    match why {
        Why::AmountUnknown => "No amount is given yet.",
        Why::OtherSideMustAgree => "The other side must be willing too.",
        Why::NeedsMediatedAgreement => "An agreement before a mediation organisation comes first.",
        Why::NotDueYet => "The day of repayment has not come.",
        Why::DueUnknown => "It is not known yet whether the day of repayment has come.",
        Why::DefendantUnreachable => "The other side cannot be found.",
        Why::ReachabilityUnknown => "The other side must be there to receive the papers.",
        Why::DefendantAbroad => "The other side is outside mainland China.",
        Why::CounterObligation => "There are other debts between you.",
        Why::CounterObligationUnknown => {
            "There must be no other debts between you; the court will check."
        }
        Why::InterestNotInWriting => "The interest claimed is not in the IOU or contract.",
        Why::InterestInWritingUnknown => {
            "The interest claimed must be in the IOU or contract; the court will check."
        }
        Why::PreservedBeforeSuit => "A preservation before suit was applied for.",
        Why::WouldObject => {
            "The other side disputes it and would likely object; it then becomes a suit."
        }
        Why::FactsDisputed => "The other side disputes it; the court may find the facts unclear.",
        Why::AboveHalf => "The amount is above the limit by law; both sides would have to agree.",
        Why::AboveDouble => "The amount is above the upper limit.",
        Why::ThresholdStale => "The limit changes every year; the court will check the new one.",
        Why::SimplerProcedureLikely => "Courts begin simple cases in the summary procedure.",
    }
}

const fn bearer(bearer: Bearer) -> &'static str {
    match bearer {
        Bearer::Nobody => "nothing to pay",
        Bearer::ByAgreement => "as you both agree, or else as the court decides",
        Bearer::DebtorUnlessObjection => "the other side; you, if they object with success",
        Bearer::Loser => "the side that loses",
    }
}

const fn gives_up(what: GivesUp) -> &'static str {
    match what {
        GivesUp::Appeal => "No appeal: the decision is final at once.",
        GivesUp::EnforceablePaper => {
            "No paper that can be enforced: if they break their word you need another way."
        }
        GivesUp::PreservationBeforeSuit => "No preservation before suit.",
        GivesUp::EndsOnObjection => "A valid written objection ends it and it becomes a suit.",
    }
}

const fn recommendation(why: Recommendation) -> &'static str {
    match why {
        Recommendation::FreeIfSettledAndTrialStaysOpen => {
            "Your case is on file; agreeing costs nothing, and trial stays one tap away."
        }
        Recommendation::QuickestJudgment => {
            "The other side disputes it; this is the quickest way to a judgment."
        }
        Recommendation::OnlyWayWithoutTheDefendant => {
            "Only this procedure can serve the papers by public notice."
        }
    }
}

const fn procedure(procedure: Procedure) -> &'static str {
    match procedure {
        Procedure::SmallClaims => "small-claims procedure",
        Procedure::Summary => "summary procedure",
        Procedure::Ordinary => "ordinary procedure",
    }
}

const fn court_reason(reason: CourtReason) -> &'static str {
    match reason {
        CourtReason::AgreedInWriting => "You agreed on it in writing",
        CourtReason::DefendantsDomicile => "The other side lives here",
        CourtReason::LendersPlace => "You are to receive the money here (lender's place)",
        CourtReason::DebtorsDomicile => "The debtor lives here",
    }
}

const fn relief_form(form: ReliefForm) -> &'static str {
    match form {
        ReliefForm::Exempt => "exemption",
        ReliefForm::Reduce => "reduction (30 % at least)",
        ReliefForm::Defer => "deferral",
    }
}

const fn relief_why(why: ReliefWhy) -> &'static str {
    match why {
        ReliefWhy::DisabledWithoutIncome => "I am disabled and have no fixed source of living",
        ReliefWhy::ClaimsSupport => "I claim maintenance, support or a survivor's pension",
        ReliefWhy::SocialAssistance => {
            "I receive minimum living allowance, destitution aid or unemployment benefit, and nothing else"
        }
        ReliefWhy::GoodSamaritan => "I was harmed while helping others",
        ReliefWhy::Disaster => "A disaster struck, or the family business cannot go on",
        ReliefWhy::VeteranCare => "I am entitled to veterans' or resettlement care",
        ReliefWhy::WelfareInstitution => "We are a welfare institution or rescue station",
        ReliefWhy::ClaimsSocialInsurance => {
            "I claim social insurance money or economic compensation"
        }
        ReliefWhy::Injured => "I was injured in an accident and claim for it",
        ReliefWhy::LegalAid => "I receive legal aid in this matter",
        ReliefWhy::OtherHardship => "I truly cannot pay for another reason",
    }
}

fn fee_step(step: &FeeStep) -> String {
    match step {
        FeeStep::Flat {
            up_to: Some(up_to), ..
        } => {
            format!("Up to ¥{}: a flat fee", up_to.grouped())
        }
        FeeStep::Flat { up_to: None, .. } => "A flat fee".to_owned(),
        FeeStep::Share {
            from,
            up_to,
            part,
            rate_ppm,
        } => {
            let bracket = match up_to {
                Some(up_to) => format!("¥{} to ¥{}", from.grouped(), up_to.grouped()),
                None => format!("Above ¥{}", from.grouped()),
            };
            format!("{bracket}: ¥{} × {} %", part.grouped(), percent(*rate_ppm))
        }
        FeeStep::Capped => "Cut off at the maximum".to_owned(),
        FeeStep::Halved => "Halved".to_owned(),
        FeeStep::OneThird => "One third".to_owned(),
        FeeStep::Reduced { percent } => format!("Reduction granted: {percent} %"),
        FeeStep::Free => "No fee".to_owned(),
    }
}
