//! Objecting to the court, and submitting to it without a word (CPL 130; INT 35, 223).

use serde::{Deserialize, Serialize};

use crate::date::Date;

/// What happened after the complaint was served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectionFacts {
    /// The last day of the 15 days to answer; see [`crate::clock`].
    pub answer_by: Date,
    /// The day on which the defendant objected, if so.
    #[serde(default)]
    pub objected_on: Option<Date>,
    /// The defendant answered on the merits or brought a counterclaim.
    #[serde(default)]
    pub answered: bool,
    /// The court lacks the level, or another court is exclusively competent.
    #[serde(default)]
    pub against_level_or_exclusive: bool,
}

/// What follows for the court.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Objection {
    /// The court must examine it, even if the merits were answered too (INT 223 para. 1).
    MustBeExamined,
    /// Too late, or none, and the merits were answered: the court is competent (CPL 130 para. 2).
    Submitted,
    /// The court must transfer of its own motion: level and exclusive places bind (CPL 130).
    NeverSubmitted,
    /// Still time to object.
    StillOpen,
    /// No answer and no objection: the court transfers before the hearing if not competent (INT 35).
    CourtExamines,
}

/// Whether an objection still counts on the day `today` (CPL 130; INT 35, 223).
#[must_use]
pub fn objection(facts: &ObjectionFacts, today: Date) -> Objection {
    if facts.objected_on.is_some_and(|day| day <= facts.answer_by) {
        return Objection::MustBeExamined;
    }
    if facts.against_level_or_exclusive {
        return Objection::NeverSubmitted;
    }
    if facts.answered {
        return Objection::Submitted;
    }
    if today <= facts.answer_by {
        return Objection::StillOpen;
    }
    Objection::CourtExamines
}
