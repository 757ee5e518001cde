//! Plain language: no hard word of the law without an explanation on the same screen, no sentence too
//! long to keep in mind, and a shell that says the same in both languages.

use super::glossary::{self, Term};
use super::{Source, marks, shown, texts};

/// What stands on a screen together, as the beginnings of its catalogues below `src/i18n/zh/`. The
/// complaint (`document`) speaks the official form's language and is no screen's own text. Names of
/// fields and sentences about them (`problems`) lead to the field, whose screen explains the word.
const SCREENS: [(&str, &[&str]); 6] = [
    ("tell", &["tell", "ui"]),
    ("choose", &["choose", "law"]),
    ("explore", &["explore", "law"]),
    ("sign", &["sign"]),
    ("matter", &["matter", "sign"]),
    ("help", &["safety", "display", "accessibility", "words"]),
];
/// The longest sentence of Chinese that is followed in one reading, in characters.
const LONGEST: usize = 40;
const CHINESE: &str = "src/i18n/zh/";

/// Checks the Chinese texts.
pub(in crate::tidy) fn check(sources: &[Source]) -> Vec<String> {
    let terms = glossary::terms(sources);
    let mut faults = Vec::new();
    for (screen, files) in SCREENS {
        faults.extend(unexplained(sources, &terms, screen, files));
    }
    for source in sources.iter().filter(|it| it.path.starts_with(CHINESE)) {
        for text in texts(source) {
            let place = format!("{}:{}", source.path, text.line);
            faults.extend(long_sentences(&place, &shown(&text.text)));
        }
    }
    for (at, line) in lines(sources, glossary::FILE) {
        if !line.starts_with("//") && !line.contains(" | ") {
            faults.extend(long_sentences(&format!("{}:{at}", glossary::FILE), line));
        }
    }
    faults.extend(shells(sources));
    faults
}

fn lines<'all>(sources: &'all [Source], path: &str) -> impl Iterator<Item = (usize, &'all str)> {
    let file = sources.iter().find(|source| source.path == path);
    let text = file.map_or("", |file| file.text.as_str());
    text.lines().enumerate().map(|(at, line)| (at + 1, line))
}

/// The hard words of a screen that it nowhere explains.
fn unexplained(sources: &[Source], terms: &[Term], screen: &str, files: &[&str]) -> Vec<String> {
    let is_part = |source: &&Source| {
        let name = source.path.strip_prefix(CHINESE).unwrap_or_default();
        let name = name.split(['/', '.']).next().unwrap_or_default();
        files.contains(&name)
    };
    let texts: Vec<_> = sources
        .iter()
        .filter(is_part)
        .flat_map(|source| texts(source).into_iter().map(|text| (&source.path, text)))
        .collect();
    let explained: Vec<&str> = texts
        .iter()
        .flat_map(|(_, text)| marks(&text.text))
        .map(|(_, headword)| headword)
        .collect();
    // A longer term is not an occurrence of a shorter one inside it.
    let mut longest_first: Vec<&Term> = terms.iter().collect();
    longest_first.sort_by_key(|term| std::cmp::Reverse(term.chinese.chars().count()));
    let mut faults = Vec::new();
    let mut said = Vec::new();
    for (path, text) in &texts {
        let mut rest = shown(&text.text);
        for term in &longest_first {
            let word = term.chinese.as_str();
            if !rest.contains(word) {
                continue;
            }
            rest = rest.replace(word, "\u{fffc}");
            if term.hard && !explained.contains(&word) && !said.contains(&word) {
                said.push(word);
                faults.push(format!(
                    "{path}:{}: `{word}` is hard; the screen `{screen}` must explain it once, as [[{word}]]",
                    text.line
                ));
            }
        }
    }
    faults
}

