//! The accessibility statement, in English. It says only what is so: change it with what it tells of.

use crate::i18n::accessibility::{AccessibilityText, Part};

/// See [`crate::i18n::accessibility()`].
pub(super) static ACCESSIBILITY: AccessibilityText = AccessibilityText {
    title: "Accessibility",
    lead: "People who see, hear or move with difficulty, or are not used to computers, should be able to bring their matter to its end here. We aim at level 2 of the national standard GB/T 37668-2019 and at level AA of WCAG 2.2. This statement is our own; nobody has certified it.",
    parts: [
        Part {
            id: "access-works",
            title: "What works",
            items: &[
                "Large print: main text of 20 to 30 pixels, buttons of at least 60, fewer choices at a time.",
                "Dark and high contrast, also by the settings of your device; text at 200 % and zoom at 400 % without scrolling sideways.",
                "The keyboard alone is enough from end to end: the focus is always seen and never caught; nothing needs dragging or several fingers.",
                "Screen readers: every screen has a heading, every field a name and a description; saving and failures are announced.",
                "Reading aloud by the browser; of identity numbers only the last four digits are said.",
                "No time limits: what you type is kept on the device at every pause, and you may ask for another code when one has expired.",
                "No picture puzzles, no advertising that pops up.",
                "The complaint, the receipt and all other pages can be printed on A4.",
            ],
        },
        Part {
            id: "access-not-yet",
            title: "What does not yet",
            items: &[
                "There are no sign-language videos and nothing in Braille.",
                "Screen readers cannot read the words in photos that you upload.",
                "In the English pages the court's documents stay Chinese.",
                "Reading aloud needs a voice on your device.",
                "The pages of the simulated court, phone and payment are for demonstration and in Chinese only.",
            ],
        },
        Part {
            id: "access-tested",
            title: "How it was tested",
            items: &[
                "With every change a program checks all pages with axe: phone and desktop, Chinese and English, standard and large print, light and dark, without excluding any rule.",
                "With every change a program brings a matter from beginning to end by keyboard only, and checks screens 320 pixels wide and text at 200 %.",
                "The contrast of every pair of text and ground is computed: at least 4.5:1 for text, 3:1 for edges and icons.",
                "The browser used is Chromium. There has been no systematic test with real screen readers yet.",
                "No people with disabilities and no elderly people have tried it yet. Automatic checks cannot stand in for them; this comes next.",
            ],
        },
        Part {
            id: "access-offline",
            title: "Without the internet",
            items: &[
                "At the court's service centre there are counters and people; you may tell your matter in person.",
                "In the shared courts of villages and neighbourhoods somebody works the computer for you.",
                "It has the same effect and costs the same at a counter and here.",
            ],
        },
    ],
    tell: "If something is hard to use, please tell us",
    tell_how: (
        "Call the court's service line ",
        " and say which page it is, what is hard, and which phone or program you use; or tell it at a counter.",
    ),
    tell_more: "Meanwhile you will be helped with your matter in another way.",
    date: "Written on 27 November 2026; it changes with the site.",
};
