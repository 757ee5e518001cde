//! Walking the table: each place of a rule becomes a court or is named as missing.

use super::found::Found;
use super::rules::{Level, Rule, cpl, int};
use super::{
    CourtReason, DisputeKind, JurisdictionProblem, PartyPlace, PlaceKind, Situation, contract,
};
use crate::article::Article;
use crate::court::{self, CourtLevel};

/// Offers the courts of the table.
pub(super) fn offer(found: &mut Found<'_>, rule: &Rule) {
    let facts = found.facts;
    found.exclusive = rule.exclusive;
    match facts.dispute {
        // A written wage debt is an ordinary debt (LABINT 15).
        DisputeKind::Labour if facts.wage_note_only => {
            defendants(found, rule, cpl("24"));
            found.homes(
                &facts.claimants,
                CourtReason::MoneyReceiver,
                int("18-2"),
                None,
            );
            return;
        }
        DisputeKind::Labour if facts.arbitrated != Some(true) => {
            found.problem(JurisdictionProblem::LabourArbitrationFirst);
        }
        DisputeKind::Confirmation if !facts.places.inviting_court.trim().is_empty() => {
            found.place(PlaceKind::InvitingCourt, cpl("205-0-1"));
            return;
        }
        _ => {}
    }
    for (reason, article) in rule.links {
        link(found, rule, *reason, *article);
    }
    contract::offer(found);
    if rule.level == Level::AsNamed {
        same_level(found);
    }
}

fn link(found: &mut Found<'_>, rule: &Rule, reason: CourtReason, article: Article) {
    let facts = found.facts;
    match reason {
        CourtReason::DefendantsDomicile => defendants(found, rule, article),
        CourtReason::DebtorsDomicile => found.homes(&facts.respondents, reason, article, None),
        CourtReason::EmployersPlace => {
            let employers = if facts.employee_sues == Some(false) {
                &facts.claimants
            } else {
                &facts.respondents
            };
            found.homes(employers, reason, article, None);
        }
        CourtReason::PartysPlace => {
            found.homes(&facts.claimants, reason, article, None);
            found.homes(&facts.respondents, reason, article, None);
        }
        CourtReason::At(kind) => found.place(kind, article),
        _ => found.homes(&facts.claimants, reason, article, None),
    }
}

/// The defendants' places, or what the law puts in their stead (CPL 22, 23; INT 6, 8).
pub(super) fn defendants(found: &mut Found<'_>, rule: &Rule, article: Article) {
    let facts = found.facts;
    if facts.respondents.is_empty() {
        found.homes(&[], CourtReason::DefendantsDomicile, article, None);
    }
    let all = |is: fn(Situation) -> bool| {
        !facts.claimants.is_empty() && facts.claimants.iter().all(|party| is(party.situation))
    };
    let claimants = |found: &mut Found<'_>, article| {
        found.homes(&facts.claimants, CourtReason::ClaimantsPlace, article, None);
    };
    for party in &facts.respondents {
        match party.situation {
            Situation::Detained | Situation::DetainedOverAYear if all(is_detained) => {
                if party.situation == Situation::DetainedOverAYear {
                    found.place(PlaceKind::Custody, int("8"));
                } else {
                    let reason = CourtReason::DefendantsDomicile;
                    found.address(&party.domicile, reason, int("8"), None);
                }
            }
            Situation::Detained | Situation::DetainedOverAYear => claimants(found, cpl("23-0-4")),
            Situation::Deregistered if all(|it| it == Situation::Deregistered) => {
                let reason = CourtReason::DefendantsResidence;
                found.address(lives(party), reason, int("6"), None);
            }
            Situation::Deregistered => claimants(found, int("6")),
            Situation::Missing if rule.status => claimants(found, cpl("23-0-2")),
            Situation::Abroad | Situation::SettledAbroad if rule.status => {
                claimants(found, cpl("23-0-1"));
            }
            _ => {
                let one = std::slice::from_ref(party);
                found.homes(one, CourtReason::DefendantsDomicile, article, None);
            }
        }
    }
}

fn is_detained(situation: Situation) -> bool {
    matches!(
        situation,
        Situation::Detained | Situation::DetainedOverAYear
    )
}

/// Where a person lives now.
pub(super) fn lives(party: &PartyPlace) -> &str {
    if party.residence.trim().is_empty() {
        party.home()
    } else {
        &party.residence
    }
}

/// The court at the property is that of the same level as the one named (CPL 235; INT 460).
fn same_level(found: &mut Found<'_>) {
    let named = found.options.iter().find_map(|option| match option.reason {
        CourtReason::At(PlaceKind::FirstInstance | PlaceKind::IssuingCourt) => {
            Some(option.court.level)
        }
        _ => None,
    });
    if named != Some(CourtLevel::Intermediate) {
        return;
    }
    for option in &mut found.options {
        if option.reason == CourtReason::At(PlaceKind::Asset)
            && let Some(above) = court::intermediate_of(option.court)
        {
            option.court = above;
        }
    }
    super::level::each_once(&mut found.options);
}
