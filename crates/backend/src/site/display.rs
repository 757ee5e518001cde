//! The display that a person chose before, written into the shell, so that its first paint has it
//! already. `boot.js` keeps the choice in cookies for this; they say nothing about the person.

use std::path::Path;

use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};

use crate::problem::Refusal;

/// Cookies, and the attributes of the root element that they stand for.
const CHOICES: [(&str, &str); 3] = [
    ("ot.mode=large", " data-mode=\"large\""),
    ("ot.theme=dark", " data-theme=\"dark\""),
    ("ot.theme=light", " data-theme=\"light\""),
];

/// The attributes that the cookies of a request ask for; empty when nothing was chosen.
#[must_use]
pub(super) fn attributes(headers: &HeaderMap) -> String {
    let lines = headers.get_all(header::COOKIE).into_iter();
    let cookies: Vec<&str> = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .map(str::trim)
        .collect();
    CHOICES
        .iter()
        .filter(|(cookie, _)| cookies.contains(cookie))
        .map(|(_, attribute)| *attribute)
        .collect()
}

/// The shell with `attributes` on its root element. It is not compressed beforehand and carries no
/// validator, for it is not the file that others get.
pub(super) async fn shell(file: &Path, attributes: &str) -> Response {
    match tokio::fs::read_to_string(file).await {
        Ok(html) => Html(html.replacen("<html", &format!("<html{attributes}"), 1)).into_response(),
        Err(error) => Refusal::internal(error).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn attributes_for(cookies: &'static str) -> String {
        attributes(&HeaderMap::from_iter([(
            header::COOKIE,
            HeaderValue::from_static(cookies),
        )]))
    }

    #[test]
    fn a_chosen_display_is_on_the_root_element() {
        assert_eq!(attributes_for("ot.mode=large"), " data-mode=\"large\"");
        let both = " data-mode=\"large\" data-theme=\"dark\"";
        assert_eq!(
            attributes_for("session=x; ot.theme=dark; ot.mode=large"),
            both
        );
    }

    #[test]
    fn nothing_chosen_or_anything_else_changes_nothing() {
        assert_eq!(attributes(&HeaderMap::new()), "");
        assert_eq!(
            attributes_for("ot.mode=standard; ot.theme=\"><script>; xot.mode=large"),
            ""
        );
    }
}
