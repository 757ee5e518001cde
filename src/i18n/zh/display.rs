//! Display and reading aloud, in Chinese.

use crate::i18n::display::DisplayText;

/// See [`crate::i18n::display()`].
pub static DISPLAY: DisplayText = DisplayText {
    title: "显示与朗读",
};
