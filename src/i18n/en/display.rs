//! Display and reading aloud, in English.

use crate::i18n::display::DisplayText;

/// See [`crate::i18n::display()`].
pub(super) static DISPLAY: DisplayText = DisplayText {
    title: "Display and reading aloud",
};
