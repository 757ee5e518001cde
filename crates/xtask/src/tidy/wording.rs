//! What a person reads on the screen stands in `src/i18n`, in both languages, and nowhere else in the app.

use super::{Source, lexer};

/// Finds texts for people outside the tables of messages.
pub(super) fn check(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| is_checked(source)) {
        for (line, text) in lexer::take_apart(source.without_tests()).texts {
            if has_chinese(&text) || is_sentence(&text) {
                faults.push(format!(
                    "{}:{line}: \"{text}\" belongs into src/i18n",
                    source.path
                ));
            }
        }
    }
    faults
}

fn is_checked(source: &Source) -> bool {
    source.is_rust() && source.path.starts_with("src/") && !source.path.starts_with("src/i18n")
}

/// Han characters and the punctuation that goes with them.
fn has_chinese(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}

/// A capital letter, and later a word after a space: no class list, address or attribute looks so.
fn is_sentence(text: &str) -> bool {
    let has_words = text
        .split(' ')
        .filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        .count()
        > 1;
    has_words && text.starts_with(|first: char| first.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    fn faults(path: &str, text: &str) -> usize {
        check(&[sample(path, text)]).len()
    }

    #[test]
    fn a_text_for_people_outside_the_messages_is_found() {
        assert_eq!(faults("src/flow/tell.rs", "view! { <p>\"请说明\"</p> }"), 1);
        assert_eq!(
            faults(
                "src/flow/tell.rs",
                "view! { <p>\"Tell us what happened\"</p> }"
            ),
            1
        );
        assert_eq!(faults("src/i18n/zh.rs", "\"请说明\""), 0);
    }

    #[test]
    fn names_classes_comments_and_tests_are_left_alone() {
        assert_eq!(
            faults(
                "src/ui.rs",
                "// 说明\nview! { <p class=\"field is-wrong\" id=\"Tell\"></p> }"
            ),
            0
        );
        assert_eq!(
            faults(
                "src/ui.rs",
                "fn a() {}\n#[cfg(test)]\nmod tests { const A: &str = \"张三\"; }"
            ),
            0
        );
    }
}
