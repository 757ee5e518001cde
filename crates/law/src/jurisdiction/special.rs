//! Courts that hear certain matters only, in the stead of the local ones (INT 2).

use super::found::Found;
use super::rules::{INTERNET, int};
use super::{
    Condition, CourtOption, DisputeKind, JurisdictionFacts, JurisdictionProblem, TransportBy,
};
use crate::article::{Article, Statute};
use crate::court::{self, CourtLevel};
use crate::date::Date;
use crate::tables::{INTERNET as INTERNET_ROWS, PATENTS};

const MARITIME: &str = "浙72";
const RAILWAY: &str = "浙8601";
const INTERNET_COURT: &str = "浙0192";

/// A matter of the maritime court (INT 2 para. 2).
pub(super) fn is_maritime(facts: &JurisdictionFacts) -> bool {
    match facts.dispute {
        DisputeKind::ShipCollision
        | DisputeKind::Salvage
        | DisputeKind::GeneralAverage
        | DisputeKind::HarbourWork => true,
        DisputeKind::Transport | DisputeKind::TrafficAccident => {
            facts.transport == Some(TransportBy::Water)
        }
        _ => false,
    }
}

/// Moves the options found so far to the special court, where there is one.
pub(super) fn redirect(found: &mut Found<'_>, today: Date) {
    let facts = found.facts;
    let by_rail = matches!(
        facts.dispute,
        DisputeKind::Transport | DisputeKind::TrafficAccident
    ) && facts.transport == Some(TransportBy::Rail);
    if is_maritime(facts) {
        if move_to(&mut found.options, |_| Some((MARITIME, false)), int("2-2")) {
            found.problem(JurisdictionProblem::MaritimeCourt);
        }
    } else if by_rail {
        let article = Article::new(Statute::RailwayCourts, "3");
        move_to(&mut found.options, |_| Some((RAILWAY, true)), article);
    } else if facts.dispute == DisputeKind::Patent {
        let court_of = |option: &CourtOption| {
            PATENTS
                .iter()
                .find(|row| row.effective_from <= today && row.cities.contains(&option.court.city))
                .map(|row| (row.court, row.check))
        };
        move_to(&mut found.options, court_of, int("2-1"));
    } else if facts.dispute == DisputeKind::OtherIntellectualProperty {
        for option in &mut found.options {
            option.only_if = Some(Condition::CourtIsDesignated);
            option.check = true;
        }
    }
}

/// Moves the basic courts of Hangzhou to its internet court, if the dispute is on its list.
pub(super) fn to_internet_court(found: &mut Found<'_>, today: Date) {
    let row = found.facts.online.and_then(|cause| {
        INTERNET_ROWS
            .iter()
            .find(|row| row.cause == cause && row.effective_from <= today)
    });
    if let Some(row) = row
        && !found.exclusive
    {
        let court_of = |option: &CourtOption| {
            (option.court.city == "杭州" && option.court.level == CourtLevel::Basic)
                .then_some((INTERNET_COURT, row.check))
        };
        if move_to(&mut found.options, court_of, INTERNET) {
            found.problem(JurisdictionProblem::InternetCourt);
        }
    }
}

/// Puts another court into every option that `court_of` has one for; whether it did for any.
fn move_to(
    options: &mut Vec<CourtOption>,
    court_of: impl Fn(&CourtOption) -> Option<(&'static str, bool)>,
    article: Article,
) -> bool {
    let mut moved = false;
    for option in options.iter_mut() {
        if let Some((code, check)) = court_of(option)
            && let Some(special) = court::by_code(code)
        {
            option.court = special;
            option.article = article;
            option.check |= check;
            moved = true;
        }
    }
    super::level::each_once(options);
    moved
}
