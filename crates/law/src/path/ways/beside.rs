//! The ways beside the civil suit: arbitration, authorities, security, and what follows a decision.

use super::{cpl, known_bearer, lab, way};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::fee::Outcome;
use crate::path::cost::{self, Costs};
use crate::path::days::{self, Days};
use crate::path::{Bearer, GivesUp, MatterKind, Path, PathFacts, PathKind, conditions};
use crate::procedure::Procedure;

const fn arb(at: &'static str) -> Article {
    Article::new(Statute::Arbitration, at)
}

/// Three steps: apply, be heard, receive the award. Free (LAB 53); a suit may follow (LAB 48, 50).
pub(super) fn labour_arbitration(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::LabourArbitration;
    let found = conditions::labour_arbitration(facts, today);
    let days = days::labour_arbitration(today);
    Path {
        steps_for_me: 3,
        bearer_article: lab("53"),
        ..way(kind, lab("5"), found, Costs::NOTHING, days)
    }
}

/// Three steps, final at once (ARB 10); fees and periods are those of the institution (ARB 36, 92).
pub(super) fn arbitration(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::Arbitration;
    let found = conditions::arbitration(facts, today);
    Path {
        steps_for_me: 3,
        bearer: Bearer::AsTheTribunalDecides,
        bearer_article: arb("67"),
        gives_up: vec![GivesUp::Appeal, GivesUp::CourtOnTheMerits],
        final_instance: true,
        ..way(kind, arb("4"), found, Costs::UNKNOWN, Days::default())
    }
}

/// Reconsideration: two steps, free (RECON 87). The suit: three steps.
pub(super) fn against_an_act(kind: PathKind, facts: &PathFacts, today: Date) -> Path {
    if kind == PathKind::Reconsideration {
        let recon = |at| Article::new(Statute::AdministrativeReconsideration, at);
        let found = conditions::reconsideration(facts, today);
        let days = days::reconsideration(today);
        return Path {
            steps_for_me: 2,
            bearer_article: recon("87"),
            gives_up: vec![GivesUp::SuitMeanwhile],
            ..way(kind, recon("2-1"), found, Costs::NOTHING, days)
        };
    }
    let found = conditions::administrative_suit(facts, today);
    let costs = cost::suit(facts, today, Procedure::Ordinary, Outcome::Judgment);
    let days = days::administrative_suit(today);
    let article = Article::new(Statute::AdministrativeProcedure, "44-1");
    let path = way(kind, article, found, costs, days);
    Path {
        steps_for_me: 3,
        ..known_bearer(path, Bearer::Loser, "29")
    }
}

/// Two steps: apply, answer; decided in 30 days, one instance (CPL 185, 187).
pub(super) fn security(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::RealisationOfSecurity;
    let found = conditions::security(facts, today);
    let days = days::special_procedure(today);
    Path {
        steps_for_me: 2,
        bearer: Bearer::DebtorIfGranted,
        bearer_article: Article::new(Statute::ProcedureInterpretation, "204"),
        gives_up: vec![GivesUp::Appeal],
        final_instance: true,
        ..way(kind, cpl("207"), found, Costs::UNKNOWN, days)
    }
}

/// Two steps: apply with a security, then sue within thirty days (CPL 104).
pub(super) fn preservation(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::Preservation;
    let costs = cost::application(facts, today, kind);
    let found = conditions::preservation(facts);
    let path = way(kind, cpl("104-1"), found, costs, days::preservation(today));
    Path {
        steps_for_me: 2,
        gives_up: vec![GivesUp::PaymentOrder],
        adds_on: true,
        ..known_bearer(path, Bearer::Applicant, "38-3")
    }
}

/// One step: apply. Nothing in advance; the debtor bears it (FEE 20(2), 38).
pub(super) fn enforcement(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::Enforcement;
    let found = conditions::enforcement(facts, today);
    let costs = cost::application(facts, today, kind);
    let path = way(kind, cpl("247"), found, costs, Days::default());
    known_bearer(path, Bearer::Debtor, "38-1")
}

/// Two steps: apply with grounds, be heard if it is granted (CPL 210, 214).
pub(super) fn retrial(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::Retrial;
    let found = conditions::retrial(facts, today);
    let costs = cost::retrial(facts, today);
    let article = if facts.dispute == MatterKind::Administrative {
        Article::new(Statute::AdministrativeProcedure, "90")
    } else {
        cpl("210")
    };
    let path = way(kind, article, found, costs, Days::default());
    Path {
        steps_for_me: 2,
        ..known_bearer(path, Bearer::Applicant, "32")
    }
}
