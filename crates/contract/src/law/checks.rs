//! `checks`: what is wrong with a draft or a settlement, with the article behind each finding.

use law::settlement::{self, Settlement};
use law::{Article, Date};
use matter::check::{self, CheckStage, Problem, Remedy, Severity};
use matter::draft::Draft;
use serde::{Deserialize, Serialize};

use super::query::{Query, missing};
use super::{QuestionProblem, written};

#[derive(Serialize)]
struct Checks<Finding> {
    as_of: Date,
    /// In the order of the form; pointers lead into the draft or the settlement.
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Found {
    pointer: String,
    problem: Problem,
    severity: Severity,
    remedy: Remedy,
    article: Option<Article>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stage {
    Tell,
    Choose,
    Sign,
}

pub(super) fn answer(query: &Query, on: Date) -> Result<String, QuestionProblem> {
    let draft: Option<Draft> = query.json("draft")?;
    let stage: Option<Stage> = query.one_of("stage")?;
    let settlement: Option<Settlement> = query.json("settlement")?;
    match (draft, stage, settlement) {
        (Some(draft), Some(stage), None) => written(&Checks {
            as_of: on,
            findings: found(&draft, on, stage),
        }),
        (None, None, Some(settlement)) => written(&Checks {
            as_of: on,
            findings: settlement::check(&settlement, on),
        }),
        (_, _, Some(_)) => Err(QuestionProblem::malformed("/settlement", "not_together")),
        (None, ..) => Err(missing("draft")),
        (_, None, _) => Err(missing("stage")),
    }
}

fn found(draft: &Draft, on: Date, stage: Stage) -> Vec<Found> {
    let stage = match stage {
        Stage::Tell => CheckStage::Tell,
        Stage::Choose => CheckStage::Choose,
        Stage::Sign => CheckStage::Sign,
    };
    let findings = check::check(draft, on, stage).into_iter();
    let with_article = |finding: check::Finding| Found {
        article: finding.problem.article(),
        pointer: finding.pointer,
        problem: finding.problem,
        severity: finding.severity,
        remedy: finding.remedy,
    };
    findings.map(with_article).collect()
}
