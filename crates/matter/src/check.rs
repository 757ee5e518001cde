//! Says what is missing, wrong or contradictory in a draft, each with its field, its rule and
//! how much it matters. It holds no words: the screens and the API put them.

use law::date::Date;
use serde::{Deserialize, Serialize};

use crate::draft::{Dispute, Draft};

mod choices;
mod fields;
mod loan;
mod parties;
mod problem;
mod remedy;
#[cfg(test)]
mod tests;

pub use law::settlement::Severity;
pub use problem::Problem;
pub use remedy::Remedy;

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// JSON pointer into [`Draft`], e.g. `/respondents/0/name`.
    pub pointer: String,
    /// What is wrong there.
    pub problem: Problem,
    /// How much it matters.
    pub severity: Severity,
    /// What to do about it.
    pub remedy: Remedy,
}

/// How far the draft has come; each stage includes the ones before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckStage {
    /// 说: what was told.
    Tell,
    /// 选: and what was chosen.
    Choose,
    /// 签: and everything else the complaint contains.
    Sign,
}

/// Everything found at `stage` on the day `today`, in the order of the form. A filing may be
/// signed when no finding is [`Severity::MustFix`].
#[must_use]
pub fn check(draft: &Draft, today: Date, stage: CheckStage) -> Vec<Finding> {
    let mut findings = Findings {
        draft,
        today,
        stage,
        list: Vec::new(),
    };
    if draft.dispute.is_none() {
        findings.must("/dispute", Problem::Missing);
    }
    parties::check(&mut findings);
    match draft.dispute {
        Some(Dispute::PrivateLoan) => loan::check(&mut findings),
        Some(_) => other_dispute(&mut findings),
        None => {}
    }
    choices::check_told(&mut findings);
    if stage >= CheckStage::Choose {
        choices::check_chosen(&mut findings);
    }
    findings.list
}

/// Pointers of the fields that the first screen still must ask, in the order of the form. For a
/// defendant who cannot be reached it is the phone; an address does as well.
#[must_use]
pub fn missing(draft: &Draft) -> Vec<String> {
    // No date decides what is missing.
    let findings = check(draft, Date::MAX, CheckStage::Tell).into_iter();
    let wanted = findings.filter(|finding| {
        finding.severity == Severity::MustFix
            && matches!(
                finding.problem,
                Problem::Missing | Problem::PartyNotClear | Problem::InterestWithoutRate
            )
    });
    wanted.map(|finding| finding.pointer).collect()
}

/// A dispute told in free text: the story, what is claimed, and a sum if there is one (CPL 124).
fn other_dispute(findings: &mut Findings<'_>) {
    let draft = findings.draft;
    findings.required_text("/other_claims", &draft.other_claims, fields::LONG);
    findings.optional_money("/other_amount", &draft.other_amount);
    if draft.story.trim().is_empty() {
        findings.must("/story", Problem::Missing);
    }
}

/// What has been found so far, and on what.
struct Findings<'a> {
    draft: &'a Draft,
    today: Date,
    stage: CheckStage,
    list: Vec<Finding>,
}

impl Findings<'_> {
    fn must(&mut self, pointer: &str, problem: Problem) {
        self.add(pointer, problem, Severity::MustFix);
    }

    fn should(&mut self, pointer: &str, problem: Problem) {
        self.add(pointer, problem, Severity::ShouldFix);
    }

    fn note(&mut self, pointer: &str, problem: Problem) {
        self.add(pointer, problem, Severity::Note);
    }

    fn add(&mut self, pointer: &str, problem: Problem, severity: Severity) {
        self.list.push(Finding {
            pointer: pointer.to_owned(),
            problem,
            severity,
            remedy: remedy::remedy(self.draft, pointer, problem, self.today),
        });
    }
}
