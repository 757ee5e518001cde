//! Fills the placeholders of `index.html` and of the scripts in `public/`, and checks the result
//! against the content security policy.

use std::collections::BTreeMap;

use super::fingerprint;
use crate::step::Failure;

/// Values by the names of their placeholders.
pub(super) type Values = BTreeMap<&'static str, String>;

/// Puts each value where its `{{name}}` stands; a name without a value is a fault.
pub(super) fn fill(file: &str, template: &str, values: &Values) -> Result<String, Failure> {
    let mut page = template.to_owned();
    for (name, value) in values {
        page = page.replace(&format!("{{{{{name}}}}}"), value);
    }
    match page
        .split_once("{{")
        .and_then(|(_, rest)| rest.split_once("}}"))
    {
        Some((name, _))
            if name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '_') =>
        {
            let known = values.keys().copied().collect::<Vec<_>>().join(", ");
            Err(Failure::found(format!(
                "{file}: unknown placeholder {{{{{name}}}}}; known are {known}"
            )))
        }
        _ => Ok(page),
    }
}

/// Leaves out what is written for the reader of the template only.
pub(super) fn without_comments(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The policy's source expressions for the inline styles of a page, in order.
pub(super) fn style_sources(page: &str) -> Vec<String> {
    elements(page, "style")
        .map(|(_, text)| fingerprint::policy_source(text))
        .collect()
}

/// Refuses scripts within the page: the policy forbids them, so they would silently not run.
pub(super) fn refuse_inline_scripts(file: &str, page: &str) -> Result<(), Failure> {
    for (attributes, text) in elements(page, "script") {
        let is_data = attributes.contains("application/json") || attributes.contains("ld+json");
        if !is_data && !text.trim().is_empty() {
            return Err(Failure::found(format!(
                "{file}: a script stands within the page; put it into a file in public/"
            )));
        }
    }
    Ok(())
}

/// The attributes and the text of each `<name …>…</name>`.
fn elements<'page>(
    page: &'page str,
    name: &'static str,
) -> impl Iterator<Item = (&'page str, &'page str)> {
    let (opening, closing) = (format!("<{name}"), format!("</{name}>"));
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = rest.split_once(&opening)?;
            rest = after;
            if !after.starts_with(|next: char| next == '>' || next.is_ascii_whitespace()) {
                continue;
            }
            let (attributes, content) = after.split_once('>')?;
            let (text, following) = content.split_once(&closing)?;
            rest = following;
            return Some((attributes, text));
        }
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_and_unknown_ones_refused() {
        let values = Values::from([("assets", "/assets/1".to_owned())]);
        assert_eq!(
            fill("t", "<a href={{assets}}/x>", &values).unwrap(),
            "<a href=/assets/1/x>"
        );
        assert!(fill("t", "{{asets}}", &values).is_err());
        assert!(fill("t", "const object = {a: {}}; `${{a: 1}}`", &values).is_ok());
    }

    #[test]
    fn the_hash_is_of_the_text_between_the_tags() {
        let page = "<styles></styles><style>a{}</style><p><style media=print> b{} </style>";
        let expected = [
            fingerprint::policy_source("a{}"),
            fingerprint::policy_source(" b{} "),
        ];
        assert_eq!(style_sources(page), expected);
    }

    #[test]
    fn a_script_within_the_page_is_refused() {
        assert!(refuse_inline_scripts("t", "<script src=/boot.js></script>").is_ok());
        assert!(
            refuse_inline_scripts("t", "<script type=\"application/ld+json\">{}</script>").is_ok()
        );
        assert!(refuse_inline_scripts("t", "<script>alert(1)</script>").is_err());
    }

    #[test]
    fn comments_are_left_out() {
        assert_eq!(without_comments("a<!-- b -->c<!---->d"), "acd");
    }
}
