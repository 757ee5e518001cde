//! Where family disputes have places of their own (INT 9–17).

use super::found::Found;
use super::offer::{defendants, lives};
use super::rules::{Rule, cpl, int};
use super::{CourtReason, DisputeKind, JurisdictionFacts, PartyPlace, PlaceKind, Situation};
use crate::article::Article;
use crate::court;

/// Both sides belong to the army (INT 11).
pub(super) fn both_military(facts: &JurisdictionFacts) -> bool {
    let military = |parties: &[PartyPlace]| {
        !parties.is_empty()
            && parties
                .iter()
                .all(|party| party.situation == Situation::Military)
    };
    military(&facts.claimants) && military(&facts.respondents)
}

/// Offers the courts of a family dispute; `false` when the table says it all.
pub(super) fn offer(found: &mut Found<'_>, rule: &Rule) -> bool {
    let facts = found.facts;
    match facts.dispute {
        DisputeKind::Divorce => divorce(found, rule),
        DisputeKind::PropertyAfterDivorce if both(facts, |it| it == Situation::SettledAbroad) => {
            found.place(PlaceKind::MainProperty, int("17"));
        }
        DisputeKind::Support => {
            defendants(found, rule, cpl("22-1"));
            if in_several_places(facts) {
                found.homes(
                    &facts.claimants,
                    CourtReason::ClaimantsPlace,
                    int("9"),
                    None,
                );
            }
        }
        _ => return false,
    }
    true
}

fn both(facts: &JurisdictionFacts, is: fn(Situation) -> bool) -> bool {
    let side = |parties: &[PartyPlace]| parties.first().is_some_and(|it| is(it.situation));
    side(&facts.claimants) && side(&facts.respondents)
}

fn is_abroad(situation: Situation) -> bool {
    matches!(situation, Situation::Abroad | Situation::SettledAbroad)
}

/// CPL 22, 23; INT 12–16.
fn divorce(found: &mut Found<'_>, rule: &Rule) {
    let facts = found.facts;
    let (Some(claimant), Some(respondent)) = (facts.claimants.first(), facts.respondents.first())
    else {
        defendants(found, rule, cpl("22-1"));
        return;
    };
    let domiciles = |found: &mut Found<'_>, article: Article| {
        let (mine, theirs) = (CourtReason::ClaimantsPlace, CourtReason::DefendantsDomicile);
        found.address(&claimant.domicile, mine, article, None);
        found.address(&respondent.domicile, theirs, article, None);
    };
    if both(facts, |it| it == Situation::SettledAbroad) {
        if facts.married_abroad {
            domiciles(found, int("14"));
            found.place(PlaceKind::LastHome, int("14"));
        } else {
            found.place(PlaceKind::Marriage, int("13"));
            found.place(PlaceKind::LastHome, int("13"));
        }
    } else if both(facts, is_abroad) {
        domiciles(found, int("16"));
    } else if is_abroad(claimant.situation) {
        let reason = CourtReason::DefendantsDomicile;
        found.homes(&facts.respondents, reason, int("15"), None);
    } else if is_abroad(respondent.situation) {
        let reason = CourtReason::ClaimantsPlace;
        found.homes(&facts.claimants, reason, int("15"), None);
    } else if respondent.situation == Situation::Ordinary
        && respondent.away_over_a_year
        && claimant.away_over_a_year
    {
        let (text, reason) = if respondent.habitual_residence.trim().is_empty() {
            (lives(respondent), CourtReason::DefendantsResidence)
        } else {
            (respondent.home(), CourtReason::DefendantsHabitualResidence)
        };
        found.address(text, reason, int("12-2"), None);
    } else {
        defendants(found, rule, cpl("22-1"));
        if respondent.away_over_a_year && !claimant.away_over_a_year {
            found.homes(
                &facts.claimants,
                CourtReason::ClaimantsPlace,
                int("12-1"),
                None,
            );
        }
    }
}

/// The defendants do not all live in one district (INT 9).
fn in_several_places(facts: &JurisdictionFacts) -> bool {
    let mut first = None;
    for party in &facts.respondents {
        let here = court::resolve(party.home()).map(|found| found.court.code);
        match &first {
            None => first = Some(here),
            Some(known) if *known == here => {}
            Some(_) => return true,
        }
    }
    false
}
