//! The gallery of components, in Chinese.

use crate::i18n::gallery::GalleryText;

/// See [`crate::i18n::gallery()`].
pub static GALLERY: GalleryText = GalleryText {
    title: "组件陈列"
};
