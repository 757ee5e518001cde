//! Every field can be read and written by its pointer, and nothing else can.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use super::*;

/// Every pointer under `value`, by way of the wire format.
fn leaves(value: &serde_json::Value, pointer: &str, into: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                leaves(value, &format!("{pointer}/{name}"), into);
            }
        }
        serde_json::Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                leaves(value, &format!("{pointer}/{index}"), into);
            }
        }
        _ => into.push(pointer.to_owned()),
    }
}

#[test]
fn every_field_a_person_fills_has_a_pointer() {
    let draft = Draft {
        third_parties: vec![Party::default()],
        agents: vec![Agent::default()],
        evidence: vec![Evidence::default()],
        ..Draft::default()
    };
    let mut pointers = Vec::new();
    leaves(&serde_json::to_value(&draft).unwrap(), "", &mut pointers);
    assert!(pointers.len() > 110);
    for pointer in pointers {
        let machine = ["/id", "/media_type", "/bytes", "/sha256"];
        let known = get(&draft, &pointer).is_some();
        let kept =
            pointer.starts_with("/evidence/") && machine.iter().any(|end| pointer.ends_with(end));
        assert_eq!(known, !kept, "{pointer}");
    }
}

#[test]
fn wire_names_are_those_of_the_wire() {
    for (pointer, names) in [
        (
            "/dispute",
            &[
                "private_loan",
                "sale",
                "labour",
                "lease",
                "property_service",
                "traffic",
                "other",
            ][..],
        ),
        ("/claimants/0/kind", &["person", "organisation"]),
        (
            "/claimants/0/id_kind",
            &[
                "citizen_id",
                "residence_permit",
                "hk_macao_travel_permit",
                "taiwan_travel_permit",
                "passport",
                "permanent_residence",
                "other",
            ],
        ),
        ("/third_parties/0/sex", &["male", "female"]),
        (
            "/respondents/0/organisation_type",
            &[
                "limited_company",
                "stock_company",
                "listed_company",
                "other_enterprise",
                "public_institution",
                "association",
                "foundation",
                "social_service",
                "state_organ",
                "rural_collective",
                "cooperative",
                "self_government",
                "sole_proprietorship",
                "partnership",
                "professional_firm",
            ],
        ),
        (
            "/respondents/0/ownership",
            &["state_controlled", "state_share", "private", "other"],
        ),
        ("/agents/0/scope", &["general", "special"]),
        ("/loan/document", &["iou", "contract", "messages", "oral"]),
        ("/loan/delivery", &["transfer", "cash", "other"]),
        ("/loan/term", &["fixed", "open"]),
        ("/loan/interest", &["none", "agreed"]),
        (
            "/loan/repayment",
            &[
                "at_once",
                "monthly_interest",
                "quarterly_interest",
                "yearly_interest",
                "other",
            ],
        ),
        ("/loan/security/guarantee", &["general", "joint"]),
        (
            "/choice/procedure",
            &["small_claims", "summary", "ordinary"],
        ),
        ("/choice/mediation", &["yes", "no", "unsure"]),
    ] {
        for name in names {
            let mut draft = Draft::default();
            assert!(set(&mut draft, pointer, name), "{pointer} {name}");
            assert_eq!(get(&draft, pointer).as_deref(), Some(*name));
            let wire = serde_json::to_value(&draft).unwrap();
            assert_eq!(wire.pointer(pointer).unwrap(), name);
        }
    }
}

#[test]
fn a_yes_can_be_set_and_taken_back() {
    let mut draft = Draft::default();
    assert!(set(&mut draft, "/loan/repaid", "true"));
    assert_eq!(draft.loan.repaid, Some(true));
    assert!(set(&mut draft, "/loan/repaid", ""));
    assert_eq!(draft.loan.repaid, None);
}

#[test]
fn what_does_not_exist_is_refused_without_a_change() {
    let mut draft = Draft::default();
    for (pointer, value) in [
        ("", "x"),
        ("/", "x"),
        ("/nothing", "x"),
        ("/claimants", "x"),
        ("/claimants/1/nothing", "x"),
        ("/claimants/2/name", "x"),
        ("/agents/0/nothing", "x"),
        ("/agents/1/name", "x"),
        ("/third_parties/0/sex", "nonsense"),
        ("/claimants/-1/name", "x"),
        ("/evidence/0/name", "x"),
        ("/dispute", "nonsense"),
        ("/claimants/0/kind", "nonsense"),
        ("/loan/security/given/x", "true"),
    ] {
        assert!(!set(&mut draft, pointer, value), "{pointer}");
    }
    assert_eq!(draft, Draft::default());
}

#[test]
fn the_place_past_the_last_party_or_agent_adds_one() {
    let mut draft = Draft::default();
    assert!(set(&mut draft, "/agents/0/name", "赵律师"));
    assert!(set(&mut draft, "/third_parties/0/name", "孙六"));
    assert_eq!((draft.agents.len(), draft.third_parties.len()), (1, 1));
    assert!(set(&mut draft, "/respondents/1/name", "李四"));
    assert_eq!(draft.respondents.len(), 2);
    assert_eq!(get(&draft, "/respondents/1/name").as_deref(), Some("李四"));
}
