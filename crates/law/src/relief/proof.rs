//! What to hand in with an application for relief (FEE 48).
//!
//! The Measures ask for proof of real hardship and "other related" proof without naming papers;
//! the papers here are the usual ones for each ground, and the court may take others.

use serde::Serialize;

use super::{ReliefForm, ReliefWhy};
use crate::article::{Article, Statute};

/// One thing to hand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// The application, in writing.
    WrittenApplication,
    /// That paying is really hard.
    Hardship,
    /// That person and family meet the hardship standard of the local authorities.
    LocalHardshipStandard,
    /// Disability certificate (残疾人证).
    DisabilityCertificate,
    /// Who owes the support: household register, divorce paper, judgment.
    SupportRelation,
    /// The decision or card of the relief authority: 特困, 低保, 低保边缘 or 刚性支出困难.
    ReliefDecision,
    /// That unemployment benefit is paid.
    UnemploymentBenefit,
    /// Confirmation of the act for others (见义勇为).
    GoodDeed,
    /// What the disaster did: from the township, the insurer or the press.
    Disaster,
    /// Certificate of the 优抚 or 安置 person.
    VeteranCertificate,
    /// Registration of the institution.
    InstitutionRegistration,
    /// Employment and insurance: contract, dismissal, statement of contributions.
    EmploymentOrInsurance,
    /// The accident and the injury: police or safety report, medical records.
    AccidentAndInjury,
    /// The decision that grants legal aid.
    LegalAidDecision,
}

impl Proof {
    /// The rule that asks for it (FEE 48).
    #[must_use]
    pub const fn article(self) -> Article {
        let at = match self {
            Self::LocalHardshipStandard => "48-2",
            _ => "48-1",
        };
        Article::new(Statute::LitigationFees, at)
    }
}

/// What a form of relief on a ground asks for.
pub(super) fn of(form: ReliefForm, why: ReliefWhy) -> Vec<Proof> {
    let mut proofs = vec![Proof::WrittenApplication, Proof::Hardship];
    proofs.extend(own(why));
    if form != ReliefForm::Defer && is_about_living(why) {
        proofs.push(Proof::LocalHardshipStandard);
    }
    proofs
}

/// The proof of the ground itself; other hardship has none but the hardship.
const fn own(why: ReliefWhy) -> Option<Proof> {
    Some(match why {
        ReliefWhy::DisabledWithoutIncome => Proof::DisabilityCertificate,
        ReliefWhy::ClaimsSupport => Proof::SupportRelation,
        ReliefWhy::Destitute
        | ReliefWhy::MinimumAllowance
        | ReliefWhy::NearMinimum
        | ReliefWhy::RigidExpenses => Proof::ReliefDecision,
        ReliefWhy::UnemploymentBenefit => Proof::UnemploymentBenefit,
        ReliefWhy::GoodSamaritan => Proof::GoodDeed,
        ReliefWhy::Disaster => Proof::Disaster,
        ReliefWhy::VeteranCare => Proof::VeteranCertificate,
        ReliefWhy::WelfareInstitution => Proof::InstitutionRegistration,
        ReliefWhy::ClaimsSocialInsurance => Proof::EmploymentOrInsurance,
        ReliefWhy::Injured => Proof::AccidentAndInjury,
        ReliefWhy::LegalAid => Proof::LegalAidDecision,
        ReliefWhy::OtherHardship => return None,
    })
}

/// Grounds that rest on hardship of living or claim what one lives on (FEE 48(2)).
const fn is_about_living(why: ReliefWhy) -> bool {
    !matches!(
        why,
        ReliefWhy::GoodSamaritan | ReliefWhy::VeteranCare | ReliefWhy::WelfareInstitution
    )
}
