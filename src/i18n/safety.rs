//! Texts of the page "Somebody at home hurts or threatens me".

/// See the Chinese static for how each is used.
pub struct SafetyText {
    /// Heading.
    pub title: &'static str,
}
