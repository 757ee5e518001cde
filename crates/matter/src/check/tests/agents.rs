//! Agents, third persons and papers other than the identity card: asked of few, checked for all.

use super::*;

fn agent(name: &str) -> Agent {
    Agent {
        name: name.to_owned(),
        scope: Some(AgentScope::General),
        ..Agent::default()
    }
}

fn with(change: impl FnOnce(&mut Draft)) -> Vec<(String, Problem, Severity)> {
    let mut draft = loan();
    change(&mut draft);
    tell(&draft)
}

#[test]
fn two_agents_are_fine_and_a_third_is_one_too_many() {
    let two = with(|draft| draft.agents = vec![agent("赵某"), agent("钱某")]);
    assert_eq!(two, []);
    let three = with(|draft| draft.agents = vec![agent("赵某"), agent("钱某"), agent("孙某")]);
    let name = "/agents/2/name".to_owned();
    assert_eq!(three, [(name, P::TooManyAgents, Severity::MustFix)]);
}

#[test]
fn a_power_says_how_far_it_reaches() {
    let found = with(|draft| {
        draft.agents = vec![Agent {
            scope: None,
            ..agent("赵某")
        }];
    });
    let scope = "/agents/0/scope".to_owned();
    assert_eq!(found, [(scope, P::Missing, Severity::MustFix)]);
}

#[test]
fn a_third_person_needs_a_name_only() {
    let named = Party {
        name: "孙六".to_owned(),
        ..Party::default()
    };
    assert_eq!(with(|draft| draft.third_parties = vec![named]), []);
    let found = with(|draft| draft.third_parties = vec![Party::default()]);
    let name = "/third_parties/0/name".to_owned();
    assert_eq!(found, [(name, P::Missing, Severity::MustFix)]);
}

#[test]
fn the_number_of_a_passport_is_not_measured_as_an_identity_number() {
    let found = with(|draft| {
        draft.claimants[0].id_kind = IdKind::Passport;
        "E00000000".clone_into(&mut draft.claimants[0].id_number);
    });
    assert_eq!(found, []);
    let found = with(|draft| "E0000".clone_into(&mut draft.claimants[0].id_number));
    let number = "/claimants/0/id_number".to_owned();
    assert_eq!(found, [(number, P::IdWrongCharacter, Severity::MustFix)]);
}

#[test]
fn nobody_is_born_tomorrow() {
    let found = with(|draft| "2026-11-25".clone_into(&mut draft.respondents[0].birth));
    let birth = "/respondents/0/birth".to_owned();
    assert_eq!(found, [(birth, P::DateInFuture, Severity::MustFix)]);
}

#[test]
fn an_agent_brings_a_paper_that_names_the_powers() {
    let mut draft = loan();
    draft.agents = vec![Agent {
        scope: Some(AgentScope::Special),
        ..agent("赵某")
    }];
    let problems = |draft: &Draft| -> Vec<Problem> {
        let found = at(draft, CheckStage::Sign).into_iter();
        found.map(|(_, problem, _)| problem).collect()
    };
    let found = problems(&draft);
    assert!(found.contains(&P::PowerOfAttorneyMissing) && found.contains(&P::PowersToBeNamed));
    draft.evidence = vec![Evidence {
        name: "授权委托书.jpg".to_owned(),
        ..Evidence::default()
    }];
    assert!(!problems(&draft).contains(&P::PowerOfAttorneyMissing));
}
