//! The form of a file: a header, a length one can read, and nothing left for later.

use super::{Source, lexer};

/// A file longer than this has more than one story to tell.
const LONGEST: usize = 300;

/// Words that mean something was left for later. Put together here so that this file is not found.
const LEFT_OVER: [&str; 3] = [
    concat!("FIX", "ME"),
    concat!("TO", "DO"),
    concat!("XX", "X"),
];
/// What makes a Rust test or a branch of code not run.
const LEFT_OUT_IN_RUST: [&str; 3] = [
    concat!("#[", "ignore"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
];
/// What makes a browser test not run, or all the others.
const LEFT_OUT_IN_SCRIPTS: [&str; 4] = [
    concat!(".", "skip("),
    concat!(".", "only("),
    concat!(".", "fixme("),
    concat!(".", "fail("),
];

/// Checks each file for itself.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    sources.iter().flat_map(check_one).collect()
}

fn check_one(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    let mut faults = Vec::new();
    if source.is_rust() {
        if !text.starts_with("//!") {
            faults.push(format!(
                "{path}: must begin with `//!`, saying what the file is for"
            ));
        }
        let lines = text.lines().count();
        if lines > LONGEST && !is_table(path) {
            faults.push(format!(
                "{path}: {lines} lines; more than {LONGEST} is too long to read"
            ));
        }
        if path.ends_with("/mod.rs") && !path.starts_with("tests/") {
            faults.push(format!("{path}: `foo.rs` beside `foo/`, no mod.rs"));
        }
    }
    let is_test_script =
        path.starts_with("tests/") && (path.ends_with(".ts") || path.ends_with(".js"));
    let code = if source.is_rust() {
        lexer::take_apart(text).code
    } else {
        text.clone()
    };
    let left_out: &[&str] = match (source.is_rust(), is_test_script) {
        (true, _) => &LEFT_OUT_IN_RUST,
        (_, true) => &LEFT_OUT_IN_SCRIPTS,
        _ => &[],
    };
    let in_code = left_out.iter().filter(|word| code.contains(**word));
    let anywhere = LEFT_OVER.iter().filter(|word| contains_word(text, word));
    faults.extend(
        in_code
            .chain(anywhere)
            .map(|word| format!("{path}: `{word}` has no place here")),
    );
    faults
}

/// Tables of data, of words, of messages and of test cases are as long as what they list.
fn is_table(path: &str) -> bool {
    ["/data/", "/i18n/", "/generated", "/lexicon.rs", "/cases.rs"]
        .iter()
        .any(|part| path.contains(part))
}

fn contains_word(text: &str, word: &str) -> bool {
    let is_part =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    text.match_indices(word).any(|(at, _)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    fn faults(path: &str, text: &str) -> usize {
        check(&[sample(path, text)]).len()
    }

    #[test]
    fn a_file_without_a_header_is_found() {
        assert_eq!(faults("src/a.rs", "use std::fs;\n"), 1);
        assert_eq!(faults("src/a.rs", "//! A.\nuse std::fs;\n"), 0);
    }

    #[test]
    fn a_long_file_is_found_unless_it_is_a_table() {
        let long = format!("//! A.\n{}", "fn a() {}\n".repeat(LONGEST));
        assert_eq!(faults("src/a.rs", &long), 1);
        assert_eq!(faults("crates/law/src/data/courts.rs", &long), 0);
        assert_eq!(faults("src/i18n/zh.rs", &long), 0);
    }

    #[test]
    fn what_is_left_for_later_is_found() {
        for left in [LEFT_OVER.as_slice(), &LEFT_OUT_IN_RUST].concat() {
            assert_eq!(
                faults("src/a.rs", &format!("//! A.\nfn a() {{ {left} }}\n")),
                1,
                "{left}"
            );
        }
        assert_eq!(
            faults("src/a.rs", "//! A.\nfn a() { list.iter().skip(1); }\n"),
            0
        );
    }

    #[test]
    fn a_browser_test_that_is_left_out_is_found() {
        for left in LEFT_OUT_IN_SCRIPTS {
            assert_eq!(
                faults("tests/e2e/a.spec.ts", &format!("test{left}'a')")),
                1,
                "{left}"
            );
        }
        assert_eq!(faults("tests/e2e/a.spec.ts", "test('a', () => {})"), 0);
    }
}
