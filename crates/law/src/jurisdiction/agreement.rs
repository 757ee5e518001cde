//! The court that the parties agreed on in writing (CPL 35; INT 29–34).

use super::found::{Found, named};
use super::rules::{Rule, cpl};
use super::{CourtReason, JurisdictionFacts, JurisdictionProblem, PartyPlace};
use crate::court::{self, AddressProblem, Court, CourtLevel};

/// Offers the agreed courts, or says why the agreement does not count.
pub(super) fn offer(found: &mut Found<'_>, rule: &Rule) {
    let facts = found.facts;
    let typed = facts.agreement.court.trim();
    if typed.is_empty() {
        return;
    }
    if !rule.agreement {
        found.problem(JurisdictionProblem::AgreementNotAllowed);
        return;
    }
    if facts.agreement.oral {
        found.problem(JurisdictionProblem::AgreementNotInWriting);
        return;
    }
    let courts = match read(facts, typed) {
        Ok(courts) => courts,
        Err(AddressProblem::OutsideProvince { .. }) => {
            // It binds all the same, so the courts here are competent only without it.
            found.problem(JurisdictionProblem::AgreementOutsideProvince);
            found.agreed = true;
            return;
        }
        Err(_) => {
            found.problem(JurisdictionProblem::AgreementUnclear);
            return;
        }
    };
    for court in &courts {
        found.court(court, CourtReason::AgreedInWriting, cpl("35"), None, false);
    }
    found.agreed = true;
    if !courts.iter().any(|court| is_connected(facts, court)) {
        found.problem(JurisdictionProblem::AgreementWithoutKnownConnection);
    }
    if facts.agreement.standard_terms_with_consumer && facts.agreement.pointed_out != Some(true) {
        found.problem(JurisdictionProblem::ConsumerMayReject);
    }
}

/// By the court's name, by what the place is to the dispute (原告住所地), or by an address.
fn read(facts: &JurisdictionFacts, typed: &str) -> Result<Vec<&'static Court>, AddressProblem> {
    let plain = crate::numerals::without_spaces(typed);
    let courts = named(&plain);
    if !courts.is_empty() {
        return Ok(courts);
    }
    let one = |address: &str| Ok(vec![court::resolve(address)?.court]);
    let says = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    if says(&["原告", "出借人"]) {
        return one(home_then(facts.claimants.first()));
    }
    if says(&["被告", "借款人"]) {
        return one(home_then(facts.respondents.first()));
    }
    if says(&["履行地"]) {
        return one(&facts.places.performance);
    }
    if says(&["签订地", "签约地"]) {
        return one(&facts.places.signing);
    }
    if says(&["标的物所在地"]) {
        return one(&facts.places.object);
    }
    one(&plain.replace("人民法院", "").replace("法院", ""))
}

/// Where a party lived when it was agreed (INT 32).
fn home_then(party: Option<&PartyPlace>) -> &str {
    party.map_or("", |party| {
        if party.domicile_at_agreement.trim().is_empty() {
            party.home()
        } else {
            &party.domicile_at_agreement
        }
    })
}

/// One of the places that CPL 35 names lies in the district.
fn is_connected(facts: &JurisdictionFacts, agreed: &Court) -> bool {
    let parties = facts.claimants.iter().chain(&facts.respondents);
    parties
        .flat_map(|party| [party.home(), &party.domicile, &party.domicile_at_agreement])
        .chain([
            facts.places.performance.as_str(),
            &facts.places.signing,
            &facts.places.object,
        ])
        .filter_map(|address| court::resolve(address).ok())
        .any(|at| {
            at.court.code == agreed.code
                || (agreed.level != CourtLevel::Basic && at.court.city == agreed.city)
        })
}
