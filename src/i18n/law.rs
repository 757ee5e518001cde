//! What the law's answers are called in plain words, as a struct that both languages must fill.
//! Names of statutes come from the crate `law` itself.

use law::Procedure;
use law::article::Article;
use law::fee::FeeStep;
use law::jurisdiction::{Condition, CourtReason};
use law::path::{Bearer, GivesUp, Openness, PathKind, Recommendation, Why};
use law::relief::{ReliefForm, ReliefWhy};

use super::Prose;

/// See the Chinese static for how each is used.
pub struct LawText {
    /// An article as lawyers of the language cite it.
    pub article: fn(&Article) -> String,
    /// A way to the money, the plain word first.
    pub path: fn(PathKind) -> &'static str,
    /// What happens on that way, in one or two plain sentences.
    pub path_plain: fn(PathKind) -> Prose,
    /// How to take a way that is not filed here; empty for those that are.
    pub path_how: fn(PathKind) -> Prose,
    /// Whether a way is open, in one or two words.
    pub openness: fn(Openness) -> &'static str,
    /// Why a way is not simply open.
    pub why: fn(Why) -> Prose,
    /// Who bears the cost in the end.
    pub bearer: fn(Bearer) -> &'static str,
    /// What one gives up.
    pub gives_up: fn(GivesUp) -> Prose,
    /// Why a way is recommended.
    pub recommendation: fn(Recommendation) -> Prose,
    /// A procedure.
    pub procedure: fn(Procedure) -> &'static str,
    /// Why a court is competent.
    pub court_reason: fn(CourtReason) -> &'static str,
    /// What must be so for that court to be competent.
    pub court_condition: fn(Condition) -> &'static str,
    /// A form of fee relief.
    pub relief_form: fn(ReliefForm) -> Prose,
    /// A ground for fee relief, as the person says it of themselves.
    pub relief_why: fn(ReliefWhy) -> &'static str,
    /// One line of a fee's computation.
    pub fee_step: fn(&FeeStep) -> String,
}

/// Millionths as per cent without needless zeros: 25000 is `2.5`.
pub(super) fn percent(ppm: u32) -> String {
    law::interest::Rate::from_ppm(ppm).to_string()
}
