//! What holds the screens together, in English.

use crate::i18n::frame::FrameText;

pub(super) static FRAME: FrameText = FrameText {
    app: "OneThing",
    // The service paints them too, for who comes back.
    shell: include_str!("../../../public/shell.en.txt"),
    title: "OneThing · A dispute? Tell it once.",
    steps: ["Tell it", "Choose a way", "Sign"],
    steps_label: "Progress",
    loading: "Opening …",
    room_missing: "This page did not load; the network may be down. What you typed is safe.",
    language_missing: "English did not load; staying with Chinese.",
    retry: "Try again",
    close: "Close",
    not_found: "No such page",
    not_found_help: "The address may be wrong or the page has moved. What you typed is safe.",
    home: "Back to the start",
    offline: "No connection. You can go on; everything is kept on this device.",
};
