//! The glossary: what the words of the law mean, in both languages, from the one file
//! `glossary.txt`, whose head says how it is written.

use law::article::{Article, Statute};

use super::Language;

const FILE: &str = include_str!("glossary.txt");

/// A word and what it means, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The word.
    pub word: &'static str,
    /// What it means, what it means for oneself, and what to do.
    pub meaning: &'static str,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    chinese: Said,
    english: Said,
    /// Where the law says so.
    pub articles: Vec<Article>,
    /// Chinese headwords of what is near to it.
    related: Vec<&'static str>,
}

/// Terms about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    chinese: &'static str,
    english: &'static str,
    /// The terms, in the order of the file.
    pub terms: Vec<Term>,
}

impl Term {
    /// The term in a language.
    #[must_use]
    pub const fn said(&self, language: Language) -> Said {
        match language {
            Language::Chinese => self.chinese,
            Language::English => self.english,
        }
    }

    /// The word in the language that is not on show, and that language.
    #[must_use]
    pub const fn elsewhere(&self, language: Language) -> (&'static str, Language) {
        match language {
            Language::Chinese => (self.english.word, Language::English),
            Language::English => (self.chinese.word, Language::Chinese),
        }
    }

    /// DOM id of the term on the page of words, the same in both languages.
    #[must_use]
    pub fn anchor(&self) -> String {
        let mut anchor = String::new();
        for letter in self.english.word.chars() {
            if letter.is_ascii_alphanumeric() {
                anchor.push(letter.to_ascii_lowercase());
            } else if letter != '\'' {
                anchor.push('-');
            }
        }
        anchor
    }

    /// Everything said about it in both languages, to be searched.
    #[must_use]
    pub fn everything(&self) -> String {
        let Self {
            chinese, english, ..
        } = self;
        [chinese.word, chinese.meaning, english.word, english.meaning].join(" ")
    }

    /// What of `all` is near to it.
    pub fn related<'all>(&self, all: &'all [Subject]) -> impl Iterator<Item = &'all Term> {
        self.related.iter().filter_map(|word| find(all, word))
    }
}

impl Subject {
    /// What it is called in a language.
    #[must_use]
    pub const fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Chinese => self.chinese,
            Language::English => self.english,
        }
    }
}

/// The term with this headword in either language.
#[must_use]
pub fn find<'all>(subjects: &'all [Subject], headword: &str) -> Option<&'all Term> {
    let mut terms = subjects.iter().flat_map(|subject| &subject.terms);
    terms.find(|term| {
        term.chinese.word == headword || term.english.word.eq_ignore_ascii_case(headword)
    })
}

/// The whole glossary. A line that is not as the head of the file says is passed over; the tests
/// see to it that there is none.
#[must_use]
pub fn subjects() -> Vec<Subject> {
    let mut subjects: Vec<Subject> = Vec::new();
    let mut lines = FILE.lines().filter(|line| !line.starts_with("//"));
    while let Some(line) = lines.next() {
        if let Some((chinese, english)) = line.strip_prefix("# ").and_then(halves) {
            subjects.push(Subject {
                chinese,
                english,
                terms: Vec::new(),
            });
        } else if let Some(head) = halves(line)
            && let (Some(chinese), Some(english)) = (lines.next(), lines.next())
            && let Some(subject) = subjects.last_mut()
        {
            subject.terms.push(term(head, chinese, english));
        }
    }
    subjects
}

fn halves(line: &'static str) -> Option<(&'static str, &'static str)> {
    line.split_once(" | ")
}

fn term(
    (chinese, rest): (&'static str, &'static str),
    chinese_meaning: &'static str,
    english_meaning: &'static str,
) -> Term {
    let mut parts = rest.split(" | ");
    let english = parts.next().unwrap_or_default();
    let mut articles = Vec::new();
    let mut related = Vec::new();
    for part in parts {
        if let Some(words) = part.strip_prefix("→ ") {
            related.extend(words.split(' '));
        } else {
            articles.extend(part.split(", ").filter_map(article));
        }
    }
    Term {
        chinese: Said {
            word: chinese,
            meaning: chinese_meaning,
        },
        english: Said {
            word: english,
            meaning: english_meaning,
        },
        articles,
        related,
    }
}

/// `CPL 225` as an article.
fn article(code: &'static str) -> Option<Article> {
    let (statute, at) = code.split_once(' ')?;
    let statute = Statute::ALL.into_iter().find(|it| it.code() == statute)?;
    Some(Article::new(statute, at))
}

#[cfg(test)]
mod tests;
