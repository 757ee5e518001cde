//! What the court names, and nothing else, may be corrected.

use super::life::Life;
use super::*;
use crate::draft::{Evidence, get};

fn asked_for(pointer: &str) -> Matter {
    let mut life = Life::filed("30000", Procedure::Summary, MediationWish::No);
    let item = CorrectionItem {
        pointer: pointer.to_owned(),
        note: "请补正".to_owned(),
    };
    let notice = CorrectionNotice { items: vec![item] };
    life.does(Role::Court, Event::CorrectionAsked(notice));
    life.matter.clone()
}

#[test]
fn a_field_not_named_stays_closed() {
    let matter = asked_for("/loan/principal");
    let named = ("/loan/principal", "20000");
    let draft = matter.corrected([named], None);
    let principal = draft.ok().and_then(|draft| get(&draft, named.0));
    assert_eq!(principal.as_deref(), Some("20000"));
    let other = ("/loan/lent_on", "2024-06-02");
    assert_eq!(matter.corrected([named, other], None), Err(other.0));
    assert_eq!(matter.corrected([named], Some(&[])), Err(EVIDENCE));
}

#[test]
fn evidence_that_was_named_is_replaced_as_a_whole() {
    let matter = asked_for(EVIDENCE);
    let evidence = [Evidence {
        id: "a".to_owned(),
        ..Evidence::default()
    }];
    let draft = matter.corrected([], Some(&evidence));
    assert_eq!(draft.map(|draft| draft.evidence), Ok(evidence.to_vec()));
    assert_eq!(matter.corrected([], None).as_ref(), Ok(&matter.draft));
    // Its pieces have no fields of their own then.
    let piece = ("/evidence/0/name", "借条");
    assert_eq!(matter.corrected([piece], None), Err(piece.0));
}

#[test]
fn the_court_can_ask_for_what_there_is() {
    let matter = asked_for(EVIDENCE);
    assert!(matter.has_part(EVIDENCE));
    assert!(matter.has_part("/respondents/0/address"));
    for nothing in ["", "/nothing", "/respondents/1/name", "/evidence/0/name"] {
        assert!(!matter.has_part(nothing), "{nothing}");
    }
    assert!(matter.is_asked_for(EVIDENCE));
    assert!(!matter.is_asked_for("/story"));
}
