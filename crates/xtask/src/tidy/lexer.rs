//! Tells the code of a Rust file from its comments and its texts in quotation marks.
//!
//! It knows only as much of the language as that takes.

/// The two parts of a file that the checks look at.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The code, without comments and with empty quotation marks.
    pub(super) code: String,
    /// The texts in quotation marks, each with the number of the line it begins on.
    pub(super) texts: Vec<(usize, String)>,
}

/// Takes a source apart.
pub(super) fn take_apart(source: &str) -> Parts {
    let mut parts = Parts::default();
    let (mut rest, mut line) = (source, 1);
    while let Some(next) = rest.chars().next() {
        let (taken, text) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), None)
        } else if rest.starts_with("/*") {
            (block_comment(rest), None)
        } else if next == '"' {
            quoted(rest)
        } else if let Some(found) = raw(rest, parts.code.chars().next_back()) {
            found
        } else if next == '\'' && character(rest) > 1 {
            (character(rest), None)
        } else {
            parts.code.push(next);
            (next.len_utf8(), None)
        };
        if let Some(text) = text {
            parts.code.push_str("\"\"");
            parts.texts.push((line, text));
        }
        line += rest[..taken].matches('\n').count();
        rest = &rest[taken..];
    }
    parts
}

/// The length of a block comment; they may stand in each other.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length and the text of an ordinary quotation; escapes stay as they are written.
fn quoted(rest: &str) -> (usize, Option<String>) {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (at + 1, Some(rest[1..at].to_owned())),
            _ => {}
        }
    }
    (rest.len(), None)
}

/// The length and the text of `r"…"` or `r#"…"#`, unless the `r` is the end of a word.
fn raw(rest: &str, before: Option<char>) -> Option<(usize, Option<String>)> {
    if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') && before != Some('b')
    {
        return None;
    }
    let hashes = rest
        .strip_prefix('r')?
        .chars()
        .take_while(|letter| *letter == '#')
        .count();
    let start = 1 + hashes;
    let content = rest[start..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = content.find(&end)?;
    Some((
        start + 1 + length + end.len(),
        Some(content[..length].to_owned()),
    ))
}

/// The length of a character in quotes, or 1 for the mark before a lifetime.
fn character(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    let closes = |at: usize| {
        if rest[at..].starts_with('\'') {
            at + 1
        } else {
            1
        }
    };
    match letters.next() {
        Some((_, '\\')) => rest[3.min(rest.len())..]
            .find('\'')
            .map_or(1, |end| 3 + end + 1),
        Some((at, letter)) => closes(at + letter.len_utf8()),
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        take_apart(source)
            .texts
            .into_iter()
            .map(|(_, text)| text)
            .collect()
    }

    #[test]
    fn comments_are_no_code() {
        let parts = take_apart("a // \"b\"\n/* c /* d */ e */ f");
        assert_eq!(parts.code, "a \n f");
        assert!(parts.texts.is_empty());
    }

    #[test]
    fn texts_are_found_with_their_lines() {
        let parts = take_apart("let a = \"b // \\\" c\";\nlet d = r#\"e \" f\"#;");
        assert_eq!(
            parts.texts,
            [(1, "b // \\\" c".to_owned()), (2, "e \" f".to_owned())]
        );
    }

    #[test]
    fn characters_and_lifetimes_do_not_begin_a_text() {
        assert_eq!(
            texts("fn f<'a>(x: &'a str) { ['\"', '\\'', '\\u{22}', '甲', \"y\"] }"),
            ["y"]
        );
    }
}
