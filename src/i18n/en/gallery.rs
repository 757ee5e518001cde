//! The gallery of components, in English.

use crate::i18n::gallery::GalleryText;

/// See [`crate::i18n::gallery()`].
pub(super) static GALLERY: GalleryText = GalleryText {
    title: "Gallery of components",
};
