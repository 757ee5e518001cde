//! Somebody at home hurts or threatens me, in Chinese.

use crate::i18n::safety::SafetyText;

/// See [`crate::i18n::safety()`].
pub static SAFETY: SafetyText = SafetyText {
    title: "家里有人打我、威胁我",
};
