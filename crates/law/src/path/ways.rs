//! Each way with its steps, days, costs, bearer and what is given up, from the fee and clock rules.

mod beside;

use beside::{
    against_an_act, arbitration, enforcement, labour_arbitration, preservation, retrial, security,
};

use super::conditions::{self, Findings};
use super::cost::{self, Costs};
use super::days::{self, Days};
use super::{Bearer, GivesUp, MatterKind, Path, PathFacts, PathKind};
use crate::article::{Article, Statute};
use crate::date::Date;
use crate::fee::Outcome;
use crate::procedure::Procedure;

const fn cpl(at: &'static str) -> Article {
    Article::new(Statute::CivilProcedure, at)
}

const fn lab(at: &'static str) -> Article {
    Article::new(Statute::LabourArbitration, at)
}

pub(super) fn all(facts: &PathFacts, today: Date) -> Vec<Path> {
    PathKind::ALL
        .into_iter()
        .map(|kind| one(kind, facts, today))
        .collect()
}

fn one(kind: PathKind, facts: &PathFacts, today: Date) -> Path {
    match kind {
        PathKind::Negotiation | PathKind::PeoplesMediation => talk(kind, facts, today),
        PathKind::MediationAfterFiling | PathKind::MediationStatement => {
            mediated(kind, facts, today)
        }
        PathKind::JudicialConfirmation => confirmation(facts, today),
        PathKind::PaymentOrder => payment_order(facts, today),
        PathKind::SmallClaims => trial(kind, Procedure::SmallClaims, facts, today),
        PathKind::Summary => trial(kind, Procedure::Summary, facts, today),
        PathKind::Ordinary => trial(kind, Procedure::Ordinary, facts, today),
        PathKind::LabourArbitration => labour_arbitration(facts, today),
        PathKind::Arbitration => arbitration(facts, today),
        PathKind::Reconsideration | PathKind::AdministrativeSuit => {
            against_an_act(kind, facts, today)
        }
        PathKind::RealisationOfSecurity => security(facts, today),
        PathKind::Preservation => preservation(facts, today),
        PathKind::Enforcement => enforcement(facts, today),
        PathKind::Retrial => retrial(facts, today),
    }
}

/// A way out of its parts, for the others to fill in. The bearer is the one of its fee.
fn way(kind: PathKind, article: Article, found: Findings, costs: Costs, days: Days) -> Path {
    let bearing = costs.quote.as_ref().map(|quote| &quote.bearing);
    Path {
        kind,
        openness: found.openness,
        reasons: found.reasons,
        opens_on: found.opens_on,
        begin_by: found.begin_by,
        steps_for_me: 1,
        min_days: days.min,
        max_days: days.max,
        extension_days: days.extension,
        cost_now: costs.now,
        prepaid_later: costs.later,
        cost_at_end: costs.at_end,
        bearer: bearing.map_or(Bearer::Nobody, |bearing| Bearer::of(bearing.bears)),
        bearer_article: bearing.map_or(article, |bearing| bearing.article),
        gives_up: Vec::new(),
        final_instance: false,
        adds_on: false,
        can_file_here: kind.is_civil_suit(),
        paper: kind.paper(),
        is_cheapest: false,
        is_quickest: false,
        is_fewest_steps: false,
        recommended: None,
        article,
        quote: costs.quote,
    }
}

/// One step: agree; a mediator takes one more.
fn talk(kind: PathKind, facts: &PathFacts, today: Date) -> Path {
    let employment = facts.dispute == MatterKind::Employment;
    let mediator = kind == PathKind::PeoplesMediation;
    let (article, found, days) = if mediator {
        let days = days::peoples_mediation(facts, today);
        let article = Article::new(Statute::PeoplesMediation, "4");
        let article = if employment { lab("10-1") } else { article };
        (article, conditions::peoples_mediation(facts), days)
    } else {
        let article = if employment { lab("4") } else { cpl("53") };
        (article, conditions::negotiation(facts), Days::default())
    };
    Path {
        steps_for_me: if mediator { 2 } else { 1 },
        gives_up: vec![GivesUp::EnforceablePaper],
        ..way(kind, article, found, Costs::NOTHING, days)
    }
}

