//! What holds for every set of facts.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::court::CourtLevel;

fn place() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "",
            WEST,
            YIWU,
            HAISHU,
            SHANGHAI,
            "温州",
            "江干区",
            "余杭",
            "湖州德清县",
            "?",
            "杭州市中级人民法院",
            "义乌市人民法院",
        ])
        .prop_map(str::to_owned),
        "[浙杭甬西湖区市义乌人民法院原告]{0,8}",
    ]
}

fn party() -> impl Strategy<Value = PartyPlace> {
    use Situation as S;
    let situation = select(vec![
        S::Ordinary,
        S::Ordinary,
        S::Missing,
        S::Abroad,
        S::SettledAbroad,
        S::Detained,
        S::DetainedOverAYear,
        S::Deregistered,
        S::Military,
    ]);
    (place(), place(), situation, any::<bool>()).prop_map(
        |(domicile, habitual_residence, situation, away_over_a_year)| PartyPlace {
            domicile,
            habitual_residence,
            situation,
            away_over_a_year,
            ..PartyPlace::default()
        },
    )
}

prop_compose! {
    fn any_facts()(
        dispute in select(DisputeKind::ALL.to_vec()),
        claimants in prop::collection::vec(party(), 0..3),
        respondents in prop::collection::vec(party(), 0..3),
        texts in prop::collection::vec(place(), PlaceKind::ALL.len()),
        agreed in place(),
        owed in prop::option::of(select(vec![Owed::Money, Owed::RealEstate, Owed::Other])),
        online in prop::option::of(select(vec![OnlineCause::Data, OnlineCause::Shopping])),
        transport in prop::option::of(select(vec![TransportBy::Rail, TransportBy::Water])),
        yuan in prop::option::of(0i64..8_000_000_000),
        flags in any::<[bool; 3]>(),
    ) -> JurisdictionFacts {
        let mut places = Places::default();
        for (kind, text) in PlaceKind::ALL.iter().zip(texts) {
            *places.get_mut(*kind) = text;
        }
        JurisdictionFacts {
            dispute, claimants, respondents, places, owed, online, transport,
            agreement: Agreement { court: agreed, ..Agreement::default() },
            amount: yuan.map(Money::from_yuan),
            never_performed: flags[0],
            delivered_online: flags[1],
            wage_note_only: flags[2],
            ..JurisdictionFacts::default()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_court_stands_once(facts in any_facts()) {
        let options = competent(&facts, today()).options;
        for (place, option) in options.iter().enumerate() {
            prop_assert!(options.iter().skip(place + 1).all(|other| other.court != option.court));
        }
    }

    #[test]
    fn an_exclusive_place_excludes_all_others(facts in any_facts()) {
        let options = competent(&facts, today()).options;
        if options.iter().any(|option| option.exclusive) {
            prop_assert!(options.iter().all(|option| option.exclusive));
            prop_assert!(options.iter().all(|option|
                option.reason != CourtReason::AgreedInWriting && !option.only_without_agreement));
        }
    }

    #[test]
    fn agreed_courts_come_first(facts in any_facts()) {
        let options = competent(&facts, today()).options;
        let agreed = |option: &CourtOption| option.reason == CourtReason::AgreedInWriting;
        let head = options.iter().take_while(|option| agreed(option)).count();
        prop_assert!(options.iter().skip(head).all(|option| !agreed(option)));
    }

    #[test]
    fn all_options_have_one_level_unless_a_court_was_named(facts in any_facts()) {
        let named = PlaceKind::ALL
            .iter()
            .any(|kind| kind.is_court() && !facts.places.get(*kind).is_empty());
        let mut levels: Vec<_> = competent(&facts, today())
            .options
            .iter()
            .map(|option| option.court.level)
            .filter(|level| *level != CourtLevel::Special)
            .collect();
        levels.dedup();
        prop_assert!(named || levels.len() <= 1, "{levels:?}");
    }

    #[test]
    fn facts_travel_as_json(facts in any_facts()) {
        let json = serde_json::to_string(&facts).unwrap();
        prop_assert_eq!(serde_json::from_str::<JurisdictionFacts>(&json).unwrap(), facts);
    }
}
