//! No message that nobody reads: every field of every struct of texts is read somewhere in the app,
//! and every value that a message is given is said in both languages.

use super::{super::lexer, Source};

/// Checks the structs of texts against the code outside `src/i18n`, and what messages are given.
pub(in crate::tidy) fn check(sources: &[Source]) -> Vec<String> {
    let app: Vec<String> = sources
        .iter()
        .filter(|it| it.is_rust() && it.path.starts_with("src/"))
        .filter(|it| !is_catalogue(&it.path) && !it.path.starts_with("src/i18n/glossary"))
        .map(|it| lexer::take_apart(it.without_tests()).code)
        .collect();
    let mut faults = Vec::new();
    for source in sources.iter().filter(|it| is_structs(&it.path)) {
        for field in fields(&lexer::take_apart(source.without_tests()).code) {
            if !app.iter().any(|code| reads(code, &field)) {
                faults.push(format!("{}: nobody reads `{field}`", source.path));
            }
        }
    }
    for source in sources.iter().filter(|it| is_catalogue(&it.path)) {
        for name in dropped(&lexer::take_apart(&source.text).code) {
            faults.push(format!(
                "{}: a message leaves out `{name}`, which it is given",
                source.path
            ));
        }
    }
    faults
}

fn is_catalogue(path: &str) -> bool {
    path.starts_with("src/i18n/zh") || path.starts_with("src/i18n/en")
}

fn is_structs(path: &str) -> bool {
    path.starts_with("src/i18n/") && path.ends_with(".rs") && !is_catalogue(path)
}

/// The public fields of the structs whose names end in `Text` or `Texts`.
fn fields(code: &str) -> Vec<String> {
    let mut fields = Vec::new();
    for (_, rest) in code
        .match_indices("pub struct ")
        .map(|(at, it)| code.split_at(at + it.len()))
    {
        let Some((name, body)) = rest.split_once('{') else {
            continue;
        };
        if !name.trim().ends_with("Text") && !name.trim().ends_with("Texts") {
            continue;
        }
        let body = body.split_once('}').map_or(body, |(body, _)| body);
        let names = body
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub "));
        fields.extend(names.filter_map(|it| Some(it.split_once(':')?.0.to_owned())));
    }
    fields
}

/// Whether a code reads a field of this name, or takes it out of its struct.
fn reads(code: &str, field: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let dotted = format!(".{field}");
    let mut places = code
        .match_indices(&dotted)
        .map(|(at, it)| &code[at + it.len()..]);
    places.any(|rest| !rest.starts_with(is_part))
}

/// Names of closure arguments that say they are not used.
fn dropped(code: &str) -> Vec<String> {
    let heads = code.split('|').skip(1).step_by(2);
    let names = heads.flat_map(|head| head.split(','));
    names
        .map(str::trim)
        .filter(|name| name.starts_with('_') && name.len() > 1)
        .filter(|name| {
            name.chars()
                .all(|letter| letter.is_alphanumeric() || letter == '_')
        })
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    const STRUCT: &str = "//! T.\npub struct TellText {\n    /// A.\n    pub title: &'static str,\n    /// B.\n    pub lead: fn(&str) -> String,\n}\n";

    fn faults(files: &[(&str, &str)]) -> usize {
        let sources: Vec<Source> = files
            .iter()
            .map(|(path, text)| sample(path, text))
            .collect();
        check(&sources).len()
    }

    #[test]
    fn a_message_that_nobody_reads_is_found() {
        let texts = ("src/i18n/tell.rs", STRUCT);
        assert_eq!(faults(&[texts]), 2);
        assert_eq!(
            faults(&[texts, ("src/flow.rs", "(t.lead)(a); t.titles")]),
            1
        );
        assert_eq!(faults(&[texts, ("src/flow.rs", "(t.lead)(a); t.title")]), 0);
        let only_itself = ("src/i18n/zh/tell.rs", "t.title; t.lead");
        assert_eq!(faults(&[texts, only_itself]), 2);
    }

    #[test]
    fn a_value_that_a_message_leaves_out_is_found() {
        let said = ("src/i18n/en/tell.rs", "a: |count| f(count), b: |_, x| x");
        assert_eq!(faults(&[said]), 0);
        assert_eq!(faults(&[("src/i18n/en/tell.rs", "a: |_count| f()")]), 1);
    }
}
