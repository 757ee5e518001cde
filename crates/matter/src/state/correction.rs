//! Correction: only the fields that the court named may change, all in one filing (REG 7).

use super::{Matter, Stage};
use crate::draft::{Draft, set};

impl Matter {
    /// The draft as signed last, with `changes` (pointer and new value) put in.
    ///
    /// # Errors
    /// The pointer of the first change that the court did not ask for, or that names no field or
    /// no such choice.
    pub fn corrected<'a>(
        &self,
        changes: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Draft, &'a str> {
        let named = match &self.stage {
            Stage::Correcting(items) => items.as_slice(),
            _ => &[],
        };
        let mut draft = self.draft.clone();
        for (pointer, value) in changes {
            let asked = named.iter().any(|item| item.pointer == pointer);
            if !asked || !set(&mut draft, pointer, value) {
                return Err(pointer);
            }
        }
        Ok(draft)
    }
}
