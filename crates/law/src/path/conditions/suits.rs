//! Conditions of the three procedures of first instance.

use super::{Findings, bars, cpl, int};
use crate::date::Date;
use crate::fee::Claim;
use crate::path::{MatterKind, Openness, PathFacts, Why};
use crate::small_claims::{self, NoSmallClaims, SmallClaims, SmallClaimsFacts};

/// CPL 165, 166; the threshold is dated data.
pub(in crate::path) fn small_claims(facts: &PathFacts, today: Date) -> Findings {
    let mut found = summary(facts, today);
    // A missing party has already closed the summary procedure; say it with its own rule here.
    found
        .reasons
        .retain(|reason| reason.why != Why::DefendantUnreachable);
    let amount = facts.amount();
    if amount.is_none() && facts.claim_known() {
        found.check(Why::AmountUnknown, cpl("165-1"));
    }
    match small_claims::eligibility(amount.unwrap_or_default(), today, &conditions(facts)) {
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
                NoSmallClaims::NotMoneyOnly => Why::MoreThanMoney,
                NoSmallClaims::StatusOrTitle => Why::StatusOrTitle,
                NoSmallClaims::Appraisal => Why::NeedsAppraisal,
                NoSmallClaims::Counterclaim => Why::Counterclaim,
                NoSmallClaims::AboveDouble => Why::AboveDouble,
            };
            found.close(why, reason.article());
        }
    }
    if small_claims::thresholds(today).stale {
        found.check(Why::ThresholdStale, int("272"));
    }
    found
}

fn conditions(facts: &PathFacts) -> SmallClaimsFacts {
    let only_money = facts.only_money.unwrap_or(matches!(
        facts.counted(),
        None | Some(Claim::Property(_) | Claim::Labour)
    ));
    let by_kind = match facts.dispute {
        MatterKind::Divorce => true,
        MatterKind::RealProperty => facts.title_claimed != Some(false),
        _ => facts.title_claimed == Some(true),
    };
    SmallClaimsFacts {
        claims_more_than_money: !only_money,
        status_or_title: by_kind,
        foreign_element: facts.defendant_in_china == Some(false),
        appraisal: facts.appraisal_needed == Some(true),
        party_missing: facts.defendant_reachable == Some(false),
        counterclaim: facts.counterclaim == Some(true),
    }
}

/// Clear facts, clear rights, little dispute (CPL 160); not when the defendant is missing at
/// filing (INT 257(1)).
pub(in crate::path) fn summary(facts: &PathFacts, today: Date) -> Findings {
    let mut found = suit(facts, today);
    if facts.defendant_reachable == Some(false) {
        found.close(Why::DefendantUnreachable, int("257-0-1"));
    }
    if facts.disputed == Some(true) {
        found.check(Why::FactsDisputed, cpl("160"));
    }
    found
}

/// Everything that is not simple; simple cases begin in the summary procedure.
pub(in crate::path) fn ordinary(facts: &PathFacts, today: Date) -> Findings {
    let mut found = suit(facts, today);
    if facts.defendant_reachable == Some(true) && facts.disputed == Some(false) {
        found.check(Why::SimplerProcedureLikely, cpl("160"));
    }
    found
}

/// What every civil suit needs (CPL 122(3)), and what bars it (CPL 127).
pub(super) fn suit(facts: &PathFacts, today: Date) -> Findings {
    let mut found = Findings::open();
    bars::suit(facts, today, &mut found);
    amount_known(facts, &mut found);
    if facts.due_passed == Some(false) {
        found.check(Why::NotDueYet, cpl("122-0-3"));
    }
    found
}

pub(super) fn amount_known(facts: &PathFacts, found: &mut Findings) {
    if !facts.claim_known() {
        found.check(Why::AmountUnknown, cpl("122-0-3"));
    }
}
