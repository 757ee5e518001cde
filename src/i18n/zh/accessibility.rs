//! Accessibility statement, in Chinese.

use crate::i18n::accessibility::AccessibilityText;

/// See [`crate::i18n::accessibility()`].
pub static ACCESSIBILITY: AccessibilityText = AccessibilityText {
    title: "无障碍声明",
};
