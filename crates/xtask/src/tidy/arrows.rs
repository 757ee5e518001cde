//! Who may know of whom: between the crates, and between the rooms of the app.

use std::collections::BTreeSet;

use super::{Source, lexer};

/// For each crate, the crates of ours it may depend on, and whether it may use any others but serde.
const CRATES: [(&str, &[&str], bool); 6] = [
    ("crates/law/Cargo.toml", &[], false),
    ("crates/matter/Cargo.toml", &["law"], true),
    ("crates/contract/Cargo.toml", &["law", "matter"], true),
    (
        "crates/backend/Cargo.toml",
        &["law", "matter", "contract"],
        true,
    ),
    ("crates/xtask/Cargo.toml", &["law"], true),
    ("Cargo.toml", &["law", "matter", "contract"], true),
];
const OUR_CRATES: [&str; 6] = ["law", "matter", "contract", "backend", "xtask", "one-thing"];

/// The ground, which knows nothing of what stands on it.
const GROUND: [&str; 3] = ["ui", "browser", "i18n"];
/// The rooms, which do not know each other.
const ROOMS: [&str; 7] = [
    "flow", "matter", "help", "gallery", "respond", "practice", "counter",
];

/// The arrows between crates.
pub(super) fn crates(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        let Some((path, allowed, may_use_others)) =
            CRATES.iter().find(|(path, ..)| source.path == *path)
        else {
            continue;
        };
        for name in dependencies(&source.text) {
            let is_ours = OUR_CRATES.contains(&name.as_str());
            let is_allowed = if is_ours {
                allowed.contains(&name.as_str())
            } else {
                *may_use_others || name == "serde"
            };
            if !is_allowed {
                faults.push(format!("{path}: must not depend on `{name}`"));
            }
        }
    }
    faults
}

/// The arrows between the rooms of the app and the ground they stand on.
pub(super) fn rooms(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| source.is_rust()) {
        let Some(own) = room_of(&source.path) else {
            continue;
        };
        for known in mentioned(&lexer::take_apart(source.without_tests()).code) {
            if !may_know(own, &known) {
                faults.push(format!(
                    "{}: `{own}` must not know of `{known}`",
                    source.path
                ));
            }
        }
    }
    faults
}

/// The two bindings to the world that have one place each.
pub(super) fn bindings(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| source.is_rust()) {
        let Some(own) = room_of(&source.path) else {
            continue;
        };
        let code = lexer::take_apart(&source.text).code;
        for (binding, place) in [("web_sys", "browser"), ("gloo_net", "api")] {
            if own != place && code.contains(binding) {
                faults.push(format!(
                    "{}: only src/{place} mentions {binding}",
                    source.path
                ));
            }
        }
    }
    faults
}

/// The names in the `[dependencies]` of a manifest, whether written as lines or as tables. A line that is
/// optional is left out: it describes the crate for others and is no part of it by default.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut is_inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix('[') {
            let heading = heading.trim_end_matches(']');
            is_inside = heading == "dependencies";
            names.extend(heading.strip_prefix("dependencies.").map(str::to_owned));
        } else if is_inside && !line.starts_with('#') && !line.contains("optional = true") {
            let name = line.split(['=', '.']).next().unwrap_or_default().trim();
            if !name.is_empty() {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

/// `ui` for both `src/ui.rs` and `src/ui/button.rs`.
fn room_of(path: &str) -> Option<&str> {
    let first = path.strip_prefix("src/")?.split('/').next()?;
    Some(first.strip_suffix(".rs").unwrap_or(first))
}

fn may_know(own: &str, known: &str) -> bool {
    if own == known {
        return true;
    }
    if GROUND.contains(&own) {
        return GROUND.contains(&known);
    }
    match own {
        "api" => GROUND.contains(&known),
        "app" | "lib" | "main" => true,
        // The app hands its rooms their routes and the session, so they may name it.
        _ if ROOMS.contains(&own) => !ROOMS.contains(&known),
        // Whatever else stands between the ground and the rooms.
        _ => !ROOMS.contains(&known) && known != "app",
    }
}

/// The top modules of the app that a code names after `crate::`.
fn mentioned(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, rest) in code
        .match_indices("crate::")
        .map(|(at, found)| code.split_at(at + found.len()))
    {
        match rest.strip_prefix('{') {
            Some(list) => names.extend(first_words(list)),
            None => names.extend(word(rest)),
        }
    }
    // What is named with a capital letter is an item of the top itself.
    names.retain(|name| name.starts_with(|first: char| first.is_lowercase()));
    names
}

/// The first word of each part of a list, up to the brace that closes it.
fn first_words(list: &str) -> Vec<String> {
    let (mut words, mut depth, mut is_start) = (Vec::new(), 0_usize, true);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => is_start = true,
            _ if is_start && !letter.is_whitespace() => {
                words.extend(word(&list[at..]));
                is_start = false;
            }
            _ => {}
        }
    }
    words
}

fn word(text: &str) -> Option<String> {
    let end = text
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn law_depends_on_nothing_but_serde() {
        let clean = sample(
            "crates/law/Cargo.toml",
            "[dependencies]\nserde.workspace = true\n[dev-dependencies]\nproptest = \"1\"",
        );
        assert!(crates(&[clean]).is_empty());
        let optional = "[dependencies]\nutoipa = { version = \"6\", optional = true }";
        assert!(crates(&[sample("crates/law/Cargo.toml", optional)]).is_empty());
        let wrong = sample("crates/law/Cargo.toml", "[dependencies]\nchrono = \"1\"");
        assert_eq!(crates(&[wrong]).len(), 1);
    }

    #[test]
    fn an_arrow_between_crates_points_one_way() {
        let wrong = sample(
            "crates/matter/Cargo.toml",
            "[dependencies.contract]\npath = \"../contract\"",
        );
        assert_eq!(crates(&[wrong]).len(), 1);
        let wrong = sample(
            "crates/contract/Cargo.toml",
            "[dependencies]\nbackend = { path = \"x\" }",
        );
        assert_eq!(crates(&[wrong]).len(), 1);
    }

    #[test]
    fn a_room_does_not_know_another() {
        let wrong = sample(
            "src/flow/tell.rs",
            "use crate::{\n    ui::{Button, matter},\n    matter::Timeline,\n};",
        );
        assert_eq!(
            rooms(&[wrong]),
            ["src/flow/tell.rs: `flow` must not know of `matter`"]
        );
        let clean = sample(
            "src/flow/tell.rs",
            "use crate::{ui::Button, api, i18n::{matter}};",
        );
        assert!(rooms(&[clean]).is_empty());
    }

    #[test]
    fn the_ground_knows_nothing_of_what_stands_on_it() {
        let wrong = sample("src/ui/button.rs", "fn f() { crate::api::save() }");
        assert_eq!(rooms(&[wrong]).len(), 1);
        let comment = sample(
            "src/ui/button.rs",
            "// like crate::api::save\nuse crate::browser;",
        );
        assert!(rooms(&[comment]).is_empty());
    }

    #[test]
    fn web_sys_and_gloo_net_have_one_place_each() {
        assert_eq!(
            bindings(&[sample("src/flow.rs", "use web_sys::Window;")]).len(),
            1
        );
        assert_eq!(
            bindings(&[sample("src/browser.rs", "use gloo_net::http;")]).len(),
            1
        );
        assert!(bindings(&[sample("src/browser/files.rs", "use web_sys::File;")]).is_empty());
    }
}
