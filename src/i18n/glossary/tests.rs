//! The glossary is complete, and every line of its file is read.

use std::collections::BTreeSet;

use super::*;

fn terms() -> Vec<Term> {
    subjects().into_iter().flat_map(|it| it.terms).collect()
}

#[test]
fn there_are_enough_terms_each_with_both_languages_once() {
    let terms = terms();
    assert!(terms.len() >= 100, "{}", terms.len());
    let mut seen = BTreeSet::new();
    for term in &terms {
        for said in [term.chinese, term.english] {
            assert!(seen.insert(said.word.to_lowercase()), "{} twice", said.word);
            assert!(!said.word.is_empty() && !said.meaning.is_empty());
        }
        assert!(
            seen.insert(format!("#{}", term.anchor())),
            "{}",
            term.english.word
        );
        let is_chinese = |text: &str| text.chars().any(|letter| letter > '\u{2fff}');
        assert!(is_chinese(term.chinese.meaning), "{}", term.chinese.word);
        assert!(!is_chinese(term.english.meaning), "{}", term.english.word);
    }
}

#[test]
fn every_line_is_read() {
    let lines = FILE.lines().filter(|line| !line.is_empty());
    let lines = lines.filter(|line| !line.starts_with("//") && !line.starts_with("# "));
    assert_eq!(lines.count(), terms().len() * 3);
    let codes = FILE
        .lines()
        .filter(|line| line.contains(" | ") && !line.starts_with("//"));
    for line in codes.filter(|line| !line.starts_with("# ")) {
        for part in line
            .split(" | ")
            .skip(2)
            .filter(|part| !part.starts_with("→ "))
        {
            for code in part.split(", ").filter(|code| *code != "hard") {
                let known = article(code).map(|article| article.code());
                assert_eq!(known.as_deref(), Some(code), "in {line}");
            }
        }
    }
}

#[test]
fn what_is_related_is_in_the_glossary_and_something_else() {
    let all = subjects();
    for term in all.iter().flat_map(|subject| &subject.terms) {
        for word in &term.related {
            let found = find(&all, word).map(|it| it.chinese.word);
            assert_eq!(found, Some(*word), "beside {}", term.chinese.word);
            assert_ne!(*word, term.chinese.word);
        }
    }
}

#[test]
fn a_term_is_found_in_either_language_whatever_its_case() {
    let all = subjects();
    let order = find(&all, "支付令");
    assert!(order.is_some());
    assert_eq!(order, find(&all, "Payment order"));
    assert_eq!(order.map(Term::anchor).as_deref(), Some("payment-order"));
    assert_eq!(find(&all, "no such word"), None);
}
