//! The glossary has enough terms, each once in both languages, and whatever a catalogue marks is in it
//! and stands where a mark is shown as one.

use std::collections::BTreeSet;

use super::{Source, marks, texts};

/// Where it lies.
pub(super) const FILE: &str = "src/i18n/glossary.txt";
/// So many terms at least.
const LEAST: usize = 80;

/// A term, as far as the checks need it.
pub(super) struct Term {
    pub(super) chinese: String,
    english: String,
    /// Whether a screen may use it in Chinese only with an explanation.
    pub(super) hard: bool,
}

/// The terms of the glossary.
pub(super) fn terms(sources: &[Source]) -> Vec<Term> {
    let Some(file) = sources.iter().find(|source| source.path == FILE) else {
        return Vec::new();
    };
    let heads = file.text.lines().filter(|line| line.contains(" | "));
    let heads = heads.filter(|line| !line.starts_with("//") && !line.starts_with("# "));
    heads
        .map(|head| {
            let mut parts = head.split(" | ");
            let mut next = || parts.next().unwrap_or_default().to_owned();
            Term {
                chinese: next(),
                english: next().to_lowercase(),
                hard: parts.any(|part| part == "hard"),
            }
        })
        .collect()
}

/// Checks the glossary and what is marked.
pub(in crate::tidy) fn check(sources: &[Source]) -> Vec<String> {
    let terms = terms(sources);
    let mut faults = Vec::new();
    if terms.len() < LEAST {
        faults.push(format!("{FILE}: {} terms, at least {LEAST}", terms.len()));
    }
    let mut seen = BTreeSet::new();
    for word in terms.iter().flat_map(|term| [&term.chinese, &term.english]) {
        if word.is_empty() || !seen.insert(word) {
            faults.push(format!(
                "{FILE}: `{word}` stands there twice or in one language"
            ));
        }
    }
    for source in sources {
        let chinese = source.path.starts_with("src/i18n/zh");
        if !chinese && !source.path.starts_with("src/i18n/en") {
            continue;
        }
        let is_term = |word: &str| {
            let word = word.to_lowercase();
            terms.iter().any(|term| {
                word == if chinese {
                    term.chinese.to_lowercase()
                } else {
                    term.english.clone()
                }
            })
        };
        for text in texts(source) {
            let place = format!("{}:{}", source.path, text.line);
            if text.text.contains("[[") && !text.marked {
                faults.push(format!("{place}: marks a term outside `marked(…)`"));
            }
            let unknown = marks(&text.text);
            let unknown = unknown.iter().filter(|(_, word)| !is_term(word));
            faults.extend(unknown.map(|(_, word)| format!("{place}: `{word}` is not in {FILE}")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    const TERMS: &str =
        "// 甲 | a comment\n# 题 | Subject\n支付令 | payment order | CPL 225 | hard\n中\nen\n";

    fn faults(path: &str, text: &str) -> Vec<String> {
        let faults = check(&[sample(FILE, TERMS), sample(path, text)]);
        faults
            .into_iter()
            .filter(|it| !it.contains("at least"))
            .collect()
    }

    #[test]
    fn a_small_glossary_and_a_term_twice_are_found() {
        assert_eq!(check(&[sample(FILE, TERMS)]).len(), 1);
        let twice = format!("{TERMS}支付令 | another\n");
        assert_eq!(check(&[sample(FILE, &twice)]).len(), 2);
    }

    #[test]
    fn what_is_marked_must_be_in_the_glossary_in_its_language() {
        assert!(faults("src/i18n/zh/a.rs", "marked(\"[[支付令]]\")").is_empty());
        assert_eq!(
            faults("src/i18n/zh/a.rs", "marked(\"[[payment order]]\")").len(),
            1
        );
        assert!(faults("src/i18n/en/a.rs", "marked(\"[[Orders|Payment order]]\")").is_empty());
        assert_eq!(
            faults("src/i18n/en/a.rs", "marked(\"[[支付令]]\")").len(),
            1
        );
    }

    #[test]
    fn a_mark_where_it_would_be_shown_as_it_is_written_is_found() {
        assert_eq!(faults("src/i18n/zh/a.rs", "label: \"[[支付令]]\"").len(), 1);
    }
}
