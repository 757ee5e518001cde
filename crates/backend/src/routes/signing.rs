//! What signing demands, for the first filing and for the corrected one: consents, a draft
//! without faults that matter, and every attachment on our disk.

use contract::draft::StoredEvidence;
use contract::problem::FieldError;
use law::date::Date;
use matter::check::{CheckStage, Severity, check};
use matter::document::content_hash;
use matter::draft::Draft;
use matter::event::{Consents, Submission};

use crate::problem::Refusal;

/// The submission, ready to be recorded.
///
/// # Errors
/// 422 with every field at fault.
pub fn sign(
    draft: Draft,
    consents: Consents,
    uploaded: &[StoredEvidence],
    today: Date,
) -> Result<Submission, Refusal> {
    let mut errors: Vec<FieldError> = check(&draft, today, CheckStage::Sign)
        .into_iter()
        .filter(|finding| finding.severity == Severity::MustFix)
        .map(|finding| error(&finding.pointer, &wire_name(&finding.problem)))
        .collect();
    for (index, evidence) in draft.evidence.iter().enumerate() {
        let there = uploaded
            .iter()
            .any(|one| one.id == evidence.id && one.sha256 == evidence.sha256);
        if !there {
            errors.push(error(&format!("/evidence/{index}"), "not_uploaded"));
        }
    }
    if !consents.suffice() {
        for (given, pointer) in [
            (consents.online_filing, "/consents/online_filing"),
            (consents.truthful, "/consents/truthful"),
        ] {
            if !given {
                errors.push(error(pointer, "missing"));
            }
        }
    }
    if !errors.is_empty() {
        return Err(Refusal::fields(errors));
    }
    let content_hash = content_hash(&draft, today);
    Ok(Submission {
        draft,
        consents,
        content_hash,
    })
}

fn error(pointer: &str, problem: &str) -> FieldError {
    FieldError {
        pointer: pointer.to_owned(),
        problem: problem.to_owned(),
    }
}

/// Name of an externally tagged choice, without what it carries.
fn wire_name(problem: &matter::check::Problem) -> String {
    match serde_json::to_value(problem) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(tagged)) => tagged
            .into_iter()
            .next()
            .map(|(name, _)| name)
            .unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use matter::check::Problem;

    use super::*;

    #[test]
    fn a_problem_keeps_its_wire_name() {
        assert_eq!(wire_name(&Problem::Missing), "missing");
        assert_eq!(
            wire_name(&Problem::TextTooLong { limit: 5 }),
            "text_too_long"
        );
    }
}
