//! Joins two devices' edits of one draft, field by field, so that the person is asked only where
//! both changed the same field to different values. Nothing typed on either side is dropped.

use serde::{Deserialize, Serialize};

use crate::draft::{Draft, Evidence, get, pointers, set};

/// Both versions joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The joined draft; where both sides changed a field, it holds mine.
    pub draft: Draft,
    /// The fields both sides changed, to different values.
    pub conflicts: Vec<Conflict>,
}

/// One field that both sides changed; its values as [`get`] gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// JSON pointer of the field.
    pub pointer: String,
    /// This device's value.
    pub mine: String,
    /// The other device's value.
    pub theirs: String,
}

/// Joins `mine` and `theirs`, both edited from `base`.
#[must_use]
pub fn merge(base: &Draft, mine: &Draft, theirs: &Draft) -> Merged {
    let mut draft = mine.clone();
    join_places(&base.claimants, &mut draft.claimants, &theirs.claimants);
    join_places(
        &base.respondents,
        &mut draft.respondents,
        &theirs.respondents,
    );
    join_places(
        &base.third_parties,
        &mut draft.third_parties,
        &theirs.third_parties,
    );
    join_places(&base.agents, &mut draft.agents, &theirs.agents);
    join_list(
        &base.choice.relief,
        &mut draft.choice.relief,
        &theirs.choice.relief,
        |it| it,
    );
    join_list(
        &base.evidence,
        &mut draft.evidence,
        &theirs.evidence,
        |it| &it.id,
    );

    // Evidence is known by its identity, not by its place: compare it in the joined order. People
    // added since then began as everybody does.
    let mut base = in_order_of(&draft.evidence, base);
    let theirs = in_order_of(&draft.evidence, theirs);
    add_places(&mut base.claimants, draft.claimants.len());
    add_places(&mut base.respondents, draft.respondents.len());
    add_places(&mut base.third_parties, draft.third_parties.len());
    add_places(&mut base.agents, draft.agents.len());
    let mut conflicts = Vec::new();
    for pointer in pointers(&draft) {
        let value = |side: &Draft| get(side, &pointer).unwrap_or_default();
        let (before, mine) = (value(&base), value(&draft));
        let Some(theirs) = get(&theirs, &pointer) else {
            continue;
        };
        if mine == theirs || theirs == before {
            continue;
        }
        if mine == before {
            set(&mut draft, &pointer, &theirs);
        } else {
            conflicts.push(Conflict {
                pointer,
                mine,
                theirs,
            });
        }
    }
    Merged { draft, conflicts }
}

/// Takes over that the other side added or removed people, unless this side did so too: then the
/// longer list stays, since somebody too many is seen and somebody lost is not.
fn join_places<T: Default>(base: &[T], mine: &mut Vec<T>, theirs: &[T]) {
    let length = if mine.len() == base.len() {
        theirs.len()
    } else if theirs.len() == base.len() {
        mine.len()
    } else {
        mine.len().max(theirs.len())
    };
    mine.resize_with(length, T::default);
}

fn add_places<T: Default>(list: &mut Vec<T>, least: usize) {
    if list.len() < least {
        list.resize_with(least, T::default);
    }
}

/// Keeps mine in my order without what the other side removed, then what the other side added.
fn join_list<T: Clone + PartialEq>(
    base: &[T],
    mine: &mut Vec<T>,
    theirs: &[T],
    identity: impl Fn(&T) -> &String,
) {
    let holds = |list: &[T], item: &T| list.iter().any(|one| identity(one) == identity(item));
    if *mine == base {
        *mine = theirs.to_vec();
        return;
    }
    mine.retain(|item| holds(theirs, item) || !holds(base, item));
    for item in theirs {
        if !holds(base, item) && !holds(mine, item) {
            mine.push(item.clone());
        }
    }
}

