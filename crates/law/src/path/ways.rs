//! The seven ways: steps, days, cost, bearer and what is given up, from the fee and clock rules.

use super::conditions::{self, Findings};
use super::{Bearer, GivesUp, LoanFacts, Path, PathKind};
use crate::article::{Article, Statute};
use crate::fee::{self, Outcome};
use crate::money::Money;
use crate::procedure::Procedure;

/// The days a court has to register a suit (CPL 126).
const FILING: u16 = 7;
/// The days in which a judgment can be appealed (CPL 171).
const APPEAL: u16 = 15;

const fn cpl(at: &'static str) -> Article {
    Article::new(Statute::CivilProcedure, at)
}

const fn fee_rule(at: &'static str) -> Article {
    Article::new(Statute::LitigationFees, at)
}

pub(super) fn all(facts: &LoanFacts) -> Vec<Path> {
    vec![
        negotiation(facts),
        mediation_after_filing(facts),
        judicial_confirmation(facts),
        payment_order(facts),
        trial(
            facts,
            Procedure::SmallClaims,
            conditions::small_claims(facts),
        ),
        trial(facts, Procedure::Summary, conditions::summary(facts)),
        trial(facts, Procedure::Ordinary, conditions::ordinary(facts)),
    ]
}

/// A way that costs nothing and takes no time, for the others to fill in.
fn way(kind: PathKind, article: Article, findings: Findings) -> Path {
    Path {
        kind,
        openness: findings.openness,
        reasons: findings.reasons,
        steps_for_me: 1,
        min_days: 0,
        max_days: None,
        extension_days: 0,
        cost_now: Money::ZERO,
        prepaid_later: Money::ZERO,
        cost_at_end: Money::ZERO,
        bearer: Bearer::Nobody,
        bearer_article: article,
        gives_up: Vec::new(),
        final_instance: false,
        can_file_here: false,
        is_cheapest: false,
        is_quickest: false,
        is_fewest_steps: false,
        recommended: None,
        article,
    }
}

/// One step: agree with the other side.
fn negotiation(facts: &LoanFacts) -> Path {
    Path {
        gives_up: vec![GivesUp::EnforceablePaper],
        ..way(
            PathKind::Negotiation,
            cpl("53"),
            conditions::negotiation(facts),
        )
    }
}

/// Two steps: agree in the mediation room, sign. Free when performed at once (OPN25 4).
fn mediation_after_filing(facts: &LoanFacts) -> Path {
    let free = fee::after_outcome(
        facts.amount,
        Procedure::Summary,
        Outcome::PerformedAndWithdrawnBeforeFee,
    );
    Path {
        steps_for_me: 2,
        // Seven days in the summary procedure, thirty more by agreement (OPN25 3).
        max_days: Some(FILING + 7),
        extension_days: 30,
        cost_at_end: free.total,
        bearer_article: Article::new(Statute::FilingAndMediation, "4"),
        can_file_here: true,
        ..way(
            PathKind::MediationAfterFiling,
            cpl("125"),
            conditions::mediation_after_filing(facts),
        )
    }
}

/// Three steps: mediate, sign, apply together. Free (FEE 8(1)); decided in 30 days (CPL 187).
fn judicial_confirmation(facts: &LoanFacts) -> Path {
    Path {
        steps_for_me: 3,
        max_days: Some(30),
        bearer_article: fee_rule("8-0-1"),
        gives_up: vec![GivesUp::Appeal],
        final_instance: true,
        ..way(
            PathKind::JudicialConfirmation,
            cpl("205"),
            conditions::judicial_confirmation(facts),
        )
    }
}

/// Two steps: apply, pay. 5 days to accept, 15 to issue, 30 to serve, 15 for the debtor (CPL 226,
/// 227; INT 430).
fn payment_order(facts: &LoanFacts) -> Path {
    let fee = fee::payment_order(facts.amount).total;
    Path {
        steps_for_me: 2,
        min_days: 15,
        max_days: Some(5 + 15 + 30 + 15),
        cost_now: fee,
        cost_at_end: fee,
        bearer: Bearer::DebtorUnlessObjection,
        bearer_article: fee_rule("36"),
        gives_up: vec![GivesUp::PreservationBeforeSuit, GivesUp::EndsOnObjection],
        final_instance: true,
        ..way(
            PathKind::PaymentOrder,
            cpl("225"),
            conditions::payment_order(facts),
        )
    }
}

/// Three steps in simple cases: pay on notice, exchange papers and be heard, receive the judgment;
/// one more in the ordinary procedure, where evidence is exchanged on its own.
fn trial(facts: &LoanFacts, procedure: Procedure, findings: Findings) -> Path {
    let fee = fee::after_outcome(facts.amount, procedure, Outcome::Judgment).total;
    let months = |from: i32, to: i32| {
        let days = facts
            .today
            .plus_months(from)
            .days_until(facts.today.plus_months(to));
        u16::try_from(days).unwrap_or(0)
    };
    let (kind, article, steps, min_days, limit, extension, appeal) = match procedure {
        Procedure::SmallClaims => (PathKind::SmallClaims, "165", 3, 0, 2, 1, 0),
        Procedure::Summary => (PathKind::Summary, "160", 3, APPEAL, 3, 1, APPEAL),
        // Fifteen days for evidence at least (INT 99), then fifteen for an appeal.
        Procedure::Ordinary => (PathKind::Ordinary, "122", 4, 15 + APPEAL, 6, 6, APPEAL),
    };
    let one_instance = procedure == Procedure::SmallClaims;
    Path {
        steps_for_me: steps,
        min_days,
        max_days: Some((FILING + months(0, limit) + appeal).max(min_days)),
        extension_days: months(limit, limit + extension),
        prepaid_later: fee,
        cost_at_end: fee,
        bearer: Bearer::Loser,
        bearer_article: fee_rule("29"),
        gives_up: if one_instance {
            vec![GivesUp::Appeal]
        } else {
            Vec::new()
        },
        final_instance: one_instance,
        can_file_here: true,
        ..way(kind, cpl(article), findings)
    }
}
