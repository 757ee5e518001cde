//! Fee relief (司法救助): which facts open exemption, reduction or deferral, for whom, with what
//! proof (FEE 44–48).
//!
//! A suggestion only: the court decides, on a written application; how is in [`procedure`]. The
//! Measures name the categories of 2007; the four of 社会救助法 (in force 2026-07-01) are matched
//! to them here: 特困人员 and 低保家庭 to FEE 45(3), 低保边缘家庭 and 刚性支出困难家庭 to the open
//! clauses. Whether the court sees their confirmation without paper depends on an agreement that
//! no statute makes.

pub mod procedure;
mod proof;

use serde::{Deserialize, Serialize};

use crate::article::{Article, Statute};

pub use proof::Proof;

/// What is known about the person who would pay. All false when nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReliefFacts {
    /// A natural person; companies are never exempt (FEE 44).
    pub natural_person: bool,
    /// Disabled and without a fixed source of living.
    pub disabled_without_income: bool,
    /// Claims maintenance or a pension for the dead or disabled.
    pub claims_support: bool,
    /// 特困人员: destitute, supported by the state.
    pub destitute: bool,
    /// 低保家庭: on minimum living allowance.
    pub minimum_allowance: bool,
    /// 低保边缘家庭: just above the minimum living allowance.
    pub near_minimum: bool,
    /// 刚性支出困难家庭: in need through costs that cannot be avoided, such as illness.
    pub rigid_expenses: bool,
    /// On unemployment benefit.
    pub unemployment_benefit: bool,
    /// Has another income besides such allowance or benefit, which closes FEE 45(3).
    pub other_income: bool,
    /// Harmed while helping others or for the public good, and claiming for it (also near relatives).
    pub good_samaritan: bool,
    /// By a natural disaster or other force majeure on social relief, or the family business cannot
    /// go on.
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReliefGround {
    /// The form.
    pub form: ReliefForm,
    /// The ground.
    pub why: ReliefWhy,
    /// The rule.
    pub article: Article,
    /// The rule is the open clause of its article: the court weighs the case. Else it must grant.
    pub weighed: bool,
    /// What to hand in with the statement of claim or the appeal (FEE 48).
    pub proofs: Vec<Proof>,
}

/// The ground for relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReliefWhy {
    /// Disabled without income.
    DisabledWithoutIncome,
    /// Claims support.
    ClaimsSupport,
    /// Destitute.
    Destitute,
    /// Minimum living allowance.
    MinimumAllowance,
    /// Just above it.
    NearMinimum,
    /// Costs that cannot be avoided.
    RigidExpenses,
    /// Unemployment benefit.
    UnemploymentBenefit,
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
    use ReliefWhy::{
        ClaimsSocialInsurance, ClaimsSupport, Destitute, DisabledWithoutIncome, Disaster,
        GoodSamaritan, Injured, LegalAid, MinimumAllowance, NearMinimum, OtherHardship,
        RigidExpenses, UnemploymentBenefit, VeteranCare, WelfareInstitution,
    };
    let mut grounds = Vec::new();
    let mut add = |holds: bool, form, why, at| {
        if holds && (facts.natural_person || form != Exempt && is_open_to_organisations(why)) {
            grounds.push(ground(form, why, at));
        }
    };
    let allowances = [
        (facts.destitute, Destitute),
        (facts.minimum_allowance, MinimumAllowance),
        (facts.unemployment_benefit, UnemploymentBenefit),
    ];
    let hardships = [
        (facts.near_minimum, NearMinimum),
        (facts.rigid_expenses, RigidExpenses),
        (facts.other_hardship, OtherHardship),
    ];
    add(
        facts.disabled_without_income,
        Exempt,
        DisabledWithoutIncome,
        "45-0-1",
    );
    add(facts.claims_support, Exempt, ClaimsSupport, "45-0-2");
    for (holds, why) in allowances {
        add(holds && !facts.other_income, Exempt, why, "45-0-3");
    }
    add(facts.good_samaritan, Exempt, GoodSamaritan, "45-0-4");
    add(facts.other_hardship, Exempt, OtherHardship, "45-0-5");
    add(facts.disaster, Reduce, Disaster, "46-1-1");
    add(facts.veteran_care, Reduce, VeteranCare, "46-1-2");
    add(
        facts.welfare_institution && !facts.natural_person,
        Reduce,
        WelfareInstitution,
        "46-1-3",
    );
    // Who has an allowance and some income besides is left to the open clauses.
    let weighed: Vec<_> = allowances
        .into_iter()
        .map(|(holds, why)| (holds && facts.other_income, why))
        .chain(hardships)
        .collect();
    for (holds, why) in &weighed {
        add(*holds, Reduce, *why, "46-1-4");
    }
    add(
        facts.claims_social_insurance,
        Defer,
        ClaimsSocialInsurance,
        "47-0-1",
    );
    add(facts.injured, Defer, Injured, "47-0-2");
    add(facts.legal_aid, Defer, LegalAid, "47-0-3");
    for (holds, why) in weighed {
        add(holds, Defer, why, "47-0-4");
    }
    grounds
}

impl ReliefGround {
    /// Proof is needed that person and family meet the local hardship standard (FEE 48(2)).
    #[must_use]
    pub fn needs_hardship_proof(&self) -> bool {
        self.proofs.contains(&Proof::LocalHardshipStandard)
    }
}

fn ground(form: ReliefForm, why: ReliefWhy, at: &'static str) -> ReliefGround {
    ReliefGround {
        form,
        why,
        article: Article::new(Statute::LitigationFees, at),
        weighed: matches!(at, "45-0-5" | "46-1-4" | "47-0-4"),
        proofs: proof::of(form, why),
    }
}

/// What an organisation can be or suffer; the other grounds are those of people and families.
const fn is_open_to_organisations(why: ReliefWhy) -> bool {
    matches!(
        why,
        ReliefWhy::WelfareInstitution | ReliefWhy::OtherHardship
    )
}

#[cfg(test)]
mod tests;