/// The draft with its evidence at the places it has in `order`; what it lacks stands as in `order`.
fn in_order_of(order: &[Evidence], draft: &Draft) -> Draft {
    let own = |item: &Evidence| draft.evidence.iter().find(|one| one.id == item.id);
    let evidence = order
        .iter()
        .map(|item| own(item).unwrap_or(item).clone())
        .collect();
    Draft {
        evidence,
        ..draft.clone()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::draft::{IdKind, PartyKind};

    fn with(changes: &[(&str, &str)]) -> Draft {
        let mut draft = Draft::default();
        for (pointer, value) in changes {
            assert!(set(&mut draft, pointer, value), "{pointer}");
        }
        draft
    }

    fn evidence(id: &str, name: &str) -> Evidence {
        Evidence {
            id: id.to_owned(),
            name: name.to_owned(),
            ..Evidence::default()
        }
    }

    #[test]
    fn edits_of_different_fields_are_both_kept() {
        let merged = merge(
            &with(&[]),
            &with(&[("/loan/principal", "3万"), ("/respondents/0/name", "李四")]),
            &with(&[
                ("/story", "他借了钱"),
                ("/respondents/0/phone", "13800000000"),
            ]),
        );
        let joined = [
            ("/story", "他借了钱"),
            ("/loan/principal", "3万"),
            ("/respondents/0/name", "李四"),
            ("/respondents/0/phone", "13800000000"),
        ];
        assert_eq!(merged.draft, with(&joined));
        assert!(merged.conflicts.is_empty());
    }

    #[test]
    fn the_same_edit_on_both_sides_is_no_conflict() {
        let both = with(&[("/loan/principal", "3万")]);
        assert!(merge(&with(&[]), &both, &both).conflicts.is_empty());
    }

    #[test]
    fn a_true_conflict_names_its_field_and_keeps_mine() {
        let mine = with(&[("/claimants/0/name", "张三")]);
        let merged = merge(&with(&[]), &mine, &with(&[("/claimants/0/name", "李四")]));
        assert_eq!(merged.draft, mine);
        let conflict = Conflict {
            pointer: "/claimants/0/name".to_owned(),
            mine: "张三".to_owned(),
            theirs: "李四".to_owned(),
        };
        assert_eq!(merged.conflicts, [conflict]);
    }

    #[test]
    fn a_party_added_elsewhere_is_taken_over() {
        let theirs = with(&[("/respondents/1/name", "王五")]);
        let merged = merge(
            &with(&[]),
            &with(&[("/respondents/0/name", "李四")]),
            &theirs,
        );
        assert_eq!(merged.draft.respondents[0].name, "李四");
        assert_eq!(merged.draft.respondents[1].name, "王五");
        assert!(merged.conflicts.is_empty());
    }

    #[test]
    fn an_agent_and_a_third_person_added_elsewhere_are_taken_over() {
        let theirs = with(&[
            ("/agents/0/name", "赵律师"),
            ("/third_parties/0/name", "孙六"),
            ("/third_parties/0/id_kind", "passport"),
            ("/respondents/1/kind", "organisation"),
        ]);
        let merged = merge(
            &with(&[]),
            &with(&[("/respondents/0/name", "李四")]),
            &theirs,
        );
        assert_eq!(merged.draft.agents[0].name, "赵律师");
        assert_eq!(merged.draft.third_parties[0].name, "孙六");
        assert_eq!(merged.draft.third_parties[0].id_kind, IdKind::Passport);
        assert_eq!(merged.draft.respondents[0].name, "李四");
        assert_eq!(merged.draft.respondents[1].kind, PartyKind::Organisation);
        assert_eq!(merged.conflicts, []);
    }

    #[test]
    fn somebody_kept_here_and_removed_there_is_not_emptied() {
        let two = with(&[("/respondents/1/name", "王五")]);
        let three = with(&[
            ("/respondents/1/name", "王五"),
            ("/respondents/2/name", "赵六"),
        ]);
        let merged = merge(&two, &three, &with(&[]));
        assert_eq!(merged.draft, three);
    }

    #[test]
    fn evidence_of_both_sides_is_kept_and_removed_evidence_stays_removed() {
        let side = |items: &[(&str, &str)]| Draft {
            evidence: items.iter().map(|(id, name)| evidence(id, name)).collect(),
            ..Draft::default()
        };
        let base = side(&[("a", "借条"), ("b", "转账记录")]);
        let mine = side(&[("b", "银行转账记录"), ("a", "借条"), ("c", "聊天记录")]);
        let theirs = side(&[("b", "转账记录"), ("d", "录音")]);
        let merged = merge(&base, &mine, &theirs);
        assert_eq!(
            merged.draft,
            side(&[("b", "银行转账记录"), ("c", "聊天记录"), ("d", "录音")])
        );
        assert!(merged.conflicts.is_empty());
    }

    proptest! {
        #[test]
        fn one_sided_edits_win_whole(edits in prop::collection::vec((any::<prop::sample::Index>(), "[0-9]{0,4}"), 0..8)) {
            let base = Draft::default();
            let fields = pointers(&base);
            let mut edited = base.clone();
            for (field, value) in &edits {
                let pointer: &String = field.get(&fields);
                set(&mut edited, pointer, value);
            }
            let mine = merge(&base, &edited, &base);
            let theirs = merge(&base, &base, &edited);
            prop_assert_eq!(&mine.draft, &edited);
            prop_assert_eq!(&theirs.draft, &edited);
            prop_assert!(mine.conflicts.is_empty() && theirs.conflicts.is_empty());
        }
    }
}