/// Two steps: agree in the mediation room, sign. Free when performed at once (OPN25 4); half the
/// fee when the court writes a 调解书 (FEE 15), which can be enforced and has no appeal (CPL 100).
fn mediated(kind: PathKind, facts: &PathFacts, today: Date) -> Path {
    let days = days::mediation_after_filing(today);
    if kind == PathKind::MediationStatement {
        let found = conditions::mediation_statement(facts, today);
        let costs = cost::suit(
            facts,
            today,
            Procedure::Summary,
            Outcome::MediationStatement,
        );
        return Path {
            steps_for_me: 2,
            gives_up: vec![GivesUp::Appeal],
            final_instance: true,
            ..known_bearer(
                way(kind, cpl("125"), found, costs, days),
                Bearer::ByAgreement,
                "31",
            )
        };
    }
    let found = conditions::mediation_after_filing(facts, today);
    let free = Outcome::PerformedAndWithdrawnBeforeFee;
    let costs = cost::suit(facts, today, Procedure::Summary, free);
    Path {
        steps_for_me: 2,
        ..way(kind, cpl("125"), found, costs, days)
    }
}

/// Who bears it, also when the amount is not known yet.
fn known_bearer(path: Path, bearer: Bearer, fee_article: &'static str) -> Path {
    if path.quote.is_some() {
        return path;
    }
    Path {
        bearer,
        bearer_article: Article::new(Statute::LitigationFees, fee_article),
        ..path
    }
}

/// Three steps: mediate, sign, apply together. Free (FEE 8(1)); decided in 30 days (CPL 187).
fn confirmation(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::JudicialConfirmation;
    let found = conditions::judicial_confirmation(facts, today);
    let costs = cost::application(facts, today, kind);
    Path {
        steps_for_me: 3,
        gives_up: vec![GivesUp::Appeal],
        final_instance: true,
        ..way(
            kind,
            cpl("205"),
            found,
            costs,
            days::special_procedure(today),
        )
    }
}

/// Two steps: apply, pay.
fn payment_order(facts: &PathFacts, today: Date) -> Path {
    let kind = PathKind::PaymentOrder;
    let wages = facts.dispute == MatterKind::Employment;
    let article = match facts.mediated_agreement {
        Some(true) if wages => lab("16"),
        _ if wages => Article::new(Statute::LabourContract, "30-2"),
        _ => cpl("225"),
    };
    let found = conditions::payment_order(facts, today);
    let costs = cost::application(facts, today, kind);
    let path = way(kind, article, found, costs, days::payment_order(today));
    Path {
        steps_for_me: 2,
        bearer: Bearer::DebtorUnlessObjection,
        bearer_article: Article::new(Statute::LitigationFees, "36"),
        gives_up: vec![GivesUp::PreservationBeforeSuit, GivesUp::EndsOnObjection],
        final_instance: true,
        ..path
    }
}

/// Three steps in simple cases: pay on notice, exchange papers and be heard, receive the judgment;
/// one more in the ordinary procedure, where evidence is exchanged on its own.
fn trial(kind: PathKind, procedure: Procedure, facts: &PathFacts, today: Date) -> Path {
    let (article, steps, found) = match procedure {
        Procedure::SmallClaims => ("165", 3, conditions::small_claims(facts, today)),
        Procedure::Summary => ("160", 3, conditions::summary(facts, today)),
        Procedure::Ordinary => ("122", 4, conditions::ordinary(facts, today)),
    };
    let one_instance = procedure == Procedure::SmallClaims;
    let costs = cost::suit(facts, today, procedure, Outcome::Judgment);
    let days = days::trial(facts, today, procedure);
    let path = way(kind, cpl(article), found, costs, days);
    Path {
        steps_for_me: steps,
        gives_up: Vec::from_iter(one_instance.then_some(GivesUp::Appeal)),
        final_instance: one_instance,
        ..known_bearer(path, Bearer::Loser, "29")
    }
}
