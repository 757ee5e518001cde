//! What the law's answers are called, in English.

mod courts;

use law::Procedure;
use law::fee::FeeStep;
use law::relief::{ReliefForm, ReliefWhy};

use crate::i18n::law::{LawText, percent};
use crate::i18n::{Prose, marked};

mod paths;
mod whys;

use paths::{bearer, gives_up, openness, path, path_how, path_plain, recommendation};
use whys::why;

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
    court_reason: courts::court_reason,
    court_condition: courts::court_condition,
    relief_form,
    relief_why,
    fee_step,
};

const fn procedure(procedure: Procedure) -> &'static str {
    match procedure {
        Procedure::SmallClaims => "small-claims procedure",
        Procedure::Summary => "summary procedure",
        Procedure::Ordinary => "ordinary procedure",
    }
}

const fn relief_form(form: ReliefForm) -> Prose {
    marked(match form {
        ReliefForm::Exempt => "exemption",
        ReliefForm::Reduce => "reduction (30 % at least)",
        ReliefForm::Defer => "deferral",
    })
}

const fn relief_why(why: ReliefWhy) -> &'static str {
    match why {
        ReliefWhy::DisabledWithoutIncome => "I am disabled and have no fixed source of living",
        ReliefWhy::ClaimsSupport => "I claim maintenance, support or a survivor's pension",
        ReliefWhy::MinimumAllowance => {
            "My family receives the minimum living allowance and nothing else"
        }
        ReliefWhy::Destitute => "I receive destitution aid and nothing else",
        ReliefWhy::NearMinimum => "My family is just above the minimum living allowance",
        ReliefWhy::RigidExpenses => {
            "My family is in need through costs it cannot avoid, such as illness"
        }
        ReliefWhy::UnemploymentBenefit => "I receive unemployment benefit and nothing else",
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
        FeeStep::Included { up_to: Some(up_to) } => {
            format!("Up to ¥{}: nothing more", up_to.grouped())
        }
        FeeStep::Included { up_to: None } => "Nothing more".to_owned(),
        FeeStep::PerCase => "A flat fee per case".to_owned(),
        FeeStep::Provincial { .. } => "A flat fee per case, set by the province".to_owned(),
        FeeStep::CourtSets { least, most } => format!(
            "¥{} to ¥{} per case; the court decides",
            least.grouped(),
            most.grouped()
        ),
        FeeStep::Capped => "Cut off at the maximum".to_owned(),
        FeeStep::Halved => "Halved".to_owned(),
        FeeStep::OneThird => "One third".to_owned(),
        FeeStep::Reduced { percent } => format!("Reduction granted: {percent} %"),
        FeeStep::Free => "No fee".to_owned(),
    }
}
