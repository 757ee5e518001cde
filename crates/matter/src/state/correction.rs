//! Correction: only what the court named may change, all in one filing (REG 7).

use super::{Matter, Stage};
use crate::draft::{Draft, Evidence, get, set};

/// Names the evidence as a whole in a notice of correction: pieces may be added, replaced, taken
/// out and put in another order.
pub const EVIDENCE: &str = "/evidence";

impl Matter {
    /// Whether the court can ask for what `pointer` names, because somebody can correct it.
    #[must_use]
    pub fn has_part(&self, pointer: &str) -> bool {
        pointer == EVIDENCE || get(&self.draft, pointer).is_some()
    }

    /// Whether the court asks for what `pointer` names.
    #[must_use]
    pub fn is_asked_for(&self, pointer: &str) -> bool {
        match &self.stage {
            Stage::Correcting(items) => items.iter().any(|item| item.pointer == pointer),
            _ => false,
        }
    }

    /// The draft as signed last, with `changes` (pointer and new value) put in and, if given, with
    /// that `evidence` in place of what there was.
    ///
    /// # Errors
    /// The pointer of the first change that the court did not ask for, or that names no field or
    /// no such choice.
    pub fn corrected<'a>(
        &self,
        changes: impl IntoIterator<Item = (&'a str, &'a str)>,
        evidence: Option<&[Evidence]>,
    ) -> Result<Draft, &'a str> {
        let mut draft = self.draft.clone();
        for (pointer, value) in changes {
            if !self.is_asked_for(pointer) || !set(&mut draft, pointer, value) {
                return Err(pointer);
            }
        }
        if let Some(evidence) = evidence {
            if !self.is_asked_for(EVIDENCE) {
                return Err(EVIDENCE);
            }
            draft.evidence = evidence.to_vec();
        }
        Ok(draft)
    }
}
