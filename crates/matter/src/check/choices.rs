//! What is the same for every dispute: story, jurisdiction, preservation, evidence, and the
//! answers of the second screen.

use law::court;
use law::small_claims::{self, SmallClaims, SmallClaimsFacts};

use super::fields::{NAME, SHORT, STORY, TITLE};
use super::{CheckStage, Findings, Problem};
use crate::draft::Procedure;
use crate::filing;

pub(super) fn check_told(findings: &mut Findings<'_>) {
    let draft = findings.draft;
    findings.text("/agreed_court", &draft.agreed_court, TITLE);
    if draft.arbitration_clause == Some(true) {
        // The court refers the parties to arbitration (CPL 127(2)); but the clause may be void.
        findings.should("/arbitration_clause", Problem::ArbitrationClause);
    }
    findings.text("/preservation_detail", &draft.preservation_detail, SHORT);
    findings.text("/story", &draft.story, STORY);
    for (place, item) in draft.evidence.iter().enumerate() {
        let mut pointer = String::from("/evidence/");
        pointer.push_str(&place.to_string());
        let base = pointer.len();
        pointer.push_str("/name");
        findings.required_text(&pointer, &item.name, TITLE);
        pointer.truncate(base);
        pointer.push_str("/purpose");
        findings.text(&pointer, &item.purpose, SHORT);
    }
    if findings.stage == CheckStage::Sign && draft.evidence.is_empty() {
        findings.should("/evidence", Problem::NoEvidence);
    }
}

pub(super) fn check_chosen(findings: &mut Findings<'_>) {
    let choice = &findings.draft.choice;
    match choice.procedure {
        None => findings.must("/choice/procedure", Problem::Missing),
        Some(Procedure::SmallClaims) => small_claims(findings),
        Some(Procedure::Summary | Procedure::Ordinary) => {}
    }
    if choice.court.trim().is_empty() {
        findings.must("/choice/court", Problem::Missing);
    } else if choice.court.len() > usize::from(NAME)
        || court::by_code(choice.court.trim()).is_none()
    {
        findings.must("/choice/court", Problem::CourtNotCompetent);
    } else {
        let courts = filing::courts(findings.draft, findings.today);
        let competent = courts
            .iter()
            .any(|option| option.court.code == choice.court.trim());
        // Without an address in the province nothing can be said against the choice.
        if !courts.is_empty() && !competent {
            findings.should("/choice/court", Problem::CourtNotCompetent);
        }
    }
    if choice.mediation.is_none() {
        // A question of the form, never a gate (OPN25 2).
        findings.note("/choice/mediation", Problem::Missing);
    }
}

/// The amount decides (CPL 165); the court has the last word.
fn small_claims(findings: &mut Findings<'_>) {
    let Some(amount) = filing::amount_in_dispute(findings.draft, findings.today) else {
        return;
    };
    let facts = SmallClaimsFacts::default();
    if matches!(
        small_claims::eligibility(amount, findings.today, &facts),
        SmallClaims::No(_)
    ) {
        findings.should("/choice/procedure", Problem::ProcedureNotOpen);
    }
}
