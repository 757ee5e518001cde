//! Accessibility statement, in English.

use crate::i18n::accessibility::AccessibilityText;

/// See [`crate::i18n::accessibility()`].
pub(super) static ACCESSIBILITY: AccessibilityText = AccessibilityText {
    title: "Accessibility statement",
};
