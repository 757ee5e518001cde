//! Conditions of each way: known and fine, known and broken, or not known yet.

use super::{LoanFacts, Openness, Reason, Why};
use crate::article::{Article, Statute};
use crate::small_claims::{self, NoSmallClaims, SmallClaims, SmallClaimsFacts};

/// The findings on one way, gathered condition by condition.
pub(super) struct Findings {
    pub(super) openness: Openness,
    pub(super) reasons: Vec<Reason>,
}

impl Findings {
    const fn open() -> Self {
        Self {
            openness: Openness::Open,
            reasons: Vec::new(),
        }
    }

    /// Adds a reason; the way is never more open than its worst condition.
    fn because(&mut self, openness: Openness, why: Why, article: Article) {
        let rank = |openness| match openness {
            Openness::Open => 0,
            Openness::OnlyByAgreement => 1,
            Openness::ToBeChecked => 2,
            Openness::Closed => 3,
        };
        if rank(openness) > rank(self.openness) {
            self.openness = openness;
        }
        self.reasons.push(Reason { why, article });
    }

    /// A condition that must hold: broken closes, unknown is to be checked.
    fn must(&mut self, holds: Option<bool>, broken: Why, unknown: Why, article: Article) {
        match holds {
            Some(true) => {}
            Some(false) => self.because(Openness::Closed, broken, article),
            None => self.because(Openness::ToBeChecked, unknown, article),
        }
    }
}

const fn cpl(at: &'static str) -> Article {
    Article::new(Statute::CivilProcedure, at)
}

const fn int(at: &'static str) -> Article {
    Article::new(Statute::ProcedureInterpretation, at)
}

/// Talking needs somebody to talk to.
pub(super) fn negotiation(facts: &LoanFacts) -> Findings {
    let mut found = Findings::open();
    let article = cpl("53");
    if facts.defendant_reachable == Some(false) {
        found.because(Openness::Closed, Why::DefendantUnreachable, article);
    } else {
        found.because(Openness::OnlyByAgreement, Why::OtherSideMustAgree, article);
    }
    found
}

/// Only with the other side's consent (OPN25 2); ends at once when it cannot be reached (OMR 15).
pub(super) fn mediation_after_filing(facts: &LoanFacts) -> Findings {
    let mut found = suit(facts);
    let cannot_be_asked = Article::new(Statute::OnlineMediation, "15");
    if facts.defendant_reachable == Some(false) {
        found.because(Openness::Closed, Why::DefendantUnreachable, cannot_be_asked);
    } else {
        let consent = Article::new(Statute::FilingAndMediation, "2");
        found.because(Openness::OnlyByAgreement, Why::OtherSideMustAgree, consent);
    }
    found
}

/// Both parties jointly, within thirty days of an agreement made before a mediation organisation.
pub(super) fn judicial_confirmation(facts: &LoanFacts) -> Findings {
    let mut found = Findings::open();
    if facts.defendant_reachable == Some(false) {
        found.because(Openness::Closed, Why::DefendantUnreachable, cpl("205"));
        return found;
    }
    if facts.mediated_agreement != Some(true) {
        found.because(
            Openness::OnlyByAgreement,
            Why::NeedsMediatedAgreement,
            cpl("205"),
        );
    }
    found.because(
        Openness::OnlyByAgreement,
        Why::OtherSideMustAgree,
        cpl("205"),
    );
    found
}

/// CPL 225; INT 427–429.
pub(super) fn payment_order(facts: &LoanFacts) -> Findings {
    let mut found = Findings::open();
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
        found.because(Openness::Closed, Why::DefendantAbroad, int("427"));
    }
    if facts.preserved_before_suit {
        found.because(Openness::Closed, Why::PreservedBeforeSuit, int("427"));
    }
    if facts.interest_claimed {
        found.must(
            facts.interest_in_writing,
            Why::InterestNotInWriting,
            Why::InterestInWritingUnknown,
            int("428"),
        );
    }
    if facts.disputed == Some(true) {
        found.because(Openness::ToBeChecked, Why::WouldObject, cpl("228"));
    }
    found
}

/// CPL 165, 166; the threshold is dated data.
pub(super) fn small_claims(facts: &LoanFacts) -> Findings {
    let mut found = summary(facts);
    // A missing party has already closed the summary procedure; say it with its own rule here.
    found
        .reasons
        .retain(|reason| reason.why != Why::DefendantUnreachable);
    let conditions = SmallClaimsFacts {
        party_missing: facts.defendant_reachable == Some(false),
        foreign_element: facts.defendant_in_china == Some(false),
        ..SmallClaimsFacts::default()
    };
    match small_claims::eligibility(facts.amount, facts.today, &conditions) {
        SmallClaims::Applies => {}
        SmallClaims::OnlyByAgreement if facts.small_claims_agreed == Some(true) => {}
        SmallClaims::OnlyByAgreement => {
            let openness = if facts.small_claims_agreed == Some(false) {
                Openness::Closed
            } else {
                Openness::OnlyByAgreement
            };
            found.because(openness, Why::AboveHalf, cpl("165-2"));
        }
        SmallClaims::No(reason) => {
            let why = match reason {
                NoSmallClaims::PartyMissing => Why::DefendantUnreachable,
                NoSmallClaims::ForeignElement => Why::DefendantAbroad,
                _ => Why::AboveDouble,
            };
            found.because(Openness::Closed, why, reason.article());
        }
    }
    if small_claims::thresholds(facts.today).stale {
        found.because(Openness::ToBeChecked, Why::ThresholdStale, int("272"));
    }
    found
}

/// Clear facts, clear rights, little dispute (CPL 160); not when the defendant is missing at
/// filing (INT 257(1)).
pub(super) fn summary(facts: &LoanFacts) -> Findings {
    let mut found = suit(facts);
    if facts.defendant_reachable == Some(false) {
        found.because(Openness::Closed, Why::DefendantUnreachable, int("257-0-1"));
    }
    if facts.disputed == Some(true) {
        found.because(Openness::ToBeChecked, Why::FactsDisputed, cpl("160"));
    }
    found
}

/// Always a way; a court begins simple cases in the simpler procedure.
pub(super) fn ordinary(facts: &LoanFacts) -> Findings {
    let mut found = suit(facts);
    if facts.defendant_reachable == Some(true) && facts.disputed == Some(false) {
        found.because(
            Openness::ToBeChecked,
            Why::SimplerProcedureLikely,
            cpl("160"),
        );
    }
    found
}

/// What every suit needs (CPL 122(3)).
fn suit(facts: &LoanFacts) -> Findings {
    let mut found = Findings::open();
    amount_known(facts, &mut found);
    if facts.due_passed == Some(false) {
        found.because(Openness::ToBeChecked, Why::NotDueYet, cpl("122-0-3"));
    }
    found
}

fn amount_known(facts: &LoanFacts, found: &mut Findings) {
    if facts.amount.fen() <= 0 {
        found.because(Openness::ToBeChecked, Why::AmountUnknown, cpl("122-0-3"));
    }
}
