//! Fee relief (司法救助): which facts open exemption, reduction or deferral (FEE 44–47).
//!
//! A suggestion only: the court decides, on a written application with proof (FEE 48).

use serde::{Deserialize, Serialize};

use crate::article::{Article, Statute};

/// What is known about the person who would pay. All false when nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReliefFacts {
    /// A natural person; companies are never exempt (FEE 44).
    pub natural_person: bool,
    /// Disabled and without a fixed source of living.
    pub disabled_without_income: bool,
    /// Claims maintenance or a pension for the dead or disabled.
    pub claims_support: bool,
    /// On minimum living allowance (低保), destitute (特困), or on unemployment benefit, with no
    /// other income.
    pub social_assistance: bool,
    /// Harmed while helping others, and claiming for it.
    pub good_samaritan: bool,
    /// On social relief after a natural disaster, or the family business cannot go on.
    pub disaster: bool,
    /// A 优抚 or 安置 person.
    pub veteran_care: bool,
    /// A welfare institution or rescue station.
    pub welfare_institution: bool,
    /// Claims social insurance money or economic compensation.
    pub claims_social_insurance: bool,
    /// Injured in an accident and claiming for it.
    pub injured: bool,
    /// Receives legal aid in this matter.
    pub legal_aid: bool,
    /// Cannot pay for another reason.
    pub other_hardship: bool,
}

/// A form of relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReliefForm {
    /// 免交: nothing to pay.
    Exempt,
    /// 减交: at least 30 % less.
    Reduce,
    /// 缓交: pay later.
    Defer,
}

/// A form of relief that the facts suggest, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReliefGround {
    /// The form.
    pub form: ReliefForm,
    /// The ground.
    pub why: ReliefWhy,
    /// The rule.
    pub article: Article,
    /// Proof of the local hardship standard is needed (FEE 48 para. 2).
    pub hardship_proof: bool,
}

/// The ground for relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReliefWhy {
    /// Disabled without income.
    DisabledWithoutIncome,
    /// Claims support.
    ClaimsSupport,
    /// Social assistance.
    SocialAssistance,
    /// Harmed while helping.
    GoodSamaritan,
    /// Disaster.
    Disaster,
    /// Veteran or resettled person.
    VeteranCare,
    /// Welfare institution.
    WelfareInstitution,
    /// Claims social insurance.
    ClaimsSocialInsurance,
    /// Injured.
    Injured,
    /// Receives legal aid.
    LegalAid,
    /// Other hardship; the court weighs it.
    OtherHardship,
}

/// The forms of relief that the facts suggest, the furthest-reaching first (FEE 45, 46, 47).
/// Exemption is for natural persons only (FEE 44).
#[must_use]
pub fn suggest(facts: &ReliefFacts) -> Vec<ReliefGround> {
    use ReliefForm::{Defer, Exempt, Reduce};
    let rows = [
        (
            facts.disabled_without_income,
            Exempt,
            ReliefWhy::DisabledWithoutIncome,
            "45-0-1",
            false,
        ),
        (
            facts.claims_support,
            Exempt,
            ReliefWhy::ClaimsSupport,
            "45-0-2",
            false,
        ),
        (
            facts.social_assistance,
            Exempt,
            ReliefWhy::SocialAssistance,
            "45-0-3",
            true,
        ),
        (
            facts.good_samaritan,
            Exempt,
            ReliefWhy::GoodSamaritan,
            "45-0-4",
            false,
        ),
        (
            facts.other_hardship,
            Exempt,
            ReliefWhy::OtherHardship,
            "45-0-5",
            true,
        ),
        (
            facts.disaster || facts.social_assistance,
            Reduce,
            ReliefWhy::Disaster,
            "46-1-1",
            true,
        ),
        (
            facts.veteran_care,
            Reduce,
            ReliefWhy::VeteranCare,
            "46-1-2",
            false,
        ),
        (
            facts.welfare_institution,
            Reduce,
            ReliefWhy::WelfareInstitution,
            "46-1-3",
            false,
        ),
        (
            facts.other_hardship,
            Reduce,
            ReliefWhy::OtherHardship,
            "46-1-4",
            true,
        ),
        (
            facts.claims_social_insurance,
            Defer,
            ReliefWhy::ClaimsSocialInsurance,
            "47-0-1",
            false,
        ),
        (facts.injured, Defer, ReliefWhy::Injured, "47-0-2", false),
        (facts.legal_aid, Defer, ReliefWhy::LegalAid, "47-0-3", false),
        (
            facts.other_hardship,
            Defer,
            ReliefWhy::OtherHardship,
            "47-0-4",
            false,
        ),
    ];
    rows.into_iter()
        .filter(|(holds, form, ..)| *holds && (facts.natural_person || *form != Exempt))
        .map(|(_, form, why, at, hardship_proof)| ReliefGround {
            form,
            why,
            article: Article::new(Statute::LitigationFees, at),
            hardship_proof,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_is_never_exempt() {
        let facts = ReliefFacts {
            natural_person: false,
            social_assistance: true,
            claims_support: true,
            other_hardship: true,
            ..ReliefFacts::default()
        };
        assert!(
            suggest(&facts)
                .iter()
                .all(|ground| ground.form != ReliefForm::Exempt)
        );
    }

    #[test]
    fn legal_aid_opens_deferral() {
        let facts = ReliefFacts {
            natural_person: true,
            legal_aid: true,
            ..ReliefFacts::default()
        };
        let grounds: Vec<_> = suggest(&facts)
            .iter()
            .map(|ground| (ground.form, ground.article.code()))
            .collect();
        assert_eq!(grounds, [(ReliefForm::Defer, String::from("FEE 47-0-3"))]);
    }

    #[test]
    fn nothing_known_suggests_nothing() {
        assert!(suggest(&ReliefFacts::default()).is_empty());
        let person = ReliefFacts {
            natural_person: true,
            ..ReliefFacts::default()
        };
        assert!(suggest(&person).is_empty());
    }
}
