//! Conditions of the ways that need the other side: talk, mediation, confirmation, payment order.

use super::suits::{amount_known, suit};
use super::{Findings, adm, arb, bars, cpl, int, lab};
use crate::article::{Article, Statute};
use crate::clock::{self, Period};
use crate::date::Date;
use crate::fee::Claim;
use crate::path::{ArbitrationClause, MatterKind, Openness, PathFacts, Why};

const fn peoples(at: &'static str) -> Article {
    Article::new(Statute::PeoplesMediation, at)
}

/// Talking needs somebody to talk to.
pub(in crate::path) fn negotiation(facts: &PathFacts) -> Findings {
    let article = if facts.dispute == MatterKind::Employment {
        lab("4")
    } else {
        cpl("53")
    };
    together(facts, article)
}

/// Any civil dispute, free of charge (PML 4); labour disputes have organisations of their own.
pub(in crate::path) fn peoples_mediation(facts: &PathFacts) -> Findings {
    let article = if facts.dispute == MatterKind::Employment {
        lab("10-1")
    } else {
        peoples("4")
    };
    together(facts, article)
}

fn together(facts: &PathFacts, article: Article) -> Findings {
    let mut found = Findings::open();
    if not_mediated(facts) {
        found.close(Why::ActsAreNotMediated, adm("60-1"));
    }
    if facts.defendant_reachable == Some(false) {
        found.close(Why::DefendantUnreachable, article);
    } else {
        found.because(Openness::OnlyByAgreement, Why::OtherSideMustAgree, article);
    }
    not_yet_divorced(facts, &mut found);
    found
}

/// Agreeing does not end a marriage (CC 1080).
fn not_yet_divorced(facts: &PathFacts, found: &mut Findings) {
    if facts.dispute == MatterKind::Divorce {
        let article = Article::new(Statute::CivilCode, "1080");
        let why = Why::OnlyAPaperEndsAMarriage;
        found.because(Openness::OnlyByAgreement, why, article);
    }
}

/// Only compensation by an authority is mediated (ADM 60).
fn not_mediated(facts: &PathFacts) -> bool {
    facts.dispute == MatterKind::Administrative
        && facts.claim != Some(Claim::AdministrativeCompensation)
}

/// Mediation after filing that ends by performing, without a paper.
pub(in crate::path) fn mediation_after_filing(facts: &PathFacts, today: Date) -> Findings {
    let mut found = mediation_statement(facts, today);
    not_yet_divorced(facts, &mut found);
    found
}

/// Only with the other side's consent (OPN25 2); ends at once when it cannot be reached (OMR 15).
pub(in crate::path) fn mediation_statement(facts: &PathFacts, today: Date) -> Findings {
    let mut found = suit(facts, today);
    let cannot_be_asked = Article::new(Statute::OnlineMediation, "15");
    if facts.defendant_reachable == Some(false) {
        found.close(Why::DefendantUnreachable, cannot_be_asked);
    } else {
        let consent = Article::new(Statute::FilingAndMediation, "2");
        found.because(Openness::OnlyByAgreement, Why::OtherSideMustAgree, consent);
    }
    found
}

/// Both parties jointly, within thirty days of an agreement made before a mediation organisation
/// (CPL 205); not about status or title (INT 355).
pub(in crate::path) fn judicial_confirmation(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    bars::decided(facts, today, &mut found);
    bars::act_of_an_authority(facts, &mut found);
    if facts.dispute == MatterKind::Divorce {
        found.close(Why::StatusNotConfirmed, int("355-1-3"));
    }
    if facts.title_claimed == Some(true) {
        found.close(Why::TitleNotConfirmed, int("355-1-5"));
    }
    if facts.defendant_reachable == Some(false) {
        found.close(Why::DefendantUnreachable, cpl("205"));
        return found;
    }
    if facts.mediated_agreement != Some(true) {
        found.because(
            Openness::OnlyByAgreement,
            Why::NeedsMediatedAgreement,
            cpl("205"),
        );
    } else if let Some(day) = facts.agreement_effective_on {
        let clock = clock::run(Period::Confirmation, day);
        found.until(&clock, today, Openness::Closed);
    }
    found.because(
        Openness::OnlyByAgreement,
        Why::OtherSideMustAgree,
        cpl("205"),
    );
    found
}

/// CPL 225; INT 427–429. Wages: LCL 30, or a mediated agreement on them (LAB 16).
pub(in crate::path) fn payment_order(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    bars::decided(facts, today, &mut found);
    bars::act_of_an_authority(facts, &mut found);
    if facts.dispute == MatterKind::Employment {
        wages(facts, &mut found);
    }
    if facts.clause() == Some(ArbitrationClause::Valid) {
        found.check(Why::ArbitrationAgreed, arb("5"));
    }
    if facts.dispute != MatterKind::Administrative {
        found.must(
            fixed_sum(facts),
            Why::NotAFixedSum,
            Why::FixedSumUnknown,
            int("427"),
        );
    }
    amount_known(facts, &mut found);
    found.must(
        facts.due_passed,
        Why::NotDueYet,
        Why::DueUnknown,
        int("427"),
    );
    found.must(
        facts.has_counter_obligation.map(|has| !has),
        Why::CounterObligation,
        Why::CounterObligationUnknown,
        cpl("225-1-1"),
    );
    found.must(
        facts.defendant_reachable,
        Why::DefendantUnreachable,
        Why::ReachabilityUnknown,
        cpl("225-1-2"),
    );
    if facts.defendant_in_china == Some(false) {
        found.close(Why::DefendantAbroad, int("427"));
    }
    if facts.preserved_before_suit == Some(true) {
        found.close(Why::PreservedBeforeSuit, int("427"));
    } else if facts.preservation_wanted == Some(true) {
        found.check(Why::PreservationWanted, int("427"));
    }
    if facts.interest_claimed == Some(true) {
        found.must(
            facts.interest_in_writing,
            Why::InterestNotInWriting,
            Why::InterestInWritingUnknown,
            int("428"),
        );
    }
    if facts.disputed == Some(true) {
        found.check(Why::WouldObject, cpl("228"));
    }
    found
}

/// The law gives employees a payment order for wages only.
fn wages(facts: &PathFacts, found: &mut Findings) {
    let agreed = facts.mediated_agreement == Some(true);
    if facts.wages == Some(true) || facts.wage_iou == Some(true) || agreed {
        return;
    }
    if facts.wages == Some(false) {
        found.close(Why::LabourArbitrationFirst, lab("5"));
    } else {
        found.check(
            Why::FixedSumUnknown,
            Article::new(Statute::LabourContract, "30-2"),
        );
    }
}

/// Whether a fixed sum is owed, as said or by the kind of dispute.
fn fixed_sum(facts: &PathFacts) -> Option<bool> {
    use MatterKind::{
        Administrative, Divorce, Employment, Inheritance, IntellectualProperty, Lease, Loan, Other,
        OtherContract, PersonalInjury, PersonalityRights, PropertyService, RealProperty, Sale,
        Support, Tort, Traffic,
    };
    facts.fixed_sum.or(match facts.dispute {
        Loan
        | Sale
        | MatterKind::LabourService
        | Lease
        | PropertyService
        | OtherContract
        | Employment => Some(true),
        Support | Other => None,
        Divorce | Inheritance | Traffic | PersonalInjury | Tort | PersonalityRights
        | RealProperty | IntellectualProperty | Administrative => Some(false),
    })
}
