//! Somebody at home hurts or threatens me, in English.

use crate::i18n::safety::SafetyText;

/// See [`crate::i18n::safety()`].
pub(super) static SAFETY: SafetyText = SafetyText {
    title: "Somebody at home hurts or threatens me",
};
