//! Texts of the gallery of components.

/// See the Chinese static for how each is used.
pub struct GalleryText {
    /// Heading.
    pub title: &'static str,
}
