//! Texts of the page "Accessibility statement".

/// See the Chinese static for how each is used.
pub struct AccessibilityText {
    /// Heading.
    pub title: &'static str,
}
