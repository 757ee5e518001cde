//! Texts of correcting what the court named.

use crate::i18n::Prose;

/// Correcting what the court named.
pub struct CorrectionText {
    /// Heading.
    pub title: &'static str,
    /// What to do, by the number of fields.
    pub lead: fn(usize) -> Prose,
    /// Before what the court says about a field.
    pub note: &'static str,
    /// The field cannot be changed here.
    pub no_field: &'static str,
    /// What was typed is kept on this device.
    pub kept: &'static str,
    /// Storage is switched off or full.
    pub not_kept: &'static str,
    /// Heading of the code.
    pub code: &'static str,
    /// A code was entered just now.
    pub verified: &'static str,
    /// A code has to be entered first.
    pub code_missing: &'static str,
    /// Button: sign and file again.
    pub sign: &'static str,
    /// Beside it.
    pub sign_note: &'static str,
    /// The service refused a field: its name.
    pub refused: fn(&str) -> String,
}
