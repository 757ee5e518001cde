//! Display and reading aloud, in English.

use crate::i18n::display::{AloudText, DisplayText};

/// See [`crate::i18n::display()`].
pub(super) static DISPLAY: DisplayText = DisplayText {
    title: "Display and reading aloud",
    lead: "What you choose works at once, and on every page from now on.",
    size: "Size of the text",
    size_hint: "Large print also makes buttons larger and shows fewer choices at a time.",
    sizes: [
        "Standard", "Large 20", "Large 22", "Large 24", "Large 27", "Large 30",
    ],
    sample_title: "What it looks like",
    sample: [
        "If money you lent was not paid back in time, the court can help you to get it. First see what every way costs and how long it takes, then choose one.",
        "For example: a loan of ¥30,000.00, to be paid back by 31 December 2025.",
    ],
    sample_link: "See the first page",
    theme: "Light or dark",
    themes: ["As the device", "Light", "Dark"],
    contrast: "Contrast",
    contrasts: ["As the device", "High"],
    language: "Language",
    languages: ["中文", "English"],
    voice: "Reading aloud",
    voice_lead: "Your browser reads the heading and the content of a page and marks the paragraph it is at. Of identity numbers only the last four digits are said.",
    speed: "Speed",
    speeds: ["Slow", "Normal", "Fast"],
    try_voice: "Hear one sentence",
    try_words: "Hello. Can you hear this? It is the voice that reads the pages.",
    try_done: "That was it. If you heard nothing, look at the volume of your device.",
    read_page: "Read this page",
    everywhere: "A button to read aloud on top of every page",
    everywhere_note: "In large print it is always there.",
    kept: "Your choices are kept in this browser on this device only.",
    aloud: AloudText {
        name: "Reading this page",
        pause: "Pause",
        go_on: "Go on",
        stop: "Stop",
        speed: |name| format!("Speed: {name}"),
        at: |at, of| format!("Paragraph {at} of {of}"),
        done: "The page has been read.",
        nothing: "There is nothing to read on this page yet.",
        unable: "This browser cannot speak. Try another browser, or the reading aloud of your device (in its settings under accessibility). You may also call 12368 and have it explained.",
        no_voice: "This device has no English voice. Download one in its settings, or use another device. You may also call 12368 and have it explained.",
        button: |name| format!("Button: {name}"),
        chosen: ", chosen",
        identity: |tail| format!("identity number ending in {tail}"),
        mobile: |tail| format!("mobile number ending in {tail}"),
        number: |tail| format!("number ending in {tail}"),
    },
};