/// The sentences of a text that are too long.
fn long_sentences(place: &str, text: &str) -> Vec<String> {
    if !text
        .chars()
        .any(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'))
    {
        return Vec::new();
    }
    let lines = text.split("\\n").flat_map(str::lines);
    // A line of the shell begins with the place it goes to.
    let lines = lines.map(|line| line.split_once(": ").map_or(line, |(_, said)| said));
    let sentences = lines.flat_map(|line| line.split(['。', '；', '！', '？']));
    let sentences = sentences.filter(|sentence| length(sentence) > LONGEST);
    sentences
        .map(|it| {
            let length = length(it);
            format!(
                "{place}: {length} characters before a stop, at most {LONGEST}: {}",
                it.trim()
            )
        })
        .collect()
}

/// How long a sentence is, without titles of statutes, which nobody can shorten.
fn length(sentence: &str) -> usize {
    let mut length = sentence.trim().chars().count();
    for title in sentence.split('《').skip(1) {
        let title = title.split_once('》').map_or("", |(title, _)| title);
        length -= title.chars().count();
    }
    length
}

/// The shell's texts: the same places in both languages, with as many gaps to fill.
fn shells(sources: &[Source]) -> Vec<String> {
    const ENGLISH: &str = "public/shell.en.txt";
    let chinese = sources
        .iter()
        .find(|source| source.path == "src/i18n/zh/ui.rs");
    let chinese = chinese.map(texts).unwrap_or_default();
    let Some(shell) = chinese.iter().find(|text| text.text.contains("brand: ")) else {
        return Vec::new();
    };
    let places = |text: &str| -> Vec<(String, usize)> {
        let lines = text.lines().filter_map(|line| line.split_once(": "));
        lines
            .map(|(place, said)| (place.to_owned(), said.matches("{}").count()))
            .collect()
    };
    let english: String = lines(sources, ENGLISH)
        .map(|(_, line)| format!("{line}\n"))
        .collect();
    let (chinese, english) = (places(&shell.text), places(&english));
    let missing = |from: &[(String, usize)], to: &[(String, usize)]| -> Vec<String> {
        let missing = from.iter().filter(|place| !to.contains(place));
        missing
            .map(|(place, gaps)| format!("{place} with {gaps} gaps"))
            .collect()
    };
    let mut faults = Vec::new();
    for place in missing(&chinese, &english) {
        faults.push(format!("{ENGLISH}: has no {place}"));
    }
    for place in missing(&english, &chinese) {
        faults.push(format!("src/i18n/zh/ui.rs: the shell has no {place}"));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::sample;

    const TERMS: &str =
        "支付令 | payment order | hard\n支付令异议 | objection | hard\n借条 | IOU\n";

    fn faults(files: &[(&str, &str)]) -> Vec<String> {
        let mut sources = vec![sample(glossary::FILE, TERMS)];
        sources.extend(files.iter().map(|(path, text)| sample(path, text)));
        check(&sources)
    }

    #[test]
    fn a_hard_word_must_be_explained_on_its_screen() {
        let plain = ("src/i18n/zh/choose.rs", "a: \"申请支付令，写借条。\"");
        assert_eq!(faults(&[plain]).len(), 1);
        let marked = ("src/i18n/zh/law/paths.rs", "marked(\"[[支付令]]\")");
        assert!(faults(&[plain, marked]).is_empty());
        let elsewhere = ("src/i18n/zh/matter.rs", "marked(\"[[支付令]]\")");
        assert_eq!(faults(&[plain, elsewhere]).len(), 1);
    }

    #[test]
    fn a_longer_term_does_not_count_as_the_shorter_one_in_it() {
        let text = ("src/i18n/zh/sign.rs", "marked(\"[[支付令异议]]\")");
        assert!(faults(&[text]).is_empty());
    }

    #[test]
    fn the_official_language_of_documents_is_left_alone() {
        assert!(faults(&[("src/i18n/zh/document.rs", "a: \"支付令\"")]).is_empty());
    }

    #[test]
    fn a_long_sentence_is_found() {
        let long = format!("a: \"{}。短。\"", "长".repeat(LONGEST + 1));
        assert_eq!(faults(&[("src/i18n/zh/tell.rs", &long)]).len(), 1);
        let two = format!("a: \"{0}；{0}\"", "长".repeat(LONGEST));
        assert!(faults(&[("src/i18n/zh/tell.rs", &two)]).is_empty());
    }

    #[test]
    fn a_shell_that_says_less_in_one_language_is_found() {
        let chinese = ("src/i18n/zh/ui.rs", "shell: \"brand: 一\nhelp: 打 {}\n\"");
        let english = ("public/shell.en.txt", "brand: One\nhelp: Call {}\n");
        assert!(faults(&[chinese, english]).is_empty());
        let gap = ("public/shell.en.txt", "brand: One\nhelp: Call\n");
        assert_eq!(faults(&[chinese, gap]).len(), 2);
    }
}
