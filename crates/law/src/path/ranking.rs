//! Which way is the cheapest, the quickest and the shortest, and the one recommendation.

use super::{
    ArbitrationClause, MatterKind, Openness, Path, PathFacts, PathKind, Recommendation, Why,
};

/// Marks the ways in place. Only ways that can be taken, and that lead somewhere alone, compete.
pub(super) fn mark(paths: &mut [Path], facts: &PathFacts) {
    let competes = |path: &Path| path.openness.can_be_taken() && !path.adds_on;
    // What is not known, or has no legal end, cannot be called cheap or quick.
    let cost = |path: &Path| path.cost_at_end.map(|cost| cost.most.fen());
    let days = |path: &Path| path.max_days.map(i64::from);
    let steps = |path: &Path| Some(i64::from(path.steps_for_me));
    let lowest = |key: &dyn Fn(&Path) -> Option<i64>| {
        let competing = paths.iter().filter(|path| competes(path));
        competing.filter_map(key).min()
    };
    let (cheapest, quickest, fewest) = (lowest(&cost), lowest(&days), lowest(&steps));
    for path in paths.iter_mut().filter(|path| competes(path)) {
        path.is_cheapest = cheapest.is_some() && cost(path) == cheapest;
        path.is_quickest = quickest.is_some() && days(path) == quickest;
        path.is_fewest_steps = fewest.is_some() && steps(path) == fewest;
    }
    let chosen = choose(paths, facts);
    for path in paths {
        path.recommended = chosen
            .filter(|(kind, _)| *kind == path.kind && path.openness.can_be_taken())
            .map(|(_, why)| why);
    }
}

/// The one way to recommend; nothing while the claim is unknown or not due.
fn choose(paths: &[Path], facts: &PathFacts) -> Option<(PathKind, Recommendation)> {
    let openness = |kind| {
        let path = paths.iter().find(|path| path.kind == kind);
        path.map_or(Openness::Closed, |path| path.openness)
    };
    let taken = |kind| openness(kind).can_be_taken();
    if let Some(decision) = facts.decision {
        let way = match decision.in_my_favour? {
            true => (PathKind::Enforcement, Recommendation::EnforceWhatWasDecided),
            false => (PathKind::Retrial, Recommendation::OnlyARetrialIsLeft),
        };
        return first(&taken, &[way]);
    }
    if facts.dispute == MatterKind::Administrative {
        return against_an_act(paths, facts, &taken);
    }
    if facts.labour_first() {
        let agreed = facts.mediated_agreement == Some(true);
        if agreed && openness(PathKind::PaymentOrder) == Openness::Open {
            return Some((PathKind::PaymentOrder, Recommendation::OrderOnAgreedWages));
        }
        let why = Recommendation::LabourArbitrationFirst;
        return first(&taken, &[(PathKind::LabourArbitration, why)]);
    }
    if facts.clause() == Some(ArbitrationClause::Valid) {
        let why = Recommendation::ArbitrationWasAgreed;
        return first(&taken, &[(PathKind::Arbitration, why)]);
    }
    if facts.mediated_agreement == Some(true) && taken(PathKind::JudicialConfirmation) {
        let why = Recommendation::MakesTheAgreementEnforceable;
        return Some((PathKind::JudicialConfirmation, why));
    }
    if !facts.claim_known() || facts.due_passed == Some(false) {
        return None;
    }
    if facts.defendant_reachable == Some(false) {
        let why = Recommendation::OnlyWayWithoutTheDefendant;
        return first(&taken, &[(PathKind::Ordinary, why)]);
    }
    if facts.disputed == Some(true) {
        let kind = if openness(PathKind::SmallClaims) == Openness::Open {
            PathKind::SmallClaims
        } else {
            PathKind::Summary
        };
        return first(&taken, &[(kind, Recommendation::QuickestJudgment)]);
    }
    if facts.dispute == MatterKind::Divorce {
        let why = Recommendation::CourtMediatesDivorce;
        return first(&taken, &[(PathKind::MediationStatement, why)]);
    }
    first(
        &taken,
        &[(
            PathKind::MediationAfterFiling,
            Recommendation::FreeIfSettledAndTrialStaysOpen,
        )],
    )
}

/// Free reconsideration while its time runs, else the suit.
fn against_an_act(
    paths: &[Path],
    facts: &PathFacts,
    taken: &dyn Fn(PathKind) -> bool,
) -> Option<(PathKind, Recommendation)> {
    let reconsideration = PathKind::Reconsideration;
    let late = paths.iter().any(|path| {
        path.kind == reconsideration && path.reasons.iter().any(|it| it.why == Why::PeriodOver)
    });
    let free = if facts.reconsideration_required == Some(true) {
        Recommendation::ReconsiderationFirst
    } else {
        Recommendation::ReconsiderationIsFree
    };
    let suit = (
        PathKind::AdministrativeSuit,
        Recommendation::SuitAgainstTheAct,
    );
    if late {
        first(taken, &[suit, (reconsideration, free)])
    } else {
        first(taken, &[(reconsideration, free), suit])
    }
}

fn first(
    taken: &dyn Fn(PathKind) -> bool,
    candidates: &[(PathKind, Recommendation)],
) -> Option<(PathKind, Recommendation)> {
    candidates.iter().copied().find(|(kind, _)| taken(*kind))
}
