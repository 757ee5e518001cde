//! The display and the language that a person chose before, written into the shell, so that its
//! first paint has them already. `boot.js` and the app keep the choices in cookies for this; they
//! say nothing about the person.

use std::path::Path;

use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};

use super::words;
use crate::problem::Refusal;

/// Cookies, and the attributes of the root element that they stand for.
const CHOICES: [(&str, &str); 11] = [
    ("ot.mode=large", " data-mode=\"large\""),
    ("ot.size=20", " data-size=\"20\""),
    ("ot.size=22", " data-size=\"22\""),
    ("ot.size=24", " data-size=\"24\""),
    ("ot.size=27", " data-size=\"27\""),
    ("ot.size=30", " data-size=\"30\""),
    ("ot.theme=dark", " data-theme=\"dark\""),
    ("ot.theme=light", " data-theme=\"light\""),
    ("ot.contrast=more", " data-contrast=\"more\""),
    ("ot.aloud=on", " data-aloud=\"on\""),
    // There is something to continue with: room for it is left on the first screen.
    ("ot.back=1", " data-back=\"1\""),
];

/// The cookie of a person who reads English.
const ENGLISH: &str = "ot.lang=en";
/// The English words of the shell, a file of the app.
const ENGLISH_WORDS: &str = "shell.en.txt";

/// What the cookies of a request ask for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    attributes: String,
    english: bool,
}

/// Reads the cookies; the default when nothing was chosen.
#[must_use]
pub(super) fn chosen(headers: &HeaderMap) -> Chosen {
    let lines = headers.get_all(header::COOKIE).into_iter();
    let cookies: Vec<&str> = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .map(str::trim)
        .collect();
    let attributes = CHOICES
        .iter()
        .filter(|(cookie, _)| cookies.contains(cookie))
        .map(|(_, attribute)| *attribute)
        .collect();
    Chosen {
        attributes,
        english: cookies.contains(&ENGLISH),
    }
}

/// The shell as it was chosen. It is not compressed beforehand and carries no validator, for it is
/// not the file that others get.
pub(super) async fn shell(folder: &Path, file: &str, chosen: &Chosen) -> Response {
    let mut html = match tokio::fs::read_to_string(folder.join(file)).await {
        Ok(html) => html,
        Err(error) => return Refusal::internal(error).into_response(),
    };
    if chosen.english {
        // An app without them says them itself once it has started.
        if let Ok(words) = tokio::fs::read_to_string(folder.join(ENGLISH_WORDS)).await {
            html = words::put(&html, "en", &words);
        }
    }
    Html(html.replacen("<html", &format!("<html{}", chosen.attributes), 1)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn chosen_by(cookies: &'static str) -> Chosen {
        chosen(&HeaderMap::from_iter([(
            header::COOKIE,
            HeaderValue::from_static(cookies),
        )]))
    }

    fn attributes_for(cookies: &'static str) -> String {
        chosen_by(cookies).attributes
    }

    #[test]
    fn a_chosen_display_is_on_the_root_element() {
        assert_eq!(attributes_for("ot.mode=large"), " data-mode=\"large\"");
        let both = " data-mode=\"large\" data-theme=\"dark\"";
        assert_eq!(
            attributes_for("session=x; ot.theme=dark; ot.mode=large"),
            both
        );
        let all = " data-mode=\"large\" data-size=\"30\" data-contrast=\"more\" data-aloud=\"on\" data-back=\"1\"";
        assert_eq!(
            attributes_for(
                "ot.back=1; ot.aloud=on; ot.contrast=more; ot.size=30; ot.mode=large; ot.theme=auto"
            ),
            all
        );
    }

    #[test]
    fn nothing_chosen_or_anything_else_changes_nothing() {
        assert_eq!(chosen(&HeaderMap::new()), Chosen::default());
        assert_eq!(
            chosen_by(
                "ot.mode=standard; ot.theme=\"><script>; ot.size=31; ot.contrast=auto; ot.back=0; xot.mode=large; ot.lang=zh; ot.lang=end"
            ),
            Chosen::default()
        );
    }

    #[test]
    fn a_chosen_language_is_no_attribute() {
        let english = Chosen {
            attributes: String::new(),
            english: true,
        };
        assert_eq!(chosen_by("ot.lang=en"), english);
    }
}
