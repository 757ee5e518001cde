//! Fee relief as far as the draft says something about it: what the person ticked, what the story
//! mentions, and which forms the law then opens (FEE 44–47).

use law::relief::{self, ReliefFacts, ReliefGround, ReliefWhy};

use crate::draft::{Draft, PartyKind};

/// Every ground with its wire name in [`crate::draft::Choice::relief`].
pub const GROUNDS: [(ReliefWhy, &str); 15] = [
    (ReliefWhy::MinimumAllowance, "minimum_allowance"),
    (ReliefWhy::Destitute, "destitute"),
    (ReliefWhy::NearMinimum, "near_minimum"),
    (ReliefWhy::RigidExpenses, "rigid_expenses"),
    (ReliefWhy::UnemploymentBenefit, "unemployment_benefit"),
    (ReliefWhy::DisabledWithoutIncome, "disabled_without_income"),
    (ReliefWhy::LegalAid, "legal_aid"),
    (ReliefWhy::ClaimsSupport, "claims_support"),
    (ReliefWhy::Injured, "injured"),
    (ReliefWhy::ClaimsSocialInsurance, "claims_social_insurance"),
    (ReliefWhy::Disaster, "disaster"),
    (ReliefWhy::VeteranCare, "veteran_care"),
    (ReliefWhy::GoodSamaritan, "good_samaritan"),
    (ReliefWhy::WelfareInstitution, "welfare_institution"),
    (ReliefWhy::OtherHardship, "other_hardship"),
];

/// Words of a story that speak of hardship.
const WORDS: [&str; 14] = [
    "低保",
    "特困",
    "五保",
    "失业",
    "残疾",
    "法律援助",
    "交不起",
    "没钱交",
    "困难",
    "破产",
    "受灾",
    "退役",
    "烈属",
    "看病",
];

/// The forms of relief that the ticked grounds open, the furthest-reaching first.
#[must_use]
pub fn relief(draft: &Draft) -> Vec<ReliefGround> {
    let mut facts = ReliefFacts {
        natural_person: draft
            .claimants
            .iter()
            .all(|party| party.kind == PartyKind::Person),
        ..ReliefFacts::default()
    };
    for (ground, name) in GROUNDS {
        if draft.choice.relief.iter().any(|ticked| ticked == name) {
            *fact(&mut facts, ground) = true;
        }
    }
    relief::suggest(&facts)
}

/// Whether the story speaks of hardship, so that relief should be offered openly.
#[must_use]
pub fn relief_suggested(draft: &Draft) -> bool {
    WORDS.iter().any(|word| draft.story.contains(word))
}

/// The fact behind a ground.
fn fact(facts: &mut ReliefFacts, ground: ReliefWhy) -> &mut bool {
    match ground {
        ReliefWhy::DisabledWithoutIncome => &mut facts.disabled_without_income,
        ReliefWhy::ClaimsSupport => &mut facts.claims_support,
        ReliefWhy::Destitute => &mut facts.destitute,
        ReliefWhy::MinimumAllowance => &mut facts.minimum_allowance,
        ReliefWhy::NearMinimum => &mut facts.near_minimum,
        ReliefWhy::RigidExpenses => &mut facts.rigid_expenses,
        ReliefWhy::UnemploymentBenefit => &mut facts.unemployment_benefit,
        ReliefWhy::GoodSamaritan => &mut facts.good_samaritan,
        ReliefWhy::Disaster => &mut facts.disaster,
        ReliefWhy::VeteranCare => &mut facts.veteran_care,
        ReliefWhy::WelfareInstitution => &mut facts.welfare_institution,
        ReliefWhy::ClaimsSocialInsurance => &mut facts.claims_social_insurance,
        ReliefWhy::Injured => &mut facts.injured,
        ReliefWhy::LegalAid => &mut facts.legal_aid,
        ReliefWhy::OtherHardship => &mut facts.other_hardship,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]
    use law::relief::ReliefForm;

    use super::*;

    #[test]
    fn a_ground_keeps_its_wire_name() {
        for (ground, name) in GROUNDS {
            assert_eq!(serde_json::to_value(ground).unwrap(), name);
        }
    }

    #[test]
    fn a_ticked_ground_opens_its_form() {
        let mut draft = Draft::default();
        assert!(relief(&draft).is_empty());
        draft.choice.relief.push("legal_aid".to_owned());
        let grounds = relief(&draft);
        assert_eq!(grounds.first().unwrap().form, ReliefForm::Defer);
    }

    #[test]
    fn an_organisation_is_never_exempt() {
        let mut draft = Draft::default();
        draft.choice.relief.push("minimum_allowance".to_owned());
        assert!(
            relief(&draft)
                .iter()
                .any(|ground| ground.form == ReliefForm::Exempt)
        );
        draft.claimants[0].kind = PartyKind::Organisation;
        assert!(
            relief(&draft)
                .iter()
                .all(|ground| ground.form != ReliefForm::Exempt)
        );
    }

    #[test]
    fn a_story_of_hardship_is_heard() {
        let story = "我是低保户，他欠我三万元".to_owned();
        assert!(relief_suggested(&Draft {
            story,
            ..Draft::default()
        }));
        assert!(!relief_suggested(&Draft::default()));
    }
}
