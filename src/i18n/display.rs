//! Texts of the page "Display and reading aloud".

/// See the Chinese static for how each is used.
pub struct DisplayText {
    /// Heading.
    pub title: &'static str,
}
