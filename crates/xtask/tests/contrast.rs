//! Every text colour of `style/tokens.css` can be read on every ground it may stand on, and every edge
//! be seen, by the formula of WCAG 2.2 (1.4.3, 1.4.11), in light and dark, with and without more contrast.

#![expect(
    clippy::unwrap_used,
    reason = "a test of a file that must be there and be right"
)]

use std::{collections::BTreeMap, fs, path::Path};

type Colour = (f64, f64, f64);
/// Each token, in light and in dark.
type Tokens = BTreeMap<String, [Colour; 2]>;

/// Texts, the grounds that each may stand on, and the least contrast.
const PAIRS: [(&[&str], &[&str], f64); 8] = [
    (
        &["ink", "ink-soft", "accent", "accent-deep"],
        &["ground", "card", "sunken", "accent-wash"],
        4.5,
    ),
    (
        &["ink", "ink-soft"],
        &["ok-wash", "warn-wash", "error-wash"],
        4.5,
    ),
    (&["ink"], &["marker"], 4.5),
    (&["ok"], &["ground", "card", "ok-wash"], 4.5),
    (&["warn"], &["ground", "card", "warn-wash"], 4.5),
    (&["error"], &["ground", "card", "error-wash"], 4.5),
    (&["on-accent"], &["accent", "accent-deep"], 4.5),
    (
        &["edge", "accent", "error", "warn", "ok"],
        &["ground", "card"],
        3.0,
    ),
];

#[test]
fn every_text_can_be_read_and_every_edge_be_seen() {
    let (usual, more) = tokens();
    for (name, tokens) in [("usual", &usual), ("more contrast", &more)] {
        for (texts, grounds, least) in PAIRS {
            let pairs = texts
                .iter()
                .flat_map(|text| grounds.iter().map(move |ground| (*text, *ground)));
            for (text, ground) in pairs {
                for (mode, index) in [("light", 0), ("dark", 1)] {
                    let found = contrast(tokens[text][index], tokens[ground][index]);
                    assert!(
                        found >= least,
                        "{name}, {mode}: --{text} on --{ground} is {found:.2}, must be {least}"
                    );
                }
            }
        }
    }
}

#[test]
fn more_contrast_is_more() {
    let (usual, more) = tokens();
    for text in ["ink", "ink-soft", "accent"] {
        for index in [0, 1] {
            let of = |tokens: &Tokens| contrast(tokens[text][index], tokens["ground"][index]);
            assert!(of(&more) > of(&usual), "--{text}");
            assert!(of(&more) >= 7.0, "--{text}");
        }
    }
}

#[test]
fn more_contrast_is_the_same_by_choice_as_by_the_device() {
    let css = css();
    let chosen = read(block(&css, "[data-contrast=\"more\"]"));
    let (_, device) = css.split_once("@media (prefers-contrast: more)").unwrap();
    assert!(!chosen.is_empty());
    assert_eq!(chosen, read(block(device, ":root")));
}

#[test]
fn the_formula_is_the_known_one() {
    let (white, black, grey) = (colour("#fff"), colour("#000"), colour("#767676"));
    assert!((contrast(white, black) - 21.0).abs() < 0.01);
    assert!((contrast(grey, white) - 4.54).abs() < 0.01);
}

/// The tokens as they are, and as they are with more contrast.
fn tokens() -> (Tokens, Tokens) {
    let css = css();
    let usual = read(block(&css, ":root"));
    let mut more = usual.clone();
    more.extend(read(block(&css, "[data-contrast=\"more\"]")));
    (usual, more)
}

fn css() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style/tokens.css");
    fs::read_to_string(path).unwrap()
}

/// What stands between the braces behind a selector.
fn block<'a>(css: &'a str, selector: &str) -> &'a str {
    let (_, rest) = css.split_once(&format!("{selector} {{")).unwrap();
    rest.split_once('}').unwrap().0
}

/// The tokens of a block that are one colour in light and one in dark.
fn read(block: &str) -> Tokens {
    let tokens = block
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--"));
    tokens
        .filter_map(|line| {
            let (name, value) = line.split_once(": light-dark(#")?;
            let (light, dark) = value.strip_suffix(");")?.split_once(", ")?;
            let light = colour(&format!("#{light}"));
            dark.starts_with('#')
                .then(|| (name.to_owned(), [light, colour(dark)]))
        })
        .collect()
}

fn colour(hex: &str) -> Colour {
    let digits = hex.strip_prefix('#').unwrap();
    let digits: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let part = |at: usize| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
    (part(0), part(2), part(4))
}

/// How much two colours differ: from their relative luminance, as WCAG defines both.
fn contrast(one: Colour, other: Colour) -> f64 {
    let linear = |part: f64| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = |(red, green, blue): Colour| {
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
