//! Which way is the cheapest, the quickest and the shortest, and the one recommendation.

use super::{LoanFacts, Openness, Path, PathKind, Recommendation};

/// Marks the ways in place. Closed ways are never marked.
pub(super) fn mark(paths: &mut [Path], facts: &LoanFacts) {
    let lowest = |key: &dyn Fn(&Path) -> i64| {
        paths
            .iter()
            .filter(|path| path.openness != Openness::Closed)
            .map(key)
            .min()
    };
    let cost = |path: &Path| path.cost_at_end.fen();
    // A way without a legal end cannot be called quick.
    let days = |path: &Path| path.max_days.map_or(i64::MAX, i64::from);
    let steps = |path: &Path| i64::from(path.steps_for_me);
    let (cheapest, quickest, fewest) = (lowest(&cost), lowest(&days), lowest(&steps));
    for path in paths
        .iter_mut()
        .filter(|path| path.openness != Openness::Closed)
    {
        path.is_cheapest = Some(cost(path)) == cheapest;
        path.is_quickest = Some(days(path)) == quickest && path.max_days.is_some();
        path.is_fewest_steps = Some(steps(path)) == fewest;
    }
    let chosen = choose(paths, facts);
    for path in paths {
        path.recommended = chosen
            .filter(|(kind, _)| *kind == path.kind)
            .map(|(_, why)| why);
    }
}

/// One way that can be filed here. Nothing while the amount is unknown or the debt is not due.
fn choose(paths: &[Path], facts: &LoanFacts) -> Option<(PathKind, Recommendation)> {
    if facts.amount.fen() <= 0 || facts.due_passed == Some(false) {
        return None;
    }
    let openness = |kind| {
        paths
            .iter()
            .find(|path| path.kind == kind)
            .map(|path| path.openness)
    };
    if facts.defendant_reachable == Some(false) {
        return Some((
            PathKind::Ordinary,
            Recommendation::OnlyWayWithoutTheDefendant,
        ));
    }
    if facts.disputed == Some(true) {
        let kind = if openness(PathKind::SmallClaims) == Some(Openness::Open) {
            PathKind::SmallClaims
        } else {
            PathKind::Summary
        };
        return Some((kind, Recommendation::QuickestJudgment));
    }
    Some((
        PathKind::MediationAfterFiling,
        Recommendation::FreeIfSettledAndTrialStaysOpen,
    ))
}
